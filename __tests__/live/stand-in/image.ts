import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cached } from './cacheFolder.ts';
import { type StandIn, standIn } from './standIn.ts';

const run = promisify(execFile);
const ENTRY_POINT = fileURLToPath(new URL('run_metabase.sh', import.meta.url));
const BASE = 'metabase-upgrade-tests/jre';
const PACKAGES = ['openjdk-17-jre-headless', 'curl'];
/** What a running JRE does not need. */
const SPARE = ['var/cache/apt', 'var/lib/apt/lists', 'usr/share/doc', 'usr/share/man', 'usr/share/locale'];
const LABEL = 'metabase-upgrade-tests.stand-in';

/** The name of an image in the Docker Engine that runs this release: `metabase/metabase:v0.58.3` or its Enterprise twin. */
export async function standInImage(release: StandIn, name = imageOf(release.tag)): Promise<string> {
  const jar = await standIn(release);
  const base = await baseImage();
  const content = createHash('sha256')
    .update(jar)
    .update(await readFile(ENTRY_POINT))
    .update(base)
    .digest('hex');
  if ((await inspect(name, `{{index .Config.Labels "${LABEL}"}}`)) === content) return name;
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-image-'));
  try {
    await copyFile(jar, join(folder, 'metabase.jar'));
    await copyFile(ENTRY_POINT, join(folder, 'run_metabase.sh'));
    // As Metabase's own: no user, no health check, no volume.
    const lines = [
      `FROM ${base}`,
      'COPY metabase.jar run_metabase.sh /app/',
      `LABEL ${LABEL}=${content}`,
      'EXPOSE 3000',
      'ENTRYPOINT ["/app/run_metabase.sh"]',
    ];
    await writeFile(join(folder, 'Dockerfile'), `${lines.join('\n')}\n`);
    await docker('build', '--quiet', '--tag', name, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return name;
}

export function imageOf(tag: string): string {
  return tag.startsWith('v1.') ? `metabase/metabase-enterprise:${tag}` : `metabase/metabase:${tag}`;
}

/** Runs the Docker client and returns what it printed. */
export async function docker(...args: string[]): Promise<string> {
  return (await run('docker', args, { maxBuffer: 2 ** 26 })).stdout.trim();
}

let once: Promise<string> | undefined;

/** Debian with a Java runtime, made once by debootstrap and kept in the cache folder. */
export function baseImage(): Promise<string> {
  once ??= importBase();
  return once;
}

async function importBase(): Promise<string> {
  const release = (await run('sh', ['-c', '. /etc/os-release && echo "$VERSION_CODENAME"'])).stdout.trim();
  const key = createHash('sha256')
    .update(JSON.stringify([release, PACKAGES, SPARE]))
    .digest('hex')
    .slice(0, 12);
  const name = `${BASE}:${release}-${key}`;
  if (await inspect(name, '{{.Id}}')) return name;
  const archive = await cached(`jre-${release}-${key}.tar`, (target) => bootstrap(release, target));
  const environment = ['ENV PATH=/usr/sbin:/usr/bin:/sbin:/bin', 'ENV LANG=C.UTF-8'].flatMap((line) => [
    '--change',
    line,
  ]);
  await docker('import', ...environment, archive, name);
  return name;
}

async function bootstrap(release: string, target: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-root-'));
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const asRoot = (...command: string[]) => {
    const [program, ...args] = [...root, ...command] as [string, ...string[]];
    return run(program, args, { maxBuffer: 2 ** 26 });
  };
  try {
    await asRoot('debootstrap', '--variant=minbase', `--include=${PACKAGES.join(',')}`, release, folder);
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

async function inspect(image: string, format: string): Promise<string | undefined> {
  return docker('image', 'inspect', '--format', format, image).catch(() => undefined);
}
