/** The platform alone, on a real systemd and a Java that only serves what a run asks for. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandArguments } from '../../../src/platforms/systemd/arguments.ts';
import { readUnit } from '../../../src/platforms/systemd/unit.ts';
import { type JarServer, startJarServer } from '../../platforms/systemd/jarServer.ts';
import { buildOf } from '../../upgrade/world.ts';
import { type Machine, startMachine } from './machine.ts';
import { FORMER, said, tinyJar, tinyUnit } from './tinyUnit.ts';

const RUN = '20261008T120000Z-1a2b3c';
const TARGET = 'v0.52.2';
const WITH_21 = 'v0.53.4';
const PATIENCE_MS = 60_000;
/** On a busy machine everything takes its time. */
const PATIENT = { timeout: 60_000 };

let machine: Machine;
let jars: JarServer;
beforeAll(async () => {
  [machine, jars] = await Promise.all([startMachine(), startJarServer()]);
  await machine.exec('useradd', '--system', 'metabase');
  for (const tag of [TARGET, WITH_21, FORMER]) {
    const path = join(machine.folder, `${tag}.jar`);
    await writeFile(path, tinyJar(tag));
    jars.files.set(`/${tag}/metabase.jar`, path);
  }
});
afterAll(async () => {
  for (const one of [machine, jars]) await one?.[Symbol.asyncDispose]();
});

describe('a unit', () => {
  it('tells what it is', async () => {
    await using tiny = await tinyUnit(machine, jars, ['Environment="MB_DB_PASS=a b%%c"', 'MemoryMax=3G']);
    const { platform } = tiny.platform();
    expect(await platform.inspect()).toMatchObject({
      build: buildOf(FORMER),
      what: tiny.jar,
      environment: { MB_DB_PASS: 'a b%c', MB_DB_FILE: `${tiny.folder}/metabase.db` },
      memory: 3 * 1024 ** 3,
      dangers: [],
      notes: [],
    });
    expect(await platform.url()).toBe(tiny.url);
    expect(await platform.process()).toMatchObject({ state: 'running' });
    expect(await platform.inPlace(RUN)).toBe('former');
  });

  it('is stopped, and nobody starts it until the run does', async () => {
    await using tiny = await tinyUnit(machine, jars, [
      'WatchdogSec=1h',
      'TimeoutStopSec=1',
      'Environment=STOP_SECONDS=3',
    ]);
    const { platform } = tiny.platform();
    // Longer than the unit's own patience: it is not killed.
    await platform.stop(RUN, PATIENCE_MS);
    expect(await tiny.show('ExecMainStatus', 'Result')).toBe('143\nexit-code'.split('\n').reverse().join('\n'));
    expect(await tiny.answers()).toBeUndefined();
    const started = await machine.tried('root', {}, 'systemctl', 'start', tiny.unit);
    expect(started.stderr).toContain('Assertion failed');
    await platform.stop(RUN, PATIENCE_MS);
    await platform.start(RUN);
    expect(await tiny.show('ActiveState', 'Restart')).toBe('no\nactive');
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect(await tiny.show('Restart')).toBe('always');
    expect(await tiny.cat()).not.toContain('zz-metabase-upgrade');
  });

  it('is left running when it does not end in time', async () => {
    await using tiny = await tinyUnit(machine, jars, ['Environment=STOP_SECONDS=3']);
    const { platform } = tiny.platform();
    await expect(platform.stop(RUN, 500)).rejects.toThrow('still runs after 1 s. It was not killed');
    expect(await platform.process()).toMatchObject({ state: 'running' });
    await platform.stop(RUN, PATIENCE_MS);
  });

  it('gets another JAR and is put back', async () => {
    await using tiny = await tinyUnit(machine, jars);
    const before = await tiny.cat();
    const { platform } = tiny.platform();
    expect(await platform.fetch(buildOf(TARGET))).toMatch(/sha256:[0-9a-f]{64}/);
    expect(await platform.space(buildOf(TARGET))).toMatchObject({ needed: 0, where: join(tiny.folder, 'app/') });
    await expect(platform.swap(RUN, buildOf(TARGET))).rejects.toThrow('Nothing is remembered');
    await platform.stop(RUN, PATIENCE_MS);
    await platform.swap(RUN, buildOf(TARGET));
    expect([await platform.inPlace(RUN), await platform.process()]).toEqual(['next', { state: 'stopped' }]);
    await platform.start(RUN);
    await expect.poll(tiny.answers, PATIENT).toMatchObject({ tag: TARGET });
    expect(await machine.exec('stat', '--format', '%U:%G %a', tiny.jar)).toBe('metabase:metabase 644');
    await platform.stop(RUN, PATIENCE_MS);
    expect(await platform.process()).toEqual({ state: 'stopped', exitCode: 143 });
    await platform.putBack(RUN);
    await platform.start(RUN);
    await expect.poll(tiny.answers, PATIENT).toMatchObject({ tag: FORMER });
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect(await tiny.cat()).toBe(before);
    expect(await tiny.kept()).toEqual([]);
  });

  it('that was only held, or stopped, is put back as it stands', async () => {
    await using tiny = await tinyUnit(machine, jars);
    const before = await tiny.cat();
    const { platform } = tiny.platform({}, 5);
    // The note and the drop-in are there, and the word to stop was not given yet.
    await expect(platform.stop(RUN, PATIENCE_MS)).rejects.toThrow('killed');
    expect(await tiny.cat()).toContain('zz-metabase-upgrade.conf');
    const next = tiny.platform().platform;
    await next.putBack(RUN);
    await next.start(RUN);
    expect(await tiny.answers()).toMatchObject({ tag: FORMER });
    await next.restoreScale(RUN);
    await next.finish(RUN);
    expect(await tiny.cat()).toBe(before);
  });

  it('that fails is not started again and again, and says why', async () => {
    await using tiny = await tinyUnit(machine, jars, [`Environment=FAILS=${TARGET}`]);
    const { platform } = tiny.platform();
    await platform.fetch(buildOf(TARGET));
    const since = new Date();
    await platform.stop(RUN, PATIENCE_MS);
    await platform.swap(RUN, buildOf(TARGET));
    await platform.start(RUN);
    await expect.poll(platform.process, PATIENT).toEqual({ state: 'stopped', exitCode: 1 });
    expect((await platform.log(since)).match(/Initialization FAILED/g)).toHaveLength(1);
    expect(await tiny.show('NRestarts')).toBe('0');
  });

  it('runs a command once with everything that is set for it', async () => {
    await using tiny = await tinyUnit(machine, jars, ['Environment=COMMAND_WAITS_FOR=/run/go']);
    const { platform } = tiny.platform();
    await platform.fetch(buildOf(TARGET));
    await platform.stop(RUN, PATIENCE_MS);
    const running = platform.runOnce(buildOf(TARGET), 'migrate down');
    await expect.poll(platform.commandRuns, PATIENT).toBe(true);
    // Whoever starts it now waits for the end of the command, and starts nothing else.
    const other = machine.tried('root', {}, 'systemctl', 'start', tiny.unit);
    await machine.exec('touch', '/run/go');
    await other;
    const { exitCode, output } = await running;
    expect(exitCode).toBe(7);
    expect(output).toContain(`command: ["migrate","down"] of ${TARGET}`);
    expect(output).toContain(`settings: db metabase ${tiny.folder}`);
    expect(output.match(/command:/g)).toHaveLength(1);
    expect(await platform.commandRuns()).toBe(false);
    expect((await machine.tried('root', {}, 'systemctl', 'start', tiny.unit)).stderr).toContain('Assertion failed');
    await platform.start(RUN);
    await expect.poll(tiny.answers, PATIENT).toMatchObject({ tag: FORMER });
  });
});

