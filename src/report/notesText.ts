import { printTag } from '../metabase/tag.ts';
import { printVersion, type Version } from '../metabase/version.ts';
import type { ReleaseNote } from '../sources/releaseNotes.ts';
import { folded, foreign, link } from './markdown.ts';

/** From this major on the notes stand on Metabase's changelog page, and a release page only links to it. */
const CHANGELOG_FROM = 51;

/**
 * What changed between two versions: the changelog of each major on the way and the notes that were read, folded.
 * @param room how many characters may be used; notes that don't fit are left out and counted
 */
export function notesText(from: Version, to: Version, notes: readonly ReleaseNote[], room: number): string {
  const majors = Array.from({ length: to.major - from.major + 1 }, (_, index) => to.major - index);
  const links = majors.filter((major) => major >= CHANGELOG_FROM).map((major) => link(`${major}`, changelogOf(major, to)));
  const head = [
    links.length > 0 ? `Changelog of major ${links.join(', ')}.` : '',
    to.major < CHANGELOG_FROM ? link(`Release page of ${printTag('oss', to)}`, releasePage(to)) : '',
  ].filter(Boolean);
  const parts = [...head];
  let used = head.join('\n\n').length;
  let cut = 0;
  for (const note of notes) {
    const text = foldedNote(note);
    if (used + text.length + 2 > room) cut++;
    else {
      parts.push(text);
      used += text.length + 2;
    }
  }
  if (cut > 0) parts.push(`${cut} more release notes did not fit here.`);
  return parts.join('\n\n');
}

function foldedNote({ version, url, date, body }: ReleaseNote): string {
  const title = `${printVersion(version)}${date ? ` (${date})` : ''}`;
  const page = link('release page', url.replace('://github.com/', '://redirect.github.com/'));
  return folded(title, `${page}\n\n${foreign(body) || 'No notes.'}`);
}

/** The anchor is major and minor without a separator (metabase/metabase `release/src/release-notes.ts`). */
function changelogOf(major: number, to: Version): string {
  const anchor = major === to.major ? `#metabase-${major}${to.minor}` : '';
  return `https://www.metabase.com/changelog/${major}${anchor}`;
}

function releasePage(version: Version): string {
  return `https://redirect.github.com/metabase/metabase/releases/tag/${printTag('oss', version)}`;
}
