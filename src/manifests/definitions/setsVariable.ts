import type { Document, Scalar } from '../documents/document.ts';
import type { Variable } from '../template.ts';

/** A part of a value. */
export interface Part {
  readonly scalar: Scalar;
  readonly from: number;
  readonly to: number;
}

/** What a variable's name is put in front of without telling where it is set. */
const PLAIN_SCOPES = new Set(['env', 'vars', 'inputs', 'parameters', 'params', 'matrix', 'variables', 'build', 'arg']);
/** Keys under which a parameter holds its value: Terraform, ARM, CloudFormation, OpenShift, GitHub, Circle. */
const DEFAULT_KEYS = new Set(['default', 'Default', 'defaultValue', 'value']);

/** Every place in a document that sets the variable, in the order of the text. */
export function settersIn(document: Document, variable: Variable): readonly Part[] {
  const names = namedEntries(document, variable.name);
  return document.scalars.flatMap((scalar) => {
    const { value, path } = scalar;
    if (isSetBy(path, variable) || names.has(scalar)) return [{ scalar, from: 0, to: value.length }];
    // An entry of a list of settings, `- METABASE_VERSION=v0.50.1`.
    const from = variable.name.length + 1;
    const listed = typeof path.at(-1) === 'number' && value.startsWith(`${variable.name}=`);
    return listed ? [{ scalar, from, to: value.length }] : [];
  });
}

function isSetBy(path: Scalar['path'], { name, scope }: Variable): boolean {
  const [first, second] = path;
  const last = path.at(-1);
  switch (scope[0]) {
    case 'var': // Terraform: a variable's default, a tfvars file, a module's argument, Terragrunt's inputs.
      if (first === 'variable') return second === name && last === 'default';
      return last === name && (path.length === 1 || first === 'module' || first === 'inputs');
    case 'local':
      return first === 'locals' && path.length === 2 && second === name;
    case 'Values': // Helm: the whole path below the top of a values file.
      return samePath(path, [...scope.slice(1), name]);
    default:
      if (scope.length > 0 && !PLAIN_SCOPES.has(scope[0] as string)) return samePath(path, [...scope, name]);
      return last === name || (typeof last === 'string' && DEFAULT_KEYS.has(last) && path.at(-2) === name);
  }
}

function samePath(path: Scalar['path'], names: readonly string[]): boolean {
  return path.length === names.length && names.every((name, index) => String(path[index]) === name);
}

/** The values of `{name: X, value: v0.50.1}`, as OpenShift, Kubernetes and ECS list settings. */
function namedEntries({ scalars }: Document, name: string): ReadonlySet<Scalar> {
  const parents = new Set(
    scalars
      .filter((scalar) => /^name$/i.test(String(scalar.path.at(-1))) && scalar.value === name)
      .map(({ parent }) => parent),
  );
  return new Set(scalars.filter(({ path, parent }) => parents.has(parent) && /^value$/i.test(String(path.at(-1)))));
}
