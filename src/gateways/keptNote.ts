import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../failure.ts';
import { despiteFullDisk } from './reserve.ts';

/**
 * What a platform has to remember of a run until its end, such as what it turned off. It is on the disk when `write` returns,
 * and whole or not there at all.
 */
export interface Note {
  /** Undefined when there is none. @throws Failure when it can't be read */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  forget(): Promise<void>;
}

/** A note as a file of JSON that only its owner may read. @param path in the folder of the deployment's journals */
export function keptNote(path: string): Note {
  const folder = dirname(path);
  return {
    async read() {
      try {
        return JSON.parse(await readFile(path, 'utf8'));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw new Failure(
          `${path}, which remembers what a run turned off, can't be read. Look at what runs, then move it away to go on.`,
          { cause: error },
        );
      }
    },
    async write(value) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const draft = `${path}.draft`;
      await despiteFullDisk(folder, async () => {
        const file = await open(draft, 'w', 0o600);
        try {
          await file.writeFile(JSON.stringify(value));
          await file.sync();
        } finally {
          await file.close();
        }
      });
      await rename(draft, path);
      await syncFolder(folder);
    },
    async forget() {
      await rm(path, { force: true });
    },
  };
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
