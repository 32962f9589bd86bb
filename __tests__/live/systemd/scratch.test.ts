/** Scratch units on a real systemd, with a Java that only serves what a run asks for. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunProcess } from '../../../src/gateways/process.ts';
import type { Scratch } from '../../../src/platforms/scratch.ts';
import { asRoot, lackingLines, scratchCommands } from '../../../src/platforms/systemd/rights.ts';
import { type JarServer, startJarServer } from '../../platforms/systemd/jarServer.ts';
import { buildOf } from '../../upgrade/world.ts';
import { type Machine, startMachine } from './machine.ts';
import { FORMER, type TinyUnit, tinyJar, tinyUnit } from './tinyUnit.ts';

const RUN = '20261008T120000Z-1a2b3c';
const TARGET = 'v0.52.2';
const WITH_21 = 'v0.53.4';
const COPY = { MB_DB_TYPE: 'postgres', MB_DB_HOST: 'copy', MB_DB_PASS: 'never $shown "anywhere"' };
const PATIENT = { timeout: 60_000 };

let machine: Machine;
let jars: JarServer;
beforeAll(async () => {
  [machine, jars] = await Promise.all([startMachine(), startJarServer()]);
  await machine.exec('useradd', '--system', 'metabase');
  await machine.exec('useradd', '--create-home', 'runner');
  for (const tag of [TARGET, WITH_21]) {
    const path = join(machine.folder, `${tag}.jar`);
    await writeFile(path, tinyJar(tag));
    jars.files.set(`/${tag}/metabase.jar`, path);
  }
});
afterAll(async () => {
  for (const one of [machine, jars]) await one?.[Symbol.asyncDispose]();
});

const scratchOf = (tiny: TinyUnit) => tiny.platform().platform.scratch as Scratch;
const nameOf = ({ unit }: TinyUnit) => `metabase-upgrade-rehearsal-${unit}`;
const startOf = ({ unit }: TinyUnit) => machine.exec('systemctl', 'show', '--property=InvocationID,MainPID', unit);

async function answerOf(scratch: Scratch, path: string): Promise<unknown> {
  const { url, fetch } = await scratch.api(RUN);
  return fetch(`${url}${path}`).then(
    (answer) => answer.json(),
    () => undefined,
  );
}

/** Words of `/proc/PID/…` of what runs. */
async function processOf(tiny: TinyUnit, what: 'environ' | 'cmdline'): Promise<readonly string[]> {
  const pid = await machine.exec('systemctl', 'show', '--property=MainPID', '--value', nameOf(tiny));
  return (await machine.exec('cat', `/proc/${pid}/${what}`)).split('\0');
}

async function expectGone(tiny: TinyUnit): Promise<void> {
  expect(await machine.exec('systemctl', 'list-units', '--all', '--no-legend', nameOf(tiny))).toBe('');
  expect(await machine.exec('find', '/run/systemd/system', '-name', `${nameOf(tiny)}*`)).toBe('');
  expect(await readdir(join(tiny.folder, 'state')).catch(() => [])).toEqual([]);
}

