import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/configFile.ts';
import { DEFAULTS, type InputName } from '../../src/config/inputs.ts';
import { parseSettings } from '../../src/config/settings.ts';
import { candidateSearch } from '../../src/gateways/candidates.ts';
import type { Gateways } from '../../src/gateways/gateways.ts';
import { createClient } from '../../src/gateways/github.ts';
import { runProcess } from '../../src/gateways/process.ts';
import { apply } from '../../src/modes/apply.ts';
import { editedTexts } from '../../src/modes/editedTexts.ts';
import { survey } from '../../src/modes/survey.ts';
import { digestOf, type Feeds, startFeeds } from '../e2e/feeds.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

const OLD = `sha256:${'0a'.repeat(32)}`;
const IMAGE = `image: metabase/metabase:v0.50.1@${OLD}\n`;
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
    sleep: async () => undefined,
    mask: unused,
    readDockerConfig: async () => undefined,
    host: () => {
      throw new Error('No instance is worked on.');
    },
  };
}

async function settingsOf(folder: string, config = '') {
  return parseSettings(
    { ...DEFAULTS, mode: 'apply', root: folder, catalogue: 'snapshot' },
    { folder: '/', repository: undefined, readConfig: async (_, file) => parseConfigFile(config, file) },
  );
}

describe('a pin with a digest', () => {
  const CATALOGUE = fileURLToPath(new URL('../fixtures/releases-64.json', import.meta.url));

  /** Planned for a pull request, by what the registry of the image says. */
  async function planned(
    prepare: (feeds: Feeds) => void,
    inputs: Partial<Record<InputName, string>> = {},
    files: Readonly<Record<string, string>> = { 'compose.yaml': IMAGE },
  ) {
    await using feeds = await startFeeds();
    prepare(feeds);
    await using folder = await temporaryFolder(files);
    const raw = { ...DEFAULTS, token: 't', catalogue: CATALOGUE, 'registry-mirror': feeds.url, 'version-info-url': '' };
    const start = { folder: '/', repository: undefined, readConfig: async () => undefined };
    const settings = await parseSettings({ ...raw, root: folder.path, ...inputs }, start);
    const gateways = {
      ...gatewaysOf(),
      fetch,
      gitHub: async () => createClient({ apiUrl: feeds.url, token: undefined }),
    };
    const seen = await survey(settings, gateways);
    const [deployment] = seen.plan.deployments;
    const texts = await editedTexts(seen, deployment?.edits ?? []);
    return { held: deployment?.held, texts, text: texts.get('compose.yaml'), asked: feeds.requests };
  }
  const registryAsked = (asked: readonly string[]) => asked.filter((one) => one.includes('/manifests/'));

  it('moves with what its own registry says, which is asked once', async () => {
    const { held, text, asked } = await planned((feeds) => feeds.publish('v0.64.1.5'));
    expect(held).toBeUndefined();
    expect(text).toBe(`image: metabase/metabase:v0.64.1.5@${digestOf('v0.64.1.5')}\n`);
    expect(registryAsked(asked)).toEqual(['HEAD /v2/metabase/metabase/manifests/v0.64.1.5']);
  });

  it('moves where tag and digest are variables of an env file', async () => {
    const env = (tag: string, digest: string) => `METABASE_VERSION=${tag}\nMETABASE_DIGEST=${digest}\n`;
    const { held, texts } = await planned(
      (feeds) => feeds.publish('v0.64.1.5'),
      {},
      {
        'compose.yaml': `image: metabase/metabase@\${METABASE_DIGEST}\n`,
        '.env': env('v0.57.20', digestOf('v0.57.20')),
      },
    );
    expect(held).toBeUndefined();
    expect([...texts]).toEqual([['.env', env('v0.64.1.5', digestOf('v0.64.1.5'))]]);
  });

  it('goes to the newest version that the registry has', async () => {
    const { held, text } = await planned((feeds) => feeds.publish('v0.63.18'));
    expect(held).toBeUndefined();
    expect(text).toBe(`image: metabase/metabase:v0.63.18@${digestOf('v0.63.18')}\n`);
  });

  it.each<[string, (feeds: Feeds) => void, Partial<Record<InputName, string>>, string]>([
    ['nobody asks', () => undefined, { registry: 'off' }, 'no registry was asked'],
    [
      'the registry refuses',
      (feeds) => {
        feeds.fail = (asked) => (asked.includes('/v2/') ? 403 : undefined);
      },
      {},
      'may not be read (403): it is private, or not there.',
    ],
  ])('stays when %s', async (_title, prepare, inputs, message) => {
    const { held, text } = await planned(prepare, inputs);
    expect(text).toBeUndefined();
    expect(held).toContain(message);
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

describe('text for people', () => {
  const files = {
    'a.yaml': 'description: It runs metabase/metabase:v0.57.20\n',
    'notes.txt': 'We run metabase/metabase:v0.57.20 since last year.\n',
    'README.md': 'docker run metabase/metabase:v0.57.20\n',
  };

  it.each([
    ['is left alone', '', []],
    ['is looked at where that is asked for', 'documentation: true\n', ['README.md', 'a.yaml', 'notes.txt']],
  ])('%s', async (_title, config, wanted) => {
    await using folder = await temporaryFolder(files);
    const { found } = await survey(await settingsOf(folder.path, config), gatewaysOf());
    expect(found.pins.map(({ file }) => file)).toEqual(wanted);
  });
});
