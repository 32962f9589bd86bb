import type { Files } from '../../gateways/files.ts';

const MOST_BYTES = 4 * 1024 ** 2;

/**
 * Processes that hold a lock on the file, as Linux lists them; none where it doesn't. H2 locks its file as long as it is
 * open. A process in another container is listed too, as long as the file system is the same.
 */
export async function lockHolders(path: string, files: Files): Promise<readonly number[]> {
  const file = await files.look(path);
  if (file === undefined) return [];
  const table = await files.readText('/proc/locks', MOST_BYTES).catch(() => '');
  return holdersOf(table, file.inode);
}

/** `1: POSIX  ADVISORY  WRITE 4711 fe:00:1573091 0 EOF`; one that waits for the lock has `->` behind the number. */
export function holdersOf(table: string, inode: bigint): readonly number[] {
  const holders = table.split('\n').flatMap((line) => {
    const found = /^\d+: (?:POSIX|FLOCK|OFDLCK)\s+\S+\s+\S+\s+(-?\d+) [0-9a-f]+:[0-9a-f]+:(\d+) /.exec(line);
    return found && BigInt(found[2] as string) === inode ? [Number(found[1])] : [];
  });
  return [...new Set(holders)];
}
