/** Runs on a JAR that a real systemd runs: forwards, back, and as a user that has nothing but the lines of the docs. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type JarServer, startJarServer } from '../../platforms/systemd/jarServer.ts';
import { startPostgres } from '../servers/postgres.ts';
import { releaseChangesets } from '../stand-in/releaseChangesets.ts';
import type { StandIn } from '../stand-in/standIn.ts';
import { type Engine, serverEngine } from '../upgrade/engine.ts';
import { type Machine, startMachine } from './machine.ts';
import { openUnit, type SiteOptions } from './site.ts';

const FROM = 'v0.50.3';
const BETWEEN = 'v0.51.14';
const TO = 'v0.52.2';
const FAILING: StandIn = {
  tag: TO,
  changesets: releaseChangesets(TO).map((one, index, all) =>
    index < all.length - 1 ? one : { ...one, fails: 'half-done' as const },
  ),
};

let machine: Machine;
let engine: Engine;
let jars: JarServer;
beforeAll(async () => {
  let server: Awaited<ReturnType<typeof startPostgres>>;
  [machine, server, jars] = await Promise.all([startMachine(), startPostgres(), startJarServer()]);
  engine = serverEngine(server);
  await machine.exec('useradd', '--system', 'metabase');
  for (const user of ['runner', 'other']) await machine.exec('useradd', '--create-home', user);
});
afterAll(async () => {
  for (const one of [machine, engine, jars]) await one?.[Symbol.asyncDispose]();
});

const open = (releases: readonly StandIn[], more: Partial<SiteOptions> = {}) =>
  openUnit({ machine, engine, jars, from: FROM, releases, database: 'postgres', ...more });

describe.concurrent('a unit with PostgreSQL', () => {
  it('is upgraded, and restored by a rollback that needs no download', async () => {
    await using site = await open([{ tag: TO }]);
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'from-version': FROM, 'to-version': TO });
    await site.expectSound([TO], up.output);
    expect((await site.mode({ mode: 'upgrade' })).told).toMatchObject({ result: 'up-to-date' });
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
    await site.expectSound([FROM], back.output, [`${TO}.jar`]);
    expect(jars.asked.filter((one) => one.startsWith(`GET ${site.path}`))).toEqual([
      `GET ${site.path}/${TO}/metabase.jar`,
    ]);
  });

  it('is taken back by "migrate down", a major at a time', async () => {
    await using site = await open([{ tag: BETWEEN }, { tag: TO }]);
    expect((await site.mode({ mode: 'upgrade' })).told).toMatchObject({ result: 'upgraded', 'to-version': TO });
    const back = await site.mode({ mode: 'rollback', strategy: 'migrate-down', to: FROM });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
    await site.expectSound([FROM], back.output, [`${TO}.jar`]);
  });

  it('is as it was after a failing migration, which is tried once', async () => {
    await using site = await open([FAILING]);
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    expect(told.failure).toContain('From its log:');
    const log = await machine.exec('journalctl', '--unit', site.unit, '--output', 'cat');
    expect(log.match(/Metabase Initialization FAILED/g)).toHaveLength(1);
    await site.expectSound([FROM], output);
  });

  it('needs of sudo just what is said', async () => {
    await using site = await open([{ tag: TO }], { user: 'runner' });
    const refused = await site.mode({ mode: 'upgrade' });
    expect(refused.told, refused.output).toMatchObject({ result: 'refused' });
    const lines = () => [...(refused.told.failure ?? '').matchAll(/^\s*(#\d+ ALL=.*)$/gm)].map(([, line]) => line);
    const file = join('/etc/sudoers.d', site.unit.replaceAll('.', '-'));
    const closed = `runner ALL=(root) NOPASSWD: /usr/bin/cat -- ${site.environmentFile}`;
    // Without its environment file nothing else is known, so that is the first thing to be told.
    expect(lines()).toEqual([expect.stringContaining(`/usr/bin/cat -- ${site.environmentFile}`)]);
    await machine.write(file, `${closed}\n`, '0440');
    const second = await site.mode({ mode: 'upgrade' });
    const wanted = [...(second.told.failure ?? '').matchAll(/^\s*(#\d+ ALL=.*)$/gm)].map(([, line]) => line);
    expect(wanted.length, second.output).toBeGreaterThan(10);
    await machine.write(file, `${[closed, ...wanted].join('\n')}\n`, '0440');
    await machine.exec('usermod', '--append', '--groups', 'systemd-journal', 'runner');
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'to-version': TO });
    await site.expectSound([TO], up.output);
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back' });
    await site.expectSound([FROM], back.output, [`${TO}.jar`]);
  });
});

describe.concurrent('a unit with an H2 file', () => {
  it('is upgraded, and restored by a rollback', async () => {
    await using site = await open([{ tag: TO }], { database: 'h2' });
    const up = await site.mode({ mode: 'upgrade' });
    expect(up.told, up.output).toMatchObject({ result: 'upgraded', 'to-version': TO });
    await site.expectSound([TO], up.output);
    const back = await site.mode({ mode: 'rollback' });
    expect(back.told, back.output).toMatchObject({ result: 'rolled-back', 'to-version': FROM });
    await site.expectSound([FROM], back.output, [`${TO}.jar`]);
  });

  it('is put back after a failing migration', async () => {
    await using site = await open([FAILING], { database: 'h2' });
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told, output).toMatchObject({ result: 'undone' });
    await site.expectSound([FROM], output);
  });

  it('is refused to a user who could not restore it', async () => {
    await using site = await open([{ tag: TO }], { database: 'h2', user: 'other' });
    await machine.write(
      join('/etc/sudoers.d', site.unit.replaceAll('.', '-')),
      'other ALL=(root) NOPASSWD: ALL\n',
      '0440',
    );
    const { told, output } = await site.mode({ mode: 'upgrade' });
    expect(told.failure, output).toContain('Let the runner work as root');
  });
});
