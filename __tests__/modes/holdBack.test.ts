import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/configFile.ts';
import { DEFAULTS } from '../../src/config/inputs.ts';
import { parseSettings, type Settings } from '../../src/config/settings.ts';
import type { Gateways } from '../../src/gateways/gateways.ts';
import { runProcess } from '../../src/gateways/process.ts';
import { holdBack } from '../../src/modes/holdBack.ts';
import { wishesFor } from '../../src/modes/wishesFor.ts';
import { makePlan, type Plan } from '../../src/planning/plan.ts';
import { type TemporaryFolder, temporaryFolder } from '../gateways/temporaryFolder.ts';
import { type Files, SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';

const STAGING = 'https://staging.example.com';
const PRODUCTION = 'https://production.example.com';
const NOW = new Date('2025-10-08T12:00:00Z');
const HOUR = 3_600_000;

const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * HOUR);

/** What the fake instances answer, by their address: a tag, or a status. */
type Running = Readonly<Record<string, string | number>>;

interface World {
  readonly config: string;
  readonly files: Files;
  readonly running?: Running;
  /** Where the files are committed; nowhere unless told. */
  readonly folder?: TemporaryFolder;
}

interface Told {
  readonly plan: Plan;
  readonly before: Plan;
  /** Why each deployment waits, by its name. */
  readonly held: Readonly<Record<string, string | undefined>>;
  readonly asked: readonly string[];
}

async function hold({ config, files, running = {}, folder }: World): Promise<Told> {
  const settings: Settings = await parseSettings(
    { ...DEFAULTS, root: folder?.path ?? '/nowhere' },
    { folder: '/', repository: undefined, readConfig: async (_, file) => parseConfigFile(config, file) },
  );
  const before = makePlan(await scanFiles(files), SNAPSHOT, await wishesFor(settings, Object.keys(files)));
  const asked: string[] = [];
  const get: typeof fetch = async (input) => {
    asked.push(String(input));
    const tag = running[new URL(String(input)).origin];
    if (tag === undefined) throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } });
    if (typeof tag === 'number') return new Response('', { status: tag });
    const [version, hosted] = tag.split(' ');
    return Response.json({ version: { tag: version }, 'is-hosted?': hosted === 'hosted' });
  };
  const unused = () => {
    throw new Error('not to be used');
  };
  const gateways: Gateways = {
    run: runProcess,
    clock: { now: () => NOW },
    fetch: get,
    find: unused,
    gitHub: unused,
    sleep: unused,
    mask: unused,
    readDockerConfig: unused,
    host: unused,
    log: { info: unused, warning: unused, error: unused },
  };
  const plan = await holdBack(before, settings, gateways);
  const held = Object.fromEntries(plan.deployments.map((deployment) => [deployment.name, deployment.held]));
  return { plan, before, held, asked };
}

function image(tag: string): string {
  const name = tag.startsWith('v1') ? 'metabase-enterprise' : 'metabase';
  return `image: metabase/${name}:${tag}\n`;
}

const ALONE = `deployments: [{name: production, files: prod/**, url: "${PRODUCTION}"}]`;

