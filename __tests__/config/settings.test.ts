import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/configFile.ts';
import { flag } from '../../src/config/inputForms.ts';
import { DEFAULTS, INPUT_NAMES, type InputName, SWITCHES } from '../../src/config/inputs.ts';
import { inputSchema } from '../../src/config/schema.ts';
import { parseSettings, type Settings } from '../../src/config/settings.ts';
import type { UpgradeSettings } from '../../src/config/upgradeSettings.ts';
import { Failure } from '../../src/failure.ts';
import { EVERYTHING } from '../../src/metabase/policy.ts';
import { versionOf } from '../manifests/inMemoryTree.ts';

type Inputs = Partial<Record<InputName, string>>;

/** The settings of these inputs, in a tree whose configuration file has this text, or which has none. */
async function settings(inputs: Inputs, config?: string): Promise<Settings> {
  const readConfig = async (_root: string, file: string) =>
    config === undefined ? undefined : parseConfigFile(config, file);
  return parseSettings({ ...DEFAULTS, ...inputs }, { folder: '/checkout', repository: undefined, readConfig });
}

async function refusal(inputs: Inputs): Promise<Failure> {
  const failure = await settings(inputs).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof Failure) return failure;
  throw new Error(`no failure but ${String(failure)}`);
}

describe('the settings', () => {
  it('know as switches just those inputs that are true or false', () => {
    expect(INPUT_NAMES.filter((name) => inputSchema[name] === flag)).toEqual(SWITCHES);
  });

  it('of the defaults are these', async () => {
    expect(await settings({})).toEqual({
      mode: 'pull-request',
      root: resolve('/checkout'),
      catalogue: 'auto',
      config: '.github/metabase-upgrade.yml',
      images: [],
      token: undefined,
      releasesApiUrl: 'https://api.github.com',
      format: 'text',
      defaults: {
        follow: { kind: 'latest' },
        path: 'direct',
        ignore: [],
        branchPrefix: 'metabase-upgrade/',
        policy: EVERYTHING,
        pinFloating: false,
        pinRolling: false,
        schedule: undefined,
        pull: {
          base: undefined,
          labels: [],
          reviewers: [],
          teamReviewers: [],
          assignees: [],
          milestone: undefined,
          draft: false,
          automerge: 'none',
          updateAtMost: 0,
          stacked: false,
        },
      },
      deployments: [],
      patterns: [],
      documentation: false,
      exclude: [],
      dashboard: false,
      openLimit: undefined,
      registry: { asked: true, mirror: undefined, username: undefined, password: undefined },
      versionInfoUrl: 'https://static.metabase.com',
      downloadsUrl: 'https://downloads.metabase.com',
      repository: undefined,
      under: expect.any(Function),
    });
  });

  it.each<[Inputs, Partial<Settings>]>([
    [{ root: 'deploy' }, { root: resolve('/checkout/deploy') }],
    [{ root: '/elsewhere' }, { root: resolve('/elsewhere') }],
    [{ root: '../x/' }, { root: resolve('/x') }],
    [
      { mode: 'plan', format: 'json' },
      { mode: 'plan', format: 'json' },
    ],
    [{ config: './ops//mb.yml' }, { config: 'ops/mb.yml' }],
    [{ token: ' t ' }, { token: 't' }],
    [{ token: ' ' }, { token: undefined }],
    [{ images: 'a/b\n c/d ,, e/f\r\na/b' }, { images: ['a/b', 'c/d', 'e/f'] }],
    [{ images: 'registry.example.com:5000/bi/mb' }, { images: ['registry.example.com:5000/bi/mb'] }],
    [{ 'releases-api-url': 'https://ghe.example.com/api/v3//' }, { releasesApiUrl: 'https://ghe.example.com/api/v3' }],
    [{ 'releases-api-url': 'http://127.0.0.1:4000' }, { releasesApiUrl: 'http://127.0.0.1:4000' }],
  ])('of %j hold %j', async (inputs, wanted) => {
    expect(await settings(inputs)).toMatchObject(wanted);
  });

  it.each<[Inputs, object]>([
    [{ 'minimum-release-age': '3d' }, { defaults: { policy: { minimumReleaseAge: 259_200_000 } } }],
    [{ hotfixes: 'security' }, { defaults: { policy: { hotfixes: 'security' } } }],
    [{ hotfixes: 'false' }, { defaults: { policy: { hotfixes: 'none' } } }],
    [{ 'private-patches': 'true' }, { defaults: { policy: { privatePatches: true } } }],
    [{ 'pin-floating': 'true' }, { defaults: { pinFloating: true } }],
    [{ automerge: 'point', steps: 'stacked' }, { defaults: { pull: { automerge: 'point', stacked: true } } }],
    [{ dashboard: 'true' }, { dashboard: true }],
    [{ registry: 'off' }, { registry: { asked: false } }],
    [{ 'registry-mirror': 'https://mirror.example.com/' }, { registry: { mirror: 'https://mirror.example.com' } }],
    [{ 'registry-username': 'u', 'registry-password': 'p' }, { registry: { username: 'u', password: 'p' } }],
    [{ 'version-info-url': '' }, { versionInfoUrl: undefined }],
    [{ 'downloads-url': 'http://127.0.0.1:8080/' }, { downloadsUrl: 'http://127.0.0.1:8080' }],
  ])('of %j hold, somewhere inside, %j', async (inputs, wanted) => {
    expect(await settings(inputs)).toMatchObject(wanted);
  });

  it.each<[Inputs, Partial<UpgradeSettings>]>([
    [{ path: 'every-major' }, { path: 'every-major' }],
    [{ path: '' }, { path: 'direct' }],
    [{ target: '61' }, { follow: { kind: 'major', major: 61 } }],
    [{ target: ' v0.61.2 ' }, { follow: { kind: 'version', version: versionOf('61.2'), edition: 'oss' } }],
    [{ target: ' ' }, { follow: { kind: 'latest' } }],
    [{ target: '' }, { follow: { kind: 'latest' } }],
  ])('of %j hold for what belongs to no deployment %j', async (inputs, wanted) => {
    expect((await settings(inputs)).defaults).toMatchObject(wanted);
  });

  it.each<[Inputs, Partial<UpgradeSettings['pull']>]>([
    [{ labels: 'a, b\nc' }, { labels: ['a', 'b', 'c'] }],
    [{ labels: 'good first issue' }, { labels: ['good first issue'] }],
    [
      { reviewers: 'a', 'team-reviewers': 'b', assignees: 'c,' },
      { reviewers: ['a'], teamReviewers: ['b'], assignees: ['c'] },
    ],
    [{ milestone: '3' }, { milestone: 3 }],
    [{ base: ' main ' }, { base: 'main' }],
    ...['true', 'yes', 'on'].map((draft) => [{ draft }, { draft: true }] as [Inputs, Partial<UpgradeSettings['pull']>]),
    ...['false', 'no', 'off', ''].map(
      (draft) => [{ draft }, { draft: false }] as [Inputs, Partial<UpgradeSettings['pull']>],
    ),
  ])('of %j hold for the pull request %j', async (inputs, wanted) => {
    expect((await settings(inputs)).defaults.pull).toMatchObject(wanted);
  });

  it.each<[Inputs, string]>([
    [{ mode: 'plann' }, 'The mode "plann" is not known, did you mean "plan"?'],
    [
      { mode: 'something' },
      'The mode "something" is not known; there are plan, apply, pull-request, check, upgrade, rollback, backup, rehearse.',
    ],
    [{ mode: '' }, 'The mode "" is not known'],
    [{ root: '' }, 'The input root is empty; give the folder to search, e.g. ".".'],
    [{ catalogue: '' }, 'The input catalogue is empty; give "auto"'],
    [{ target: 'newest' }, 'The target "newest" is not understood.'],
    [{ target: 'v0.64.0' }, 'The target "v0.64.0" is a beta'],
    [{ path: 'fast' }, 'The input path is "fast"; it can be "direct" or "every-major".'],
    [{ format: 'yaml' }, 'The input format is "yaml"; it can be "text" or "json".'],
    [{ draft: 'maybe' }, 'The input draft is "maybe"; it can be "true" or "false"'],
    [{ milestone: 'v1' }, 'The input milestone is "v1": it must be the number of a milestone'],
    [{ milestone: '-1' }, 'The input milestone is "-1"'],
    [{ 'releases-api-url': 'api.github.com' }, 'The input releases-api-url is "api.github.com": it must be an address'],
    [{ 'releases-api-url': 'file:///etc' }, 'The input releases-api-url is "file:///etc"'],
    [{ 'minimum-release-age': '3 days' }, 'The input minimum-release-age is "3 days": it must be a time such as 12h'],
    [{ hotfixes: 'some' }, 'The input hotfixes is "some"; it can be "true" or "false" or "security".'],
    [{ automerge: 'major' }, 'The input automerge is "major"; it can be "none" or "hotfix" or "point".'],
    [{ registry: 'on' }, 'The input registry is "on"; it can be "auto" or "off".'],
    [{ 'registry-mirror': 'mirror' }, 'The input registry-mirror is "mirror": it must be an address such as'],
    [{ 'downloads-url': '' }, 'The input downloads-url must be an address such as https://downloads.metabase.com'],
    [{ images: 'bi/mb:v0.50.1' }, 'The input images is "bi/mb:v0.50.1": it must be names without a tag'],
    [{ images: 'a/b\nbi/mb@sha256:00' }, 'it must be names without a tag'],
  ])('of %j are refused', async (inputs, message) => {
    const failure = await refusal(inputs);
    expect(failure.message).toContain(message);
    expect(failure.exitCode).toBe(2);
  });

  it('name every input that is wrong at once, the target among them', async () => {
    const { message } = await refusal({ root: '', mode: 'plna', path: 'x', milestone: 'y', target: 'newest' });
    expect(message.split('\n').map((line) => line.slice(0, 20))).toEqual([
      'The mode "plna" is n',
      'The input root is em',
      'The input path is "x',
      'The input milestone ',
      'The target "newest" ',
    ]);
  });

  it('never show the token', async () => {
    expect((await refusal({ token: 'secret', root: '', target: 'x' })).message).not.toContain('secret');
  });
});

