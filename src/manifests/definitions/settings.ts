import { type Assignment, assignmentsIn } from '../assignments.ts';
import type { Document, Scalar } from '../documents/document.ts';

/** Where names are set in a document, found once for all variables that are looked for in it. */
export interface Settings {
  /** The place of each scalar in the order of the text. */
  readonly order: ReadonlyMap<Scalar, number>;
  /** By the last key, and by the last but one where the last is that of a parameter's value. */
  readonly byKey: ReadonlyMap<string, readonly Scalar[]>;
  /** The values of `{name: X, value: v0.50.1}`, as OpenShift, Kubernetes, ECS, CapRover and CloudFormation list settings. */
  readonly entries: ReadonlyMap<string, readonly Scalar[]>;
  /** `X=v0.50.1` within values. */
  readonly assignments: ReadonlyMap<string, readonly (Assignment & { readonly scalar: Scalar })[]>;
}

/** Keys under which a parameter holds its value: Terraform, ARM, CloudFormation, OpenShift, GitHub, Circle. */
const VALUE_KEYS = new Set<string | number | undefined>([
  'default',
  'Default',
  'defaultValue',
  'value',
  'ParameterValue',
]);
const NAME_KEY = /^(?:name|id|key|ParameterKey)$/i;
const ENTRY_VALUE = /^(?:value|default|defaultValue|ParameterValue)$/i;

export function isValueKey(key: string | number | undefined): boolean {
  return VALUE_KEYS.has(key);
}

const known = new WeakMap<Document, Settings>();

export function settingsOf(document: Document): Settings {
  const settings = known.get(document) ?? readSettings(document);
  known.set(document, settings);
  return settings;
}

function readSettings({ scalars }: Document): Settings {
  const names = new Map<number, string>();
  for (const { path, parent, value } of scalars) {
    if (NAME_KEY.test(String(path.at(-1)))) names.set(parent, value.replace(/^\$\$/, ''));
  }
  const byKey = new Map<string, Scalar[]>();
  const entries = new Map<string, Scalar[]>();
  const assignments = new Map<string, (Assignment & { scalar: Scalar })[]>();
  for (const scalar of scalars) {
    const { path, parent, value } = scalar;
    const key = path.at(-1);
    add(byKey, String(key ?? ''), scalar);
    if (isValueKey(key) && path.length > 1) add(byKey, String(path.at(-2)), scalar);
    const name = names.get(parent);
    if (name !== undefined && ENTRY_VALUE.test(String(key))) add(entries, name, scalar);
    if (value.includes('='))
      for (const found of assignmentsIn(value)) add(assignments, found.name, { ...found, scalar });
  }
  return { order: new Map(scalars.map((scalar, index) => [scalar, index])), byKey, entries, assignments };
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  const items = map.get(key);
  if (items) items.push(item);
  else map.set(key, [item]);
}
