import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptNote } from '../../src/gateways/keptNote.ts';
import { startLasting } from '../../src/gateways/lastingProgram.ts';
import { runProcess } from '../../src/gateways/process.ts';
import { type Commands, checkCommands, fill } from '../../src/platforms/command/commandLists.ts';
import { commandPlatform } from '../../src/platforms/command/commandPlatform.ts';
import { readStatus } from '../../src/platforms/command/status.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';
import { buildOf } from '../upgrade/world.ts';

const BARE: Commands = { stop: ['s'], start: ['s'], status: ['s'], swap: ['s', '{tag}'] };

describe('lists of commands', () => {
  it.each<[string, Partial<Commands>, string]>([
    [
      'an unknown place',
      { swap: ['x', '{tga}'] },
      'swap: {tga} is not known here; places to fill: {run}, {version}, {tag}, {edition}',
    ],
    ['a place of another command', { stop: ['x', '{tag}'] }, 'stop: {tag} is not known here; places to fill: {run}'],
    [
      'a place where there is none',
      { status: ['x', '{run}'] },
      'status: {run} is not known here; places to fill: none',
    ],
    ['an empty list', { fetch: [] }, 'fetch: expected a list that begins with a program'],
    ['an empty program', { start: ['', 'x'] }, 'start: expected a list that begins with a program'],
    ['a program to fill', { swap: ['{tag}'] }, 'swap: the program itself'],
    ['a zero', { stop: ['x', 'a\0b'] }, 'stop: a zero character'],
  ])('%s', (_, changes, told) => {
    expect(() => checkCommands({ ...BARE, ...changes })).toThrow(told);
  });

  it('tells everything at once', () => {
    expect(() => checkCommands({ ...BARE, stop: [], swap: ['x', '{a}', '{b}'] })).toThrow(
      /stop: [\s\S]*\{a\}[\s\S]*\{b\}/,
    );
  });

  it.each([
    [['--image=m:{tag}'], ['--image=m:v1.58.3']],
    [
      ['{version}', '{edition}', '{run}'],
      ['58.3', 'enterprise', 'r-1'],
    ],
    [
      ['{{.State.Status}}', '{{tag}}'],
      ['{{.State.Status}}', '{{tag}}'],
    ],
    [
      ['{"a": 1}', '$(x)', '; rm {tag}'],
      ['{"a": 1}', '$(x)', '; rm v1.58.3'],
    ],
  ])('%j is filled', (list, wanted) => {
    expect(fill(list, { run: 'r-1', build: buildOf('v1.58.3') })).toEqual(wanted);
  });

  it('fills no place that a value brings along', () => {
    expect(fill(['{command}'], { command: '{tag}', build: buildOf('v0.58.3') })).toEqual(['{tag}']);
    expect(() => fill(['{run}'], { run: '../x' })).toThrow('is no name of a run');
  });

  it('any argument without a known place is left as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (list) => {
        fc.pre(!list.some((part) => /\{(run|version|tag|edition|command)\}/.test(part)));
        expect(fill(list, { run: 'r', build: buildOf('v0.58.3'), command: 'c' })).toEqual(list);
      }),
    );
  });
});

describe('the answer of a status command', () => {
  const answer = (stdout: string, exitCode = 0) => readStatus({ exitCode, stdout, stderr: '' });
  it.each([
    ['', 0, { state: 'running' }],
    ['', 3, { state: 'stopped' }],
    ['whatever else', 1, { state: 'stopped' }],
    ['active\n', 0, { state: 'running' }],
    ['Inactive', 3, { state: 'stopped' }],
    ['failed', 3, { state: 'stopped', exitCode: 1 }],
    ['activating', 3, { state: 'restarting' }],
    ['stopped', 0, { state: 'stopped' }],
    ['absent', 0, { state: 'absent' }],
    ['constructor', 0, { state: 'running' }],
    [
      '{"state":"running","since":"2026-10-08T12:00:00Z"}',
      1,
      { state: 'running', since: new Date('2026-10-08T12:00:00Z') },
    ],
    ['{"state":"running","since":"yesterday"}', 0, { state: 'running' }],
    ['{"state":"exited","exitCode":143}', 0, { state: 'stopped', exitCode: 143 }],
    ['{"state":"exited","exitCode":"1"}', 0, { state: 'stopped' }],
  ])('%j with %i', (text, code, process) => {
    expect(answer(text, code).process).toEqual(process);
  });

  it.each([
    ['', 4, 'ended with 4 and said nothing'],
    ['strange', 127, 'ended with 127 and said "strange"'],
    ['{"state":', 0, 'begins like JSON and is none'],
    ['{"state":"toString"}', 0, 'Expected "state" to be one of running'],
    ['{}', 0, 'Expected "state"'],
    ['{"state":"running","version":"latest"}', 0, 'Expected a tag such as v0.58.3'],
  ])('%j with %i is refused', (text, code, told) => {
    expect(() => answer(text, code)).toThrow(told);
  });

  it('may tell the version', () => {
    expect(answer('{"state":"running","version":"v1.58.3"}').build).toEqual(buildOf('v1.58.3'));
  });

  it('is an answer or a failure, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.integer({ min: 0, max: 255 }), (text, code) => {
        try {
          expect(['running', 'restarting', 'stopped', 'absent']).toContain(answer(text, code).process.state);
        } catch (error) {
          expect((error as Error).name).toBe('Failure');
        }
      }),
    );
  });
});

