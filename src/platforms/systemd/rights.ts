import { Failure } from '../../failure.ts';
import type { RunProcess } from '../../gateways/process.ts';
import { OWN_FOLDER } from './jarFolder.ts';

/** What the commands are about. */
export interface Place {
  readonly unit: string;
  /** Absolute path of the JAR that the unit starts. */
  readonly jar: string;
  /** A folder of ours, in which drop-ins are written before they are installed. */
  readonly staging: string;
  readonly user: { readonly uid: number; readonly gid: number };
}

export const DROP_IN = 'zz-metabase-upgrade.conf';
export const JAVA_DROP_IN = 'zz-metabase-upgrade-java.conf';

export function dropInFolder(unit: string): string {
  return `/etc/systemd/system/${unit}.d`;
}

/**
 * Every command that needs root, in the words in which it is run: for one unit they are always the same, so that they can
 * stand in a sudoers file without a wildcard.
 */
export function rootCommands({ unit, jar, staging, user }: Place) {
  const dropIns = dropInFolder(unit);
  const own = jar.replace(/[^/]*$/, OWN_FOLDER);
  return {
    reload: ['systemctl', 'daemon-reload'],
    stop: ['systemctl', 'stop', '--no-block', unit],
    start: ['systemctl', 'start', '--no-block', unit],
    hold: ['install', '-D', '-m', '0644', '-T', `${staging}/${DROP_IN}`, `${dropIns}/${DROP_IN}`],
    release: ['rm', '-f', `${dropIns}/${DROP_IN}`],
    useJava: ['install', '-D', '-m', '0644', '-T', `${staging}/${JAVA_DROP_IN}`, `${dropIns}/${JAVA_DROP_IN}`],
    ownJava: ['rm', '-f', `${dropIns}/${JAVA_DROP_IN}`],
    tidy: ['rmdir', '--ignore-fail-on-non-empty', dropIns],
    makeFolder: ['install', '-d', '-o', String(user.uid), '-g', String(user.gid), '-m', '0755', own],
    keep: ['ln', '-f', '-P', '-T', jar, `${own}/former.jar`],
    owner: ['chown', `--reference=${jar}`, `${own}/next.jar`],
    mode: ['chmod', `--reference=${jar}`, `${own}/next.jar`],
    label: ['chcon', `--reference=${jar}`, `${own}/next.jar`],
    place: ['mv', '-f', '-T', `${own}/next.jar`, jar],
  } as const satisfies Readonly<Record<string, readonly string[]>>;
}

/** Below `/run`, so that it is gone when the machine is started again. */
const SCRATCH_UNITS = '/run/systemd/system';

/**
 * The unit of a scratch instance and its environment. The names are the same for every run, as there is only one at a time: so the
 * commands are, too.
 */
export function scratchUnitOf(unit: string) {
  const name = `metabase-upgrade-rehearsal-${unit}`;
  const path = `${SCRATCH_UNITS}/${name}`;
  return { name, path, environment: `${path}.env` };
}

/** The commands that a rehearsal needs as well. */
export function scratchCommands({ unit, staging }: Place) {
  const { name, path, environment } = scratchUnitOf(unit);
  return {
    make: ['install', '-m', '0644', '-T', `${staging}/${name}`, path],
    // For root alone, who reads it for the unit.
    tell: ['install', '-m', '0600', '-T', `${staging}/${name}.env`, environment],
    start: ['systemctl', 'start', name],
    stop: ['systemctl', 'stop', name],
    forget: ['systemctl', 'reset-failed', name],
    // Without the unit nobody would look for its environment.
    remove: ['rm', '-f', environment, path],
  } as const satisfies Readonly<Record<string, readonly string[]>>;
}

export type RootCommand = keyof ReturnType<typeof rootCommands>;

/** Reading a file or the journal needs root only where they are closed to us. */
export function readAsRoot(path: string): readonly string[] {
  return ['cat', '--', path];
}

export function journalOf(unit: string): readonly string[] {
  return ['journalctl', '--unit', unit, '--lines', '20000', '--output', 'short-unix', '--no-pager', '--quiet'];
}

/** Runs a command as root: as it is, or by a sudo that may not ask. @throws Failure with the line that sudo lacks */
export async function asRoot(
  command: readonly string[],
  { run, user }: { readonly run: RunProcess; readonly user: Place['user'] },
): Promise<string> {
  const [program, ...args] = (user.uid === 0 ? command : ['sudo', '-n', ...command]) as [string, ...string[]];
  const { exitCode, stdout, stderr } = await run(program, args).catch((cause: { readonly code?: string }) => {
    if (cause.code !== 'ENOENT') throw cause;
    throw new Failure(`"${program}" could not be started, to run "${command.join(' ')}". Is it installed?`, { cause });
  });
  if (exitCode === 0) return stdout;
  const refused = user.uid !== 0 && /^sudo: /m.test(stderr);
  const remedy = refused ? ` Allow it in a sudoers file:\n${sudoersLine(command, `#${user.uid}`)}` : '';
  throw new Failure(`"${command.join(' ')}" ended with ${exitCode}: ${stderr.trim().slice(-500)}.${remedy}`);
}

/** As a line of a sudoers file; what means something there is escaped. */
export function sudoersLine([program = '', ...args]: readonly string[], user: string): string {
  const words = args.map((word) => word.replace(/[\\ ,:=*?![\]]/g, '\\$&'));
  return `${user} ALL=(root) NOPASSWD: ${[`/usr/bin/${program}`, ...words].join(' ')}`;
}

/** Commands that sudo would refuse, without running them. */
export async function refusedCommands(
  commands: readonly (readonly string[])[],
  { run, user }: { readonly run: RunProcess; readonly user: Place['user'] },
): Promise<readonly (readonly string[])[]> {
  if (user.uid === 0) return [];
  const refused: (readonly string[])[] = [];
  for (const command of commands) {
    const { exitCode } = await run('sudo', ['-n', '-l', ...command]).catch(() => ({ exitCode: 1 }));
    if (exitCode !== 0) refused.push(command);
  }
  return refused;
}

/** In a sentence, all at once, each as the line that a sudoers file lacks; none when all are allowed. */
export async function lackingLines(
  commands: readonly (readonly string[])[],
  seams: { readonly run: RunProcess; readonly user: Place['user'] },
): Promise<readonly string[]> {
  const refused = await refusedCommands(commands, seams);
  if (refused.length === 0) return [];
  const lines = refused.map((command) => `      ${sudoersLine(command, `#${seams.user.uid}`)}`);
  return [
    `sudo must allow this user what follows, without a password (visudo -f /etc/sudoers.d/metabase-upgrade):\n${lines.join('\n')}`,
  ];
}
