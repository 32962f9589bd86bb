import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { docker } from '../stand-in/image.ts';
import { load } from './cluster.ts';

const run = promisify(execFile);
const BUSYBOX = '/bin/busybox';
const APPLETS = ['sh', 'cat', 'mkdir', 'mv', 'nc', 'sha256sum', 'sleep', 'tail', 'true'];

/** Busybox alone. */
export async function sidecarImage(name: string): Promise<void> {
  await build(name, []);
}

/** Busybox, with the tools of this machine's PostgreSQL and the libraries that they need. */
export async function toolsImage(): Promise<string> {
  const name = 'registry.invalid/tools/postgres:1';
  const versions = await readdir('/usr/lib/postgresql');
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  const programs = ['pg_dump', 'pg_restore'].map((tool) => `/usr/lib/postgresql/${newest}/bin/${tool}`);
  await build(name, programs);
  return name;
}

async function build(name: string, programs: readonly string[]): Promise<void> {
  await using folder = await temporaryFolder({
    Dockerfile: 'FROM scratch\nCOPY root /\nENV PATH=/bin\n',
  });
  const at = (path: string) => join(folder.path, 'root', path);
  for (const path of ['bin', 'tmp', 'etc']) await mkdir(at(path), { recursive: true });
  await copyFile(BUSYBOX, at('bin/busybox'));
  for (const applet of APPLETS) await symlink('busybox', at(`bin/${applet}`));
  for (const program of programs) {
    await copyFile(program, at(`bin/${program.slice(program.lastIndexOf('/') + 1)}`));
    const { stdout } = await run('ldd', [program]);
    for (const [library] of stdout.matchAll(/\/\S+(?= \()/g)) {
      await mkdir(dirname(at(library)), { recursive: true });
      await copyFile(library, at(library));
    }
  }
  await docker('build', '--quiet', '--tag', name, folder.path);
  await load(name);
}