describe('a deployment with an address', () => {
  it.each<[string, string, Running, string | undefined]>([
    ['moves when the pinned version runs', 'v0.50.1', { [PRODUCTION]: 'v0.50.1' }, undefined],
    ['moves when the pinned hotfix runs', 'v1.50.1.2', { [PRODUCTION]: 'v1.50.1.2' }, undefined],
    ['moves when another version of a rolling tag runs', 'v0.59.x', { [PRODUCTION]: 'v0.59.3' }, undefined],
    [
      'waits while an older version runs',
      'v0.50.2',
      { [PRODUCTION]: 'v0.50.1' },
      'production: the instance still runs v0.50.1; deploy v0.50.2 first.',
    ],
    [
      'waits while an older major than that of a rolling tag runs',
      'v0.59.x',
      { [PRODUCTION]: 'v0.58.3' },
      'production: the instance still runs v0.58.3; deploy v0.59.31 first.',
    ],
    [
      'waits while a newer version runs',
      'v0.50.1',
      { [PRODUCTION]: 'v0.51.1' },
      'production: the instance already runs v0.51.1, which is newer than the pin v0.50.1; pin what runs first.',
    ],
    [
      'waits while the other edition runs',
      'v0.50.1',
      { [PRODUCTION]: 'v1.50.1' },
      'production: the instance runs v1.50.1, which is of the other edition than v0.50.1.',
    ],
    [
      'gets an answer when it is hosted by Metabase',
      'v1.50.1',
      { [PRODUCTION]: 'v1.50.1 hosted' },
      `\`${PRODUCTION}\` is an instance at Metabase Cloud, which upgrades itself: there is nothing to pin, and no pull request is opened. With the embedding SDK an instance can be kept on one version; to have it upgraded then, write to Metabase's support. When it is not hosted by Metabase after all, correct its address.`,
    ],
    [
      'waits while it migrates',
      'v0.50.1',
      { [PRODUCTION]: 503 },
      'production: whether the instance runs v0.50.1 is not known: it is starting or migrating (503).',
    ],
    [
      'waits when it can not be reached',
      'v0.50.1',
      {},
      "production: whether the instance runs v0.50.1 is not known: it can't be reached (ENOTFOUND).",
    ],
  ])('%s', async (_title, tag, running, wanted) => {
    const { held, asked, plan, before } = await hold({ config: ALONE, files: { 'prod/a.yaml': image(tag) }, running });
    expect(held).toEqual({ production: wanted });
    expect(asked).toEqual([`${PRODUCTION}/api/session/properties`]);
    expect(plan.deployments.map(({ held: _, ...rest }) => rest)).toEqual(before.deployments);
  });

  it('is not asked when it is up to date', async () => {
    const { held, asked } = await hold({ config: ALONE, files: { 'prod/a.yaml': image('v0.64.1.5') } });
    expect(held).toEqual({ production: undefined });
    expect(asked).toEqual([]);
  });

  it('waits alone: what belongs to no deployment moves', async () => {
    const files = { 'prod/a.yaml': image('v0.50.1'), 'other.yaml': image('v0.50.1') };
    const { held } = await hold({ config: ALONE, files, running: { [PRODUCTION]: 503 } });
    expect(held['oss-v0.64.x']).toBeUndefined();
    expect(held.production).toContain('not known');
  });

  it('does not exist without a configuration: the plan stays as it is', async () => {
    const { plan, before } = await hold({ config: 'follow: latest', files: { 'a.yaml': image('v0.50.1') } });
    expect(plan).toBe(before);
  });
});

/** Staging and production; what is in the braces of each. */
function chain(staging: string, after: string): string {
  return `deployments:
  - { name: staging, files: staging/**, ${staging} }
  - { name: production, files: prod/**, after: { deployment: staging, ${after} } }
`;
}

const pinned = (staging: string, production: string): Files => ({
  'staging/a.yaml': image(staging),
  'prod/a.yaml': image(production),
});

describe('a deployment that comes after another', () => {
  it.each<[string, Files, string, Running, string | undefined]>([
    [
      'waits until the first one pins the stop',
      pinned('v0.50.1', 'v0.50.1'),
      '',
      {},
      'production waits for staging, which pins v0.50.1 and not v0.64.1.5 yet.',
    ],
    [
      'waits for its own next stop, not for that of the other',
      pinned('v0.38.2', 'v0.38.2'),
      '',
      {},
      'production waits for staging, which pins v0.38.2 and not v0.38.6 yet.',
    ],
    ['moves when the first one pins the stop', pinned('v0.64.1.5', 'v0.50.1'), '', {}, undefined],
    ['moves when the first one is further on', pinned('v0.39.7', 'v0.38.2'), '', {}, undefined],
    [
      'waits when the first one has no pin at all',
      { 'prod/a.yaml': image('v0.50.1') },
      '',
      {},
      'production comes after staging, which has no pin yet.',
    ],
    [
      'waits until the first one runs what it pins',
      pinned('v0.64.1.5', 'v0.50.1'),
      `url: "${STAGING}"`,
      { [STAGING]: 'v0.50.1' },
      'production waits for staging: the instance still runs v0.50.1; deploy v0.64.1.5 first.',
    ],
    [
      'waits while it is not known what the first one runs',
      pinned('v0.64.1.5', 'v0.50.1'),
      `url: "${STAGING}"`,
      { [STAGING]: 503 },
      'production waits for staging: whether the instance runs v0.64.1.5 is not known: it is starting or migrating (503).',
    ],
    [
      'moves when the first one runs what it pins',
      pinned('v0.64.1.5', 'v0.50.1'),
      `url: "${STAGING}"`,
      { [STAGING]: 'v0.64.1.5' },
      undefined,
    ],
  ])('%s', async (_title, files, staging, running, wanted) => {
    const { held } = await hold({ config: chain(staging, ''), files, running });
    expect(held.production).toBe(wanted);
  });

  it('waits for all pins of the first one: the lowest counts', async () => {
    const files = { ...pinned('v0.64.1.5', 'v0.50.1'), 'staging/b.yaml': image('v0.63.18') };
    const { held } = await hold({ config: chain('', ''), files });
    expect(held.production).toBe('production waits for staging, which pins v0.63.18 and not v0.64.1.5 yet.');
  });

  it('is asked for itself first', async () => {
    const config = `deployments:
  - { name: staging, files: staging/**, url: "${STAGING}" }
  - { name: production, files: prod/**, url: "${PRODUCTION}", after: { deployment: staging } }
`;
    const files = pinned('v0.64.1.5', 'v0.50.1');
    const behind = await hold({ config, files, running: { [PRODUCTION]: 'v0.49.1', [STAGING]: 'v0.64.1.5' } });
    expect(behind.held.production).toContain('production: the instance still runs v0.49.1');
    expect(behind.asked.map((url) => new URL(url).origin)).toEqual([PRODUCTION]);
    const even = await hold({ config, files, running: { [PRODUCTION]: 'v0.50.1', [STAGING]: 'v0.64.1.5' } });
    expect(even.held.production).toBeUndefined();
  });
});

