import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toolsBeside } from '../../src/databases/toolsBeside.ts';
import { systemFiles } from '../../src/gateways/files.ts';
import { runTool } from '../../src/gateways/tool.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

/** Programs of this machine, as if they ran on another one. */
async function open(spoil: (command: readonly string[], call: number) => readonly string[] = (command) => command) {
  const folder = await temporaryFolder();
  const there = join(folder.path, 'there');
  const commands: string[][] = [];
  const exec = async (command: readonly string[]) => {
    commands.push([...command]);
    const [program = '', ...args] = spoil(command, commands.length);
    return { program, args };
  };
  const beside = {
    ...{ exec, env: { OWN: 'of kubectl' }, folder: there },
    ...{ here: { host: '127.0.0.1', port: 40123 }, there: { host: 'db.internal', port: 5432 } },
  };
  const tool = toolsBeside(beside, { runTool, files: systemFiles });
  return { folder, there, commands, tool, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe.skipIf(process.platform === 'win32')('tools beside the server', () => {
  it('get their variables without an argument, and the server as it is reached from there', async () => {
    await using site = await open();
    const env = { PGPASSWORD: ' a b\\c$(x)"\'', PGHOST: 'db.internal', PGHOSTADDR: '127.0.0.1', PGPORT: '40123' };
    const { stdout } = await site.tool('sh')(
      [
        '-c',
        'printf "%s\\n" "$PGPASSWORD|$PGHOST|$PGHOSTADDR|$PGPORT|$*"',
        'sh',
        '--host=127.0.0.1',
        '--port=40123',
        '--port=1',
      ],
      { env },
    );
    expect(stdout).toBe(' a b\\c$(x)"\'|db.internal||5432|--host=db.internal --port=5432 --port=1\n');
    expect(JSON.stringify(site.commands)).not.toContain('a b');
  });

  it('tell how they ended, and what they complained of', async () => {
    await using site = await open();
    expect(await site.tool('sh')(['-c', 'echo oh >&2; exit 7'])).toMatchObject({ exitCode: 7, stderr: 'oh\n' });
  });

  it('write a file there that is carried here, and read it there again without carrying it', async () => {
    await using site = await open();
    const dump = join(site.folder.path, 'database.dump');
    await site.tool('sh')(['-c', 'printf "all rows"'], { stdout: dump });
    expect(await readFile(dump, 'utf8')).toBe('all rows');
    expect(await systemFiles.list(site.there)).toMatchObject([{ name: sha256('all rows') }]);
    const before = site.commands.length;
    const { stdout } = await site.tool('cat')([dump], { folders: [site.folder.path] });
    expect(stdout).toBe('all rows');
    expect(
      site.commands.slice(before).some((command) => command.includes('umask 077; mkdir -p "$1"; cat > "$2"')),
    ).toBe(false);
  });

  it('read files from here, as an argument and as their input', async () => {
    await using site = await open();
    await site.folder.write({ 'a.dump': 'first', 'b.sql': 'second' });
    const path = (name: string) => join(site.folder.path, name);
    const { stdout } = await site.tool('sh')(['-c', 'cat "$1" -', 'sh', path('a.dump')], {
      folders: [site.folder.path],
      stdin: path('b.sql'),
    });
    expect(stdout).toBe('firstsecond');
  });

  it.each(['sh', 'bash'])('get what comes by and by as their input, bytes of any kind, by %s', async (shell) => {
    await using site = await open((command) => (command[0] === 'sh' ? [shell, ...command.slice(1)] : command));
    const bytes = Buffer.from([0x50, 0x47, 0, 0xff, 0x0a, 0x0a, 0x5c, 0x80]);
    const comes = async function* () {
      yield bytes.subarray(0, 3);
      await new Promise((go) => setTimeout(go, 50));
      yield bytes.subarray(3);
    };
    const env = { PGPASSWORD: 'secret' };
    const { stdout } = await site.tool('sh')(['-c', 'sha256sum; printf %s "$PGPASSWORD"'], { env, input: comes() });
    expect(stdout).toBe(`${createHash('sha256').update(bytes).digest('hex')}  -\nsecret`);
    const said = await site.tool('cat')([], { env, input: 'a text' });
    expect(said.stdout).toBe('a text');
  });

  it.each([
    ['once', 1, 'all rows'],
    ['always', 99, undefined],
  ])('do not pass on a stream that was cut off %s without an error', async (_, times, wanted) => {
    let cut = 0;
    await using site = await open((command) =>
      command[0] === 'cat' && ++cut <= times ? ['head', '-c', '3', ...command.slice(1)] : command,
    );
    const dump = join(site.folder.path, 'database.dump');
    const made = site.tool('sh')(['-c', 'printf "all rows"'], { stdout: dump });
    if (wanted === undefined) {
      await expect(made).rejects.toThrow(`it has SHA-256 ${sha256('all rows')} there and another one here.`);
    } else {
      await made;
      expect(await readFile(dump, 'utf8')).toBe(wanted);
    }
  });

  it('do not run on a file that arrived as another one', async () => {
    await using site = await open((command) =>
      command[2]?.startsWith('umask 077; mkdir -p "$1"; cat')
        ? [...command.slice(0, 2), 'mkdir -p "$1"; head -c 2 > "$2"', ...command.slice(3)]
        : command,
    );
    await site.folder.write({ 'a.dump': 'first' });
    const path = join(site.folder.path, 'a.dump');
    await expect(site.tool('cat')([path], { folders: [site.folder.path] })).rejects.toThrow(
      'it arrives as another file',
    );
  });
});
