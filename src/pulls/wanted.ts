import { createHash } from 'node:crypto';
import { printTag } from '../metabase/tag.ts';
import type { Deployment } from '../planning/plan.ts';
import type { StepAdvice } from '../report/body/advice.ts';
import { adviceFingerprint } from '../report/body/fingerprint.ts';
import type { Wanted } from './decide.ts';

/** Raised when title or body are written differently, so that open pull requests get the new text once. */
const TEXT_VERSION = 2;

/** The fingerprint of what a pull request of this deployment holds: known before anything is asked of GitHub. */
export function wantedOf(deployment: Deployment, base: string, advice?: StepAdvice): Wanted {
  const { edition, current, stops, pins } = deployment;
  const next = stops[0];
  if (!next) throw new TypeError(`${deployment.name} is up to date.`);
  const edits = deployment.edits.map(({ file, start, old, text }) => [file, start, old, text]);
  const text = [
    TEXT_VERSION,
    base,
    printTag(edition, current),
    stops.map(String),
    pins.map(({ file, line }) => [file, line]),
    adviceFingerprint(advice),
  ];
  return { next: printTag(edition, next), edits: fingerprint([base, edits]), text: fingerprint([text, edits]) };
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
