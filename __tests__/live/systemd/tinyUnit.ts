import { randomBytes } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Files, systemFiles } from '../../../src/gateways/files.ts';
import { keptNote } from '../../../src/gateways/keptNote.ts';
import type { RunProcess } from '../../../src/gateways/process.ts';
import { systemSleep } from '../../../src/gateways/sleep.ts';
import { readZipEntry } from '../../../src/gateways/zipEntry.ts';
import type { Platform } from '../../../src/platforms/platform.ts';
import type { SystemdOptions, SystemdSeams } from '../../../src/platforms/systemd/seams.ts';
import { systemdPlatform } from '../../../src/platforms/systemd/systemdPlatform.ts';
import type { JarServer } from '../../platforms/systemd/jarServer.ts';
import { freePort } from '../servers/freePort.ts';
import { withFiles } from '../stand-in/zip.ts';
import { type Machine, NODE } from './machine.ts';

const ZIP = fileURLToPath(new URL('../../../src/gateways/zipEntry.ts', import.meta.url));
const UNITS = '/etc/systemd/system';
const EMPTY_ZIP = Buffer.concat([Buffer.from('PK\u0005\u0006'), Buffer.alloc(18)]);

export function tinyJar(tag: string): Buffer {
  return withFiles(EMPTY_ZIP, { 'version.properties': `tag=${tag}\nhash=abc\n` });
}

/**
 * A program that is called like Java and is of the major in the name of its home. It serves what a run asks for, in the version
 * of the JAR, tells its drivers, and writes beside its H2 file; a command is told with its surroundings, and ends when there is a
 * file COMMAND_WAITS_FOR.
 */
const TINY_JAVA = `#!${NODE}/node
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { readZipEntry } from '${ZIP}';
const args = process.argv.slice(2);
if (args.includes('-version')) {
  const major = /java-(\\d+)/.exec(process.argv[1])?.[1] ?? '17';
  console.error('openjdk version "' + major + '.0.1" 2025-10-21');
  process.exit(0);
}
const jar = args[args.indexOf('-jar') + 1];
const rest = args.slice(args.indexOf('-jar') + 2);
const tag = /tag=(\\S+)/.exec(String(await readZipEntry(jar, 'version.properties', 1e6)))[1];
if (rest.length > 0) {
  console.log('command: ' + JSON.stringify(rest) + ' of ' + tag + ' on ' + process.argv[1]);
  console.log('settings: ' + process.env.MB_DB_HOST + ' ' + process.env.USER + ' ' + process.cwd());
  while (process.env.COMMAND_WAITS_FOR && !existsSync(process.env.COMMAND_WAITS_FOR)) {
    await new Promise((done) => setTimeout(done, 50));
  }
  process.exit(7);
}
if (process.env.FAILS === tag) {
  console.log('Metabase Initialization FAILED');
  process.exit(1);
}
const { MB_DB_FILE: file, MB_PLUGINS_DIR: plugins } = process.env;
if (file) writeFileSync(file + '.trace.db', 'read ' + readFileSync(file + '.mv.db', 'utf8'));
process.on('SIGTERM', () => setTimeout(() => process.exit(143), 1000 * Number(process.env.STOP_SECONDS ?? 0)));
createServer((request, response) => {
  const answer = request.url === '/api/health' ? { status: 'ok' } : { version: { tag }, java: process.argv[1], drivers: plugins && readdirSync(plugins) };
  response.end(JSON.stringify(answer));
}).listen(Number(process.env.MB_JETTY_PORT), '127.0.0.1');
console.log('Metabase Initialization COMPLETE ' + tag);
`;

export interface TinyUnit extends AsyncDisposable {
  readonly unit: string;
  readonly folder: string;
  readonly jar: string;
  readonly url: string;
  /** Home of a tiny Java of that major. */
  home(major: number): Promise<string>;
  /** @param dieBefore the call that changes something before which the process that works on it dies */
  platform(
    options?: Partial<SystemdOptions>,
    dieBefore?: number,
  ): { readonly platform: Platform; readonly calls: () => number };
  show(...properties: string[]): Promise<string>;
  cat(): Promise<string>;
  /** Tag and Java of the instance that answers; undefined when none does. */
  answers(): Promise<{ tag: string; java: string } | undefined>;
  kept(): Promise<readonly string[]>;
}

export const FORMER = 'v0.50.3';

/** Commands that only look. */
const LOOKS = ['show', 'get-property', '-version', '-l', 'cat', '-f'];

