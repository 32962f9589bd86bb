/**
 * The runs of the other platforms on three nodes, in any cluster that KUBECONFIG names, with the rights of the example and no others.
 * A watcher records the pods all the while. `KILL_TABLE=1` prints what came of each.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../upgrade/engine.ts';
import type { Kill } from '../upgrade/modeProcess.ts';
import { noCluster } from './cluster.ts';
import { BETWEEN, FAILING, FINE, FROM, prepareReleases, TO } from './releases.ts';
import { type ClusterSite, openCluster, type SiteOptions } from './site.ts';
import { watchPods } from './watcher.ts';

/** A run asks kubectl some hundred times, and three Java machines start at once. */
const PATIENCE_MS = 900_000;

const table: string[] = [];
afterAll(() => {
  if (process.env.KILL_TABLE) console.log(table.sort().join('\n'));
});

/** Kubernetes starts again what has failed, which nobody can keep it from; never beside another node or version. */
const STARTED_AGAIN = /was restarted before/;

/** @param image of every version that was there, in this order: of a failing one too, which may be started again */
function expectCalm({ watcher: { record } }: ClusterSite, image: string, tags: readonly string[], where: string): void {
  const mine = record.violations.filter((one) => image !== FAILING || !STARTED_AGAIN.test(one));
  expect(mine, where).toEqual([]);
  expect([...record.images], where).toEqual(tags.map((tag) => `${image}:${tag}`));
}

describe.skipIf(noCluster()).concurrent('a workload with three nodes', { timeout: PATIENCE_MS }, () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await prepareReleases();
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());
  const open = (image: string, more: Partial<SiteOptions> = {}) =>
    openCluster(engine, { image, from: FROM, tags: [FROM, TO], ...more });
  const row = (what: string, told: Readonly<Record<string, string | undefined>>, site: ClusterSite) => {
    const { violations, restarts } = site.watcher.record;
    const others = violations.filter((one) => !STARTED_AGAIN.test(one));
    table.push(`${what.padEnd(52)} ${told.result}, ${restarts} restarts, ${others.length} other violations`);
  };

  it('is upgraded and rolled back, with a sidecar that is left alone', async () => {
    const image = 'registry.invalid/sidecar:1';
    await using site = await open(FINE, { sidecar: image });
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    await site.expectSound([TO], up.output);
    expectCalm(site, FINE, [FROM, TO], up.output);
    row('hop', up.told, site);
    expect((await site.mode({ mode: 'upgrade' })).told).toMatchObject({ result: 'up-to-date' });
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back' });
    await site.expectSound([FROM], back.output);
    expectCalm(site, FINE, [FROM, TO], back.output);
    row('rollback by the backup', back.told, site);
  });

  it('of the kind StatefulSet is upgraded over every stop and taken back by "migrate down"', async () => {
    await using site = await open(FINE, { kind: 'StatefulSet', tags: [FROM, BETWEEN, TO] });
    const up = await site.mode({ mode: 'upgrade', path: 'every-major' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded' });
    await site.expectSound([TO], up.output);
    const back = await site.mode({ mode: 'rollback', to: FROM, strategy: 'migrate-down' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back' });
    expect(back.output).toContain(`migrate down with ${BETWEEN}`);
    await site.expectSound([FROM], back.output);
    expectCalm(site, FINE, [FROM, BETWEEN, TO], back.output);
    row('StatefulSet: hop, rollback by "migrate down"', back.told, site);
  });

  it('is as it was after a failing migration', async () => {
    await using site = await open(FAILING);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure).toContain('From its log:');
    await site.expectSound([FROM], output);
    expectCalm(site, FAILING, [FROM, TO], output);
    row('failing migration', told, site);
  });

  it('whose database only the cluster reaches is backed up and upgraded through a pod', async () => {
    await using site = await open(FINE, { hiddenDatabase: true });
    const alone = await site.mode({ mode: 'backup' });
    expect(alone.told.failure, alone.output).toContain('Connecting to the PostgreSQL database');
    const tools = await site.toolsImage();
    const made = await site.mode({ mode: 'backup', 'tools-image': tools });
    expect(made.told, made.output).toMatchObject({ result: 'backed-up' });
    const up = await site.mode({ mode: 'upgrade', 'tools-image': tools });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded' });
    await site.expectSound([TO], up.output);
    const back = await site.mode({ mode: 'rollback', 'tools-image': tools });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back' });
    await site.expectSound([FROM], back.output);
    expectCalm(site, FINE, [FROM, TO], back.output);
    row('database behind the cluster: backup, hop, rollback', back.told, site);
  });

  it('is refused with all rights that are missing', async () => {
    await using site = await open(FINE);
    await site.kubectl('delete', 'role', 'metabase-upgrade');
    const { told } = await site.mode({ mode: 'upgrade' });
    expect(told.result).toBe('refused');
    expect(told.failure).toContain('is forbidden');
    await site.expectSound([FROM]);
  });

  it('is seen by the watcher when Kubernetes itself brings another version', async () => {
    await using site = await open(FINE);
    await using watcher = await watchPods(site.namespace, 'app=metabase', 'metabase');
    await watcher.settled();
    await site.kubectl('set', 'image', 'deployment/metabase', `metabase=${FINE}:${TO}`);
    await site.kubectl('rollout', 'status', 'deployment/metabase', '--timeout=120s');
    expect(watcher.record.violations.join()).toContain('Two versions at once');
  });

  const KILLS: readonly (readonly [string, Kill])[] = [
    [FINE, { at: 'end quiesce' }],
    [FINE, { at: 'begin backup', after: 150 }],
    [FINE, { at: 'begin swap' }],
    [FINE, { at: 'begin swap', after: 300 }],
    [FINE, { at: 'begin migrate', after: 300 }],
    [FINE, { at: 'begin migrate', after: 4_000 }],
    [FINE, { at: 'begin verify' }],
    [FINE, { at: 'begin restore-scale', after: 300 }],
    [FINE, { at: 'begin finish', after: 300 }],
    [FAILING, { at: 'begin restore', after: 100 }],
    [FAILING, { at: 'begin put-back' }],
    [FAILING, { at: 'begin put-back', after: 600 }],
    [FAILING, { at: 'end put-back' }],
  ];
  describe('in a run that is killed', () => {
    it.each(KILLS)('with %s at %o, is brought to one version', async (image, kill) => {
      await using site = await open(image);
      const first = await site.mode({ mode: 'upgrade' }, kill);
      const next = await site.mode({ mode: 'upgrade' });
      const said = `${kill.at} ${kill.after}: ${first.output}\n--- next run\n${next.output}`;
      expect(first.told, said).toEqual({ result: 'killed' });
      expect(next.told.result, said).toMatch(image === FINE ? /^(upgraded|up-to-date)$/ : /^undone$/);
      await site.expectSound([image === FINE ? TO : FROM], said);
      expectCalm(site, image, [FROM, TO], said);
      const when = kill.after === undefined ? 'at' : `${kill.after} ms after`;
      const kind = image === FINE ? 'fine' : 'failing';
      row(
        `${kind}: killed ${when} ${kill.at}: ${first.told.result} ->`,
        { result: `${await site.version()} (${next.told.result})` },
        site,
      );
    });
  });
});
