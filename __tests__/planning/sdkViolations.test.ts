import { describe, expect, it } from 'vitest';
import { compareScans } from '../../src/planning/compare.ts';
import { violationsOf } from '../../src/planning/violations.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';

const image = (tag: string) => `image: metabase/metabase:${tag}\n`;
const sdk = (version: string) => `{"dependencies": {"@metabase/embedding-sdk-react": "${version}"}}\n`;
const both = (tag: string, version: string): Files => ({ 'a.yaml': image(tag), 'web/package.json': sdk(version) });

async function judged(before: Files, after: Files, deploymentOf: (file: string) => string | undefined) {
  const [old, now] = await Promise.all([scanFiles(before), scanFiles(after)]);
  return violationsOf(compareScans(old, now), SNAPSHOT, { deploymentOf }).filter(({ kind }) => kind === 'sdk');
}

const told = async (
  before: Files,
  after: Files,
  deploymentOf: (file: string) => string | undefined = () => undefined,
) => (await judged(before, after, deploymentOf)).map(({ severity, file, line }) => `${severity} ${file}:${line}`);

const ERROR = ['error web/package.json:1'];
const WARNING = ['warning web/package.json:1'];

describe('the SDK for embedding', () => {
  it.each<[title: string, from: [string, string], to: [string, string], wanted: string[]]>([
    ['moves with Metabase', ['v0.54.1', '^0.54.3'], ['v0.55.1', '^0.55.3'], []],
    ['moves with Metabase by its tag', ['v0.54.1', '^0.54.3'], ['v0.55.1', '55-stable'], []],
    ['is left behind up to 56', ['v0.54.1', '^0.54.3'], ['v0.56.1', '^0.54.3'], ERROR],
    ['goes ahead up to 56', ['v0.54.1', '^0.54.3'], ['v0.54.1', '^0.58.1'], ERROR],
    ['is left behind from 57 on', ['v0.57.1', '57-stable'], ['v0.58.34', '57-stable'], WARNING],
    ['is left behind over 57', ['v0.55.1', '^0.55.3'], ['v0.58.34', '^0.55.3'], WARNING],
    ['goes ahead from 57 on', ['v0.58.34', '58-stable'], ['v0.58.34', '60-stable'], WARNING],
    ['stays beside another point of its major', ['v0.55.1', '^0.55.3'], ['v0.55.2', '^0.55.3'], []],
    ['was wrong before, and nothing of it changes', ['v0.55.1', '^0.54.3'], ['v0.55.2', '^0.54.3'], []],
    ['is asked for beside a Metabase that has none', ['v0.50.1', '^0.54.3'], ['v0.51.1', '^0.54.3'], []],
    ['is no version', ['v0.54.1', 'latest'], ['v0.55.1', 'latest'], []],
  ])('%s', async (_title, from, to, wanted) => {
    expect(await told(both(...from), both(...to))).toEqual(wanted);
  });

  it('is judged where it is new', async () => {
    expect(await told({ 'a.yaml': image('v0.55.1') }, both('v0.55.1', '^0.54.3'))).toEqual(ERROR);
  });

  it('is judged by its own deployment alone', async () => {
    const files = (tag: string) => ({
      'p/a.yaml': image(tag),
      's/a.yaml': image('v0.58.34'),
      's/package.json': sdk('58-stable'),
    });
    const deploymentOf = (file: string) => file.slice(0, 1);
    expect(await told(files('v0.54.1'), files('v0.55.1'), deploymentOf)).toEqual([]);
    const renamed = { ...files('v0.55.1'), 's/package.json': sdk('55-stable') };
    expect(await told(files('v0.55.1'), renamed, deploymentOf)).toEqual(['warning s/package.json:1']);
  });

  it('is not judged as long as nobody knows which Metabase it is embedded from', async () => {
    const files = (tag: string) => ({ ...both(tag, '^0.54.3'), 'b.yaml': image('v0.57.1') });
    expect(await told(files('v0.54.1'), files('v0.55.1'))).toEqual([]);
  });

  it('says what to ask for', async () => {
    const [found] = await judged(both('v0.54.1', '^0.54.3'), both('v0.56.1', '^0.54.3'), () => undefined);
    expect(found?.message).toBe(
      'Metabase is at major 56 here, and the SDK is asked for as ^0.54.3. Up to major 56 the SDK works only with Metabase of its own major: ask for 56-stable.',
    );
    const [late] = await judged(both('v0.57.1', '57-stable'), both('v0.58.34', '57-stable'), () => undefined);
    expect(late?.message).toBe(
      'Metabase is at major 58 here, and the SDK is asked for as 57-stable. The SDK follows the major of Metabase, and its types are those of 57: ask for 58-stable.',
    );
  });
});
