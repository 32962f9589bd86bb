import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';

const NAME = 'reserve';
/** A journal has some ten thousand bytes at its end. */
const BYTES = 64 * 1024;

/**
 * Puts space by in the folder of a deployment's journals for as long as a run works: when something else fills the disk
 * meanwhile, the run can still write down what it does, and bring the former version back.
 * @returns gives it back
 */
export async function putSpaceBy(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, NAME);
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(Buffer.alloc(BYTES));
    await file.sync();
  } finally {
    await file.close();
  }
  return () => rm(path, { force: true });
}

/** Writes; where the disk is full, once more with the space that was put by. @param write can be repeated */
export async function despiteFullDisk<T>(folder: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await rm(join(folder, NAME), { force: true });
    return write();
  }
}
