import type { Edit } from '../manifests/edit.ts';
import type { Edition } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';
import { code, plain, table } from './markdown.ts';

/** A deployment that was taken back, and whose pins have to follow. */
export interface Return {
  readonly name: string;
  readonly edition: Edition;
  /** What was pinned, and what runs again. */
  readonly from: Version;
  readonly to: Version;
  readonly edits: readonly Edit[];
  /** The configuration file that keeps the version away from now on; undefined when that has to be done by hand. */
  readonly config: string | undefined;
  /** How it was taken back, as a sentence. */
  readonly told: string;
}

export function returnTitle({ edition, to }: Pick<Return, 'edition' | 'to'>): string {
  return `Go back to Metabase ${printTag(edition, to)}`;
}

/** The body of the pull request by which the pins follow an instance that was taken back. */
export function returnBody({ name, edition, from, to, edits, config, told }: Return): string {
  const [was, is] = [code(printTag(edition, from)), code(printTag(edition, to))];
  const rows = edits.map(({ file, line, old, text }) => [code(`${file}:${line}`), code(old), code(text)]);
  const kept =
    config === undefined
      ? `Add ${was} to the ignore list of the configuration file before the next run, or it is proposed again.`
      : `${code(config)} keeps ${was} away: take it off the ignore list to have it proposed again.`;
  return [
    `The instance of ${plain(name)} was taken back from ${was} and runs ${is} again. ${plain(told)}`,
    '> [!IMPORTANT]\n> Merge this before anything deploys from this repository: with the newer version pinned, the next deployment would ' +
      'start it again on the database that was taken back.',
    table(['Place', 'Now', 'Then'], rows),
    kept,
    '---',
    'Opened by metabase-upgrade after a rollback.',
  ].join('\n\n');
}
