import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

const FOLDERS = ['.github/workflows', 'examples/workflows'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`../${folder}`, import.meta.url)).map((name) => `${folder}/${name}`),
);

/** What the linters of workflow-lint.yml would say, as far as it can be said without a network. */
describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const workflow = parse(text);
  const jobs = Object.values<Job>(workflow.jobs);
  const steps = jobs.flatMap(({ steps = [] }) => steps);

  it('gives nothing to all jobs, and each job what it needs', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter(({ permissions }) => permissions === undefined)).toEqual([]);
  });

  it('ends', () => {
    expect(workflow.concurrency).toBeDefined();
    expect(jobs.filter((job) => job.uses === undefined && job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it('pins every action of others to a commit, with its version beside it', () => {
    const foreign = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)]
      .map((found) => found[1] as string)
      .filter((uses) => !uses.startsWith('./') && !uses.startsWith('metabase-upgrade/'));
    for (const uses of foreign) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('leaves no token in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });

  it('puts no expression into a script', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });
});

it('the same action has the same commit everywhere', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const texts = [readme, ...files.map((file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))];
  const pins = new Map<string, Set<string>>();
  for (const [, action = '', pin = ''] of texts
    .join('\n')
    .matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@([0-9a-f]{40} # \S+)/g)) {
    pins.set(action, (pins.get(action) ?? new Set()).add(pin));
  }
  expect([...pins].filter(([, commits]) => commits.size > 1)).toEqual([]);
});
