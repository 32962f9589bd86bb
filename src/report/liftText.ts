import { code, plain } from './markdown.ts';

/** What is to be taken off the ignore list. */
export interface Lifted {
  /** As it stands in the list. */
  readonly version: string;
  readonly reason: string | undefined;
  /** The configuration file. */
  readonly file: string;
  /** The deployments that it keeps something from. */
  readonly deployments: readonly string[];
}

export function liftTitle({ version }: Pick<Lifted, 'version'>): string {
  return `Take ${version} off the ignore list`;
}

/** @param marker hidden, at the very end */
export function liftBody({ version, reason, file, deployments }: Lifted, marker: string): string {
  const why = reason === undefined ? '' : ` The reason that is given there: “${plain(reason)}”.`;
  const names = deployments.map(plain).join(', ');
  return [
    `Somebody ticked the box of the dashboard for it: this takes ${code(version)} off the ignore list in ${code(file)}, and changes nothing else.${why}`,
    `Once this is merged, the next run chooses anew for ${names}. It upgrades nothing by itself: what is proposed then has a pull request of its own.`,
    '---',
    'Opened by metabase-upgrade. Close this pull request to leave the version on the list; the box is there again then.',
    marker,
  ].join('\n\n');
}
