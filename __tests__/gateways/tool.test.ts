import { mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { systemFiles } from '../../src/gateways/files.ts';
import { runTool } from '../../src/gateways/tool.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('a tool', () => {
  const sh = (script: string, options: Parameters<typeof runTool>[2] = {}) => runTool('sh', ['-c', script], options);

  it('gives its output and its exit', async () => {
    expect(await sh('echo out; echo err >&2; exit 3')).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' });
    expect(await sh('kill -9 $$')).toMatchObject({ exitCode: undefined });
    await expect(runTool('/no/such', [])).rejects.toThrow('ENOENT');
  });

  it('reads and writes files itself', async () => {
    await using folder = await temporaryFolder({ in: 'a\nb\n' });
    const [stdin, stdout] = [`${folder.path}/in`, `${folder.path}/out`];
    expect(await sh('sort -r', { stdin, stdout })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await readFile(stdout, 'utf8')).toBe('b\na\n');
    expect((await stat(stdout)).mode & 0o777).toBe(0o600);
    await expect(sh('true', { stdout })).rejects.toThrow('EEXIST');
    await expect(sh('true', { stdin: `${folder.path}/none` })).rejects.toThrow('ENOENT');
    // A link that somebody laid there is not followed.
    await symlink(stdin, `${folder.path}/link`);
    await expect(sh('true', { stdout: `${folder.path}/link` })).rejects.toThrow('EEXIST');
  });

  it('reads what another program is still writing, to its end', async () => {
    await using folder = await temporaryFolder();
    const path = `${folder.path}/growing`;
    let written = false;
    const writing = runTool('sh', ['-c', 'sleep 0.1; for i in 1 2 3; do echo $i; sleep 0.05; done'], { stdout: path });
    void writing.finally(() => {
      written = true;
    });
    const input = systemFiles.readGrowing(path, () => written);
    expect(await sh('sort -r', { input })).toEqual({ exitCode: 0, stdout: '3\n2\n1\n', stderr: '' });
  });

  it('may end before it has read everything, and without a file there is nothing to read', async () => {
    await using folder = await temporaryFolder({ large: Buffer.alloc(2 ** 22) });
    const input = systemFiles.readGrowing(`${folder.path}/large`, () => true);
    expect(await sh('head -c 5 | wc -c; exit 4', { input })).toMatchObject({ exitCode: 4, stdout: '5\n' });
    const none = systemFiles.readGrowing(`${folder.path}/none`, () => true);
    expect(await sh('wc -c', { input: none })).toMatchObject({ stdout: '0\n' });
  });

  it('hands over its output as it comes, and keeps the end of what it complains', async () => {
    let seen = 0;
    const finished = await sh('head -c 300000 /dev/zero; head -c 300000 /dev/zero | tr "\\0" x >&2; echo end >&2', {
      onStdout: (chunk) => {
        seen += chunk.length;
      },
    });
    expect([seen, finished.stdout, finished.stderr.length]).toEqual([300_000, '', 64 * 1024]);
    expect(finished.stderr).toMatch(/xend\n$/);
  });

  it('is given its own variables, and none of the tokens and options around it', async () => {
    process.env.MBU_TEST_TOKEN = 'geheim';
    process.env.PGHOST = 'elsewhere';
    try {
      const { stdout } = await sh('env', { env: { PGPASSWORD: 'p' } });
      expect(stdout).toMatch(/^PGPASSWORD=p$/m);
      expect(stdout).toMatch(/^PATH=/m);
      expect(stdout).not.toMatch(/geheim|elsewhere/);
    } finally {
      delete process.env.MBU_TEST_TOKEN;
      delete process.env.PGHOST;
    }
  });

  it('is stopped', async () => {
    expect(await sh('exec sleep 60', { timeoutMs: 50 })).toMatchObject({ exitCode: undefined, stopped: 'timeout' });
    expect(await sh('exec sleep 60', { signal: AbortSignal.abort() })).toMatchObject({ stopped: 'aborted' });
    // It may end in order.
    const controller = new AbortController();
    const options = { signal: controller.signal, onStdout: () => controller.abort() };
    expect(await sh('trap "exit 7" TERM; echo up; while :; do sleep 0.02; done', options)).toMatchObject({
      exitCode: 7,
      stopped: 'aborted',
    });
  });
});

describe('files', () => {
  it('are written whole, over whatever was left', async () => {
    await using folder = await temporaryFolder({ 'a.tmp': 'left by a run that was killed', a: 'old' });
    await systemFiles.writeDurably(`${folder.path}/a`, 'new');
    expect(await systemFiles.readText(`${folder.path}/a`, 3)).toBe('new');
    expect((await stat(`${folder.path}/a`)).mode & 0o777).toBe(0o600);
    expect((await systemFiles.list(folder.path)).map(({ name }) => name)).toEqual(['a']);
    await expect(systemFiles.readText(`${folder.path}/a`, 2)).rejects.toThrow('has 3 bytes');
  });

  it('are looked at without following links', async () => {
    await using folder = await temporaryFolder({ file: 'x' });
    await mkdir(`${folder.path}/folder`);
    await symlink('/etc', `${folder.path}/link`);
    const entries = await systemFiles.list(folder.path);
    expect(entries.map(({ name, kind }) => [name, kind])).toEqual([
      ['file', 'file'],
      ['folder', 'folder'],
      ['link', 'other'],
    ]);
    expect(await systemFiles.list(`${folder.path}/none`)).toEqual([]);
    expect(await systemFiles.look(`${folder.path}/none`)).toBeUndefined();
    await systemFiles.remove(`${folder.path}/link`);
    await systemFiles.remove(`${folder.path}/none`);
    expect(await systemFiles.look('/etc')).toMatchObject({ kind: 'folder' });
    expect(await systemFiles.freeBytes(folder.path)).toBeGreaterThan(0);
  });

  it('are replaced with the former one kept, or not at all', async () => {
    await using folder = await temporaryFolder({ live: 'old', fresh: 'new' });
    const [live, fresh, kept] = ['live', 'fresh', 'kept'].map((name) => `${folder.path}/${name}`) as [
      string,
      string,
      string,
    ];
    await systemFiles.replace(live, fresh, kept);
    expect([await readFile(live, 'utf8'), await readFile(kept, 'utf8')]).toEqual(['new', 'old']);
    await writeFile(fresh, 'third');
    await expect(systemFiles.replace(live, fresh, kept)).rejects.toThrow('EEXIST');
    expect([await readFile(live, 'utf8'), await readFile(kept, 'utf8')]).toEqual(['new', 'old']);
    expect((await systemFiles.readStart(fresh, 3)).toString()).toBe('thi');
    expect((await systemFiles.readStart(fresh, 30)).toString()).toBe('third');
  });
});
