import { EDITIONS } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Deployment } from '../planning/plan.ts';

/** A pull request that makes floating tags exact is no upgrade: it has a title and a body of its own. */
export function exactTitle(deployment: Deployment): string {
  return `Pin Metabase to ${versionsOf(deployment).join(' and ')}`;
}

/** Why the tags are to be exact, and where the version comes from. */
export function whyExact(deployment: Deployment): string {
  const { edition, exact } = deployment;
  const versions = versionsOf(deployment).map((tag) => `\`${tag}\``);
  const from =
    exact === 'running'
      ? `the instance runs ${versions.join(' and ')} now, and that is what gets pinned.`
      : `${versions.join(' and ')} ${versions.length === 1 ? 'is' : 'are'} the newest of what the tags follow. What the instance runs is not known here: compare it before you merge, and give the deployment's \`url\` in the configuration to have it asked.`;
  return [
    `Gives Metabase (${EDITIONS[edition].title}) an exact version in place of tags that move by themselves: ${from}`,
    'With such a tag nobody decides when an upgrade happens: it comes with the next restart or the next node, without a ' +
      'backup, and the way back is not a change of this repository. The tag can also go back: `latest` has moved backwards ' +
      '([metabase#\u200b70698](https://redirect.github.com/metabase/metabase/issues/70698)), and an older Metabase may not start on a ' +
      'database that a newer one has migrated.',
  ].join('\n\n');
}

/** At a terminal. */
export function exactLines(deployment: Deployment): string[] {
  const { name, edition, pins, edits, held } = deployment;
  const wanted = new Map(edits.map(({ file, start, text }) => [`${file}:${start}`, text]));
  const places = pins.map(
    ({ file, line, column, start, text, at }) =>
      `  ${file}:${line}:${column}  ${text || '(no tag)'} -> ${wanted.get(`${file}:${start}`) ?? text}  ${at}`,
  );
  const why = deployment.exact === 'running' ? 'what runs' : 'the newest of the line';
  const waits = held === undefined ? [] : [`  not yet: ${held}`];
  return [`${name}  ${EDITIONS[edition].title}`, `  to be pinned exactly (${why})`, ...waits, ...places];
}

/** What merging does to the instance. */
export function exactEffect({ exact }: Deployment): string {
  const same =
    exact === 'running'
      ? 'The instance goes on with the version that it runs, so no migration of the application database comes of it.'
      : 'If the instance runs this version, nothing changes for it. If it runs an older one this is an upgrade: back up the application database first. If it runs a newer one do not merge: pin that one instead.';
  return `${same} From then on each upgrade is a pull request of its own.`;
}

function versionsOf({ edition, pins }: Deployment): readonly string[] {
  return [...new Set(pins.map(({ version }) => printTag(edition, version)))];
}
