/** Rehearsals of a JAR that a real systemd runs: the live unit is not touched, and nothing stays but what was fetched. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JarServer, startJarServer } from '../../platforms/systemd/jarServer.ts';
import { startPostgres } from '../servers/postgres.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { type Engine, serverEngine } from '../upgrade/engine.ts';
import { type Machine, startMachine } from './machine.ts';
import { openUnit, type SiteOptions, type UnitSite } from './site.ts';

const FROM = 'v0.50.3';
const TO = 'v0.52.2';
/** Long enough to be killed in. */
const SLOW_MS = 4_000;
const last = (behaviour: object): StandIn => ({
  tag: TO,
  changesets: releaseChangesets(TO).map((one, index, all) => (index < all.length - 1 ? one : { ...one, ...behaviour })),
});

let machine: Machine;
let engine: Engine;
let jars: JarServer;
beforeAll(async () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  [machine, server, jars] = await Promise.all([startMachine(), startPostgres(), startJarServer()]);
  engine = serverEngine(server);
  await machine.exec('useradd', '--system', 'metabase');
  await machine.exec('useradd', '--create-home', 'runner');
});
afterAll(async () => {
  for (const one of [machine, engine, jars]) await one?.[Symbol.asyncDispose]();
});

const open = (releases: readonly StandIn[], more: Partial<SiteOptions> = {}) =>
  openUnit({ machine, engine, jars, from: FROM, releases, database: 'postgres', ...more });

const scratchOf = ({ unit }: UnitSite) => `metabase-upgrade-rehearsal-${unit}`;
/** The same as long as the same process runs. */
const startOf = ({ unit }: UnitSite) => machine.exec('systemctl', 'show', '--property=InvocationID,MainPID', unit);
const filesOf = async ({ folder }: UnitSite) => (await readdir(join(folder, 'data'), { recursive: true })).sort();

/** Of a rehearsal. */
async function expectNothing(site: UnitSite, where: string): Promise<void> {
  expect(await machine.exec('systemctl', 'list-units', '--all', '--no-legend', scratchOf(site)), where).toBe('');
  expect((await machine.tried('root', {}, 'systemctl', 'cat', scratchOf(site))).exitCode, where).not.toBe(0);
  expect(await machine.exec('sh', '-c', 'ls -d /run/systemd/system/*rehearsal* 2>/dev/null || true'), where).toBe('');
  expect(await readdir(join(site.folder, 'home/state/rehearsals/bi')).catch(() => []), where).toEqual([]);
  const said = await machine.exec('journalctl', '--unit', scratchOf(site), '--output', 'cat');
  for (const secret of engine.secrets) expect(said, where).not.toContain(secret);
}

async function expectGone(site: UnitSite, started: string, where: string): Promise<void> {
  expect(await startOf(site), where).toBe(started);
  await expectNothing(site, where);
  const fetched = (await readdir(join(site.folder, 'app/metabase-upgrade'))).sort();
  await site.expectSound([FROM], where, fetched);
  expect([[`${FROM}.jar`], [`${FROM}.jar`, `${TO}.jar`]], where).toContainEqual(fetched);
}

