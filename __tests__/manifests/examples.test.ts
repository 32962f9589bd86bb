import { describe, expect, it } from 'vitest';
import { parseVersion, type Version } from '../../src/metabase/version.ts';
import { FAMILIES } from './examples/all.ts';
import { type Example, TO } from './examples/example.ts';
import { floatingOf, moveAll, scanTexts } from './examples/memory.ts';

const version = parseVersion(TO) as Version;

describe.each(FAMILIES)('$title', (family) => {
  it.each(family.examples.map((example) => [example.title, example] as const))('%s', check);
});

async function check(_title: string, { files, pins, others, skipped, after }: Example): Promise<void> {
  const found = await scanTexts(files);
  expect(found.pins.map(({ file, kind, start, text }) => ({ file, kind, start, text }))).toEqual(
    pins.map(({ moved: _, ...pin }) => pin),
  );
  const beside = [
    ...found.pins.flatMap(({ digests }) => digests.map((digest) => ({ ...digest, kind: 'digest' }))),
    ...found.sdks.map((sdk) => ({ ...sdk, kind: 'sdk' })),
    ...floatingOf(found).map((floating) => ({ ...floating, kind: 'floating' })),
  ];
  expect(beside.map(({ file, kind, start, text }) => ({ file, kind, start, text }))).toEqual(
    others.map(({ moved: _, ...place }) => place),
  );
  expect(found.skipped.map(({ file, reason }) => ({ file, reason }))).toEqual(skipped);
  expect(await moveAll(files, found, version)).toEqual(after);
}

it('has examples enough', () => {
  expect(FAMILIES.flatMap(({ examples }) => examples).length).toBeGreaterThan(200);
});
