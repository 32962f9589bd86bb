import { crc32, deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1980-01-01, so that the same content gives the same bytes. */
const DATE = 0x0021;

/** The archive with these files added. It must have no comment and be no ZIP64, as the `jar` tool writes it. */
export function withFiles(archive: Buffer, files: Readonly<Record<string, string>>): Buffer {
  const end = archive.subarray(archive.length - END_LENGTH);
  if (end.readUInt32LE(0) !== END) throw new Error('expected a ZIP archive without a comment');
  const start = end.readUInt32LE(16);
  const old = archive.subarray(start, start + end.readUInt32LE(12));

  const locals: Buffer[] = [archive.subarray(0, start)];
  const centrals: Buffer[] = [old];
  let offset = start;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const facts = factsOf(name, content, packed);
    const local = Buffer.concat([uint32(LOCAL), uint16(VERSION), facts, uint16(0), name, packed]);
    centrals.push(
      uint32(CENTRAL),
      ...[VERSION, VERSION].map(uint16),
      facts,
      // Extra field, comment, disk, two kinds of attributes.
      ...[0, 0, 0, 0].map(uint16),
      ...[0, offset].map(uint32),
      name,
    );
    locals.push(local);
    offset += local.length;
  }

  const directory = Buffer.concat(centrals);
  const count = end.readUInt16LE(10) + Object.keys(files).length;
  const newEnd = [
    uint32(END),
    ...[0, 0, count, count].map(uint16),
    ...[directory.length, offset].map(uint32),
    uint16(0),
  ];
  return Buffer.concat([...locals, directory, ...newEnd]);
}

/** What both headers of a file say: flags, method, time, date, checksum, both sizes, length of the name. */
function factsOf(name: Buffer, content: Buffer, packed: Buffer): Buffer {
  return Buffer.concat([
    ...[UTF8_NAMES, DEFLATED, 0, DATE].map(uint16),
    ...[crc32(content), packed.length, content.length].map(uint32),
    uint16(name.length),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
