import { createReadStream } from 'node:fs';
import {
  chmod,
  chown,
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
} from 'node:fs/promises';
import { dirname } from 'node:path';
import { readGrowing } from './growingFile.ts';
import { missing } from './missing.ts';

export interface FileEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  readonly bytes: number;
  readonly changed: Date;
}

/** Files that must survive a power cut, and that nobody but the owner may read. */
export interface Files {
  /** With the folders above it; the mode is set even if the folder was there. */
  makePrivateFolder(path: string): Promise<void>;
  /** The whole file or nothing: written beside, synced, renamed, and the folder synced. */
  writeDurably(path: string, text: string): Promise<void>;
  /** Syncs a file that another program wrote, gives it its name, and syncs the folder. */
  finishDurably(temporary: string, path: string): Promise<void>;
  /** Written chunk by chunk to a file that must not exist yet, and synced. */
  writeStream(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** The same at the end of a file that may be there, which everybody may read. */
  appendStream(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** Within one file system; what had the name is replaced. The folder is synced. */
  rename(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  read(path: string): AsyncIterable<Buffer>;
  /** What another program writes to a file, as it comes; also the rest, once `isWritten` says that nothing more will. */
  readGrowing(path: string, isWritten: () => boolean): AsyncIterable<Buffer>;
  readText(path: string, atMostBytes: number): Promise<string>;
  readStart(path: string, bytes: number): Promise<Buffer>;
  /** The last bytes as text; empty when there is no such file. */
  readEnd(path: string, bytes: number): Promise<string>;
  /** Undefined when there is none; a symbolic link is `other`. */
  look(path: string): Promise<(FileEntry & { readonly inode: bigint }) | undefined>;
  /** Sorted by name; empty when there is no such folder. */
  list(folder: string): Promise<readonly FileEntry[]>;
  /** Gives a file the owner and the mode of another. @throws when we may not */
  takeOwner(path: string, from: string): Promise<void>;
  /** The file that was there is kept under the other name; at no moment is there none. */
  replace(path: string, by: string, keepAs: string): Promise<void>;
  /** Whatever is there, and no complaint when there is nothing. */
  remove(path: string): Promise<void>;
  /** What is left for those who aren't root, in bytes. */
  freeBytes(folder: string): Promise<number>;
  /** The same text for paths of one disk; undefined when there is no such path. */
  diskOf(path: string): Promise<string | undefined>;
}

export const systemFiles: Files = {
  makePrivateFolder: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await chmod(path, 0o700);
  },
  writeDurably: async (path, text) => {
    const temporary = `${path}.tmp`;
    await rm(temporary, { force: true });
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    await finishDurably(temporary, path);
  },
  finishDurably,
  writeStream: (path, chunks) => writeChunks(path, 'wx', 0o600, chunks),
  appendStream: (path, chunks) => writeChunks(path, 'a', 0o644, chunks),
  rename: async (from, to) => {
    await rename(from, to);
    await sync(dirname(to));
  },
  copy: async (from, to) => {
    await copyFile(from, to, constants.COPYFILE_EXCL);
    await chmod(to, 0o600);
    await sync(to);
  },
  read: (path) => createReadStream(path, { highWaterMark: 1024 ** 2 }),
  readGrowing,
  readText: async (path, atMostBytes) => {
    const { size } = await lstat(path);
    if (size > atMostBytes) throw new Error(`${path} has ${size} bytes, more than the ${atMostBytes} expected.`);
    return readFile(path, 'utf8');
  },
  readStart: async (path, bytes) => {
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  readEnd: async (path, bytes) => {
    const file = await open(path, 'r').catch(() => undefined);
    if (!file) return '';
    try {
      const { size } = await file.stat();
      const end = Buffer.alloc(Math.min(bytes, size));
      const { bytesRead } = await file.read(end, 0, end.length, size - end.length);
      return end.subarray(0, bytesRead).toString('utf8');
    } finally {
      await file.close();
    }
  },
  look,
  list: async (folder) => {
    const names = await readdir(folder).catch(missing<string[]>([]));
    const entries = await Promise.all(names.sort().map((name) => look(`${folder}/${name}`, name)));
    return entries.filter((entry) => entry !== undefined);
  },
  takeOwner: async (path, from) => {
    const [own, other] = await Promise.all([lstat(path), lstat(from)]);
    if (own.uid !== other.uid || own.gid !== other.gid) await chown(path, other.uid, other.gid);
    await chmod(path, other.isFile() ? other.mode & 0o777 : 0o600);
  },
  replace: async (path, by, keepAs) => {
    await link(path, keepAs);
    await rename(by, path);
    await sync(dirname(path));
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
  diskOf: async (path) => {
    const found = await stat(path).catch(missing<undefined>(undefined));
    return found === undefined ? undefined : String(found.dev);
  },
  freeBytes: async (folder) => {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};

async function writeChunks(
  path: string,
  flags: 'wx' | 'a',
  mode: number,
  chunks: AsyncIterable<Uint8Array>,
): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    for await (const chunk of chunks) await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function finishDurably(temporary: string, path: string): Promise<void> {
  await sync(temporary);
  await rename(temporary, path);
  await sync(dirname(path));
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function look(path: string, name = path.slice(path.lastIndexOf('/') + 1)) {
  const found = await lstat(path, { bigint: true }).catch(missing<undefined>(undefined));
  if (found === undefined) return undefined;
  const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  return { name, kind, bytes: Number(found.size), changed: found.mtime, inode: found.ino } as const;
}
