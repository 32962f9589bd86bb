import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/configFile.ts';
import { DEFAULTS } from '../../src/config/inputs.ts';
import { parseSettings } from '../../src/config/settings.ts';
import { Failure } from '../../src/failure.ts';
import { candidateSearch } from '../../src/gateways/candidates.ts';
import type { Gateways } from '../../src/gateways/gateways.ts';
import { runProcess } from '../../src/gateways/process.ts';
import { apply } from '../../src/modes/apply.ts';
import { editedTexts } from '../../src/modes/editedTexts.ts';
import type { LookUpDigest } from '../../src/modes/readDigests.ts';
import { survey } from '../../src/modes/survey.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

const OLD = `sha256:${'0a'.repeat(32)}`;
const NEW = `sha256:${'1b'.repeat(32)}`;
const IMAGE = `image: reg:5000/metabase/metabase:v0.50.1@${OLD}\n`;
const URL_OF = 'https://bi.example.com';

/** An instance that runs this tag. */
function gatewaysOf(running?: string): Gateways {
  const unused = () => {
    throw new Error('not to be used');
  };
  return {
    run: runProcess,
    find: candidateSearch(runProcess),
    clock: { now: () => new Date('2026-10-08T12:00:00Z') },
    log: { info: () => undefined, warning: () => undefined, error: unused },
    fetch: async () => Response.json({ version: { tag: running } }),
    gitHub: unused,
  };
}

async function settingsOf(folder: string, config = '') {
  return parseSettings(
    { ...DEFAULTS, mode: 'apply', root: folder, catalogue: 'snapshot' },
    { folder: '/', repository: undefined, readConfig: async (_, file) => parseConfigFile(config, file) },
  );
}

describe('a pin with a digest', () => {
  const planned = async (lookUp?: LookUpDigest) => {
    await using folder = await temporaryFolder({ 'compose.yaml': IMAGE });
    const seen = await survey(await settingsOf(folder.path), gatewaysOf(), lookUp);
    const texts = await editedTexts(
      seen,
      seen.plan.deployments.flatMap(({ edits }) => edits),
    );
    return { held: seen.plan.deployments[0]?.held, text: texts.get('compose.yaml') };
  };

  it('moves with what its own registry says, which is asked once', async () => {
    const asked: string[] = [];
    const { held, text } = await planned(async (image, tag) => {
      asked.push(`${image}:${tag}`);
      return NEW;
    });
    expect(held).toBeUndefined();
    expect(text).toBe(`image: reg:5000/metabase/metabase:v0.64.1.5@${NEW}\n`);
    expect(asked).toEqual(['reg:5000/metabase/metabase:v0.64.1.5']);
  });

  it.each<[string, LookUpDigest | undefined, string]>([
    ['nobody asks', undefined, 'no registry was asked'],
    ['there is no such tag', async () => undefined, 'the registry has no such tag'],
    ['the registry refuses', () => Promise.reject(new Failure('It wants a password.')), 'It wants a password. Let'],
  ])('stays when %s', async (_title, lookUp, message) => {
    const { held, text } = await planned(lookUp);
    expect(text).toBeUndefined();
    expect(held).toContain(message);
  });

  it('is not hidden by a defect', async () => {
    await expect(planned(() => Promise.reject(new TypeError('oh')))).rejects.toThrow(TypeError);
  });

  it('is left as it is by apply', async () => {
    await using folder = await temporaryFolder({ 'compose.yaml': IMAGE });
    const { edits } = await apply(await settingsOf(folder.path), gatewaysOf());
    expect(edits).toEqual([]);
    expect(await readFile(join(folder.path, 'compose.yaml'), 'utf8')).toBe(IMAGE);
  });
});

describe('floating tags', () => {
  const compose = 'services:\n  a:\n    image: metabase/metabase # a\n  b:\n    image: metabase/metabase:latest\n';

  it('become what the instance runs, and the upgrade waits', async () => {
    await using folder = await temporaryFolder({
      'compose.yaml': compose,
      'job.yaml': 'image: metabase/metabase:v0.62.7\n',
    });
    const config = `pin-floating: true\ndeployments: [{name: bi, files: '**', url: '${URL_OF}'}]\n`;
    const settings = await settingsOf(folder.path, config);
    const { plan } = await apply(settings, gatewaysOf('v0.62.7'));
    expect(plan.deployments.map(({ name, exact, held }) => [name, exact, held])).toEqual([
      ['bi-v0.62.x-exact', 'running', undefined],
      ['bi', undefined, 'bi waits until its floating tags are exact (bi-v0.62.x-exact).'],
    ]);
    const written = await readFile(join(folder.path, 'compose.yaml'), 'utf8');
    expect(written).toBe(compose.replace('metabase #', 'metabase:v0.62.7 #').replace('latest', 'v0.62.7'));
    const next = await survey(settings, gatewaysOf('v0.62.7'));
    expect(next.plan.deployments.map(({ name, stops, held }) => [name, stops.map(String), held])).toEqual([
      ['bi', ['64.1.5'], undefined],
    ]);
  });

  it('ask nothing and stay where it is not wished', async () => {
    await using folder = await temporaryFolder({ 'compose.yaml': compose });
    const { edits, plan } = await apply(await settingsOf(folder.path), gatewaysOf());
    expect([edits, plan.skipped.length]).toEqual([[], 2]);
  });
});

describe('the SDK', () => {
  it('moves with the only deployment, is proved, and names its lock file', async () => {
    await using folder = await temporaryFolder({
      'compose.yaml': 'image: metabase/metabase:v0.55.1\n',
      'web/package.json': '{"dependencies": {"@metabase/embedding-sdk-react": "^0.55.3"}}\n',
      'yarn.lock': '# none\n',
    });
    const { plan } = await apply(await settingsOf(folder.path), gatewaysOf());
    expect(plan.deployments.map(({ lockFiles }) => lockFiles)).toEqual([['yarn.lock']]);
    expect(await readFile(join(folder.path, 'web/package.json'), 'utf8')).toBe(
      '{"dependencies": {"@metabase/embedding-sdk-react": "64-stable"}}\n',
    );
  });
});
