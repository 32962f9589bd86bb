import { printTag } from '../metabase/tag.ts';
import { planJson } from '../planning/planJson.ts';
import type { Outcome } from './outcome.ts';

/** Every output of action.yml; a step that reads one never finds it missing. */
export type Outputs = Readonly<Record<OutputName, string>>;

const NAMES = [
  'current-version',
  'next-version',
  'target-version',
  'path',
  'stop',
  'stops',
  'up-to-date',
  'pull-request-number',
  'pull-request-url',
  'operation',
  'plan',
  'violations',
  'result',
  'from-version',
  'to-version',
  'backup-path',
  'backup-sha256',
  'downtime-seconds',
  'migration-seconds',
  'journal',
] as const;
export type OutputName = (typeof NAMES)[number];

/** Set before the work begins, so that a step that fails leaves them too. */
export function noOutputs(): Outputs {
  const empty = Object.fromEntries(NAMES.map((name) => [name, ''])) as Record<OutputName, string>;
  return { ...empty, path: '[]', stop: '0', stops: '0', 'up-to-date': 'false', operation: 'none', violations: '[]' };
}

/**
 * With several deployments the single values are those of the first upgrade that has a next stop, else of the first one;
 * `plan` has them all.
 */
export function outputsOf({ plan, pulls, violations = [] }: Outcome): Outputs {
  const { deployments } = plan;
  const waiting = deployments.filter(({ stops }) => stops.length > 0);
  const shown = waiting.find(({ exact }) => exact === undefined) ?? waiting[0] ?? deployments[0];
  const base = {
    ...noOutputs(),
    'up-to-date': String(waiting.length === 0),
    plan: JSON.stringify(planJson(plan)),
    violations: JSON.stringify(violations),
  };
  if (!shown) return base;
  const { edition, current, target, stops } = shown;
  const tags = stops.map((stop) => printTag(edition, stop));
  const pull = pulls?.find(({ deployment }) => deployment === shown.name);
  return {
    ...base,
    'current-version': printTag(edition, current),
    'next-version': tags[0] ?? '',
    'target-version': printTag(edition, target),
    path: JSON.stringify(tags),
    stop: tags.length === 0 ? '0' : '1',
    stops: String(tags.length),
    'pull-request-number': pull?.number === undefined ? '' : String(pull.number),
    'pull-request-url': pull?.url ?? '',
    operation: pull?.operation ?? 'none',
  };
}