describe('a scratch unit', () => {
  it('is the live one with another JAR on a copy, and is gone when it is removed', async () => {
    await using tiny = await tinyUnit(machine, jars, ['Environment="MB_ENCRYPTION_SECRET_KEY=a b%%c"', 'MemoryMax=1G']);
    const started = await startOf(tiny);
    await mkdir(join(tiny.folder, 'plugins'));
    await writeFile(join(tiny.folder, 'plugins/our own.jar'), '');
    const { platform } = tiny.platform();
    const scratch = platform.scratch as Scratch;
    expect(await scratch.obstacles?.()).toEqual([]);
    await platform.fetch(buildOf(TARGET));
    await scratch.fetch?.(buildOf(TARGET));
    expect(await scratch.process(RUN)).toEqual({ state: 'absent' });
    const since = new Date();
    await scratch.start(RUN, buildOf(FORMER), COPY);
    await expect
      .poll(() => answerOf(scratch, '/api/session/properties'), PATIENT)
      .toMatchObject({ version: { tag: FORMER } });
    await scratch.start(RUN, buildOf(TARGET), COPY);
    await expect
      .poll(() => answerOf(scratch, '/api/session/properties'), PATIENT)
      .toMatchObject({ version: { tag: TARGET } });
    expect(await scratch.process(RUN)).toMatchObject({ state: 'running' });
    expect(await scratch.log(RUN, since)).toContain(`Metabase Initialization COMPLETE ${TARGET}`);
    const environment = await processOf(tiny, 'environ');
    const told = [
      'MB_ENCRYPTION_SECRET_KEY=a b%c',
      `MB_DB_PASS=${COPY.MB_DB_PASS}`,
      'MB_DB_HOST=copy',
      'USER=metabase',
    ];
    expect(environment).toEqual(expect.arrayContaining(told));
    expect(await processOf(tiny, 'cmdline')).toEqual(expect.arrayContaining(['-Da=b', '-Dc=d', '-jar']));
    expect(await answerOf(scratch, '/')).toMatchObject({ drivers: ['our own.jar'] });
    const file = `/run/systemd/system/${nameOf(tiny)}.env`;
    expect(await machine.exec('stat', '--format', '%U %a', file)).toBe('root 600');
    const shown = await machine.exec('systemctl', 'show', nameOf(tiny));
    expect(shown).toContain(`MemoryMax=${1024 ** 3}`);
    for (const secret of ['never', 'a b%c']) expect(shown).not.toContain(secret);
    await scratch.remove(RUN);
    await scratch.remove(RUN);
    await expectGone(tiny);
    expect(await startOf(tiny)).toBe(started);
  });

  it('may write to nothing of the live one', async () => {
    await using tiny = await tinyUnit(machine, jars);
    const scratch = scratchOf(tiny);
    await machine.exec('chown', 'metabase', tiny.folder);
    await scratch.start(RUN, buildOf(FORMER), COPY);
    const pid = await machine.exec('systemctl', 'show', '--property=MainPID', '--value', nameOf(tiny));
    const mounts = await machine.exec('cat', `/proc/${pid}/mountinfo`);
    const ofRoot = mounts.split('\n').find((line) => line.split(' ')[4] === '/');
    expect(ofRoot?.split(' ')[5]).toMatch(/^ro(,|$)/);
    await scratch.remove(RUN);
    await expectGone(tiny);
  });

  it('that fails is told with its exit code and its log', async () => {
    await using tiny = await tinyUnit(machine, jars, [`Environment=FAILS=${TARGET}`]);
    const { platform } = tiny.platform();
    await platform.fetch(buildOf(TARGET));
    const scratch = platform.scratch as Scratch;
    const since = new Date();
    await scratch.start(RUN, buildOf(TARGET), COPY);
    await expect.poll(() => scratch.process(RUN), PATIENT).toEqual({ state: 'stopped', exitCode: 1 });
    expect(await scratch.log(RUN, since)).toContain('Metabase Initialization FAILED');
    await scratch.remove(RUN);
    await expectGone(tiny);
  });

  it('writes beside the copy of an H2 file, whoever may look into the folders above it', async () => {
    await using tiny = await tinyUnit(machine, jars);
    await writeFile(join(tiny.folder, 'metabase.db.mv.db'), 'live');
    await machine.exec('chown', 'metabase:metabase', join(tiny.folder, 'metabase.db.mv.db'));
    const folder = join(tiny.folder, 'closed', RUN);
    await mkdir(folder, { recursive: true });
    await machine.exec('chmod', '0700', join(tiny.folder, 'closed'));
    await writeFile(join(folder, 'metabase.db.mv.db'), 'copy', { mode: 0o600 });
    const { platform } = tiny.platform();
    const scratch = platform.scratch as Scratch;
    await scratch.start(RUN, buildOf(FORMER), { MB_DB_TYPE: 'h2', MB_DB_FILE: join(folder, 'metabase.db') });
    expect(await processOf(tiny, 'environ')).toContain('MB_DB_FILE=/tmp/h2/metabase.db');
    await expect.poll(() => answerOf(scratch, '/api/health'), PATIENT).toBeDefined();
    expect(await machine.exec('cat', join(folder, 'metabase.db.trace.db'))).toBe('read copy');
    expect((await readdir(folder)).sort()).toEqual(['metabase.db.mv.db', 'metabase.db.trace.db']);
    await scratch.remove(RUN);
    await expectGone(tiny);
  });

  it('is removed by the next run, and not by that of another rehearsal', async () => {
    await using tiny = await tinyUnit(machine, jars);
    await scratchOf(tiny).start(RUN, buildOf(FORMER), COPY);
    const next = scratchOf(tiny);
    const other = '20261009T120000Z-4d5e6f';
    await next.remove(other);
    expect(await next.process(RUN)).toMatchObject({ state: 'running' });
    await expect(next.start(other, buildOf(FORMER), COPY)).rejects.toThrow(`${nameOf(tiny)} is there, and of another`);
    await next.remove(RUN);
    await expectGone(tiny);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'that a run left at its change %i is removed by the next one',
    async (change) => {
      await using tiny = await tinyUnit(machine, jars);
      const scratch = tiny.platform({}, change).platform.scratch as Scratch;
      const whole = scratch.start(RUN, buildOf(FORMER), COPY).then(() => scratch.remove(RUN));
      await expect(whole).rejects.toThrow('killed');
      await scratchOf(tiny).remove(RUN);
      await expectGone(tiny);
    },
  );

  it('is made by a user with just the lines of sudo that are said', async () => {
    await using tiny = await tinyUnit(machine, jars);
    const uid = Number(await machine.exec('id', '--user', 'runner'));
    const staging = join(tiny.folder, 'drop ins');
    const ids = { uid, gid: uid };
    const commands = scratchCommands({ unit: tiny.unit, jar: tiny.jar, staging, user: ids });
    const run: RunProcess = (program, args) => machine.tried('runner', {}, program, ...args);
    const user = { run, user: ids };
    const [said = ''] = await lackingLines(Object.values(commands), user);
    const lines = [...said.matchAll(/#\d+ ALL=.*$/gm)].map(([line]) => line);
    expect(lines).toHaveLength(6);
    await machine.write('/etc/sudoers.d/scratch', `${lines.join('\n')}\n`, '0440');
    expect(await lackingLines(Object.values(commands), user)).toEqual([]);
    await mkdir(staging);
    await writeFile(join(staging, nameOf(tiny)), '[Service]\nExecStart=/bin/sleep 60\n');
    await writeFile(join(staging, `${nameOf(tiny)}.env`), 'A=1\n');
    for (const command of [commands.make, commands.tell]) await asRoot(command, user);
    await machine.exec('systemctl', 'daemon-reload');
    for (const command of [commands.start, commands.stop, commands.remove]) await asRoot(command, user);
    await machine.exec('systemctl', 'daemon-reload');
    await expectGone(tiny);
  });

  it('does not run the script that starts the live one, and starts what that does', async () => {
    const lines = ['#!/bin/sh', 'export MB_DB_HOST=live', 'export MB_SITE_NAME="Ours"', 'cd {folder}'];
    const script = [...lines, 'exec {java} -Dx=y -jar app/metabase.jar', ''].join('\n');
    await using tiny = await tinyUnit(machine, jars, [], '/bin/sh {folder}/start.sh', script);
    const scratch = scratchOf(tiny);
    expect(await scratch.obstacles?.()).toEqual([]);
    await scratch.start(RUN, buildOf(FORMER), COPY);
    const told = ['MB_SITE_NAME=Ours', 'MB_DB_HOST=copy'];
    expect(await processOf(tiny, 'environ')).toEqual(expect.arrayContaining(told));
    expect(await processOf(tiny, 'cmdline')).toEqual(expect.arrayContaining(['-Dx=y', '-jar', tiny.jar]));
    await scratch.remove(RUN);
    await expectGone(tiny);
  });

  it('is not made where only a command of the script knows the key of encryption', async () => {
    const script = '#!/bin/sh\nexport MB_ENCRYPTION_SECRET_KEY=$(cat /etc/hostname)\nexec {java} -jar {jar}\n';
    await using tiny = await tinyUnit(machine, jars, [], '/bin/sh {folder}/start.sh', script);
    expect(await scratchOf(tiny).obstacles?.()).toEqual([
      expect.stringContaining(`${tiny.unit} starts sets MB_ENCRYPTION_SECRET_KEY by a command`),
    ]);
  });

  it('has the Java that its version needs', async () => {
    await using tiny = await tinyUnit(machine, jars);
    const javaHomes = { 21: await tiny.home(21) };
    const { platform } = tiny.platform({ javaHomes });
    const scratch = platform.scratch as Scratch;
    await platform.fetch(buildOf(WITH_21));
    await scratch.fetch?.(buildOf(WITH_21));
    await scratch.start(RUN, buildOf(WITH_21), COPY);
    const java = `${javaHomes[21]}/bin/java`;
    await expect.poll(() => answerOf(scratch, '/'), PATIENT).toMatchObject({ java, version: { tag: WITH_21 } });
    expect(await tiny.answers()).toMatchObject({ tag: FORMER, java: expect.stringContaining('java-17') });
    await scratch.remove(RUN);
    await expectGone(tiny);
  });

  it('whose Java can not be had is told before anything is copied', async () => {
    await using tiny = await tinyUnit(machine, jars);
    await expect(scratchOf(tiny).fetch?.(buildOf('v0.60.2'))).rejects.toThrow('needs Java');
  });
});
