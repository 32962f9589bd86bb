/**
 * The whole main job, without a network: an emulated GitHub gets the real release list and a repository made from
 * examples/compose, the bundle runs on it as a runner runs it, and each pull request that it opens is printed and merged,
 * until there is nothing left to do.
 *
 *   node scripts/demo.ts [--bodies]    --bodies prints the pull requests' bodies too
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addressesOf, startFeeds } from '../__tests__/e2e/feeds.ts';
import { type GitHub, startGitHub } from '../__tests__/github/github.ts';
import { cloneLike } from '../__tests__/github/repository.ts';
import { runAction } from '../__tests__/github/runner.ts';

const ROOT = new URL('..', import.meta.url);
const BUNDLE = fileURLToPath(new URL('dist/index.js', ROOT));
/** The path from v0.38 has four stops: more runs than this would be a loop. */
const MOST_RUNS = 12;
const bodies = process.argv.includes('--bodies');
const [owner, name] = ['acme', 'analytics'];

await using github = await startGitHub({ users: ['maintainer', 'metabase'] });
const token = github.workflowToken(owner, { contents: 'write', pull_requests: 'write' });
await github.createRepository('metabase', 'metabase', { 'README.md': '# Metabase\n' });
github.seedReleases('metabase', 'metabase', releaseList());
await using feeds = await startFeeds();
feeds.publish(...releaseList().map(({ tag }) => tag));
await github.createRepository(owner, name, exampleFiles());
await using clone = await cloneLike(github, owner, name);
say(`An emulated GitHub has ${releaseList().length} releases of Metabase and the repository ${owner}/${name}.`);

for (let run = 1; run <= MOST_RUNS; run++) {
  github.proxy.reset();
  const result = await runAction({
    bundle: BUNDLE,
    cwd: clone.dir,
    repository: `${owner}/${name}`,
    token,
    api: github.url,
    sha: clone.head,
    inputs: { 'releases-api-url': github.url, ...addressesOf(feeds.url) },
  });
  if (result.code !== 0) throw new Error(`Run ${run} ended with ${result.code}:\n${result.stdout}${result.stderr}`);
  const { outputs } = result;
  const { length } = github.proxy.requests;
  say(`\n== Run ${run}: ${length} request${length === 1 ? '' : 's'} to GitHub, operation ${outputs.operation}`);
  if (outputs['up-to-date'] === 'true') {
    say(`   ${outputs['current-version']} is up to date.`);
    process.exit(0);
  }
  say(`   path: ${[outputs['current-version'], ...JSON.parse(outputs.path ?? '[]')].join(' -> ')}`);
  await showAndMerge(github, Number(outputs['pull-request-number']));
  await clone.pull();
}
throw new Error(`Not up to date after ${MOST_RUNS} runs.`);

async function showAndMerge(github: GitHub, number: number): Promise<void> {
  const pull = (await github.pullRequests(owner, name)).find((open) => open.number === number);
  if (!pull) throw new Error(`Pull request #${number} is not open.`);
  say(`   #${number} ${pull.title}`);
  say(`   branch ${pull.head.ref} into ${pull.base.ref}`);
  for (const [file, { patch }] of Object.entries(await github.diff(owner, name, number))) {
    say(`   --- ${file}\n${(patch ?? '').replace(/^/gm, '       ')}`);
  }
  if (bodies) say(String(pull.body));
  await github.mergePullRequest(owner, name, number);
  say('   merged');
}

function releaseList() {
  const snapshot = JSON.parse(readFileSync(new URL('src/sources/snapshot.json', ROOT), 'utf8'));
  return Object.entries<string | null>(snapshot.releases).map(([number, date]) => ({
    tag: `v0.${number}`,
    ...(date === null ? {} : { publishedAt: `${date}T12:00:00Z` }),
  }));
}

function exampleFiles(): Record<string, string> {
  const folder = new URL('examples/compose/', ROOT);
  const files = readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]);
  return Object.fromEntries(files);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
