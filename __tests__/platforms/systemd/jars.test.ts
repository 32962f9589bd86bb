/** JARs on the disk: downloaded, checked, put in place and back, each also when it is cut off. */
import { createHash, randomBytes } from 'node:crypto';
import { lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemFiles } from '../../../src/gateways/files.ts';
import { runProcess } from '../../../src/gateways/process.ts';
import { readZipEntry } from '../../../src/gateways/zipEntry.ts';
import { download } from '../../../src/platforms/systemd/download.ts';
import { fetchJar } from '../../../src/platforms/systemd/fetchJar.ts';
import { jarBuild, keepOnly, tagOf } from '../../../src/platforms/systemd/jarFolder.ts';
import { placeJar } from '../../../src/platforms/systemd/placeJar.ts';
import type { SystemdSeams } from '../../../src/platforms/systemd/seams.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { withFiles } from '../../live/stand-in/zip.ts';
import { buildOf } from '../../upgrade/world.ts';
import { startJarServer } from './jarServer.ts';

const EMPTY_ZIP = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]);
const jarOf = (tag: string) =>
  withFiles(EMPTY_ZIP, {
    'a/large.class': randomBytes(100_000).toString('hex'),
    'version.properties': `hash=abc\ntag=${tag}\n`,
  });

const seamsWith = (changes: Partial<SystemdSeams> = {}) =>
  ({
    ...{ run: runProcess, files: systemFiles, zipEntry: readZipEntry, fetch, sleep: async () => undefined },
    // What is done as root is done as ourselves: the owner is ours already.
    user: { uid: 0, gid: 0 },
    checksums: async () => [],
    ...changes,
  }) as unknown as SystemdSeams;

describe('the version of a JAR', () => {
  it('is read from its end, without the rest', async () => {
    await using folder = await temporaryFolder({
      'a.jar': jarOf('v1.58.3.2'),
      'b.jar': 'no archive',
      'c.jar': EMPTY_ZIP,
    });
    const build = await jarBuild(join(folder.path, 'a.jar'), readZipEntry);
    expect(build && tagOf(build)).toBe('v1.58.3.2');
    expect(await jarBuild(join(folder.path, 'b.jar'), readZipEntry)).toBeUndefined();
    expect(await jarBuild(join(folder.path, 'c.jar'), readZipEntry)).toBeUndefined();
    await expect(readZipEntry(join(folder.path, 'a.jar'), 'a/large.class', 1000)).rejects.toThrow(
      'more than the 1000 expected',
    );
  });
});

describe('a download', () => {
  it('that is cut off goes on', async () => {
    const content = randomBytes(500_000);
    await using folder = await temporaryFolder({ 'there.jar': content });
    await using server = await startJarServer();
    server.files.set('/x.jar', join(folder.path, 'there.jar'));
    const path = join(folder.path, 'got.jar');
    server.cutAfter.push(300_000, 0, 100_000);
    await download(`${server.url}/x.jar`, path, seamsWith());
    expect(await readFile(path)).toEqual(content);
    expect(server.asked).toHaveLength(4);
    expect((await readdir(folder.path)).sort()).toEqual(['got.jar', 'there.jar']);
  });

  it('of an earlier run goes on where that ended', async () => {
    const content = randomBytes(500_000);
    await using folder = await temporaryFolder({ 'there.jar': content, 'got.jar.part': content.subarray(0, 150_000) });
    await using server = await startJarServer();
    server.files.set('/x.jar', join(folder.path, 'there.jar'));
    const path = join(folder.path, 'got.jar');
    const tag = (await fetch(`${server.url}/x.jar`, { method: 'HEAD' })).headers.get('etag') ?? '';
    await folder.write({ 'got.jar.part.etag': tag });
    await download(`${server.url}/x.jar`, path, seamsWith());
    expect(await readFile(path)).toEqual(content);
    expect(server.asked.at(-1)).toBe('GET /x.jar bytes=150000-');
    expect((await readdir(folder.path)).sort()).toEqual(['got.jar', 'there.jar']);
  });

  it('gives up after some attempts, and keeps what came', async () => {
    await using folder = await temporaryFolder({ 'there.jar': randomBytes(300_000), 'got.jar.part': 'x' });
    await using server = await startJarServer();
    server.files.set('/x.jar', join(folder.path, 'there.jar'));
    server.cutAfter.push(0, 0, 0, 0, 0);
    const got = download(`${server.url}/x.jar`, join(folder.path, 'got.jar'), seamsWith());
    await expect(got).rejects.toThrow('could not be downloaded in 5 attempts');
    expect(server.asked).toHaveLength(5);
  });

  it('begins anew when the server has another file by now', async () => {
    const other = randomBytes(300_000);
    await using folder = await temporaryFolder({
      'there.jar': other,
      'got.jar.part': 'of another',
      'got.jar.part.etag': '"old"',
    });
    await using server = await startJarServer();
    server.files.set('/x.jar', join(folder.path, 'there.jar'));
    const path = join(folder.path, 'got.jar');
    await download(`${server.url}/x.jar`, path, seamsWith());
    expect(await readFile(path)).toEqual(other);
  });

  it('of what is not there says so at once', async () => {
    await using folder = await temporaryFolder();
    await using server = await startJarServer();
    const got = download(`${server.url}/v0.99.1/metabase.jar`, join(folder.path, 'got.jar'), seamsWith());
    await expect(got).rejects.toThrow(/There is no JAR at .*v0.99.1.*HTTP 404/);
    expect(server.asked).toHaveLength(1);
  });
});

