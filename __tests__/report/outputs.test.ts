import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Failure } from '../../src/failure.ts';
import { parseIgnore } from '../../src/metabase/parseIgnore.ts';
import { makePlan } from '../../src/planning/plan.ts';
import { planJson } from '../../src/planning/planJson.ts';
import type { PullOutcome } from '../../src/report/outcome.ts';
import { outcomeJson } from '../../src/report/outcomeJson.ts';
import { noOutputs, outputsOf } from '../../src/report/outputs.ts';
import { summaryOf } from '../../src/report/summary.ts';
import { SNAPSHOT, scanFiles } from '../manifests/inMemoryTree.ts';
import { wishesOf } from '../planning/wishes.ts';
import { EMPTY_PLAN, planOf } from './deployments.ts';

const SEVERAL = {
  'a.yaml': 'image: metabase/metabase:v0.64.1.5\n',
  'b.yaml': 'image: metabase/metabase-enterprise:v1.38.2\n',
  'c.yaml': 'image: metabase/metabase:v0.38.6\n',
};

const PULLS: readonly PullOutcome[] = [
  { deployment: 'oss-v0.39.x', branch: 'x', operation: 'created', number: 8, url: 'https://github.com/o/r/pull/8' },
  {
    deployment: 'enterprise-v1.38.x',
    branch: 'y',
    operation: 'updated',
    number: 7,
    url: 'https://github.com/o/r/pull/7',
  },
];

/** Those of the modes that work on an instance. */
const NO_RUN = {
  result: '',
  'from-version': '',
  'to-version': '',
  'backup-path': '',
  'backup-sha256': '',
  'downtime-seconds': '',
  'migration-seconds': '',
  journal: '',
};

describe('the outputs', () => {
  it('are those of action.yml, whatever happens', async () => {
    const action = parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8')) as { outputs: object };
    const names = Object.keys(action.outputs);
    expect(Object.keys(noOutputs())).toEqual(names);
    expect(Object.keys(outputsOf({ plan: EMPTY_PLAN }))).toEqual(names);
    expect(Object.keys(outputsOf({ plan: await planOf(SEVERAL), pulls: PULLS }))).toEqual(names);
  });

  it('before the work begins are empty', () => {
    expect(noOutputs()).toEqual({
      'current-version': '',
      'next-version': '',
      'target-version': '',
      path: '[]',
      stop: '0',
      stops: '0',
      'up-to-date': 'false',
      'pull-request-number': '',
      'pull-request-url': '',
      operation: 'none',
      plan: '',
      violations: '[]',
      ...NO_RUN,
    });
  });

  it('of a plan without pins are empty but for the plan', () => {
    expect(outputsOf({ plan: EMPTY_PLAN })).toEqual({
      ...noOutputs(),
      'up-to-date': 'true',
      plan: JSON.stringify(planJson(EMPTY_PLAN)),
    });
  });

  it('of several deployments are those of the first that has a next stop, with its own pull request', async () => {
    const plan = await planOf(SEVERAL);
    expect(outputsOf({ plan, pulls: PULLS })).toEqual({
      'current-version': 'v1.38.2',
      'next-version': 'v1.38.6',
      'target-version': 'v1.64.1.5',
      path: '["v1.38.6","v1.39.7","v1.40.8","v1.64.1.5"]',
      stop: '1',
      stops: '4',
      'up-to-date': 'false',
      'pull-request-number': '7',
      'pull-request-url': 'https://github.com/o/r/pull/7',
      operation: 'updated',
      plan: JSON.stringify(planJson(plan)),
      violations: '[]',
      ...NO_RUN,
    });
  });

  it('of a deployment that is up to date have no next stop', async () => {
    const plan = await planOf({ 'a.yaml': SEVERAL['a.yaml'] });
    expect(outputsOf({ plan })).toMatchObject({
      'current-version': 'v0.64.1.5',
      'next-version': '',
      'target-version': 'v0.64.1.5',
      path: '[]',
      stop: '0',
      stops: '0',
      'up-to-date': 'true',
      operation: 'none',
    });
  });

  it('of a pull request that was left alone have no number', async () => {
    const plan = await planOf({ 'c.yaml': SEVERAL['c.yaml'] });
    const pulls: PullOutcome[] = [{ deployment: 'oss-v0.39.x', branch: 'x', operation: 'none', note: 'Left alone.' }];
    expect(outputsOf({ plan, pulls })).toMatchObject({
      operation: 'none',
      'pull-request-number': '',
      'pull-request-url': '',
    });
  });
});