describe('the settings with a configuration file', () => {
  const CONFIG = `
deployments:
  - { name: production, files: prod/**, labels: own }
follow: lts
path: every-major
labels: file
images: [bi/mb, bi/other]
documentation: true
exclude: old/**
`;

  it('hold what the file says, where no input says another thing', async () => {
    expect(await settings({}, CONFIG)).toMatchObject({
      images: ['bi/mb', 'bi/other'],
      defaults: { follow: { kind: 'lts' }, path: 'every-major', pull: { labels: ['file'] } },
      deployments: [{ name: 'production', follow: { kind: 'lts' }, pull: { labels: ['own'] } }],
      documentation: true,
      exclude: ['old/**'],
    });
  });

  it('hold what an input says for everything that does not say it of itself, and the images of both', async () => {
    const inputs = { target: '61', path: 'direct', labels: 'input', images: 'a/b, bi/mb' };
    expect(await settings(inputs, CONFIG)).toMatchObject({
      images: ['a/b', 'bi/mb', 'bi/other'],
      defaults: { follow: { kind: 'major', major: 61 }, path: 'direct', pull: { labels: ['input'] } },
      deployments: [{ follow: { kind: 'major', major: 61 }, path: 'direct', pull: { labels: ['own'] } }],
    });
  });

  it('can be those of the same inputs under another file, or under none', async () => {
    const given = await settings({ labels: 'input' }, CONFIG);
    const other = await given.under(parseConfigFile('follow: 58\nlabels: other', 'x.yml'));
    expect(other).toMatchObject({
      ...{ root: given.root, deployments: [], images: [] },
      defaults: { follow: { kind: 'major', major: 58 }, path: 'direct', pull: { labels: ['input'] } },
    });
    expect((await other.under(undefined)).defaults.follow).toEqual({ kind: 'latest' });
  });

  it('ask for the file below the root, by the name that is given', async () => {
    const asked: [string, string][] = [];
    const readConfig = async (root: string, file: string) => void asked.push([root, file]) as undefined;
    for (const config of [DEFAULTS.config, 'mine.yml', '']) {
      await parseSettings(
        { ...DEFAULTS, root: 'deploy', config },
        { folder: '/checkout', repository: undefined, readConfig },
      );
    }
    const root = resolve('/checkout/deploy');
    expect(asked).toEqual([DEFAULTS.config, 'mine.yml', ''].map((file) => [root, file]));
  });

  it('are refused for a wrong input before the file is looked at', async () => {
    const readConfig = async () => {
      throw new Error('the file was read');
    };
    const start = { folder: '/checkout', repository: undefined, readConfig };
    await expect(parseSettings({ ...DEFAULTS, mode: 'x' }, start)).rejects.toThrow('The mode "x" is not known');
  });
});
