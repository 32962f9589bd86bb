import type { Problem } from './fileProblems.ts';
import { didYouMean } from './nearest.ts';

interface Entry {
  readonly name: unknown;
  readonly after: unknown;
  readonly index: number;
}

/**
 * What no deployment can know of itself: names that are given twice, and orders ("after") that nobody can begin with.
 * Looks at the raw value, so that it is told together with everything else that is wrong.
 */
export function orderProblems(value: unknown): readonly Problem[] {
  const entries = entriesOf(value);
  const named = new Map<string, Entry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (typeof entry.name !== 'string') continue;
    if (named.has(entry.name)) problems.push(twice(entry));
    else named.set(entry.name, entry);
  }
  const told = new Set<Entry>();
  for (const entry of entries) {
    if (typeof entry.after !== 'string') continue;
    const circle = named.has(entry.after) ? circleFrom(entry, named) : undefined;
    if (!named.has(entry.after)) problems.push(missing(entry, [...named.keys()]));
    else if (circle && !circle.some((one) => told.has(one))) {
      problems.push(endless(entry, circle));
      for (const one of circle) told.add(one);
    }
  }
  return problems;
}

function entriesOf(value: unknown): readonly Entry[] {
  const { deployments } = (value ?? {}) as { deployments?: unknown };
  if (!Array.isArray(deployments)) return [];
  return deployments.map((entry, index) => ({ name: entry?.name, after: entry?.after?.deployment, index }));
}

/** The deployments that wait for each other, beginning with this one; undefined when it is none of them. */
function circleFrom(entry: Entry, named: ReadonlyMap<string, Entry>): readonly Entry[] | undefined {
  const seen = new Set<Entry>();
  for (let at: Entry | undefined = entry; at && !seen.has(at); at = named.get(String(at.after))) {
    seen.add(at);
    if (at.after === entry.name) return [...seen];
  }
  return undefined;
}

function twice({ name, index }: Entry): Problem {
  return {
    path: ['deployments', index, 'name'],
    of: 'value',
    message: `The name "${name}" is given to another deployment above. Choose one of its own for each.`,
  };
}

function missing({ after, index }: Entry, names: readonly string[]): Problem {
  const hint = didYouMean(String(after), names) || `; there are ${names.map((one) => `"${one}"`).join(', ')}.`;
  return {
    path: ['deployments', index, 'after', 'deployment'],
    of: 'value',
    message: `No deployment of this file has the name "${after}"${hint}`,
  };
}

function endless({ name, index }: Entry, circle: readonly Entry[]): Problem {
  const order = [...circle, circle[0]].map((one) => `"${one?.name}"`).join(' after ');
  const message =
    circle.length === 1
      ? `The deployment "${name}" comes after itself, so that it could never move. Take "after" out.`
      : `These deployments wait for each other, so that none could ever move: ${order}. Take "after" out of one.`;
  return { path: ['deployments', index, 'after', 'deployment'], of: 'value', message };
}