describe('the time that the first deployment must have been at the stop', () => {
  const files = pinned('v0.64.1.5', 'v0.50.1');

  /** A history in which staging got its pins at these times, each in a file of its own. */
  async function history(...hours: readonly number[]): Promise<[TemporaryFolder, Files]> {
    const folder = await temporaryFolder();
    await folder.git(['init', '--quiet']);
    const all: Record<string, string> = { 'prod/a.yaml': image('v0.50.1') };
    await folder.commit({ ...all, 'staging/a.yaml': image('v0.50.1') }, hoursAgo(1000));
    for (const [index, hour] of hours.entries()) {
      const added = { [`staging/${'ab'[index]}.yaml`]: image('v0.64.1.5') };
      Object.assign(all, added);
      await folder.commit(added, hoursAgo(hour));
    }
    return [folder, all];
  }

  it.each<[string, number[], string, string | undefined]>([
    ['is over', [73], 'soak: 3d', undefined],
    ['is over to the second', [72], 'soak: 3d', undefined],
    [
      'is not over',
      [71],
      'soak: 3d',
      'production waits for staging, which is to run until 2025-10-08 13:00 UTC first.',
    ],
    ['is over for both pins', [80, 74], 'soak: 3d', undefined],
    [
      'is not over for the last of the pins',
      [80, 2],
      'soak: 12h',
      'production waits for staging, which is to run until 2025-10-08 22:00 UTC first.',
    ],
    [
      'is in weeks',
      [335],
      'soak: 2w',
      'production waits for staging, which is to run until 2025-10-08 13:00 UTC first.',
    ],
    ['is none', [0], '', undefined],
  ])('%s', async (_title, hours, after, wanted) => {
    const [folder, all] = await history(...hours);
    await using _ = folder;
    const { held } = await hold({ config: chain('', after), files: all, folder });
    expect(held.production).toBe(wanted);
  });

  const UNKNOWN =
    'production waits for staging, but since when that is pinned is not known: check out the whole history (fetch-depth: 0).';

  it('is not known where nothing is committed', async () => {
    await using folder = await temporaryFolder(files);
    expect((await hold({ config: chain('', 'soak: 1h'), files, folder })).held.production).toBe(UNKNOWN);
  });

  it('is not known when the history was cut off', async () => {
    const [folder] = await history(73);
    await using _ = folder;
    await using shallow = await temporaryFolder();
    await shallow.git(['clone', '--quiet', '--depth', '1', `file://${folder.path}`, '.']);
    const world = { config: chain('', 'soak: 1h'), files, folder: shallow };
    expect((await hold(world)).held.production).toBe(UNKNOWN);
  });

  it('is asked for last: nothing of git is looked at as long as the stop is not pinned', async () => {
    const world = { config: chain('', 'soak: 1h'), files: pinned('v0.50.1', 'v0.50.1') };
    expect((await hold(world)).held.production).toContain('and not v0.64.1.5 yet');
  });
});