/** An application with a JAR in place, and a server with others. */
async function openApp(live: string, tags: readonly string[]) {
  const folder = await temporaryFolder({ 'app/metabase.jar': jarOf(live) });
  const server = await startJarServer();
  for (const tag of tags) {
    await folder.write({ [`${tag}.jar`]: jarOf(tag) });
    server.files.set(`/${tag}/metabase.jar`, join(folder.path, `${tag}.jar`));
  }
  const jar = join(folder.path, 'app/metabase.jar');
  const own = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  return {
    jar,
    server,
    folder: folder.path,
    place: { unit: 'metabase.service', jar, staging: folder.path, user: own },
    installed: async () =>
      tagOf((await jarBuild(jar, readZipEntry)) as NonNullable<Awaited<ReturnType<typeof jarBuild>>>),
    kept: async () => (await readdir(join(folder.path, 'app/metabase-upgrade'))).sort(),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

describe('a fetched JAR', () => {
  it('is told with its sum, is not fetched twice, and the one that runs is kept', async () => {
    await using app = await openApp('v0.58.3', ['v0.60.2']);
    const { place, server } = app;
    const sum = createHash('sha256')
      .update(await readFile(join(app.folder, 'v0.60.2.jar')))
      .digest('hex');
    const told = await fetchJar(seamsWith({ checksums: async () => [sum] }), place, buildOf('v0.60.2'), server.url);
    expect(told).toMatch(new RegExp(`^${server.url}/v0.60.2/metabase.jar sha256:${sum} \\d+ bytes$`));
    expect(await fetchJar(seamsWith(), place, buildOf('v0.60.2'), server.url)).toBe(told);
    expect(server.asked).toHaveLength(1);
    expect(await app.kept()).toEqual(['v0.58.3.jar', 'v0.60.2.jar']);
    // Another user runs it.
    expect((await stat(join(app.folder, 'app/metabase-upgrade/v0.60.2.jar'))).mode & 0o777).toBe(0o644);
  });

  it('is removed when it is another version, or not what the release says', async () => {
    await using app = await openApp('v0.58.3', ['v0.60.2']);
    app.server.files.set('/v0.61.1/metabase.jar', join(app.folder, 'v0.60.2.jar'));
    const { place, server } = app;
    await expect(fetchJar(seamsWith(), place, buildOf('v0.61.1'), server.url)).rejects.toThrow(
      'was to be v0.61.1, and by its version.properties it is v0.60.2',
    );
    const checksums = async () => ['f'.repeat(64)];
    await expect(fetchJar(seamsWith({ checksums }), place, buildOf('v0.60.2'), server.url)).rejects.toThrow(
      'do not run it',
    );
    expect(await app.kept()).toEqual(['v0.58.3.jar']);
  });
});

describe('a JAR in place', () => {
  it('is changed and put back, with what was there kept under its version', async () => {
    await using app = await openApp('v0.58.3', ['v0.60.2']);
    const seams = seamsWith();
    await fetchJar(seams, app.place, buildOf('v0.60.2'), app.server.url);
    await placeJar(seams, app.place, buildOf('v0.60.2'));
    expect([await app.installed(), await app.kept()]).toEqual(['v0.60.2', ['v0.58.3.jar']]);
    await placeJar(seams, app.place, buildOf('v0.58.3'));
    expect([await app.installed(), await app.kept()]).toEqual(['v0.58.3', ['v0.60.2.jar']]);
    await expect(placeJar(seams, app.place, buildOf('v0.61.1'))).rejects.toThrow('v0.61.1 is not in');
    await keepOnly(app.jar, undefined, systemFiles);
    expect(await app.kept()).toEqual([]);
  });

  it('that was a link stays the file that it led to', async () => {
    await using app = await openApp('v0.58.3', ['v0.60.2']);
    const seams = seamsWith();
    await systemFiles.rename(app.jar, join(app.folder, 'app/metabase-0.58.3.jar'));
    await symlink('metabase-0.58.3.jar', app.jar);
    await fetchJar(seams, app.place, buildOf('v0.60.2'), app.server.url);
    await placeJar(seams, app.place, buildOf('v0.60.2'));
    expect([await app.installed(), (await lstat(app.jar)).isSymbolicLink()]).toEqual(['v0.60.2', false]);
    await placeJar(seams, app.place, buildOf('v0.58.3'));
    expect([await app.installed(), (await lstat(app.jar)).isSymbolicLink()]).toEqual(['v0.58.3', true]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'is one of the two when the way there is cut off before step %i',
    async (step) => {
      await using app = await openApp('v0.58.3', ['v0.60.2', 'v0.61.1']);
      for (const tag of ['v0.60.2', 'v0.61.1']) await fetchJar(seamsWith(), app.place, buildOf(tag), app.server.url);
      let left = step;
      const cut =
        <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) =>
        async (...args: Args) => {
          if (left-- <= 0) throw new Error('cut off');
          return work(...args);
        };
      const { rename, remove } = systemFiles;
      const deadly = seamsWith({
        run: cut(runProcess),
        files: { ...systemFiles, rename: cut(rename), remove: cut(remove) },
      });
      await placeJar(deadly, app.place, buildOf('v0.60.2')).catch(() => undefined);
      expect(['v0.58.3', 'v0.60.2']).toContain(await app.installed());
      // Whatever was left half done, every way can be gone from there.
      for (const tag of ['v0.58.3', 'v0.60.2', 'v0.61.1', 'v0.58.3']) {
        await placeJar(seamsWith(), app.place, buildOf(tag));
        expect(await app.installed()).toBe(tag);
      }
    },
  );
});
