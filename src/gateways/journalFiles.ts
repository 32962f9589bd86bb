import { randomBytes } from 'node:crypto';
import { type FileHandle, link, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../failure.ts';
import { identityOf, isRunning, type ProcessIdentity } from './processIdentity.ts';

/** Lines that are on the disk when `append` returns. */
export interface JournalFile {
  readonly path: string;
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

/** The journals of one deployment, in a folder of their own that only its owner may read. */
export interface JournalFiles {
  /** Makes a new one; its name starts with the time, so that names are in order. */
  create(run: string): Promise<JournalFile>;
  reopen(path: string): Promise<JournalFile>;
  /** The newest first, with their text. */
  read(): Promise<readonly { readonly path: string; readonly text: string }[]>;
  /** Takes the one lock of the deployment; the answer gives it back. */
  lock(): Promise<() => Promise<void>>;
}

export function journalFiles(folder: string): JournalFiles {
  return {
    async create(run) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${run}.jsonl`);
      const file = await open(path, 'wx', 0o600);
      await syncFolder(folder);
      return appending(path, file);
    },
    async reopen(path) {
      await cutTornLine(path);
      return appending(path, await open(path, 'a', 0o600));
    },
    async read() {
      const names = await readdir(folder).catch(() => []);
      const journals = names
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .reverse();
      return Promise.all(
        journals.map(async (name) => ({ path: join(folder, name), text: await readFile(join(folder, name), 'utf8') })),
      );
    },
    lock: () => lock(join(folder, 'lock')),
  };
}

/** `20261008T120000Z-1a2b3c`: in the order of time, and never the same twice. */
export function runName(now: Date): string {
  return `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${randomBytes(3).toString('hex')}`;
}

function appending(path: string, file: FileHandle): JournalFile {
  return {
    path,
    async append(line) {
      await file.write(line);
      await file.datasync();
    },
    close: () => file.close(),
  };
}

/** A line that was cut off when the machine stopped would spoil the next one. */
async function cutTornLine(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  if (text === '' || text.endsWith('\n')) return;
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const last = text.slice(whole.length);
  const file = await open(path, 'r+');
  try {
    if (isJson(last)) await file.write('\n', Buffer.byteLength(text));
    else await file.truncate(Buffer.byteLength(whole));
    await file.datasync();
  } finally {
    await file.close();
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

interface Holder extends ProcessIdentity {
  readonly host: string;
}

/** A lock whose process is gone is taken over; one of another machine, on a shared folder, never is. */
async function lock(path: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const own: Holder = { ...(await identityOf(process.pid)), host: hostname() };
  for (let attempt = 0; attempt < 2; attempt++) {
    // Written whole before it has its name, so that nobody reads half of it.
    const draft = `${path}.${process.pid}.${randomBytes(3).toString('hex')}`;
    const file = await open(draft, 'wx', 0o600);
    await file.writeFile(JSON.stringify(own));
    await file.close();
    try {
      await link(draft, path);
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      await rm(draft, { force: true });
    }
    const holder = await holderOf(path);
    if (holder && (await isAlive(holder))) {
      throw new Failure(
        `Another run (process ${holder.pid} on ${holder.host}) is working on this deployment. Wait for its end; if there ` +
          `is no such process any more, remove ${path}.`,
      );
    }
    await takeAway(path, holder);
  }
  throw new Failure(`The lock ${path} could not be taken, since another run takes it again and again. Run this again.`);
}

/** Takes a stale lock away; when another process was faster and the lock is its own by now, it gets it back. */
async function takeAway(path: string, stale: Holder | undefined): Promise<void> {
  const away = `${path}.stale.${randomBytes(3).toString('hex')}`;
  await rename(path, away).catch(() => undefined);
  const taken = await holderOf(away);
  if (taken && (taken.pid !== stale?.pid || taken.started !== stale.started)) {
    await link(away, path).catch(() => undefined);
  }
  await rm(away, { force: true });
}

async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  return holder.host !== hostname() || isRunning(holder);
}
