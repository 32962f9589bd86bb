import type { Entry, ZipFile } from 'yauzl';

/** One file of an archive, without reading the rest of it. Undefined when there is no such file in it. */
export type ReadZipEntry = (path: string, entry: string, atMostBytes: number) => Promise<Buffer | undefined>;

/** @throws Error when the path is no archive, or the file in it is larger than expected */
export const readZipEntry: ReadZipEntry = async (path, entry, atMostBytes) => {
  const { default: yauzl } = await import('yauzl');
  const archive = await yauzl.openPromise(path, { autoClose: false, decodeStrings: true });
  try {
    const found = await find(archive, entry);
    if (found === undefined) return undefined;
    if (found.uncompressedSize > atMostBytes) {
      throw new Error(
        `${entry} in ${path} has ${found.uncompressedSize} bytes, more than the ${atMostBytes} expected.`,
      );
    }
    const chunks: Buffer[] = [];
    for await (const chunk of await archive.openReadStreamPromise(found)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  } finally {
    archive.close();
  }
};

async function find(archive: ZipFile, name: string): Promise<Entry | undefined> {
  for await (const entry of archive.eachEntry()) if (entry.fileName === name) return entry;
  return undefined;
}
