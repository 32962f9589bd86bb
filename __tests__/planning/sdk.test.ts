import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/planning/plan.ts';
import { withSdks } from '../../src/planning/sdk.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { wishesOf } from './wishes.ts';

async function planOf(files: Files, target = 'latest', names: Readonly<Record<string, string>> = {}) {
  const wishes = wishesOf(target);
  const named = (file: string) => {
    const name = Object.entries(names).find(([start]) => file.startsWith(start))?.[1];
    return name === undefined ? wishes(file) : { ...wishes(file), name };
  };
  const found = await scanFiles(files);
  const plan = makePlan(found, SNAPSHOT, named);
  return withSdks(plan, found.sdks, named, (file) => [file.replace('package.json', 'yarn.lock')]);
}

function image(tag: string): string {
  return `image: metabase/metabase${tag.startsWith('v1') ? '-enterprise' : ''}:${tag}\n`;
}

function sdk(version: string): string {
  return `{"dependencies": {"@metabase/embedding-sdk-react": "${version}"}}\n`;
}

describe('the SDK', () => {
  it.each<[string, string, string, string, string[]]>([
    ['moves up to 56', 'v0.54.1', '^0.54.3', '55', ['^0.54.3>55-stable']],
    ['moves from 57 on', 'v0.55.1', '0.55.3', 'latest', ['0.55.3>64-stable']],
    ['moves by its tag', 'v0.60.1', '60-stable', '61', ['60-stable>61-stable']],
    ['stays where the next stop is no newer', 'v0.60.1', '61-stable', '61', []],
    ['stays while the instance is too old for one', 'v0.38.2', '^0.55.3', 'latest', []],
    ['stays below the first that has one', 'v0.50.1', '^0.40.3', '51', []],
    ['stays with an instance that is up to date', 'v0.64.1.5', '^0.55.3', 'latest', []],
  ])('%s', async (_title, tag, version, target, wanted) => {
    const { deployments, skipped } = await planOf({ 'a.yaml': image(tag), 'web/package.json': sdk(version) }, target);
    const edits = deployments.flatMap((deployment) => deployment.edits.filter(({ file }) => file.endsWith('.json')));
    expect(edits.map(({ old, text }) => `${old}>${text}`)).toEqual(wanted);
    expect(deployments.flatMap(({ lockFiles = [] }) => lockFiles)).toEqual(wanted.length > 0 ? ['web/yarn.lock'] : []);
    expect(skipped).toEqual([]);
  });

  it('follows the configured deployment of its file', async () => {
    const files = { 'p/a.yaml': image('v0.60.1'), 's/a.yaml': image('v0.61.1'), 's/package.json': sdk('61-stable') };
    const { deployments } = await planOf(files, 'latest', { 'p/': 'production', 's/': 'staging' });
    expect(deployments.map(({ name, sdks = [] }) => [name, sdks.length])).toEqual([
      ['production', 0],
      ['staging', 1],
    ]);
  });

  it.each<[string, Files, string]>([
    ['there is no Metabase', {}, 'there is none here'],
    ['there are two editions', { 'a.yaml': image('v0.60.1'), 'b.yaml': image('v1.60.1') }, 'there are several'],
    ['there are two stops', { 'a.yaml': image('v0.60.1'), 'b.yaml': image('v0.38.1') }, 'there are several'],
  ])('is skipped when %s', async (_title, files, message) => {
    const { deployments, skipped } = await planOf({ ...files, 'package.json': sdk('^0.55.3') });
    expect(deployments.flatMap(({ sdks = [] }) => sdks)).toEqual([]);
    expect(skipped.map((item) => [item.reason, item.message.includes(message)])).toEqual([['sdk', true]]);
  });

  it('is skipped when its deployment has no pin', async () => {
    const files = { 'a.yaml': image('v0.60.1'), 'web/package.json': sdk('^0.55.3') };
    const { skipped } = await planOf(files, 'latest', { 'web/': 'web' });
    expect(skipped.map(({ message }) => message)).toEqual([
      'The SDK follows the deployment web, which has no pin of Metabase.',
    ]);
  });

  it('stays while its deployment waits for a digest', async () => {
    const digest = `sha256:${'0a'.repeat(32)}`;
    const files = { 'a.yaml': `image: metabase/metabase:v0.50.1@${digest}\n`, 'package.json': sdk('^0.55.3') };
    expect((await planOf(files)).deployments.map(({ edits, sdks }) => [edits, sdks])).toEqual([[[], undefined]]);
  });
});
