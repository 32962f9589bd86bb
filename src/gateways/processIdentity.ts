import { readFile } from 'node:fs/promises';

/** Tells a process from a later one that was given its id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** In ticks since the machine was started; empty where that can't be told. */
  readonly started: string;
}

export async function identityOf(pid: number): Promise<ProcessIdentity> {
  return { pid, started: (await statOf(pid))?.started ?? '' };
}

/** One that has ended and that nobody has asked for its exit code runs no more. */
export async function isRunning({ pid, started }: ProcessIdentity): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = await statOf(pid);
  if (now?.state === 'Z') return false;
  return now === undefined || started === '' || now.started === started;
}

/**
 * The 3rd and the 22nd field of /proc/<pid>/stat; they are behind the name in brackets, which may hold anything. Undefined
 * where there is no such file.
 */
async function statOf(pid: number): Promise<{ readonly state: string; readonly started: string } | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', started: fields[19] ?? '' };
}
