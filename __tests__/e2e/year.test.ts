/**
 * A year of Metabase's releases, as they came, and a repository in which people do what people do. What was opened, moved
 * and closed is written down in year.log, which should read as if a careful colleague had done it.
 */
import { expect, it } from 'vitest';
import { DEFAULTS } from '../../src/config/inputs.ts';
import list from '../../src/sources/snapshot.json' with { type: 'json' };
import type { GitHub, Pull } from '../github/github.ts';
import { addressesOf, startFeeds } from './feeds.ts';
import { CONFIG, openSite, release, type Site, startMetabaseGitHub } from './inProcess.ts';
import { COMPOSE, OWNER, written } from './scene.ts';

const FROM = '2025-09-03';
const TO = '2026-09-30';
const DAY = 86_400_000;
/** Elsewhere than in CI the Sundays stand for all days without anything new. */
const EVERY_DAY = process.env.CI === 'true';
const RULES = 'update-at-most: 7d\nlabels: [metabase]\n';
const pinning = (tag: string) => COMPOSE.replace('v0.38.2', tag);

const RELEASES: Readonly<Record<string, string | null>> = list.releases;
const ON = new Map<string, string[]>();
for (const [number, date] of Object.entries(RELEASES)) {
  if (date !== null && Number.parseInt(number, 10) >= 53) ON.set(date, [...(ON.get(date) ?? []), `v0.${number}`]);
}

type Event = (site: Site) => Promise<string>;

async function newestOpen({ github, name }: Site) {
  const [pull] = (await github.pullRequests(OWNER, name)).toReversed();
  if (!pull) throw new Error('no pull request is open');
  return pull;
}

const merge: Event = async (site) => {
  const { number, title } = await newestOpen(site);
  await site.github.mergePullRequest(OWNER, site.name, number);
  return `merges #${number}, ${title}`;
};
const close: Event = async (site) => {
  const { number, title } = await newestOpen(site);
  await site.github.closePullRequest(OWNER, site.name, number);
  return `closes #${number}, ${title}`;
};
const commitOnBranch: Event = async (site) => {
  const { number, head } = await newestOpen(site);
  await site.github.commit(OWNER, site.name, head.ref, { 'notes.md': 'What to look at' }, 'Notes for the upgrade');
  return `commits to the branch of #${number}`;
};
const tickRebase: Event = async (site) => {
  const { number, body } = await newestOpen(site);
  const ticked = (body ?? '').replace('- [ ] <!-- box rebase -->', '- [x] <!-- box rebase -->');
  await site.github.api('PATCH', `/repos/${OWNER}/${site.name}/pulls/${number}`, { body: ticked });
  return `ticks the box "rebase" of #${number}`;
};
const onMain =
  (files: Readonly<Record<string, string>>, does: string): Event =>
  async (site) => {
    await site.github.commit(OWNER, site.name, 'main', files, does);
    return does;
  };

/** By day, before the run of that day. */
const EVENTS: Readonly<Record<string, Event>> = {
  '2025-09-12': merge,
  '2025-10-01': merge,
  '2025-10-15': onMain({ 'other.txt': 'something else' }, 'changes another file on main'),
  '2025-10-30': merge,
  '2025-11-12': close,
  '2025-12-03': merge,
  '2025-12-20': tickRebase,
  '2026-01-05': merge,
  '2026-01-13': commitOnBranch,
  '2026-02-03': merge,
  '2026-02-26': merge,
  '2026-03-18': onMain(
    { 'compose.yaml': `${pinning('v0.58.7.4')}    restart: always\n` },
    'adds a restart policy beside the pin, and sets the pin to v0.58.7.4',
  ),
  '2026-04-15': merge,
  '2026-04-17': onMain(
    {
      'compose.yaml': pinning('v0.58.7.4'),
      [CONFIG]: `${RULES}ignore:\n  - {version: "59", reason: the dashboards of finance broke}\n`,
    },
    'rolls back to v0.58.7.4 and ignores 59',
  ),
  '2026-05-20': onMain({ [CONFIG]: RULES }, 'takes 59 off the ignore list'),
  '2026-06-10': merge,
  '2026-06-22': close,
  '2026-07-08': onMain({ 'compose.yaml': pinning('v0.62.1') }, 'sets the pin to v0.62.1 by hand'),
  '2026-08-05': merge,
  '2026-09-02': merge,
};

it('passes as a careful colleague would have it', { timeout: 600_000 }, async () => {
  const before = [...ON].filter(([date]) => date < FROM).flatMap(([, tags]) => tags);
  await using github: GitHub = await startMetabaseGitHub(before);
  await using site = await openSite(github, 'year', { 'compose.yaml': pinning('v0.55.15'), [CONFIG]: RULES });
  await using feeds = await startFeeds();
  feeds.publish(...before);
  const inputs = { ...addressesOf(feeds.url), registry: DEFAULTS.registry };
  const log: string[] = [];
  const heads = new Map<number, string>();
  let said = '';
  let quiet = 0;
  const end = Date.parse(TO);
  for (let time = Date.parse(FROM); time <= end; time += DAY) {
    const day = new Date(time).toISOString().slice(0, 10);
    const tags = ON.get(day) ?? [];
    release(github, ...tags);
    feeds.publish(...tags);
    const event = EVENTS[day];
    if (event) {
      log.push(`${day}  somebody ${await event(site)}`);
      await site.clone.pull();
    }
    const changed = event !== undefined || tags.length > 0;
    // A move that was put off is due on a day on which nothing else may be new.
    const due = day === /from (\S+) \S+ UTC at the earliest/.exec(said)?.[1];
    if (!changed && !due && !EVERY_DAY && new Date(time).getUTCDay() !== 0) continue;
    github.proxy.reset();
    feeds.requests.length = 0;
    const told = await site.run(`${day}T06:00:00Z`, inputs);
    expect([told.failure, told.warnings, github.proxy.problems], day).toEqual([undefined, [], []]);
    expect(
      told.pulls.flatMap((pull) => pull.failure?.message ?? []),
      day,
    ).toEqual([]);
    if (!changed && !due) {
      expect(written(told.requests), day).toEqual([]);
      quiet += 1;
    }
    if (written(told.requests).length === 0) {
      expect(told.requests.length, day).toBeLessThanOrEqual(3);
      // Without the challenge, which the registry of Docker Hub is not provoked to.
      expect(feeds.requests.length, day).toBeLessThanOrEqual(3);
    }
    for (const { operation, number, note } of told.pulls) {
      if (operation === 'created' || operation === 'updated') {
        const { title, head } = await github.api<Pull>('GET', `/repos/${OWNER}/year/pulls/${number}`);
        const did = heads.get(number ?? 0) === head.sha ? 'updated the text of' : operation;
        heads.set(number ?? 0, head.sha);
        log.push(`${day}  ${did} #${number}, ${title}`);
      } else if (operation === 'closed') log.push(`${day}  closed #${number}: ${note}`);
    }
    const notes = told.pulls.flatMap(({ operation, note }) => (operation === 'closed' ? [] : (note ?? []))).join(' ');
    if (notes !== said && notes !== '') log.push(`${day}  says: ${notes}`);
    said = notes;
  }
  expect(quiet).toBeGreaterThan(10);
  await expect(`${log.join('\n')}\n`).toMatchFileSnapshot('year.log');
});
