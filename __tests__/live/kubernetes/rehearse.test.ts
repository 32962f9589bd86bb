/**
 * Rehearsals in a cluster, with the rights of the example and no others: the live instance is not touched, the copy is on the live
 * server or on one of its own, and nothing stays behind.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresImage } from '../servers/serverImage.ts';
import type { Engine } from '../upgrade/engine.ts';
import type { Kill } from '../upgrade/modeProcess.ts';
import { load, noCluster } from './cluster.ts';
import { FAILING, FINE, FROM, prepareReleases, TO } from './releases.ts';
import { type ClusterSite, openCluster, type SiteOptions } from './site.ts';

const PATIENCE_MS = 900_000;
const OWN = 'metabase-upgrade/rehearsal';

describe.skipIf(noCluster()).concurrent('a rehearsal beside a node', { timeout: PATIENCE_MS }, () => {
  let engine: Engine;
  let server: string;
  beforeAll(async () => {
    engine = await prepareReleases();
    server = await postgresImage();
    await load(server);
  });
  afterAll(() => engine?.[Symbol.asyncDispose]());

  const open = (image: string, more: Partial<SiteOptions> = {}) =>
    openCluster(engine, { image, from: FROM, tags: [FROM, TO], nodes: 1, ...more });

  /** Fails unless the same pod runs as before, and the database is as it was. */
  async function untouched(site: ClusterSite, rehearse: () => Promise<string>): Promise<string> {
    const changesets = async () =>
      (await engine.server?.query('SELECT count(*) AS n FROM databasechangelog', site.database))?.[0]?.n;
    const pods = async () =>
      site.kubectl(
        ...['get', 'pods', '--selector=app=metabase', '--sort-by=.metadata.name'],
        '--output=jsonpath={range .items[*]}{.metadata.uid} {.status.containerStatuses[*].containerID}{"\\n"}{end}',
      );
    const before = [await pods(), await changesets()];
    const output = await rehearse();
    expect([await pods(), await changesets()], output).toEqual(before);
    await site.expectSound([FROM], output);
    const { violations, restarts, images } = site.watcher.record;
    expect({ violations, restarts, images: [...images] }, output).toEqual({
      ...{ violations: [], restarts: 0 },
      images: [await site.kubectl('get', 'deployment/metabase', `--output=jsonpath=${IMAGE}`)],
    });
    expect(await readdir(join(site.folder, 'state/rehearsals/bi')), output).toEqual([]);
    return output;
  }
  const IMAGE = '{.spec.template.spec.containers[0].image}';

  async function rehearsed(site: ClusterSite): Promise<readonly unknown[]> {
    const folder = join(site.folder, 'state/journals/bi');
    const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const lines = texts.flatMap((text) => text.trim().split('\n'));
    return lines.flatMap((line) => JSON.parse(line).facts?.rehearsed ?? []);
  }

  it('on a server of its own counts for the upgrade that asks for it', async () => {
    await using site = await open(FINE);
    await untouched(site, async () => {
      const { told, output } = await site.mode({ mode: 'rehearse', 'tools-image': server });
      expect(told, output).toMatchObject({ result: 'rehearsed', 'from-version': FROM, 'to-version': TO });
      expect(told.summary, output).toMatch(new RegExp(`\\| \`${TO}\` \\| \\d+\\.\\d \\|`));
      // A policy may not be enforced, so that the copy is tried out here too.
      expect(output).toContain('trial …');
      return output;
    });
    expect(await rehearsed(site)).toMatchObject([{ from: FROM, stops: [{ stop: TO }] }]);
    const up = await site.mode({ mode: 'upgrade', 'require-rehearsal': 'true' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'to-version': TO });
    await site.expectSound([TO], up.output);
  });

  it('of a database that only the cluster reaches goes through pods alone', async () => {
    await using site = await open(FINE, { hiddenDatabase: true });
    await untouched(site, async () => {
      const { told, output } = await site.mode({ mode: 'rehearse', 'tools-image': server });
      expect(told, output).toMatchObject({ result: 'rehearsed', 'to-version': TO });
      return output;
    });
  });

  it('with a failing migration is told with its log', async () => {
    await using site = await open(FAILING);
    await untouched(site, async () => {
      const { told, output } = await site.mode({ mode: 'rehearse', 'tools-image': server });
      expect(told, output).toMatchObject({ result: 'failed', 'to-version': TO });
      expect(told.failure).toContain(`${TO} on the copy: The instance has ended with exit code 1`);
      expect(told.failure).toContain('From its log:');
      return output;
    });
  });

  it.each<['its own' | 'the live', Kill, RegExp]>([
    ['its own', { at: 'begin copy', after: 'last' }, /^pod\/.*-database\nsecret\/.*-database\nnetworkpolicy/],
    ['the live', { at: 'begin migrate', after: 'last' }, /^pod\/.*-rehearsal-.*\nsecret\/.*\nnetworkpolicy/],
  ])('on %s server that is killed at %o leaves nothing after the next one', async (which, kill, left) => {
    await using site = await open(FINE);
    const image = which === 'its own' ? { 'tools-image': server } : {};
    await untouched(site, async () => {
      const first = await site.mode({ mode: 'rehearse', ...image }, kill);
      const remains = await site.kubectl(
        ...['get', 'pods,secrets,networkpolicies', `--selector=${OWN}`, '--output=name'],
      );
      expect(remains, first.output).toMatch(left);
      const next = await site.mode({ mode: 'rehearse', ...image });
      const said = `${first.output}\n--- left\n${remains}\n--- next run\n${next.output}`;
      expect(next.told, said).toMatchObject({ result: 'rehearsed' });
      return said;
    });
  });
});
