/** What the first blocks of an MVStore file say. */
export interface FileHeader {
  /** 1 was written by H2 1.4, 2 by 2.0 and 2.1, 3 by 2.2 and later. */
  readonly format: number;
  readonly blockSize: number;
  readonly created: string;
}

const BLOCK_BYTES = 4096;
export const HEADER_BYTES = 2 * BLOCK_BYTES;

/**
 * Reads the header, which stands twice, in the first block and in the second; one may be half written.
 * @param start the first HEADER_BYTES of the file
 * @returns undefined when neither has the right checksum, so that the file is broken, encrypted or none of H2's
 */
export function readFileHeader(start: Buffer): FileHeader | undefined {
  return readBlock(start.subarray(0, BLOCK_BYTES)) ?? readBlock(start.subarray(BLOCK_BYTES));
}

/** `H:2,block:2,blockSize:1000,chunk:7,created:1441235ef73,format:3,version:7,fletcher:3044e6cc`, then blanks. */
function readBlock(block: Buffer): FileHeader | undefined {
  const text = /^H:2,[^\n]*?,fletcher:[0-9a-f]{1,8}(?=\n|\s|\0|$)/.exec(block.toString('latin1'))?.[0];
  if (text === undefined) return undefined;
  const covered = text.slice(0, text.lastIndexOf(',fletcher:'));
  const fields = new Map(text.split(',').map((pair) => pair.split(':', 2) as [string, string]));
  if (Number.parseInt(fields.get('fletcher') ?? '', 16) !== fletcher32(Buffer.from(covered, 'latin1')))
    return undefined;
  return {
    format: Number.parseInt(fields.get('format') ?? '1', 16),
    blockSize: Number.parseInt(fields.get('blockSize') ?? '', 16),
    created: fields.get('created') ?? '',
  };
}

/** Fletcher's checksum of 16-bit big-endian words, an odd byte at the end taken as the upper half of one. */
export function fletcher32(bytes: Buffer): number {
  let [low, high] = [0xffff, 0xffff];
  for (let at = 0; at < bytes.length; at += 2) {
    low = (low + (((bytes[at] as number) << 8) | (bytes[at + 1] ?? 0))) % 0xffff;
    high = (high + low) % 0xffff;
  }
  // Zero and 0xffff are the same modulo 0xffff; the format keeps the latter.
  return (((high === 0 ? 0xffff : high) << 16) | (low === 0 ? 0xffff : low)) >>> 0;
}
