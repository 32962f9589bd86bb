import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/config/nearest.ts';
import { isAction, type Repository, repositoryOf } from '../../src/config/runner.ts';

const HERE = { GITHUB_REPOSITORY: 'owner/name' };

describe('the repository of a run', () => {
  it.each<[NodeJS.ProcessEnv, unknown, Partial<Repository> | undefined]>([
    [{}, undefined, undefined],
    [{ GITHUB_REPOSITORY: '' }, undefined, undefined],
    [{ GITHUB_REPOSITORY: 'owner' }, undefined, undefined],
    [{ GITHUB_REPOSITORY: '/name' }, undefined, undefined],
    [
      HERE,
      undefined,
      {
        owner: 'owner',
        name: 'name',
        apiUrl: 'https://api.github.com',
        serverUrl: 'https://github.com',
        defaultBranch: undefined,
        fromFork: false,
      },
    ],
    [
      { ...HERE, GITHUB_API_URL: 'https://ghe.example.com/api/v3/', GITHUB_SERVER_URL: 'https://ghe.example.com/' },
      {},
      { apiUrl: 'https://ghe.example.com/api/v3', serverUrl: 'https://ghe.example.com' },
    ],
    [HERE, { repository: { default_branch: 'trunk' } }, { defaultBranch: 'trunk' }],
    [{ ...HERE, GITHUB_EVENT_NAME: 'schedule', GITHUB_REF_NAME: 'main' }, {}, { defaultBranch: 'main' }],
    [
      { ...HERE, GITHUB_EVENT_NAME: 'schedule', GITHUB_REF_NAME: 'main' },
      { repository: { default_branch: 'trunk' } },
      { defaultBranch: 'trunk' },
    ],
    [
      { ...HERE, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'feature' },
      { repository: {} },
      { defaultBranch: undefined },
    ],
    [
      { ...HERE, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF_NAME: 'feature' },
      { repository: { default_branch: 'main' } },
      { defaultBranch: 'main' },
    ],
    [HERE, { pull_request: { head: { repo: { full_name: 'owner/name' } } } }, { fromFork: false }],
    [HERE, { pull_request: { head: { repo: { full_name: 'stranger/name' } } } }, { fromFork: true }],
    [HERE, { pull_request: { head: { repo: null } } }, { fromFork: true }],
    [HERE, { pull_request: {} }, { fromFork: true }],
    [HERE, null, { fromFork: false, defaultBranch: undefined }],
  ])('with %j and %j is %j', (environment, payload, wanted) => {
    const found = repositoryOf(environment, payload);
    if (wanted === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(wanted);
  });
});

describe('a run', () => {
  it.each<[string[], NodeJS.ProcessEnv, boolean]>([
    [['node', 'index.js'], { GITHUB_ACTIONS: 'true' }, true],
    [['node', 'index.js', 'plan'], { GITHUB_ACTIONS: 'true' }, false],
    [['node', 'index.js'], {}, false],
    [['node', 'index.js'], { GITHUB_ACTIONS: 'false' }, false],
  ])('of %j with %j is the Action: %s', (args, environment, action) => {
    expect(isAction(args, environment)).toBe(action);
  });
});

describe('what was perhaps meant', () => {
  it.each([
    ['plna', ', did you mean "plan"?'],
    ['aply', ', did you mean "apply"?'],
    ['pullrequest', ', did you mean "pull-request"?'],
    ['pr', ''],
    ['rollback', ''],
    ['', ''],
  ])('by %j is %j', (typed, wanted) => {
    expect(didYouMean(typed, ['plan', 'apply', 'pull-request'])).toBe(wanted);
  });

  it('is nothing where nothing is known', () => {
    expect(didYouMean('x', [])).toBe('');
  });
});
