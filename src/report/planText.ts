import { listSize } from '../metabase/catalogue.ts';
import { EDITIONS } from '../metabase/edition.ts';
import { printTag } from '../metabase/tag.ts';
import type { Deployment } from '../planning/plan.ts';
import type { Outcome } from './outcome.ts';

/** The plan for a reader at a terminal. */
export function planText({ plan, edits }: Outcome): string {
  const { catalogue, deployments, skipped } = plan;
  const lines = [`${listSize(catalogue)} releases from ${catalogue.source}, as of ${catalogue.asOf}`];
  for (const deployment of deployments) lines.push('', ...deploymentLines(deployment));
  if (skipped.length > 0) {
    lines.push('', 'Not moved:');
    for (const { file, line, column, text, message } of skipped) {
      lines.push(`  ${file}:${line}:${column}  ${text || '(no tag)'}  ${message}`);
    }
  }
  if (edits) {
    lines.push('', edits.length === 0 ? 'Nothing to write.' : `Wrote ${count(edits.length, 'edit')}:`);
    for (const { file, line, column, old, text } of edits) lines.push(`  ${file}:${line}:${column}  ${old} -> ${text}`);
  }
  return lines.join('\n');
}

function deploymentLines(deployment: Deployment): string[] {
  const { name, edition, current, stops, target, pins, held } = deployment;
  const tag = (version: typeof current) => printTag(edition, version);
  const where = pins.map(
    (pin) =>
      `  ${pin.file}:${pin.line}:${pin.column}  ${pin.text}  ${pin.at}${pin.tag.kind === 'rolling' ? '  (rolling)' : ''}`,
  );
  const notChosen = passedLines(deployment);
  const heading = `${name}  ${EDITIONS[edition].title}`;
  if (stops.length === 0)
    return [heading, `  ${tag(current)} is up to date (target ${tag(target)})`, ...notChosen, ...where];
  const path = [current, ...stops].map(tag).join(' -> ');
  const waits = held === undefined ? [] : [`  not yet: ${held}`];
  return [heading, `  ${path}  (${count(stops.length, 'stop')})`, ...waits, ...notChosen, ...where];
}

/** Reasons that are shown for what was passed over; JSON and the job summary have more of them. */
const MOST_REASONS = 5;

function passedLines({ edition, passed }: Deployment): string[] {
  const reasons = [...new Set(passed.map(({ reason }) => reason))];
  const shown = reasons.length > MOST_REASONS ? reasons.slice(0, MOST_REASONS - 1) : reasons;
  const lines = shown.map((reason) => {
    const [first, ...others] = passed.filter((one) => one.reason === reason) as [(typeof passed)[number]];
    const more = others.length > 0 ? ` and ${count(others.length, 'other')}` : '';
    return `  not ${printTag(edition, first.version)}${more}: ${reason}`;
  });
  const left = passed.filter(({ reason }) => !shown.includes(reason)).length;
  return left > 0 ? [...lines, `  and ${left} more that were not taken`] : lines;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
