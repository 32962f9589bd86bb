import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cached } from './cacheFolder.ts';

const run = promisify(execFile);
const SOURCES = fileURLToPath(new URL('java/metabase/standin', import.meta.url));
const DRIVERS = ['postgresql', 'mariadb-java-client', 'h2'].map((name) => `/usr/share/java/${name}.jar`);
const SERVICE = 'META-INF/services/java.sql.Driver';

let once: Promise<string> | undefined;

/**
 * The stand-in without a version: its classes, compiled once, and the drivers of Debian's packages in one JAR. Kept
 * under a name that changes with the sources and the drivers.
 */
export function baseJar(): Promise<string> {
  once ??= build();
  return once;
}

async function build(): Promise<string> {
  const missing = DRIVERS.filter((driver) => !existsSync(driver));
  if (missing.length > 0) throw new Error(`expected ${missing.join(', ')}; scripts/live-setup.sh installs them`);
  const sources = (await readdir(SOURCES)).sort().map((name) => join(SOURCES, name));
  const hash = createHash('sha256');
  for (const path of [...sources, ...DRIVERS]) hash.update(await readFile(path));
  return cached(`stand-in-${hash.digest('hex').slice(0, 16)}.jar`, (target) => compile(sources, target));
}

async function compile(sources: readonly string[], target: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'stand-in-'));
  try {
    const services = await unpackDrivers(folder);
    await run('javac', ['--release', '11', '-encoding', 'UTF-8', '-Xlint:all', '-Werror', '-d', folder, ...sources]);
    await writeFile(join(folder, SERVICE), services.join('\n'));
    await run('jar', ['--create', '--file', target, '--main-class', 'metabase.standin.Main', '-C', folder, '.']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every driver names itself in a file of the same name; manifests and signatures are the drivers' own business. */
async function unpackDrivers(folder: string): Promise<readonly string[]> {
  const services: string[] = [];
  for (const driver of DRIVERS) {
    await run('jar', ['--extract', '--file', driver], { cwd: folder });
    services.push((await readFile(join(folder, SERVICE), 'utf8')).replace(/^#.*$/gm, '').trim());
    await rm(join(folder, 'META-INF/MANIFEST.MF'), { force: true });
    await rm(join(folder, 'META-INF/versions'), { recursive: true, force: true });
    await rm(join(folder, 'module-info.class'), { force: true });
  }
  await mkdir(join(folder, 'META-INF/services'), { recursive: true });
  return services;
}