/** Programs of a user: the state is a file, the installed tag another, and every call is written down. */
const PROGRAM = `
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
const [what, ...args] = process.argv.slice(2);
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
if (what !== 'status') appendFileSync('calls', [what, ...args].join(' ') + '\\n');
if (existsSync('fails-' + what)) { console.error('It is full.'); process.exit(7); }
if (what === 'status') console.log(read('state'));
if (what === 'stop') writeFileSync('state', existsSync('stubborn') ? 'running' : 'stopped');
if (what === 'start') writeFileSync('state', 'running');
if (what === 'slow') {
  await new Promise((go) => setTimeout(go, 1500));
  console.log('done');
  writeFileSync('slow-ended', '');
}
if (what === 'once') { console.log(args.length + ' ' + args[1]); process.exit(5); }
`;

async function userPrograms(
  more: Partial<Commands> = {},
  seams: { killBeforeWrite?: number; cancelled?: AbortSignal } = {},
) {
  const folder = await temporaryFolder({ 'program.mjs': PROGRAM, state: 'running' });
  const call = (...args: string[]) => [process.execPath, 'program.mjs', ...args];
  const commands: Commands = {
    ...{ stop: call('stop', '{run}'), start: call('start'), status: call('status'), swap: call('swap', '{tag}') },
    ...more,
  };
  const options = {
    commands,
    installed: buildOf('v0.57.1'),
    environment: { MB_DB_TYPE: 'postgres' },
    url: 'http://mb',
    cwd: folder.path,
  };
  let now = 0;
  const platform = (killBeforeWrite = seams.killBeforeWrite) => {
    const note = keptNote(join(folder.path, 'platform.json'));
    let writes = 0;
    const write = (value: unknown) => {
      if (++writes === killBeforeWrite) return Promise.reject(new Error('killed'));
      return note.write(value);
    };
    const clock = { now: () => new Date(now) };
    const sleep = async (ms: number) => {
      now += ms;
    };
    const { cancelled = new AbortController().signal } = seams;
    const programs = { run: runProcess, startLasting, cancelled };
    return commandPlatform(options, { ...programs, note: { ...note, write }, clock, sleep });
  };
  const calls = async () =>
    (await readFile(join(folder.path, 'calls'), 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return { folder, platform, calls, call, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

describe('the platform command', () => {
  it('goes over two stops', async () => {
    await using user = await userPrograms();
    const platform = user.platform();
    expect((await platform.inspect()).build).toEqual(buildOf('v0.57.1'));
    expect(await platform.inPlace('r1')).toBe('former');
    await platform.fetch(buildOf('v0.58.3'));
    await platform.stop('r1', 1000);
    for (const tag of ['v0.58.3', 'v0.59.1']) {
      await platform.swap('r1', buildOf(tag));
      expect([await platform.inPlace('r1'), (await platform.inspect()).build]).toEqual(['next', buildOf(tag)]);
    }
    await platform.start('r1');
    expect(await platform.process()).toEqual({ state: 'running' });
    await expect(platform.putBack('r1')).rejects.toThrow('it must be stopped first');
    await platform.restoreScale('r1');
    await platform.finish('r1');
    await platform.finish('r1');
    expect(await user.calls()).toEqual(['stop r1', 'swap v0.58.3', 'swap v0.59.1', 'start']);
  });

  it.each([1, 2])('is not in place when a swap was cut off before its note %i', async (cut) => {
    await using user = await userPrograms();
    await user.platform().stop('r1', 1000);
    await expect(user.platform(cut).swap('r1', buildOf('v0.58.3'))).rejects.toThrow('killed');
    expect(await user.platform().inPlace('r1')).toBe(cut === 1 ? 'former' : 'neither');
    await user.platform().putBack('r1');
    expect(await user.platform().inPlace('r1')).toBe('former');
    await user.platform().swap('r1', buildOf('v0.58.3'));
    expect(await user.platform().inPlace('r1')).toBe('next');
  });

  it('puts back by its own command, or else by the one that swaps', async () => {
    await using plain = await userPrograms();
    await using user = await userPrograms({ putBack: plain.call('back', '{version}') });
    for (const one of [plain, user]) {
      const platform = one.platform();
      await platform.stop('r1', 1000);
      await platform.putBack('r1');
      await platform.swap('r1', buildOf('v0.58.3'));
      await platform.putBack('r1');
      await platform.putBack('r1');
      expect((await platform.inspect()).build).toEqual(buildOf('v0.57.1'));
    }
    expect(await plain.calls()).toEqual(['stop r1', 'swap v0.58.3', 'swap v0.57.1']);
    expect(await user.calls()).toEqual(['stop r1', 'swap v0.58.3', 'back 57.1']);
  });

  it('waits for what is slow to stop, and gives up without harm', async () => {
    await using user = await userPrograms();
    await user.folder.write({ stubborn: '' });
    await expect(user.platform().stop('r1', 5_000)).rejects.toThrow('still runs after 5 s');
    await user.folder.write({ state: 'stopped' });
    await user.platform().stop('r1', 5_000);
    expect(await user.calls()).toEqual(['stop r1']);
  });

  it('tells what a command said when it failed', async () => {
    await using user = await userPrograms();
    await user.folder.write({ 'fails-start': '' });
    await expect(user.platform().start('r1')).rejects.toThrow('The start command ended with 7.\n  It is full.');
  });

  it('runs one command as one argument', async () => {
    await using plain = await userPrograms();
    await expect(plain.platform().runOnce(buildOf('v0.58.3'), 'migrate down')).rejects.toThrow('give run-once');
    await using user = await userPrograms({ runOnce: plain.call('once', '{tag}', '{command}') });
    expect(await user.platform().runOnce(buildOf('v0.58.3'), 'migrate down')).toEqual({
      exitCode: 5,
      output: '2 migrate down\n',
    });
  });

  it('leaves the one command to its end when the job is cancelled, and sees that it runs', async () => {
    const cancelling = new AbortController();
    await using plain = await userPrograms();
    await using user = await userPrograms({ runOnce: plain.call('slow') }, { cancelled: cancelling.signal });
    await user.platform().stop('r1', 1000);
    setTimeout(() => cancelling.abort(), 300);
    await expect(user.platform().runOnce(buildOf('v0.58.3'), 'migrate down')).rejects.toThrow(
      'The job was cancelled, and "migrate down" was left to its end.',
    );
    expect(await user.platform().commandRuns()).toBe(true);
    const ended = join(user.folder.path, 'slow-ended');
    while ((await readFile(ended).catch(() => undefined)) === undefined) await new Promise((go) => setTimeout(go, 50));
    while (await user.platform().commandRuns()) await new Promise((go) => setTimeout(go, 50));
  });

  it('needs the settings of the database, and a program that is there', async () => {
    await using user = await userPrograms({ fetch: ['no-such-program-at-all'] });
    await expect(user.platform().fetch(buildOf('v0.58.3'))).rejects.toThrow(
      'is there a program no-such-program-at-all?',
    );
    const options = { commands: BARE, installed: undefined, environment: {}, url: undefined };
    expect(() => commandPlatform(options, {} as never)).toThrow('give those of its database');
  });

  it('does not touch what another run left', async () => {
    await using user = await userPrograms();
    await user.platform().stop('r1', 1000);
    await expect(user.platform().stop('r2', 1000)).rejects.toThrow('The run r1 was not finished');
    expect(await user.platform().inPlace('r2')).toBe('former');
    await user.platform().finish('r2');
    await user.platform().finish('r1');
    await user.platform().stop('r2', 1000);
  });
});

describe('a note', () => {
  it('is there whole or not at all, for its owner alone', async () => {
    await using folder = await temporaryFolder();
    const note = keptNote(join(folder.path, 'state', 'platform.json'));
    expect(await note.read()).toBeUndefined();
    await note.write({ run: 'r1' });
    await note.write({ run: 'r2' });
    expect(await note.read()).toEqual({ run: 'r2' });
    await note.forget();
    await note.forget();
    expect(await note.read()).toBeUndefined();
  });

  it('that can not be read is an error', async () => {
    await using folder = await temporaryFolder({ 'platform.json': '{"run":' });
    await expect(keptNote(join(folder.path, 'platform.json')).read()).rejects.toThrow("can't be read");
  });
});
