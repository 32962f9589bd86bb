import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { findCandidates } from '../../src/gateways/candidates.ts';
import { runProcess } from '../../src/gateways/process.ts';
import { Tree } from '../../src/gateways/tree.ts';
import { readText, replaceTexts } from '../../src/gateways/workingTree.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const MEBIBYTE = 1024 * 1024;

describe('reading a text', () => {
  it.each([
    ['plain', 'a: b\n'],
    ['empty', ''],
    ['with a byte order mark, line ends and signs of all kinds', '\uFEFFa: "ü😀"\r\nb\tc\r'],
    ['of exactly 1 MiB', 'x'.repeat(MEBIBYTE)],
  ])('gives every character of it: %s', async (_title, text) => {
    await using folder = await temporaryFolder({ 'a/b.yaml': text });
    expect(readText(folder.path, 'a/b.yaml')).toEqual({ text });
  });

  it('reads a file whose name starts with two dots', async () => {
    await using folder = await temporaryFolder({ '..a.yaml': 'x', '...': 'y' });
    expect(readText(folder.path, '..a.yaml')).toEqual({ text: 'x' });
    expect(readText(folder.path, '...')).toEqual({ text: 'y' });
  });

  it('says why it left a file out', async () => {
    await using outside = await temporaryFolder({ 'secret.yaml': 'x' });
    await using folder = await temporaryFolder({
      'a.yaml': 'x',
      'large.yaml': 'x'.repeat(MEBIBYTE + 1),
      'binary.yaml': Buffer.from('a\0b'),
      'latin1.yaml': Buffer.from([0x61, 0xe4, 0x62]),
    });
    await symlink('a.yaml', join(folder.path, 'in.yaml'));
    await symlink(join(outside.path, 'secret.yaml'), join(folder.path, 'out.yaml'));
    await symlink('nowhere', join(folder.path, 'broken.yaml'));
    await symlink(outside.path, join(folder.path, 'outside'));
    await mkdir(join(folder.path, 'folder.yaml'));
    const rows = {
      'missing.yaml': 'missing',
      'missing/a.yaml': 'missing',
      'in.yaml': 'symbolic link',
      'out.yaml': 'symbolic link',
      'broken.yaml': 'symbolic link',
      'outside/secret.yaml': 'outside the root',
      '../secret.yaml': 'missing',
      'folder.yaml': 'not a file',
      'large.yaml': 'larger than 1 MiB',
      'binary.yaml': 'binary',
      'latin1.yaml': 'binary',
      'a.yaml/b': 'unreadable',
    };
    for (const [file, leftOut] of Object.entries(rows)) {
      expect([file, readText(folder.path, file)]).toEqual([file, { leftOut }]);
    }
  });

  it('never leaves the root by the name of a file', async () => {
    await using folder = await temporaryFolder({ 'secret.yaml': 'x', 'root/a.yaml': 'x' });
    expect(readText(join(folder.path, 'root'), '../secret.yaml')).toEqual({ leftOut: 'outside the root' });
  });

  it('reads below a root that is reached by a symbolic link', async () => {
    await using folder = await temporaryFolder({ 'real/a.yaml': 'x' });
    await symlink('real', join(folder.path, 'link'));
    expect(readText(join(folder.path, 'link'), 'a.yaml')).toEqual({ text: 'x' });
  });
});

describe('a tree', () => {
  it('reads each file once, counts what it leaves out, and gives no ignored file that was not searched for', async () => {
    await using folder = await temporaryFolder({
      '.gitignore': '.env\nsub/.env\n',
      '.env': 'MB=v0.50.1',
      'a.yaml': 'metabase',
      'README.md': 'metabase',
      'x.bin': Buffer.from('metabase\0'),
      'other.env': 'X=1',
    });
    await folder.git(['init', '-q']);
    const candidates = await findCandidates(folder.path, ['metabase'], runProcess);
    const tree = new Tree(folder.path, candidates, (file) => !file.endsWith('.md'));
    expect(tree.files).toEqual(['a.yaml', 'x.bin']);
    expect(await tree.read('a.yaml')).toBe('metabase');
    await folder.write({ 'a.yaml': 'changed' });
    expect(await tree.read('a.yaml')).toBe('metabase');
    expect(await tree.read('.env')).toBeUndefined();
    expect(await tree.read('other.env')).toBe('X=1');
    expect(await tree.read('missing.env')).toBeUndefined();
    expect(await tree.read('x.bin')).toBeUndefined();
    expect(await tree.read('x.bin')).toBeUndefined();
    expect([...tree.leftOut]).toEqual([['binary', ['x.bin']]]);
  });
});

