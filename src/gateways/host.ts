import { statfs } from 'node:fs/promises';
import { dockerEngine, type Engine } from './dockerEngine.ts';
import { type Files, systemFiles } from './files.ts';
import { freePort } from './freePort.ts';
import { type JournalFiles, journalFiles } from './journalFiles.ts';
import { keptNote, type Note } from './keptNote.ts';
import { type StartLasting, startLasting } from './lastingProgram.ts';
import { type MarkedProcesses, markedProcesses } from './markedProcess.ts';
import { connectMysql } from './mysqlConnection.ts';
import { connectPostgres } from './postgresConnection.ts';
import { type OpenProgramRelay, openProgramRelay } from './programRelay.ts';
import { type Reaches, reaches } from './reaches.ts';
import { type OpenRelay, openRelay } from './relay.ts';
import type { ConnectSql } from './sql.ts';
import { type RunTool, runTool } from './tool.ts';
import { type ReadZipEntry, readZipEntry } from './zipEntry.ts';

/** The machine on which an instance runs, for the modes that work on one. */
export interface Host {
  readonly files: Files;
  readonly runTool: RunTool;
  readonly zipEntry: ReadZipEntry;
  readonly startLasting: StartLasting;
  readonly connectPostgres: ConnectSql;
  readonly connectMysql: ConnectSql;
  readonly reaches: Reaches;
  readonly openProgramRelay: OpenProgramRelay;
  readonly engine: () => Promise<Engine>;
  readonly journals: (folder: string) => JournalFiles;
  readonly note: (path: string) => Note;
  /** Undefined when there is no such path. */
  readonly freeBytes: (path: string) => Promise<number | undefined>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Programs that run beside this one for a while. */
  readonly processes: MarkedProcesses;
  readonly freePort: () => Promise<number>;
  readonly openRelay: OpenRelay;
  readonly user: { readonly uid: number; readonly gid: number };
  /** Raised by the first signal that asks the process to end. A second one changes nothing: what must be finished is. */
  readonly cancelled: AbortSignal;
}

/** @param onCancel is told of the first signal */
export function systemHost(onCancel: () => void): Host {
  return {
    files: systemFiles,
    runTool,
    zipEntry: readZipEntry,
    startLasting,
    connectPostgres,
    connectMysql,
    reaches,
    openProgramRelay,
    engine: dockerEngine,
    journals: journalFiles,
    note: keptNote,
    freeBytes,
    environment: process.env,
    processes: markedProcesses,
    freePort,
    openRelay,
    user: { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 },
    cancelled: cancelledBySignal(onCancel),
  };
}

function cancelledBySignal(onCancel: () => void): AbortSignal {
  const controller = new AbortController();
  const cancel = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    onCancel();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, cancel);
  return controller.signal;
}

async function freeBytes(path: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