describe('a unit with PostgreSQL', () => {
  it('is rehearsed, which the upgrade may then ask for', async () => {
    await using site = await open([{ tag: TO }]);
    const [started, files] = [await startOf(site), await filesOf(site)];
    const { told, output } = await site.mode({ mode: 'rehearse' });
    expect(told, output).toMatchObject({ result: 'rehearsed', 'from-version': FROM, 'to-version': TO });
    expect(output).toContain('trial …');
    await expectGone(site, started, output);
    expect(await filesOf(site)).toEqual(files);
    const up = await site.mode({ mode: 'upgrade', 'require-rehearsal': 'true' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'to-version': TO });
    await site.expectSound([TO], up.output);
    expect(jars.asked.filter((one) => one.startsWith(`GET ${site.path}`))).toHaveLength(1);
  });

  it('with a failing migration is told with its log', async () => {
    await using site = await open([last({ fails: 'half-done' })]);
    const started = await startOf(site);
    const { told, output } = await site.mode({ mode: 'rehearse' });
    expect(told, output).toMatchObject({ result: 'failed' });
    expect(told.failure).toContain(`${TO} on the copy: The instance has ended with exit code 1`);
    expect(told.failure).toContain('From its log:');
    await expectGone(site, started, output);
  });

  it('shows nothing secret while it is rehearsed, and is rid of what a killed run has left by the next one', async () => {
    await using site = await open([{ tag: TO }]);
    const started = await startOf(site);
    const first = await site.mode({ mode: 'rehearse' }, { at: 'begin verify' });
    expect(first.told.result, first.output).toBe('killed');
    expect(await machine.exec('systemctl', 'is-active', scratchOf(site)), first.output).toBe('active');
    const pid = await machine.exec('systemctl', 'show', '--property=MainPID', '--value', scratchOf(site));
    expect(await machine.exec('stat', '--format', '%U', `/proc/${pid}`)).toBe('metabase');
    const seen = [
      await machine.exec('systemctl', 'show', scratchOf(site)),
      await machine.exec('systemctl', 'cat', scratchOf(site)),
      await machine.exec('cat', `/proc/${pid}/cmdline`),
    ].join('\n');
    for (const secret of engine.secrets) expect(seen).not.toContain(secret);
    expect(await startOf(site)).toBe(started);
    const next = await site.mode({ mode: 'rehearse' });
    const said = `${first.output}\n--- next run\n${next.output}`;
    expect(next.told, said).toMatchObject({ result: 'rehearsed' });
    await expectGone(site, started, said);
  });

  it('whose rehearsal is killed in its migration can be upgraded, and nothing of it stays', async () => {
    await using site = await open([last({ slowMs: SLOW_MS })]);
    const first = await site.mode({ mode: 'rehearse' }, { at: 'begin migrate', after: 2_500 });
    expect(first.told.result, first.output).toBe('killed');
    const next = await site.mode({ mode: 'upgrade' });
    const said = `${first.output}\n--- next run\n${next.output}`;
    expect(next.told, said).toMatchObject({ result: 'upgraded', 'to-version': TO });
    await expectNothing(site, said);
    await site.expectSound([TO], said);
  });

  it('needs of sudo just what is said', async () => {
    await using site = await open([{ tag: TO }], { user: 'runner' });
    const started = await startOf(site);
    const file = join('/etc/sudoers.d', site.unit.replaceAll('.', '-'));
    await machine.exec('usermod', '--append', '--groups', 'systemd-journal', 'runner');
    const lines = [`runner ALL=(root) NOPASSWD: /usr/bin/cat -- ${site.environmentFile}`];
    const linesOf = (text: string | undefined) =>
      [...(text ?? '').matchAll(/(#\d+ ALL=.*)$/gm)].map(([, line]) => line);
    await machine.write(file, `${lines.join('\n')}\n`, '0440');
    // First what a rehearsal needs, then what is needed to fetch.
    for (let tries = 0; tries < 5; tries++) {
      const { told, output } = await site.mode({ mode: 'rehearse' });
      const wanted = linesOf(told.failure);
      if (tries === 0) expect(wanted.length, output).toBe(7);
      if (wanted.length === 0) {
        expect(told, output).toMatchObject({ result: 'rehearsed' });
        await expectGone(site, started, output);
        return;
      }
      lines.push(...(wanted as string[]));
      await machine.write(file, `${lines.join('\n')}\n`, '0440');
    }
    expect.unreachable(lines.join('\n'));
  });
});

describe('a unit with an H2 file', () => {
  it('is rehearsed on a backup of it', async () => {
    await using site = await open([{ tag: TO }], { database: 'h2' });
    await machine.exec('systemctl', 'stop', site.unit);
    const backup = await site.mode({ mode: 'backup' });
    expect(backup.told, backup.output).toMatchObject({ result: 'backed-up' });
    await machine.exec('systemctl', 'start', site.unit);
    await site.expectSound([FROM], backup.output, []);
    const started = await startOf(site);
    const files = await filesOf(site);
    const { told, output } = await site.mode({ mode: 'rehearse' });
    expect(told, output).toMatchObject({ result: 'rehearsed', 'to-version': TO });
    await expectGone(site, started, output);
    expect(await filesOf(site)).toEqual(files);
  });
});
