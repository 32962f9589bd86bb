import { spawn } from 'node:child_process';
import { appendFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { journalFiles, runName } from '../../src/gateways/journalFiles.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const ENTRY = '{"kind":"begin"}';

describe('journals', () => {
  it('are files that only their owner may read, in a folder of their own', async () => {
    await using folder = await temporaryFolder();
    const files = journalFiles(join(folder.path, 'state', 'production'));
    const journal = await files.create('r1');
    await journal.append(`${ENTRY}\n`);
    expect((await stat(journal.path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder.path, 'state', 'production'))).mode & 0o777).toBe(0o700);
    expect(await files.read()).toEqual([{ path: journal.path, text: `${ENTRY}\n` }]);
    await journal.close();
  });

  it('are never written over, and come the newest first', async () => {
    await using folder = await temporaryFolder();
    const files = journalFiles(folder.path);
    for (const name of ['20261008T120000Z-aaaaaa', '20261009T120000Z-bbbbbb']) {
      const journal = await files.create(name);
      await journal.append(name);
      await journal.close();
    }
    await expect(files.create('20261008T120000Z-aaaaaa')).rejects.toThrow('EEXIST');
    expect((await files.read()).map(({ text }) => text)).toEqual([
      '20261009T120000Z-bbbbbb',
      '20261008T120000Z-aaaaaa',
    ]);
  });

  it('of a deployment that never ran are none', async () => {
    await using folder = await temporaryFolder();
    expect(await journalFiles(join(folder.path, 'none')).read()).toEqual([]);
  });

  it.each([
    [`${ENTRY}\n`, `${ENTRY}\n`],
    [`${ENTRY}\n${ENTRY}`, `${ENTRY}\n${ENTRY}\n`],
    [`${ENTRY}\n{"kind":"be`, `${ENTRY}\n`],
    ['{"ki', ''],
    ['', ''],
    [`${ENTRY}\n{"why":"gr\u00fc`, `${ENTRY}\n`],
  ])('that end in %j go on behind their last whole line', async (text, whole) => {
    await using folder = await temporaryFolder();
    await writeFile(join(folder.path, 'r1.jsonl'), text);
    const journal = await journalFiles(folder.path).reopen(join(folder.path, 'r1.jsonl'));
    await journal.append('next\n');
    await journal.close();
    expect(await readFile(join(folder.path, 'r1.jsonl'), 'utf8')).toBe(`${whole}next\n`);
  });

  it('have names in the order of time', () => {
    const name = runName(new Date('2026-10-08T12:34:56.789Z'));
    expect(name).toMatch(/^20261008T123456Z-[0-9a-f]{6}$/);
    expect(runName(new Date('2026-10-08T12:34:56.789Z'))).not.toBe(name);
  });
});

describe('the lock', () => {
  it('is held by one process at a time, and can be given back', async () => {
    await using folder = await temporaryFolder();
    const files = journalFiles(folder.path);
    const release = await files.lock();
    await expect(files.lock()).rejects.toThrow(`Another run (process ${process.pid} on `);
    await release();
    await (await files.lock())();
    expect(await readdir(folder.path)).toEqual([]);
  });

  it('of a process that was killed is taken over', async () => {
    await using folder = await temporaryFolder();
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const started = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ')[19];
    const { hostname } = await import('node:os');
    const held = JSON.stringify({ pid: child.pid, started, host: hostname() });
    await writeFile(join(folder.path, 'lock'), held);
    await expect(journalFiles(folder.path).lock()).rejects.toThrow(`Another run (process ${child.pid} on `);
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    await (await journalFiles(folder.path).lock())();
  });

  it.each([
    ['whose number another process has now', { pid: process.pid, started: '1' }, true],
    ['that is torn', undefined, true],
    ['of another machine', { pid: 1, started: '1', host: 'elsewhere' }, false],
  ])('of a process %s', async (_title, holder, taken) => {
    await using folder = await temporaryFolder();
    const { hostname } = await import('node:os');
    const text = holder === undefined ? '{"pid":' : JSON.stringify({ host: hostname(), ...holder });
    await appendFile(join(folder.path, 'lock'), text);
    const locked = journalFiles(folder.path).lock();
    if (taken) await (await locked)();
    else await expect(locked).rejects.toThrow('Another run (process 1 on elsewhere)');
  });

  it('is got by exactly one of many that come at once', async () => {
    await using folder = await temporaryFolder();
    const files = journalFiles(folder.path);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => files.lock()));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await readdir(folder.path)).sort()).toEqual(['lock', 'reserve']);
  });
});
