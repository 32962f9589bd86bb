import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, type InputName } from '../../src/config/inputs.ts';
import { parseSettings, type Settings } from '../../src/config/settings.ts';
import { Failure } from '../../src/failure.ts';

type Inputs = Partial<Record<InputName, string>>;

function settings(inputs: Inputs): Settings {
  return parseSettings({ ...DEFAULTS, ...inputs }, '/work', undefined);
}

function refusal(inputs: Inputs): Failure {
  try {
    settings(inputs);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the settings', () => {
  it('of the defaults are these', () => {
    expect(settings({})).toEqual({
      mode: 'pull-request',
      root: resolve('/work'),
      catalogue: 'auto',
      target: { kind: 'latest' },
      targetText: 'latest',
      path: 'direct',
      images: [],
      token: undefined,
      releasesApiUrl: 'https://api.github.com',
      format: 'text',
      pull: {
        base: undefined,
        labels: [],
        reviewers: [],
        teamReviewers: [],
        assignees: [],
        milestone: undefined,
        draft: false,
      },
      repository: undefined,
    });
  });

  it.each<[Inputs, Partial<Settings>]>([
    [{ root: 'deploy' }, { root: resolve('/work/deploy') }],
    [{ root: '/elsewhere' }, { root: resolve('/elsewhere') }],
    [{ root: '../x/' }, { root: resolve('/x') }],
    [
      { mode: 'plan', path: 'every-major', format: 'json' },
      { mode: 'plan', path: 'every-major', format: 'json' },
    ],
    [{ target: '61' }, { target: { kind: 'major', major: 61 }, targetText: '61' }],
    [{ token: ' t ' }, { token: 't' }],
    [{ token: ' ' }, { token: undefined }],
    [{ images: 'a/b\n c/d ,, e/f\r\na/b' }, { images: ['a/b', 'c/d', 'e/f'] }],
    [{ images: 'registry.example.com:5000/bi/mb' }, { images: ['registry.example.com:5000/bi/mb'] }],
    [{ 'releases-api-url': 'https://ghe.example.com/api/v3//' }, { releasesApiUrl: 'https://ghe.example.com/api/v3' }],
    [{ 'releases-api-url': 'http://127.0.0.1:4000' }, { releasesApiUrl: 'http://127.0.0.1:4000' }],
  ])('of %j hold %j', (inputs, wanted) => {
    expect(settings(inputs)).toMatchObject(wanted);
  });

  it.each<[Inputs, Partial<Settings['pull']>]>([
    [{ labels: 'a, b\nc' }, { labels: ['a', 'b', 'c'] }],
    [{ labels: 'good first issue' }, { labels: ['good first issue'] }],
    [
      { reviewers: 'a', 'team-reviewers': 'b', assignees: 'c,' },
      { reviewers: ['a'], teamReviewers: ['b'], assignees: ['c'] },
    ],
    [{ milestone: '3' }, { milestone: 3 }],
    [{ base: ' main ' }, { base: 'main' }],
    ...['true', 'yes', 'on'].map((draft) => [{ draft }, { draft: true }] as [Inputs, Partial<Settings['pull']>]),
    ...['false', 'no', 'off', ''].map((draft) => [{ draft }, { draft: false }] as [Inputs, Partial<Settings['pull']>]),
  ])('of %j hold for the pull request %j', (inputs, wanted) => {
    expect(settings(inputs).pull).toMatchObject(wanted);
  });

  it.each<[Inputs, string]>([
    [{ mode: 'plann' }, 'The mode "plann" is not known, did you mean "plan"?'],
    [{ mode: 'something' }, 'The mode "something" is not known; there are plan, apply, pull-request.'],
    [{ mode: '' }, 'The mode "" is not known'],
    [{ root: '' }, 'The input root is empty; give the folder to search, e.g. ".".'],
    [{ catalogue: '' }, 'The input catalogue is empty; give "auto"'],
    [{ target: '' }, 'The input target is empty; give "latest"'],
    [{ target: 'newest' }, 'The target "newest" is not understood.'],
    [{ target: 'v0.64.0' }, 'The target "v0.64.0" is a beta'],
    [{ path: 'fast' }, 'The input path is "fast"; it can be "direct" or "every-major".'],
    [{ format: 'yaml' }, 'The input format is "yaml"; it can be "text" or "json".'],
    [{ draft: 'maybe' }, 'The input draft is "maybe"; it can be "true" or "false"'],
    [{ milestone: 'v1' }, 'The input milestone is "v1": it must be the number of a milestone'],
    [{ milestone: '-1' }, 'The input milestone is "-1"'],
    [{ 'releases-api-url': 'api.github.com' }, 'The input releases-api-url is "api.github.com": it must be an address'],
    [{ 'releases-api-url': 'file:///etc' }, 'The input releases-api-url is "file:///etc"'],
    [{ images: 'bi/mb:v0.50.1' }, 'The input images is "bi/mb:v0.50.1": it must be names without a tag'],
    [{ images: 'a/b\nbi/mb@sha256:00' }, 'it must be names without a tag'],
  ])('of %j are refused', (inputs, message) => {
    const failure = refusal(inputs);
    expect(failure.message).toContain(message);
    expect(failure.exitCode).toBe(2);
  });

  it('name every input that is wrong at once, the target among them', () => {
    const { message } = refusal({ root: '', mode: 'plna', path: 'x', milestone: 'y', target: 'newest' });
    expect(message.split('\n').map((line) => line.slice(0, 20))).toEqual([
      'The mode "plna" is n',
      'The input root is em',
      'The input path is "x',
      'The input milestone ',
      'The target "newest" ',
    ]);
  });

  it('never show the token', () => {
    expect(refusal({ token: 'secret', root: '', target: 'x' }).message).not.toContain('secret');
  });
});
