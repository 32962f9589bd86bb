import { Failure } from '../../failure.ts';

const MARGIN_BYTES = 64 * 1024 ** 2;

/**
 * Bytes that a backup may need at most, from the size of the database on its server: PostgreSQL's dump is compressed and
 * has no indexes; text of MySQL may be longer than its rows, most of all in hexadecimal; a file of H2 is copied as it is.
 * Encryption needs the space twice until the plain dump is removed.
 */
export function bytesNeeded(
  engine: 'postgres' | 'mysql' | 'mariadb' | 'h2',
  sizeBytes: number,
  encrypted: boolean,
): number {
  const growth = engine === 'mysql' || engine === 'mariadb' ? 2 : 1;
  return Math.ceil(sizeBytes * growth) * (encrypted ? 2 : 1) + MARGIN_BYTES;
}

/** @throws Failure when there is less */
export function expectSpace(folder: string, needed: number, free: number): void {
  if (free >= needed) return;
  throw new Failure(
    `There is too little space in ${folder} for a backup: up to ${mebibytes(needed)} are needed, ${mebibytes(free)} are ` +
      'free. Remove old backups or other files, or set "backup-dir" to a folder on a larger disk.',
  );
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 ** 2)} MiB`;
}
