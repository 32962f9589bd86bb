import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { knowledgeDocument } from '../../scripts/update-knowledge-doc.ts';
import { majorsOf } from '../../src/metabase/catalogue.ts';
import advisories from '../../src/metabase/knowledge/advisories.json' with { type: 'json' };
import minimums from '../../src/metabase/knowledge/minimums.json' with { type: 'json' };
import upgrades from '../../src/metabase/knowledge/upgrades.json' with { type: 'json' };
import { parseVersion, type Version } from '../../src/metabase/version.ts';
import { SNAPSHOT } from '../manifests/inMemoryTree.ts';
import { APPLIES_TO, advisoriesSchema, minimumsSchema, upgradesSchema } from './knowledge.ts';

const FILES: readonly (readonly [string, z.ZodType, unknown])[] = [
  ['upgrades', upgradesSchema, upgrades],
  ['minimums', minimumsSchema, minimums],
  ['advisories', advisoriesSchema, advisories],
];
const version = (text: string) => parseVersion(text) as Version;
const twice = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the knowledge', () => {
  it.each(FILES)('in %s.json has its shape, and each entry a source', (_name, schema, file) => {
    const { error } = schema.safeParse(file);
    expect(error?.issues ?? []).toEqual([]);
  });

  it('is held to its shape', () => {
    const [first] = upgrades.entries;
    const broken = [{ text: 'No full stop at the end' }, { sources: [] }, { sources: ['https://github.com'] }];
    for (const change of broken) {
      expect(upgradesSchema.safeParse({ ...upgrades, entries: [{ ...first, ...change }] }).success).toBe(false);
    }
  });

  it('is of majors that exist', () => {
    const majors = majorsOf(SNAPSHOT, 'oss');
    const named = [
      ...upgrades.entries.map(({ major }) => major),
      ...[...minimums.databases, ...minimums.java, ...minimums.memory].map(({ from }) => version(from).major),
      ...advisories.advisories.flatMap(({ patched }) => patched.map((fix) => version(fix).major)),
    ];
    expect(named.filter((major) => !majors.includes(major))).toEqual([]);
  });

  it('says nothing twice', () => {
    expect(twice(upgrades.entries.map(({ id }) => id))).toEqual([]);
    expect(twice(upgrades.entries.map(({ text }) => text))).toEqual([]);
    expect(twice(advisories.advisories.flatMap(({ id, aliases }) => [id, ...aliases]))).toEqual([]);
    expect(twice(minimums.databases.map(({ engine, from }) => `${engine} ${from}`))).toEqual([]);
  });

  it('uses each thing that an entry may concern', () => {
    const used = new Set(upgrades.entries.flatMap(({ appliesTo }) => appliesTo));
    expect(APPLIES_TO.filter((one) => !used.has(one))).toEqual([]);
  });

  it('goes up: a later minimum of an engine is higher', () => {
    for (const engine of ['postgres', 'mysql', 'mariadb']) {
      const steps = minimums.databases.filter((one) => one.engine === engine);
      const froms = steps.map(({ from }) => version(from));
      expect(froms.toSorted((a, b) => a.compare(b))).toEqual(froms);
      expect(steps.length).toBeGreaterThan(2);
    }
  });

  it('goes back one major, or stays within it', () => {
    const rollbacks = upgrades.entries.filter(({ phase }) => phase === 'rollback');
    expect(rollbacks.filter(({ major, to }) => to !== major && to !== major - 1)).toEqual([]);
    expect(rollbacks.length).toBeGreaterThan(5);
  });

  it('has ranges of advisories that end at a fix, in order and without touching each other', () => {
    for (const { id, affected, patched } of advisories.advisories) {
      expect([id, affected.map(({ below }) => below)]).toEqual([id, patched]);
      for (const [index, { from, below }] of affected.entries()) {
        if (from !== undefined) expect(version(from).compare(version(below)), id).toBeLessThan(0);
        const next = affected[index + 1];
        if (next) expect(version(below).compare(version(next.from ?? '0.0')), id).toBeLessThanOrEqual(0);
      }
    }
  });
});

it('has a document that is up to date', () => {
  const current = readFileSync(new URL('../../docs/knowledge.md', import.meta.url), 'utf8');
  expect(current).toBe(knowledgeDocument());
});