export async function tinyUnit(
  machine: Machine,
  jars: JarServer,
  lines: readonly string[] = [],
  start = '{java} $JAVA_OPTS -jar {jar}',
  script?: string,
): Promise<TinyUnit> {
  const id = randomBytes(4).toString('hex');
  const unit = `tiny-${id}.service`;
  const folder = join(machine.folder, id);
  const jar = join(folder, 'app/metabase.jar');
  const port = await freePort();
  await mkdir(join(folder, 'app'), { recursive: true });
  await writeFile(jar, tinyJar(FORMER));
  const home = async (major: number) => {
    const path = join(folder, `java-${major}`);
    await mkdir(join(path, 'bin'), { recursive: true });
    await writeFile(join(path, 'bin/java'), TINY_JAVA, { mode: 0o755 });
    return path;
  };
  const java = join(await home(17), 'bin/java');
  await machine.exec('chown', 'metabase:metabase', jar);
  const filled = (words: string) =>
    words.replaceAll('{java}', java).replaceAll('{jar}', jar).replaceAll('{folder}', folder);
  if (script !== undefined) await writeFile(join(folder, 'start.sh'), filled(script), { mode: 0o755 });
  const text = [
    '[Unit]',
    'Description=A tiny Metabase',
    '[Service]',
    'User=metabase',
    `WorkingDirectory=${folder}`,
    `Environment=MB_JETTY_PORT=${port} MB_DB_HOST=db "JAVA_OPTS=-Da=b -Dc=d"`,
    'Restart=always',
    'RestartSec=100ms',
    `ExecStart=${filled(start)}`,
    ...lines,
  ];
  await machine.write(`${UNITS}/${unit}`, `${text.join('\n')}\n`);
  await machine.exec('systemctl', 'daemon-reload');
  await machine.exec('systemctl', 'start', unit);
  const url = `http://127.0.0.1:${port}`;
  const answers: TinyUnit['answers'] = async () => {
    try {
      const answer = await fetch(`${url}/api/session/properties`);
      const { version, java } = (await answer.json()) as { version: { tag: string }; java: string };
      return { tag: version.tag, java };
    } catch {
      return undefined;
    }
  };
  for (let left = 1_000; left > 0 && !(await answers()); left--) await systemSleep(50);
  const note = keptNote(join(folder, 'state/platform.json'));
  return {
    unit,
    folder,
    jar,
    url,
    home,
    answers,
    platform(options = {}, dieBefore = Number.POSITIVE_INFINITY) {
      let calls = 0;
      const changing =
        <Args extends readonly unknown[], T>(work: (...args: Args) => Promise<T>) =>
        async (...args: Args) => {
          if (++calls >= dieBefore) throw new Error('killed');
          return work(...args);
        };
      const inside: RunProcess = (program, args) => machine.tried('root', {}, program, ...args);
      const counted = changing(inside);
      const seams: SystemdSeams = {
        run: (program, args, given) =>
          (LOOKS.some((word) => args.includes(word)) ? inside : counted)(program, args, given),
        files: counting(machine, changing),
        zipEntry: readZipEntry,
        note: { read: note.read, write: changing(note.write), forget: changing(note.forget) },
        clock: { now: () => new Date() },
        sleep: systemSleep,
        log: { info: () => undefined, warning: (message) => void said.push(message), error: () => undefined },
        fetch,
        user: { uid: 0, gid: 0 },
        staging: join(folder, 'state/drop-ins'),
        checksums: async () => [],
        freePort,
      };
      const all = { unit, javaHomes: {}, jar: undefined, downloadsUrl: jars.url, installed: undefined, ...options };
      return { platform: systemdPlatform(all, seams), calls: () => calls };
    },
    show: async (...properties) =>
      machine.exec('systemctl', 'show', `--property=${properties.join(',')}`, '--value', unit),
    cat: () => machine.exec('systemctl', 'cat', unit),
    kept: async () => (await readdir(join(folder, 'app/metabase-upgrade')).catch(() => [])).sort(),
    async [Symbol.asyncDispose]() {
      await machine.tried('root', {}, 'systemctl', 'kill', '--signal=KILL', unit);
      await machine.exec('rm', '-rf', `${UNITS}/${unit}`, `${UNITS}/${unit}.d`);
      await machine.exec('systemctl', 'daemon-reload');
    },
  };
}

/** What was warned of. */
export const said: string[] = [];

/** Files of the machine: the shared folder is the same here, those of systemd are looked at there. */
function counting(
  machine: Machine,
  changing: <A extends readonly unknown[], T>(work: (...args: A) => Promise<T>) => (...args: A) => Promise<T>,
): Files {
  const there = (path: string) => path.startsWith(UNITS) || path.startsWith('/run/systemd/');
  const text = async (path: string) => (await machine.tried('root', {}, 'cat', path)).stdout;
  return {
    ...systemFiles,
    look: async (path) => {
      if (!there(path)) return systemFiles.look(path);
      const { exitCode } = await machine.tried('root', {}, 'test', '-e', path);
      return exitCode === 0 ? { name: path, kind: 'file', bytes: 1, changed: new Date(), inode: 1n } : undefined;
    },
    readText: async (path, most) => (there(path) ? text(path) : systemFiles.readText(path, most)),
    rename: changing(systemFiles.rename),
    remove: changing(systemFiles.remove),
    writeDurably: changing(systemFiles.writeDurably),
  };
}