describe('another Java', () => {
  it('is refused when there is none that will do, or it is another one', async () => {
    await using tiny = await tinyUnit(machine, jars);
    const home = await tiny.home(11);
    expect(await tiny.platform().platform.obstacles?.(buildOf(WITH_21), 'run')).toEqual([
      expect.stringContaining(`${WITH_21} needs Java 21 or newer, and there is 17 of the unit`),
    ]);
    expect(await tiny.platform({ javaHomes: { 21: home } }).platform.obstacles?.(buildOf(WITH_21), 'run')).toEqual([
      `java-home says that Java 21 is in ${home}, and ${home}/bin/java is Java 11.`,
    ]);
    expect(await tiny.platform().platform.obstacles?.(buildOf(TARGET), 'run')).toEqual([]);
  });

  it('is used by a drop-in that stays, and taken away by the way back', async () => {
    await using tiny = await tinyUnit(machine, jars);
    const before = await tiny.cat();
    const home = await tiny.home(21);
    const { platform } = tiny.platform({ javaHomes: { 21: home } });
    await platform.fetch(buildOf(WITH_21));
    expect(await platform.obstacles?.(buildOf(WITH_21), 'run')).toEqual([]);
    await platform.stop(RUN, PATIENCE_MS);
    await platform.swap(RUN, buildOf(WITH_21));
    await platform.start(RUN);
    await expect.poll(tiny.answers, PATIENT).toEqual({ tag: WITH_21, java: `${home}/bin/java` });
    await platform.restoreScale(RUN);
    said.length = 0;
    await platform.finish(RUN);
    expect(said).toEqual([expect.stringContaining('starts another Java than before')]);
    expect(await tiny.cat()).toContain(`ExecStart="${home}/bin/java" "$JAVA_OPTS" "-jar" "${tiny.jar}"`);

    const back = `${RUN}b`;
    await platform.fetch(buildOf(FORMER));
    await platform.stop(back, PATIENCE_MS);
    await platform.swap(back, buildOf(FORMER));
    await platform.putBack(back);
    await platform.start(back);
    await expect.poll(tiny.answers, PATIENT).toEqual({ tag: WITH_21, java: `${home}/bin/java` });
    await platform.restoreScale(back);
    await platform.finish(back);
    expect(await tiny.cat()).not.toBe(before);
  });

  it('is refused where a script takes its own in any case', async () => {
    const script = '#!/bin/sh\nexport JAVA_HOME={folder}/java-17\nexec "$JAVA_HOME/bin/java" -jar {jar} "$@"\n';
    await using tiny = await tinyUnit(machine, jars, [], '{folder}/start.sh', script);
    const { platform } = tiny.platform({ javaHomes: { 21: await tiny.home(21) } });
    expect(await platform.obstacles?.(buildOf(WITH_21), 'run')).toEqual([
      expect.stringContaining(`takes ${tiny.folder}/java-17/bin/java whatever JAVA_HOME and PATH are`),
    ]);
  });

  it('is found by a script through its surroundings', async () => {
    const script = '#!/bin/sh\nexec "${JAVA_HOME:-{folder}/java-17}/bin/java" -jar {jar} "$@"\n';
    await using tiny = await tinyUnit(machine, jars, [], '{folder}/start.sh', script);
    expect(await tiny.answers()).toMatchObject({ tag: FORMER });
    const home = await tiny.home(21);
    const { platform } = tiny.platform({ javaHomes: { 21: home } });
    expect(await platform.inspect()).toMatchObject({ what: tiny.jar, build: buildOf(FORMER) });
    expect(await platform.obstacles?.(buildOf(TARGET), 'migrate down')).toEqual([
      expect.stringContaining('strategy: restore'),
    ]);
    await platform.fetch(buildOf(WITH_21));
    await platform.stop(RUN, PATIENCE_MS);
    await platform.swap(RUN, buildOf(WITH_21));
    await platform.start(RUN);
    await expect.poll(tiny.answers, PATIENT).toEqual({ tag: WITH_21, java: `${home}/bin/java` });
    await platform.stop(RUN, PATIENCE_MS);
    await platform.putBack(RUN);
    await platform.start(RUN);
    await expect.poll(tiny.answers, PATIENT).toMatchObject({ tag: FORMER, java: `${tiny.folder}/java-17/bin/java` });
  });
});

