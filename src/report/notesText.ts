import { printTag } from '../metabase/tag.ts';
import { printVersion, type Version } from '../metabase/version.ts';
import type { ReleaseNote } from '../sources/releaseNotes.ts';
import { sizeOf } from './body/size.ts';
import { folded, foreign, link } from './markdown.ts';

/**
 * From this major on the notes stand on Metabase's changelog page, and a release page has nothing but a link to it
 * (metabase/docs.metabase.github.io `_releases/changelog/53.md`, metabase/metabase `release/src/release-notes-templates.ts`).
 */
export const CHANGELOG_FROM = 53;

const ANNOUNCEMENTS = link("Metabase's announcements", 'https://www.metabase.com/releases');
const RELEASES = 'https://redirect.github.com/metabase/metabase/releases';

/**
 * What changed between two versions: the changelog of each major on the way, and the notes that were read, folded.
 * @param room how much may be used, in the measure of `sizeOf`; notes that don't fit are left out and counted
 */
export function notesText(from: Version, to: Version, notes: readonly ReleaseNote[], room: number): string {
  const parts = links(from, to);
  const texts = notes.filter(({ body }) => body.trim() !== '').map(foldedNote);
  const shown: string[] = [];
  let used = sizeOf(parts.join('\n\n')) + 100;
  for (const text of texts) {
    used += sizeOf(text) + 4;
    if (used > room) break;
    shown.push(text);
  }
  const cut = texts.length - shown.length;
  return [...parts, ...shown, ...(cut > 0 ? [`${cut} older release notes did not fit here.`] : [])].join('\n\n');
}

function links(from: Version, to: Version): string[] {
  const majors = Array.from({ length: to.major - from.major + 1 }, (_, index) => to.major - index);
  const changelogs = majors
    .filter((major) => major >= CHANGELOG_FROM)
    .map((major) => link(`${major}`, changelogOf(major, to)));
  const parts =
    changelogs.length > 0
      ? [
          `Changelog of major ${changelogs.join(', ')}${from.major < to.major ? `; what is new in ${ANNOUNCEMENTS}` : ''}.`,
        ]
      : [];
  if (to.major < CHANGELOG_FROM) {
    const tag = printTag('oss', to);
    parts.push(`Release page of ${link(`\`${tag}\``, `${RELEASES}/tag/${tag}`)}.`);
  } else if (from.major < CHANGELOG_FROM) {
    parts.push(`Notes of the versions before ${CHANGELOG_FROM} are on ${link('the release pages', RELEASES)}.`);
  }
  return parts;
}

function foldedNote({ version, url, date, body }: ReleaseNote): string {
  const title = `${printVersion(version)}${date ? ` (${date})` : ''}`;
  const page = link('release page', url.replace('://github.com/', '://redirect.github.com/'));
  return folded(title, `${page}\n\n${foreign(body)}`);
}

/** The anchor is major and minor without a separator (metabase/metabase `release/src/release-notes.ts`). */
function changelogOf(major: number, to: Version): string {
  const anchor = major === to.major ? `#metabase-${major}${to.minor}` : '';
  return `https://www.metabase.com/changelog/${major}${anchor}`;
}