describe('the outcome as JSON', () => {
  it('is the plan, with the edits and pull requests where there are some', async () => {
    const plan = await planOf({ 'c.yaml': SEVERAL['c.yaml'] });
    const edits = plan.deployments.flatMap((deployment) => deployment.edits);
    expect(outcomeJson({ plan })).toEqual(planJson(plan));
    expect(outcomeJson({ plan, edits })).toEqual({ ...planJson(plan), edits });
    expect(edits).toEqual([
      { file: 'c.yaml', line: 1, column: 26, start: 25, end: 32, old: 'v0.38.6', text: 'v0.39.7' },
    ]);
    const failed: PullOutcome = { deployment: 'd', branch: 'b', operation: 'none', failure: new Failure('Why.') };
    expect(outcomeJson({ plan, pulls: [failed] })).toMatchObject({
      pullRequests: [{ deployment: 'd', branch: 'b', operation: 'none', error: 'Why.' }],
    });
  });
});

describe('the job summary', () => {
  it('shows deployments, pull requests, what was not moved, and warnings, made harmless', async () => {
    const plan = await planOf({ ...SEVERAL, 'd|`@x`.yaml': 'image: metabase/metabase:latest\n' });
    const text = summaryOf({ plan: { ...plan, warnings: ['Ask @octocat about <b>'] }, pulls: PULLS });
    expect(text).toContain('### oss-v0.64.x (Open Source)\n\nv0.64.1.5 is up to date (target v0.64.1.5).');
    expect(text).toContain('Updated pull request [#7](https://github.com/o/r/pull/7).');
    expect(text).toContain('Opened pull request [#8](https://github.com/o/r/pull/8).');
    expect(text).toContain('| ``d\\|`@x`.yaml:1`` | `latest` | The tag latest moves by itself');
    expect(text).toContain('- Ask @\u200boctocat about \\<b\\>');
    expect(text).toContain('```mermaid');
  });

  it('folds what was not taken, of the newest hundred', async () => {
    const found = await scanFiles({ 'c.yaml': SEVERAL['c.yaml'] });
    const summary = (...ignore: string[]) =>
      summaryOf({
        plan: makePlan(
          found,
          SNAPSHOT,
          wishesOf('latest', { ignore: ignore.map((one) => parseIgnore(one, '<b> @x')) }),
        ),
      });
    expect(summary()).not.toContain('<details>');
    const one = summary('64.1.5');
    expect(one).toContain('<summary>Newer versions that were not taken (1)</summary>');
    expect(one).toContain('| `v0.64.1.5` | 64.1.5 is on the ignore list, by "64.1.5": \\<b\\> @\u200bx |');
    const many = summary('>=50');
    expect(many.match(/is on the ignore list/g)).toHaveLength(100);
    expect(many).toMatch(/\n\| {2}\| and \d+ more \|/);
  });

  it('says why a pull request was left alone or failed', async () => {
    const plan = await planOf({ 'c.yaml': SEVERAL['c.yaml'] });
    const pull = { deployment: 'oss-v0.39.x', branch: 'x', operation: 'none' } as const;
    expect(summaryOf({ plan, pulls: [{ ...pull, note: 'Left alone.' }] })).toContain('\n\nLeft alone.\n\n');
    expect(summaryOf({ plan, pulls: [{ ...pull, failure: new Failure('It failed.') }] })).toContain(
      '\n\nIt failed.\n\n',
    );
  });

  it('of nothing says so', () => {
    expect(summaryOf({ plan: EMPTY_PLAN })).toContain('No pin of Metabase that could be moved was found.');
  });
});
