import type { z } from 'zod';
import { deploymentSchema, fileSchema, patternSchema } from './fileSchema.ts';
import { INPUT_NAMES } from './inputs.ts';
import { didYouMean } from './nearest.ts';
import type { Path } from './yamlSource.ts';

/** Something that is wrong with a file: a sentence, and whether the key or the value at the path is meant. */
export interface Problem {
  readonly path: Path;
  readonly of: 'key' | 'value';
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Tells what the schema found, in full sentences: what is there, what is expected, and the nearest right key. */
export function problemsOf(issues: readonly Issue[], value: unknown): readonly Problem[] {
  return issues.flatMap((issue) => problemOf(issue, value));
}

function problemOf(issue: Issue, value: unknown): readonly Problem[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], of: 'key', message: unknownKey(key, path) }));
  }
  if (issue.code === 'custom') return [{ path, of: 'value', message }];
  const found = valueAt(value, path);
  if (issue.code === 'invalid_union' && found !== undefined) {
    const meant = meantBy(issue);
    if (meant) return problemsOf(within(path, meant), value);
  }
  const what = nameOf(path);
  if (found === undefined || found === null) {
    const fault = `${what} is ${typeof path.at(-1) === 'number' ? 'empty' : 'missing or has no value'}`;
    return [{ path, of: 'value', message: `${fault}; expected ${message}.` }];
  }
  return [{ path, of: 'value', message: `${what} is ${told(found)}; expected ${message}.` }];
}

/** Of the forms that a value can have, the one whose kind it is; what is wrong inside it is what the user wants to hear. */
function meantBy(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] | undefined {
  return issue.errors.find((issues) => !issues.some(isOtherKind));
}

function isOtherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  return issue.code === 'invalid_type' || (issue.code === 'invalid_union' && meantBy(issue) === undefined);
}

function within(path: Path, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1} of "${String(path.at(-2))}"` : `"${String(last)}"`;
}

function told(found: unknown): string {
  if (Array.isArray(found)) return found.length === 0 ? 'an empty list' : 'a list';
  if (typeof found === 'object') return 'a mapping';
  if (typeof found === 'string') return `the text "${found}"`;
  return typeof found === 'number' ? `the number ${found}` : String(found);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

const INPUTS: readonly string[] = INPUT_NAMES;
const KNOWN = {
  file: Object.keys(fileSchema.shape),
  deployment: Object.keys(deploymentSchema.shape),
  pattern: Object.keys(patternSchema.shape),
  after: ['deployment', 'soak'],
  commands: Object.keys(deploymentSchema.shape.commands.unwrap().shape),
  ignore: ['version', 'reason'],
};

function unknownKey(key: string, path: Path): string {
  const [where, known] = placeOf(path);
  if (path.length === 0 && KNOWN.deployment.includes(key)) {
    return `The key "${key}" belongs to a deployment: write it into an entry of "deployments".`;
  }
  if (path.length > 0 && KNOWN.file.includes(key)) {
    return `The key "${key}" is for the whole file: write it at the top level.`;
  }
  if (INPUTS.includes(key)) {
    return `The key "${key}" is an input of the workflow's step: write it there, under "with".`;
  }
  const hint = didYouMean(key, known) || `; there are ${known.map((name) => `"${name}"`).join(', ')}.`;
  return `The key "${key}" is not known ${where}${hint}`;
}

function placeOf(path: Path): [string, readonly string[]] {
  const holder = path.findLast((key) => typeof key === 'string');
  if (holder === undefined) return ['at the top level', KNOWN.file];
  if (holder === 'deployments') return ['in a deployment', KNOWN.deployment];
  if (holder === 'patterns') return ['in a pattern', KNOWN.pattern];
  if (holder === 'commands') return ['in "commands"', KNOWN.commands];
  return holder === 'after' ? ['in "after"', KNOWN.after] : ['in an entry of "ignore"', KNOWN.ignore];
}
