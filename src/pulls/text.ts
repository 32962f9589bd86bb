import type { Pin } from '../manifests/pin.ts';
import { EDITIONS } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import type { Deployment } from '../planning/plan.ts';
import { exactSections, exactTitle } from '../report/exactText.ts';
import { code, LONGEST_BODY, pathInAddress, table } from '../report/markdown.ts';
import { notesText } from '../report/notesText.ts';
import { pathPicture, pathTable } from '../report/pathPicture.ts';
import { sdkText } from '../report/sdkText.ts';
import { backUp, wayBack, whatItDoes } from '../report/stepText.ts';
import type { ReleaseNote } from '../sources/releaseNotes.ts';
import { TRAILER } from './ref.ts';

/** `Upgrade Metabase v0.38.2 to v0.38.6 (stop 1 of 4)`. */
export function titleOf(deployment: Deployment): string {
  if (deployment.exact) return exactTitle(deployment);
  const { edition, current, stops } = deployment;
  const step = `Upgrade Metabase ${printTag(edition, current)} to ${printTag(edition, stops[0] as Version)}`;
  return stops.length === 1 ? step : `${step} (stop 1 of ${stops.length})`;
}

export function commitMessageOf(deployment: Deployment): string {
  const all = [...new Set(deployment.edits.map(({ file }) => file))];
  const more = all.length > MOST_FILES ? [`and ${all.length - MOST_FILES} more`] : [];
  const files = [...all.slice(0, MOST_FILES), ...more];
  return `${titleOf(deployment)}\n\n${files.map((file) => `- ${file}`).join('\n')}\n\n${TRAILER}`;
}

/** A commit message is read in a list: the diff has them all. */
const MOST_FILES = 50;

/** Where the files stand on GitHub at the base's head: `https://github.com/o/r/blob/<sha>/`. */
export interface FileLinks {
  readonly prefix: string;
  /** Where the searched folder lies in the repository, e.g. `deploy/` or nothing. */
  readonly folder: string;
}

/** The whole body, never longer than GitHub takes; what gives way are the release notes. */
export function bodyOf(
  deployment: Deployment,
  notes: readonly ReleaseNote[],
  links: FileLinks,
  marker: string,
): string {
  if (deployment.exact) {
    return [...exactSections(deployment, pinTable(deployment, links)), ...closing(marker)].join('\n\n');
  }
  const { edition, current, stops, target } = deployment;
  const next = stops[0] as Version;
  const sdk = sdkText(deployment);
  const more = stops.length - 1;
  const rest =
    more === 0
      ? 'It is the last stop.'
      : `After it ${more === 1 ? 'one stop is' : `${more} stops are`} left to \`${printTag(edition, target)}\`; once this is merged **and running**, the next run proposes the next one.`;
  const before = [
    `Moves Metabase (${EDITIONS[edition].title}) from \`${printTag(edition, current)}\` to \`${printTag(edition, next)}\`. ${rest}`,
    pathPicture(deployment, 'this pull request'),
    pathTable(deployment, 'this pull request'),
    '### Pins',
    pinTable(deployment, links),
    ...(sdk === undefined ? [] : ['### The SDK for embedding', sdk]),
    '### What this step does',
    whatItDoes(deployment),
    '### Before you merge: back up',
    backUp(deployment),
    '### The way back',
    wayBack(deployment),
    '### What changed',
  ];
  const after = closing(marker);
  const room = LONGEST_BODY - [...before, ...after, ''].join('\n\n').length;
  return [...before, notesText(current, next, notes, room), ...after].join('\n\n');
}

function closing(marker: string): readonly string[] {
  return [
    '---',
    'Opened by metabase-upgrade. Commits of yours on this branch are respected: it is then left alone. Close this pull request and this version is not proposed again.',
    marker,
  ];
}

/** Half of the body is enough for the pins: the diff shows all of them. */
const LONGEST_PIN_TABLE = LONGEST_BODY / 2;

function pinTable({ pins, edits }: Deployment, links: FileLinks): string {
  const wanted = new Map(edits.map((edit) => [`${edit.file}:${edit.start}`, edit.text]));
  const moved = pins.flatMap((pin) => {
    const text = wanted.get(`${pin.file}:${pin.start}`);
    return text === undefined
      ? []
      : [[fileLink(pin, links), code(pin.at || 'line'), code(pin.text || '(no tag)'), code(text)]];
  });
  let room = LONGEST_PIN_TABLE;
  const shown = moved.filter((row) => {
    room -= row.join(' | ').length + 6;
    return room > 0;
  });
  const rest = moved.length > shown.length ? `\n\n${moved.length - shown.length} more are in the diff.` : '';
  return table(['File', 'Where', 'Now', 'Then'], shown) + rest;
}

function fileLink({ file, line }: Pin, { prefix, folder }: FileLinks): string {
  return `[${code(`${file}:${line}`)}](${prefix}${pathInAddress(folder + file)}#L${line})`;
}
