import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cached } from './cacheFolder.ts';

const run = promisify(execFile);
/** What nothing that runs needs. */
const SPARE = ['var/cache/apt', 'var/lib/apt/lists', 'usr/share/doc', 'usr/share/man', 'usr/share/locale'];

/** Runs the Docker client and returns what it printed. */
export async function docker(...args: string[]): Promise<string> {
  return (await run('docker', args, { maxBuffer: 2 ** 26 })).stdout.trim();
}

/** A value of an image; undefined when there is no such image. */
export async function inspectImage(image: string, format: string): Promise<string | undefined> {
  return docker('image', 'inspect', '--format', format, image).catch(() => undefined);
}

/**
 * The name of an image with this machine's release of Debian and these packages, made once by debootstrap and kept in the cache
 * folder.
 * @param label of the image and of its archive
 */
export function debianImage(label: string, packages: readonly string[]): Promise<string> {
  const found = images.get(label) ?? importImage(label, packages);
  images.set(label, found);
  return found;
}

const images = new Map<string, Promise<string>>();

async function importImage(label: string, packages: readonly string[]): Promise<string> {
  const release = (await run('sh', ['-c', '. /etc/os-release && echo "$VERSION_CODENAME"'])).stdout.trim();
  const key = createHash('sha256')
    .update(JSON.stringify([release, packages, SPARE]))
    .digest('hex')
    .slice(0, 12);
  const name = `metabase-upgrade-tests/${label}:${release}-${key}`;
  if (await inspectImage(name, '{{.Id}}')) return name;
  const archive = await cached(`${label}-${release}-${key}.tar`, (target) => bootstrap(release, packages, target));
  const environment = ['ENV PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'ENV LANG=C.UTF-8'].flatMap((line) => [
    '--change',
    line,
  ]);
  await docker('import', ...environment, archive, name);
  return name;
}

async function bootstrap(release: string, packages: readonly string[], target: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'debian-root-'));
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const asRoot = (...command: string[]) => {
    const [program, ...args] = [...root, ...command] as [string, ...string[]];
    return run(program, args, { maxBuffer: 2 ** 26 });
  };
  try {
    await asRoot('debootstrap', '--variant=minbase', `--include=${packages.join(',')}`, release, folder);
    await asRoot(
      'tar',
      '--create',
      `--file=${target}`,
      `--directory=${folder}`,
      ...SPARE.map((path) => `--exclude=./${path}/*`),
      '.',
    );
  } finally {
    await asRoot('rm', '-rf', '--one-file-system', folder);
  }
}
