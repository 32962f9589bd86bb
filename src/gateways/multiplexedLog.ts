const HEADER_BYTES = 8;

/**
 * The text of a container's log. Without a terminal each piece has a header: the stream (0 to 2), three zeros, and its length
 * in four bytes, the highest first (Docker Engine API, `ContainerAttach`). What has no such header is the text itself.
 */
export function plainLog(bytes: Buffer): string {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes.length - at < HEADER_BYTES || !isHeader(bytes, at)) return bytes.toString('utf8');
    const length = bytes.readUInt32BE(at + 4);
    pieces.push(bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + length));
    at += HEADER_BYTES + length;
  }
  return Buffer.concat(pieces).toString('utf8');
}

function isHeader(bytes: Buffer, at: number): boolean {
  return (bytes[at] ?? 3) <= 2 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0;
}
