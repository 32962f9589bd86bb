import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editorSchema, isCurrent, SCHEMA_URL } from '../scripts/update-schema.ts';
import { parseConfigFile } from '../src/config/configFile.ts';

const EXAMPLE = readFileSync(new URL('../examples/metabase-upgrade.yml', import.meta.url), 'utf8');

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

const validate = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(editorSchema());

/** Whether our own reading and the schema for editors agree that it is right or wrong. */
function verdicts(text: string): [boolean, boolean] {
  const byEditor = validate(parse(text, { merge: true }));
  try {
    parseConfigFile(text, 'x.yml');
    return [byEditor, true];
  } catch {
    return [byEditor, false];
  }
}

describe('the schema for editors', () => {
  it('is current: npm run schema writes it', () => {
    expect(isCurrent()).toBe(true);
  });

  it('describes every field', () => {
    const silent: string[] = [];
    const look = (schema: Described, path: string) => {
      for (const [name, field] of Object.entries(schema.properties ?? {})) {
        if (!field.description) silent.push(`${path}.${name}`);
        look(field, `${path}.${name}`);
      }
      for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) look(inner, path);
    };
    look(editorSchema() as Described, '');
    expect(silent).toEqual([]);
  });

  it.each([
    'deployments: []',
    'deployments: [{name: a, files: a}]',
    'deployments: [{name: a, files: [a, b], url: https://x, after: {deployment: b, soak: 3d}}, {name: b, files: c}]',
    'follow: 58',
    'target: 61.2',
    'ignore: [61, v0.61.2, {version: 61.2, reason: Slow}]',
    'labels: a\nreviewers: [a, b]\nmilestone: 3\ndraft: true',
    'labels: &l [a]\nassignees: *l',
  ])('takes what we take: %j', (text) => {
    expect(verdicts(text)).toEqual([true, true]);
  });

  it.each([
    '[]',
    'lables: a',
    'deployments: [{name: a}]',
    'deployments: [{files: a}]',
    'deployments: [{name: A, files: a}]',
    'deployments: [{name: a, files: []}]',
    'deployments: [{name: a, files: a, images: x}]',
    'deployments: [{name: a, files: a, url: ftp://x}]',
    'deployments: [{name: a, files: a, after: b}]',
    'deployments: [{name: a, files: a}, {name: b, files: b, after: {deployment: a, soak: 3m}}]',
    'target: 61\nfollow: lts',
    'follow: [58]',
    'path: fast',
    'milestone: 0',
    'draft: "true"',
    'ignore: [{reason: x}]',
    'ignore: 61',
    'patterns: [{files: a}]',
  ])('refuses what we refuse: %j', (text) => {
    expect(verdicts(text)).toEqual([false, false]);
  });
});

describe('the example', () => {
  it('names the schema in its first line', () => {
    expect(EXAMPLE.split('\n')[0]).toBe(`# yaml-language-server: $schema=${SCHEMA_URL}`);
  });

  it('is right by the schema and by our own reading', () => {
    expect(verdicts(EXAMPLE)).toEqual([true, true]);
    expect(validate.errors).toBeNull();
  });

  it('has production go after staging', () => {
    const { deployments } = parseConfigFile(EXAMPLE, 'example');
    expect(deployments.map(({ name, after }) => [name, after?.deployment])).toEqual([
      ['staging', undefined],
      ['production', 'staging'],
    ]);
  });
});
