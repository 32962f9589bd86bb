import { describe, expect, it } from 'vitest';
import { parseConfigFile } from '../../src/config/configFile.ts';
import { assignFiles, type DeploymentSettings, resolveDeployments } from '../../src/config/resolveDeployments.ts';
import { type GivenInputs, resolveDefaults } from '../../src/config/upgradeSettings.ts';
import { Failure } from '../../src/failure.ts';
import { printFollow } from '../../src/metabase/follow.ts';
import { EVERYTHING } from '../../src/metabase/policy.ts';

const FILE = '.github/metabase-upgrade.yml';

function resolved(text: string, inputs: GivenInputs = {}): readonly DeploymentSettings[] {
  return resolveDeployments(parseConfigFile(text, FILE), inputs);
}

/** Two deployments: one that says nothing itself, and one that says this. */
function file(defaults: string, own: string): string {
  return `${defaults}\ndeployments:\n  - { name: plain, files: plain/** }\n  - { name: own, files: own/**, ${own} }\n`;
}

const INPUTS: GivenInputs = {
  follow: { kind: 'major', major: 60 },
  path: 'every-major',
  base: 'input',
  labels: ['input'],
  reviewers: ['input'],
  teamReviewers: ['input'],
  assignees: ['input'],
  milestone: 2,
  draft: false,
};

