import { defaultAtEnd, firstWord } from '../assignments.ts';
import type { Document, Scalar } from '../documents/document.ts';
import type { Variable } from '../template.ts';
import { isValueKey, settingsOf } from './settings.ts';

/** A part of a value. */
export interface Part {
  readonly scalar: Scalar;
  readonly from: number;
  readonly to: number;
}

/** What a variable's name is put in front of without telling where it is set. */
const PLAIN_SCOPES = new Set(['env', 'vars', 'inputs', 'parameters', 'params', 'matrix', 'variables', 'build', 'arg']);
/** Objects of a program that hold its settings; where those are set, nothing has this name. */
const HOLDERS = new Set(['this', 'self', 'cls', 'props', 'args', 'config', 'node', 'pillar', 'settings', 'opts']);

/** Every place in a document that sets the variable, in the order of the text. */
export function settersIn(document: Document, variable: Variable): readonly Part[] {
  const { name } = variable;
  const { order, byKey, entries, assignments } = settingsOf(document);
  const called = variable.isMap ? document.scalars : (byKey.get(name) ?? []);
  const nameOf = ({ path }: Scalar) => (variable.isMap ? path.slice(0, -1) : path);
  const keyed = called.filter((scalar) => !isOfMatrix(scalar.path) && isSetBy(nameOf(scalar), variable));
  const whole = [...new Set([...keyed, ...(entries.get(name) ?? [])])].map((scalar) => {
    const all = { from: 0, to: scalar.value.length };
    if (document.syntax !== 'text') return { scalar, ...all };
    return { scalar, ...(defaultAtEnd(scalar.value) ?? firstWord(scalar.value) ?? all) };
  });
  const isWhole = new Set(whole.map(({ scalar }) => scalar));
  const inside = isScoped(variable) ? [] : (assignments.get(name) ?? []).filter(({ scalar }) => !isWhole.has(scalar));
  const placeOf = ({ scalar }: Part) => order.get(scalar) ?? 0;
  return [...whole, ...inside].sort((a, b) => placeOf(a) - placeOf(b));
}

function isSetBy(path: Scalar['path'], { name, scope }: Variable): boolean {
  const last = path.at(-1);
  const names = [...scope.slice(1), name];
  switch (scope[0]) {
    case 'var': // Terraform: a variable's default, a module's argument, Terragrunt's inputs, a tfvars file.
      if (path[0] === 'variable') return ['default', 'type'].some((key) => samePath(path, defaultIn(key, names)));
      if (path[0] === 'module' || path[0] === 'inputs') return endsWith(path, names);
      return samePath(path, names);
    case 'local':
      return samePath(path, ['locals', ...names]);
    case 'Values': // Helm: the whole path below the top of a values file, or in an environment of helmfile.
      return samePath(path, names) || (path[0] === 'environments' && endsWith(path, names));
    default:
      if (isScoped({ scope })) return endsWith(path, [...withoutHolder(scope), name]);
      return last === name || (isValueKey(last) && path.at(-2) === name);
  }
}

/** `default = {tag = ...}` of a variable, and `type = object({tag = optional(string, ...)})`. */
function defaultIn(key: string, [name = '', ...keys]: readonly string[]): readonly string[] {
  return ['variable', name, key, ...keys];
}

/** A matrix of versions is there to test each of them. */
function isOfMatrix(path: Scalar['path']): boolean {
  return path.includes('matrix');
}

/** Whether the names in front of the variable's own are part of where it is set. */
function isScoped({ scope }: Pick<Variable, 'scope'>): boolean {
  return scope.length > 0 && !PLAIN_SCOPES.has(scope[0] as string) && !PLAIN_SCOPES.has(scope.at(-1) as string);
}

function withoutHolder(scope: readonly string[]): readonly string[] {
  return HOLDERS.has(scope[0] as string) ? scope.slice(1) : scope;
}

function endsWith(path: Scalar['path'], names: readonly string[]): boolean {
  return path.length >= names.length && samePath(path.slice(path.length - names.length), names);
}

function samePath(path: Scalar['path'], names: readonly string[]): boolean {
  return path.length === names.length && names.every((name, index) => String(path[index]) === name);
}