describe('replacing texts', () => {
  const texts = (files: Record<string, string>) => new Map(Object.entries(files));
  const contents = async (folder: string): Promise<Record<string, string>> => {
    const names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    return Object.fromEntries(
      await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
    );
  };
  const failure = async (work: Promise<void>): Promise<Failure> => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (error instanceof Failure) return error;
    throw new Error(`no failure but ${String(error)}`);
  };

  it('writes all of them, byte by byte, and leaves nothing else behind', async () => {
    const before = { 'a.yaml': '\uFEFFa\r\n', 'b.yaml': 'b' };
    const after = { 'a.yaml': '\uFEFFü\r\n', 'b.yaml': '' };
    await using folder = await temporaryFolder({ ...before, 'c.yaml': 'c' });
    await replaceTexts(folder.path, texts(after), texts(before));
    expect(await contents(folder.path)).toEqual({ ...after, 'c.yaml': 'c' });
  });

  it.each([0o644, 0o755, 0o600, 0o640])('keeps the mode %o', async (mode) => {
    await using folder = await temporaryFolder({ 'a.sh': 'a' });
    await chmod(join(folder.path, 'a.sh'), mode);
    await replaceTexts(folder.path, texts({ 'a.sh': 'b' }), texts({ 'a.sh': 'a' }));
    expect((await stat(join(folder.path, 'a.sh'))).mode & 0o7777).toBe(mode);
  });

  it('writes none when one was changed in between', async () => {
    const before = { 'a.yaml': 'a', 'b.yaml': 'b' };
    await using folder = await temporaryFolder({ 'a.yaml': 'a', 'b.yaml': 'somebody' });
    const { message } = await failure(
      replaceTexts(folder.path, texts({ 'a.yaml': 'x', 'b.yaml': 'y' }), texts(before)),
    );
    expect(message).toBe('b.yaml changed while it was read: nothing was written. Run again.');
    expect(await contents(folder.path)).toEqual({ 'a.yaml': 'a', 'b.yaml': 'somebody' });
  });

  it('writes none when one has gone, or became a symbolic link', async () => {
    await using folder = await temporaryFolder({ 'a.yaml': 'a', 'c.yaml': 'b' });
    await symlink('c.yaml', join(folder.path, 'link.yaml'));
    for (const other of ['gone.yaml', 'link.yaml']) {
      const wanted = texts({ 'a.yaml': 'x', [other]: 'y' });
      await failure(replaceTexts(folder.path, wanted, texts({ 'a.yaml': 'a', [other]: 'b' })));
      expect(await contents(folder.path)).toEqual({ 'a.yaml': 'a', 'c.yaml': 'b' });
    }
  });

  it('writes none when one can not be written, and takes away nothing of somebody else', async () => {
    const before = { 'a.yaml': 'a', 'b.yaml': 'b', 'c.yaml': 'c' };
    const wanted = texts({ 'a.yaml': 'x', 'b.yaml': 'y', 'c.yaml': 'z' });
    await using folder = await temporaryFolder(before);
    const inTheWay = `b.yaml.metabase-upgrade-${process.pid}`;
    await mkdir(join(folder.path, inTheWay));
    const { message } = await failure(replaceTexts(folder.path, wanted, texts(before)));
    expect(message).toContain(`${inTheWay} can't be written (EEXIST)`);
    expect(await contents(folder.path)).toEqual(before);
    expect((await stat(join(folder.path, inTheWay))).isDirectory()).toBe(true);
  });

  it('does not touch a file that has the name of the temporary one', async () => {
    const inTheWay = `a.yaml.metabase-upgrade-${process.pid}`;
    await using folder = await temporaryFolder({ 'a.yaml': 'a', [inTheWay]: 'mine' });
    await failure(replaceTexts(folder.path, texts({ 'a.yaml': 'x' }), texts({ 'a.yaml': 'a' })));
    expect(await contents(folder.path)).toEqual({ 'a.yaml': 'a', [inTheWay]: 'mine' });
  });

  it('does nothing when there is nothing to write', async () => {
    await using folder = await temporaryFolder({ 'a.yaml': 'a' });
    await replaceTexts(folder.path, new Map(), new Map());
    expect(await contents(folder.path)).toEqual({ 'a.yaml': 'a' });
  });
});
