import { badInput, Failure } from '../../failure.ts';
import type { Database, Dump, Inspection } from '../database.ts';
import { expectUnchanged, fingerprint } from '../dumpFile.ts';
import type { DatabaseGateways } from '../gateways.ts';
import type { FileSettings } from '../settings/settings.ts';
import { isSideName, sideName } from '../sideName.ts';
import { type FileHeader, HEADER_BYTES, readFileHeader } from './fileHeader.ts';
import { lockHolders } from './holders.ts';

const ENDING = '.mv.db';
const COPY = `database${ENDING}`;

/**
 * H2 is a file that one process holds open, so it is copied while the instance is stopped. What is in its tables can't
 * be asked from outside.
 * @param settings with the path as this machine sees it
 */
export function h2Database(settings: FileSettings, gateways: DatabaseGateways): Database {
  const { files } = gateways;
  const live = `${settings.file}${ENDING}`;
  const [parent, base] = [settings.file.replace(/[^/]*$/, '') || './', settings.file.replace(/^.*\//, '')];

  const dump = async (folder: string): Promise<Dump> => {
    const header = await readHeader(settings, gateways);
    await expectClosed(settings, gateways);
    const temporary = `${folder}/${COPY}.partial`;
    await files.remove(temporary);
    await files.copy(live, temporary);
    const [copy, source] = [await fingerprint(files, temporary), await fingerprint(files, live)];
    if (copy.sha256 !== source.sha256) {
      throw new Failure(`The file ${live} changed while it was copied. Stop whatever writes to it, and try again.`);
    }
    await expectClosed(settings, gateways);
    await expectHeader(temporary, gateways);
    await files.finishDurably(temporary, `${folder}/${COPY}`);
    return {
      format: 'h2-file',
      file: COPY,
      ...copy,
      counts: {},
      tables: [],
      tool: 'copy of the file',
      engine: 'h2',
      serverVersion: `format ${header.format}`,
      properties: {},
      notes: await notesOf(settings, header, gateways),
    };
  };

  const verify = (taken: Dump, folder: string) => verifyH2(taken, folder, gateways);

  const copyTo = async (taken: Dump, folder: string, path: string) => {
    await verify(taken, folder);
    await files.copy(`${folder}/${taken.file}`, path);
    if ((await fingerprint(files, path)).sha256 === taken.sha256) return;
    await files.remove(path);
    throw new Failure(`The copy ${path} is not what was read. Check the disk.`);
  };

  return {
    settings,
    inspect: () => inspect(settings, gateways),
    hindrances: async () => ({ toBackUp: [], toRestore: [] }),
    dump,
    verify,
    restore: async (taken, folder, id) => {
      await expectClosed(settings, gateways);
      const fresh = `${parent}${sideName(base, 'restore', id)}${ENDING}`;
      const kept = `${parent}${sideName(base, 'before_restore', id)}${ENDING}`;
      const there = (await files.look(live)) !== undefined;
      try {
        await copyTo(taken, folder, fresh);
        // The instance runs as a user of its own, who must be able to open the file.
        await files.takeOwner(fresh, there ? live : parent);
        if (there) await files.replace(live, fresh, kept);
        else await files.finishDurably(fresh, live);
      } catch (error) {
        await files.remove(fresh);
        throw error;
      }
      return { kept: there ? kept.slice(0, -ENDING.length) : undefined, counts: {}, notes: [] };
    },
    clone: async (taken, folder, to) => {
      if (await files.look(`${to}${ENDING}`)) throw badInput(`The file ${to}${ENDING} is there already.`);
      await copyTo(taken, folder, `${to}${ENDING}`);
      return {};
    },
    silence: async () => [],
    users: async (name) => (await lockHolders(`${name}${ENDING}`, files)).length,
    drop: async (name) => {
      if (name === settings.file) throw badInput(`The file ${live} is not removed: it is the live database.`);
      for (const ending of [ENDING, '.trace.db']) await files.remove(`${name}${ending}`);
    },
    leftovers: async () => {
      const names = (await files.list(parent)).map(({ name }) => name).filter((name) => name.endsWith(ENDING));
      const databases = names.map((name) => name.slice(0, -ENDING.length));
      return databases.filter((name) => isSideName(base, name)).map((name) => `${parent}${name}`);
    },
  };
}

/** Hash and header; what is in the tables can't be read. */
export async function verifyH2(dump: Dump, folder: string, gateways: DatabaseGateways): Promise<void> {
  await expectUnchanged(gateways.files, dump, folder);
  await expectHeader(`${folder}/${dump.file}`, gateways);
}

async function expectHeader(path: string, { files }: DatabaseGateways): Promise<void> {
  if (readFileHeader(await files.readStart(path, HEADER_BYTES)) !== undefined) return;
  throw new Failure(`The dump ${path} has no header of H2. It must not be restored.`);
}

async function inspect(settings: FileSettings, gateways: DatabaseGateways): Promise<Inspection> {
  const header = await readHeader(settings, gateways);
  const file = await gateways.files.look(`${settings.file}${ENDING}`);
  const holders = await lockHolders(`${settings.file}${ENDING}`, gateways.files);
  return {
    engine: 'h2',
    version: `format ${header.format}`,
    sizeBytes: file?.bytes ?? 0,
    schema: { kind: 'unknown' },
    changesets: undefined,
    changelog: `${file?.inode}:${file?.bytes}:${file?.changed.getTime()}`,
    locks: [],
    // Whoever holds the file open is alive.
    nodes: holders.map((holder) => ({ name: `process ${holder}`, ageMs: 0, intervalMs: 0 })),
    counts: {},
    encrypted: undefined,
    pooled: false,
    notes: await notesOf(settings, header, gateways),
  };
}

async function readHeader({ file }: FileSettings, { files }: DatabaseGateways): Promise<FileHeader> {
  const path = `${file}${ENDING}`;
  if ((await files.look(path))?.kind !== 'file') {
    const old = (await files.look(`${file}.h2.db`)) !== undefined;
    throw new Failure(
      `There is no file ${path}. ${old ? `There is ${file}.h2.db, the page store of an H2 that Metabase left long ago.` : 'Is it in a volume that this machine sees under another path?'}`,
    );
  }
  const start = await files.readStart(path, HEADER_BYTES);
  const header = readFileHeader(start);
  if (header !== undefined) return header;
  const encrypted = start.subarray(0, 9).toString('latin1') === 'H2encrypt';
  throw new Failure(
    `The file ${path} is no database of H2 that can be backed up: ${encrypted ? 'it is encrypted by H2' : 'neither of its two headers is whole'}.`,
  );
}

async function notesOf({ file }: FileSettings, { format }: FileHeader, { files }: DatabaseGateways) {
  const trace = await files.look(`${file}.trace.db`);
  const lock = await files.look(`${file}.lock.db`);
  return [
    ...(format === 1 ? ['The file was written by H2 1.4. Metabase 46 and later convert it at their first start.'] : []),
    ...(trace && trace.bytes > 0 ? [`H2 reported errors in ${file}.trace.db; read it before you go on.`] : []),
    ...(lock ? [`There is a lock file ${file}.lock.db, of a process that runs or that was killed.`] : []),
  ];
}

async function expectClosed({ file }: FileSettings, { files }: DatabaseGateways): Promise<void> {
  const holders = await lockHolders(`${file}${ENDING}`, files);
  if (holders.length === 0) return;
  throw new Failure(
    `The file ${file}${ENDING} is held open by process ${holders.join(', ')}. Stop Metabase first: a copy of a file that is written to may be broken.`,
  );
}
