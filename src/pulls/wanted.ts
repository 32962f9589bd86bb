import { createHash } from 'node:crypto';
import { printTag } from '../metabase/tag.ts';
import type { Deployment } from '../planning/plan.ts';
import { adviceFingerprint } from '../report/body/fingerprint.ts';
import type { Wanted } from './decide.ts';

/** Raised when title or body are written differently, so that open pull requests get the new text once. */
const TEXT_VERSION = 2;

/** What the text of a pull request says besides what the deployment tells. */
export interface Saying {
  /** Of a stack: which of how many, and the pull request below. */
  readonly stack?: readonly (number | undefined)[];
  /** The pull request is of the workflow's own token. */
  readonly waits?: boolean;
  readonly automerge?: boolean;
}

/**
 * The fingerprint of what a pull request of this deployment holds: known before anything is asked of GitHub.
 * @param before the texts that the edits are made in, by file
 */
export function wantedOf(
  deployment: Deployment,
  base: string,
  before: ReadonlyMap<string, string> = new Map(),
  saying: Saying = {},
): Wanted {
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
    adviceFingerprint(deployment.advice),
    saying.stack ?? [],
    saying.waits ?? false,
    saying.automerge ?? false,
  ];
  const files = [...new Set(deployment.edits.map(({ file }) => file))];
  return {
    next: printTag(edition, next),
    edits: fingerprint([base, edits]),
    text: fingerprint([text, edits]),
    files: fingerprint(files.map((file) => [file, before.get(file)])),
  };
}

/** Sixteen digits that stand for a value. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