describe('what is read of a unit', () => {
  /** Settings as people write them; the process itself says what came of it. */
  it.each<[string, readonly string[], string]>([
    ['plain', ['Environment=MB_A=1 MB_B=2'], '-Dx=y z'],
    [
      'quotes',
      ['Environment="MB_A=a b" \'MB_B="q"\' MB_C=x\\x20y', 'Environment=MB_D='],
      '"one two" \'three "four"\' $MB_A ${MB_A} $$x',
    ],
    ['specifiers', ['Environment=MB_A=%n:%p:%% MB_B=%H'], '%n %%'],
    [
      'set twice and reset',
      ['Environment=MB_A=1', 'Environment=', 'Environment=MB_B=2', 'UnsetEnvironment=JAVA_OPTS'],
      'a',
    ],
    [
      'a file',
      ['Environment=MB_A=unit MB_KEEP=1', 'EnvironmentFile={folder}/env', 'EnvironmentFile=-/nowhere'],
      '$MB_W ${MB_W} ${MB_NONE}x',
    ],
  ])('is what its process gets: %s', async (_, lines, args) => {
    await using tiny = await tinyUnit(machine, jars, []);
    const probe = join(tiny.folder, 'probe/java');
    const file = 'MB_A="file \\"q\\" $X"\nMB_W=\'two  "w x"\' \n# no\nMB_L=a\\\nb\nMB_T=x # y\nMB_E="a" b\n';
    await machine.write(join(tiny.folder, 'env'), file);
    await machine.write(
      probe,
      `#!/opt/node/node\nrequire('fs').writeFileSync('${tiny.folder}/got.json', JSON.stringify([process.argv.slice(2), process.env]));\n`,
      '0755',
    );
    await machine.exec('chmod', '777', tiny.folder);
    const text = (await machine.exec('cat', `/etc/systemd/system/${tiny.unit}`)).replace(
      /ExecStart=.*/,
      `ExecStart=${probe} ${args} -jar ${tiny.jar}`,
    );
    await machine.write(
      `/etc/systemd/system/${tiny.unit}`,
      `${text}\nRestart=no\n${lines.join('\n').replaceAll('{folder}', tiny.folder)}\n`,
    );
    await machine.exec('systemctl', 'daemon-reload');
    await machine.exec('systemctl', 'restart', tiny.unit);
    const got = () => readFile(join(tiny.folder, 'got.json'), 'utf8');
    await expect.poll(() => got().catch(() => ''), PATIENT).toMatch(/\]$/);
    const [argv, env] = JSON.parse(await got()) as [string[], Record<string, string>];
    const { environment } = await tiny.platform().platform.inspect();
    const ours = (all: Record<string, string>) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => /^MB_(?!DB_FILE)|^JAVA_OPTS/.test(name)));
    expect(ours(environment)).toEqual(ours(env));
    const unit = await readUnit(tiny.unit, (program, list) => machine.tried('root', {}, program, ...list));
    expect(expandArguments(unit.commands[0] ?? [], env).slice(1)).toEqual(argv);
  });
});