describe('settings of a deployment', () => {
  it('are the defaults when nobody says anything', () => {
    expect(resolved('deployments: [{name: a, files: a/**}]')).toEqual([
      {
        name: 'a',
        files: ['a/**'],
        edition: undefined,
        url: undefined,
        after: undefined,
        place: `${FILE}:1:32`,
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
    ]);
  });

  it('keep what only a deployment can say', () => {
    const [settings] = resolved(
      'deployments: [{name: a, files: [a, b], edition: oss, url: http://x, after: {deployment: c, soak: 1h}}, {name: c, files: c}]',
      INPUTS,
    );
    expect(settings).toMatchObject({
      files: ['a', 'b'],
      edition: 'oss',
      url: 'http://x',
      after: { deployment: 'c', soak: 3_600_000 },
    });
  });

  // What the top level says, what the deployment "own" says, where it shows, and then: with the file alone, with the
  // inputs too (deployment "plain"), and for "own", whom nobody overrides.
  const show: Readonly<Record<string, (settings: Omit<DeploymentSettings, 'name'>) => unknown>> = {
    follow: ({ follow }) => printFollow(follow),
    path: ({ path }) => path,
    base: ({ pull }) => pull.base,
    labels: ({ pull }) => pull.labels,
    reviewers: ({ pull }) => pull.reviewers,
    teamReviewers: ({ pull }) => pull.teamReviewers,
    assignees: ({ pull }) => pull.assignees,
    milestone: ({ pull }) => pull.milestone,
    draft: ({ pull }) => pull.draft,
    branchPrefix: ({ branchPrefix }) => branchPrefix,
  };
  it.each<[string, string, string, unknown, unknown, unknown]>([
    ['follow', 'follow: lts', 'follow: ">=58"', 'lts', '60', '>=58'],
    ['follow', 'target: 61.2', 'follow: lts', '61.2', '60', 'lts'],
    ['follow', 'follow: lts', 'target: v0.61.2', 'lts', '60', 'v0.61.2'],
    ['path', 'path: direct', 'path: direct', 'direct', 'every-major', 'direct'],
    ['base', 'base: file', 'base: own', 'file', 'input', 'own'],
    ['labels', 'labels: file', 'labels: [own, two]', ['file'], ['input'], ['own', 'two']],
    ['reviewers', 'reviewers: file', 'reviewers: own', ['file'], ['input'], ['own']],
    ['teamReviewers', 'team-reviewers: file', 'team-reviewers: own', ['file'], ['input'], ['own']],
    ['assignees', 'assignees: file', 'assignees: own', ['file'], ['input'], ['own']],
    ['milestone', 'milestone: 1', 'milestone: 3', 1, 2, 3],
    ['draft', 'draft: true', 'draft: true', true, false, true],
    ['branchPrefix', 'branch-prefix: file/', 'branch-prefix: own/', 'file/', 'file/', 'own/'],
  ])('%s: the file says %j, the deployment %j', (key, defaults, own, byFile, byInput, byDeployment) => {
    const of = show[key] as (settings: Omit<DeploymentSettings, 'name'>) => unknown;
    const text = file(defaults, own);
    const config = parseConfigFile(text, FILE);
    expect(resolved(text).map(of)).toEqual([byFile, byDeployment]);
    expect(resolved(text, INPUTS).map(of)).toEqual([byInput, byDeployment]);
    const rest = { files: [], edition: undefined, url: undefined, after: undefined, instance: undefined, place: '' };
    expect(of({ ...resolveDefaults(config, {}), ...rest })).toEqual(byFile);
    expect(of({ ...resolveDefaults(config, INPUTS), ...rest })).toEqual(byInput);
  });

  it('add the versions to ignore to those of the file', () => {
    const config = parseConfigFile(file('ignore: [61.2]', 'ignore: [{version: 62, reason: Slow}]'), FILE);
    expect(resolveDeployments(config, {}).map(({ ignore }) => ignore.map(({ text }) => text))).toEqual([
      ['61.2'],
      ['62', '61.2'],
    ]);
    expect(resolveDefaults(config, {}).ignore.map(({ text }) => text)).toEqual(['61.2']);
  });

  it('are none in a file without deployments', () => {
    expect(resolved('labels: a', INPUTS)).toEqual([]);
  });
});

describe('the deployment of a file', () => {
  const assigned = (globs: Readonly<Record<string, string>>, files: readonly string[]) => {
    const list = Object.entries(globs).map(([name, one]) => `{name: ${name}, files: [${one}]}`);
    const { byDeployment, unassigned } = assignFiles(files, resolved(`deployments: [${list.join(', ')}]`));
    return { ...Object.fromEntries(byDeployment), unassigned };
  };

  it.each<[string, string, boolean]>([
    ['compose.yaml', 'compose.yaml', true],
    ['compose.yaml', 'a/compose.yaml', false],
    ['"**/compose.yaml"', 'compose.yaml', true],
    ['"**/compose.yaml"', 'a/b/compose.yaml', true],
    ['deploy/*', 'deploy/a.yaml', true],
    ['deploy/*', 'deploy/.env', true],
    ['deploy/*', 'deploy/a/b.yaml', false],
    ['deploy/**', 'deploy/a/.b/c.yaml', true],
    ['deploy/**', 'deployment/a.yaml', false],
    ['"**"', '.github/workflows/ci.yml', true],
    ['"*.y?ml"', 'a.yaml', true],
    ['"*.y?ml"', 'a.yml', false],
    ['"*.{yaml,yml}"', 'a.yml', true],
    ['"{a,b}/**/*.env"', 'b/c/d/.env', true],
    ['"[a-c]/x"', 'b/x', true],
    ['"[!a-c]/x"', 'b/x', false],
    ['"[!a-c]/x"', 'd/x', true],
    ['"[!a-c]/x"', '!/x', true],
    ['"[^a-c]/x"', 'b/x', false],
    ['"{a,b/{c,d}}/x"', 'b/d/x', true],
    ['"*"', '.env', true],
    ['"**/*"', 'a/.b/.c', true],
    ['Deploy/x', 'deploy/x', false],
    ['a+b/$x^', 'a+b/$x^', true],
    ['a, b', 'b', true],
  ])('the globs %s match %s: %s', (globs, path, wanted) => {
    expect(assigned({ one: globs }, [path])).toEqual(
      wanted ? { one: [path], unassigned: [] } : { one: [], unassigned: [path] },
    );
  });

  it('is found for each, and told where there is none', () => {
    const files = ['prod/b.yaml', 'other.yaml', 'prod/a.yaml', 'staging/.env', 'Dockerfile'];
    expect(assigned({ staging: 'staging/**', production: 'prod/**', idle: 'idle/**' }, files)).toEqual({
      staging: ['staging/.env'],
      production: ['prod/b.yaml', 'prod/a.yaml'],
      idle: [],
      unassigned: ['other.yaml', 'Dockerfile'],
    });
    expect(assigned({}, ['a'])).toEqual({ unassigned: ['a'] });
    expect(assigned({ a: 'a' }, [])).toEqual({ a: [], unassigned: [] });
  });

  it('can be one alone', () => {
    const text = `deployments:
  - name: staging
    files: deploy/**
  - name: production
    files:
      - compose.yaml
      - deploy/prod/**
  - name: third
    files: "**/x.yaml"
`;
    const overlap = () => assignFiles(['deploy/a', 'deploy/prod/a', 'deploy/prod/x.yaml'], resolved(text));
    expect(overlap).toThrow(Failure);
    const why = 'which may follow different versions. Narrow their "files" so that only one of them matches it.';
    expect(overlap).toThrow(
      new Failure(
        `deploy/prod/a has a pin and belongs to the deployments "staging" (${FILE}:3:12) and "production" ` +
          `(${FILE}:6:7), ${why}\ndeploy/prod/x.yaml has a pin and belongs to the deployments "staging" ` +
          `(${FILE}:3:12) and "production" (${FILE}:6:7) and "third" (${FILE}:9:12), ${why}`,
        { exitCode: 2 },
      ),
    );
  });
});
