import { listSize } from '../metabase/catalogue.ts';
import { EDITIONS } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Deployment } from '../planning/plan.ts';
import type { Violation } from '../planning/violation.ts';
import { violationsText } from './checkText.ts';
import { whyExact } from './exactText.ts';
import { code, folded, link, plain, table } from './markdown.ts';
import type { Outcome, PullOutcome } from './outcome.ts';
import { pathPicture, pathTable } from './pathPicture.ts';

/** The job summary: what runs, what comes next, what was done, what was left. */
export function summaryOf({ plan, pulls = [], violations }: Outcome): string {
  if (violations) return violationsSummary(violations);
  const { catalogue, deployments, skipped, warnings } = plan;
  const parts = ['## Metabase upgrade', ...deployments.flatMap((deployment) => deploymentText(deployment, pulls))];
  if (deployments.length === 0) parts.push('No pin of Metabase that could be moved was found.');
  const gone = pulls.filter((pull) => !deployments.some(({ name }) => name === pull.deployment));
  if (gone.length > 0) parts.push('### Not needed any more', ...gone.flatMap(pullText));
  if (skipped.length > 0) {
    const rows = skipped.map(({ file, line, text, message }) => [
      code(`${file}:${line}`),
      text ? code(text) : '',
      plain(message),
    ]);
    parts.push('### Not moved', table(['Place', 'Text', 'Why'], rows));
  }
  if (warnings.length > 0) parts.push('### Warnings', warnings.map((warning) => `- ${plain(warning)}`).join('\n'));
  parts.push(`${listSize(catalogue)} releases from ${plain(catalogue.source)}, as of ${catalogue.asOf}.`);
  return parts.join('\n\n');
}

function violationsSummary(violations: readonly Violation[]): string {
  if (violations.length > 0) return violationsText(violations);
  return '### Metabase upgrade check\n\nNothing is wrong with the Metabase pins of this pull request.';
}

function deploymentText(deployment: Deployment, all: readonly PullOutcome[]): readonly string[] {
  const done = all.filter((pull) => pull.deployment === deployment.name).flatMap(pullText);
  const { name, edition, current, target, stops, pins } = deployment;
  const heading = `### ${name} (${EDITIONS[edition].title})`;
  const places = table(
    ['File', 'Where', 'Pinned'],
    pins.map((pin) => [code(`${pin.file}:${pin.line}`), code(pin.at || 'line'), code(pin.text)]),
  );
  if (stops.length === 0) {
    const text = `${printTag(edition, current)} is up to date (target ${printTag(edition, target)}).`;
    return [heading, ...done, text, ...passedText(deployment), places];
  }
  if (deployment.exact) return [heading, ...done, whyExact(deployment), places];
  const here = 'next stop';
  return [
    heading,
    ...done,
    pathPicture(deployment, here),
    pathTable(deployment, here),
    ...passedText(deployment),
    places,
  ];
}

/** Rows for the versions that were passed over; a summary has its limit. */
const PASSED_ROWS = 100;

function passedText({ edition, passed }: Deployment): readonly string[] {
  if (passed.length === 0) return [];
  const rows = passed
    .slice(0, PASSED_ROWS)
    .map(({ version, reason }) => [code(printTag(edition, version)), plain(reason)]);
  if (passed.length > PASSED_ROWS) rows.push(['', `and ${passed.length - PASSED_ROWS} more`]);
  return [folded(`Newer versions that were not taken (${passed.length})`, table(['Version', 'Why'], rows))];
}

function pullText(pull: PullOutcome): readonly string[] {
  const { operation, note, failure } = pull;
  const name = pull.number === undefined || pull.url === undefined ? '' : link(`#${pull.number}`, pull.url);
  if (operation === 'created') return [`Opened pull request ${name}.`];
  if (operation === 'updated') return [`Updated pull request ${name}.`];
  if (operation === 'closed') return [`Closed pull request ${name}. ${plain(note ?? '')}`];
  if (operation === 'unchanged' && note !== undefined) return [`Pull request ${name} is open. ${plain(note)}`];
  if (operation === 'unchanged') return [`Pull request ${name} is open and current; nothing was written.`];
  return [plain(failure?.message ?? note ?? '')];
}
