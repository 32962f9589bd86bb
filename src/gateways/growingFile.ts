import { open } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { missing } from './missing.ts';

const LARGEST_CHUNK = 1024 ** 2;
const GROWTH_MS = 20;

/** What another program writes to a file, as it comes; also the rest, once `isWritten` says that nothing more will. */
export async function* readGrowing(path: string, isWritten: () => boolean): AsyncIterable<Buffer> {
  let file = await open(path, 'r').catch(missing<undefined>(undefined));
  while (file === undefined) {
    if (isWritten()) return;
    await setTimeout(GROWTH_MS);
    file = await open(path, 'r').catch(missing<undefined>(undefined));
  }
  try {
    for (;;) {
      // Asked first: what is written in between is read in the next round.
      const whole = isWritten();
      const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(LARGEST_CHUNK), 0, LARGEST_CHUNK, null);
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      else if (whole) return;
      else await setTimeout(GROWTH_MS);
    }
  } finally {
    await file.close();
  }
}
