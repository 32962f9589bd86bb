import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type InputName, SECRET_VARIABLES } from '../../../src/config/inputs.ts';

const RUNNER = fileURLToPath(new URL('runMode.ts', import.meta.url));
/** Compiling the sources is half of what a short run costs. */
const COMPILED = join(tmpdir(), 'metabase-upgrade-tests-compiled');

export type Inputs = Readonly<Partial<Record<InputName, string>>>;

/** What a run ended with, and all that it said. */
export interface Ended {
  /** Outputs of the Action, `failure`, `text` and `summary`; only `result: killed` when it had no time to tell. */
  readonly told: Readonly<Record<string, string | undefined>>;
  readonly output: string;
}

/** When a run is to be killed, by a line of its journal such as `begin backup`. */
export interface Kill {
  readonly at: string;
  /**
   * So many milliseconds later, or in the last moment of the phase that begins with that line, right before its end is
   * written down: what comes first. Without it at once.
   */
  readonly after?: number | 'last';
  /** Not before the log of the instance has these words. */
  readonly seen?: string;
  readonly signal?: NodeJS.Signals;
}

/** What happens behind a line of the journal, while the run waits. */
export interface Meanwhile {
  readonly at: string;
  readonly work: () => Promise<unknown>;
}

/** What befalls a run. */
export type Fate = Kill | Meanwhile;

export interface ModeOptions {
  readonly inputs: Inputs;
  readonly env?: Readonly<Record<string, string>>;
  readonly fate?: Fate | undefined;
  /** Part of nothing that it says or writes down. */
  readonly secrets: readonly string[];
}

/**
 * One run in a process of its own, in the folder of a site. Whatever it says, and every file that it keeps, is searched for
 * secrets.
 */
export async function runMode(root: string, { inputs, env = {}, fate, secrets }: ModeOptions): Promise<Ended> {
  await mkdir(COMPILED, { recursive: true });
  const places = { PATH: process.env.PATH, HOME: root, NODE_COMPILE_CACHE: COMPILED };
  const running = new Promise<{ stdout: string; stderr: string }>((done) => {
    const { 'age-identity': identity, ...open } = inputs;
    const secret = identity === undefined ? {} : { [SECRET_VARIABLES['age-identity']]: identity };
    const options = { env: { ...places, ...env, ...secret, ...fateful(fate) }, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [RUNNER, root, JSON.stringify(open)], options, (_error, stdout, stderr) =>
      done({ stdout, stderr }),
    );
  });
  if (fate && 'work' in fate) await meanwhile(root, fate, running);
  const { stdout, stderr } = await running;
  const output = stdout + stderr;
  for (const secret of secrets) expect(output.includes(secret), `a secret in what was said: ${output}`).toBe(false);
  await expectNoSecrets(inputs['backup-dir'] ?? root, secrets);
  return { told: stdout === '' ? { result: 'killed' } : JSON.parse(stdout), output };
}

function fateful(fate: Fate | undefined): Readonly<Record<string, string>> {
  if (!fate) return {};
  if ('work' in fate) return { PAUSE_AT: fate.at };
  const { at, after, seen, signal = 'SIGKILL' } = fate;
  return {
    ...{ KILL_AT: at, KILL_SIGNAL: signal },
    ...(after === undefined ? {} : { KILL_AFTER: String(after) }),
    ...(seen === undefined ? {} : { KILL_SEEN: seen }),
  };
}

const LOOK_MS = 10;

async function meanwhile(root: string, { at, work }: Meanwhile, running: Promise<unknown>): Promise<void> {
  const paused = join(root, 'paused');
  let over = false;
  void running.then(() => {
    over = true;
  });
  while (!existsSync(paused)) {
    if (over) throw new Error(`the run has ended without "${at}"`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  try {
    await work();
  } finally {
    await rm(paused);
  }
}

const LARGEST = 4 * 1024 ** 2;

/** Journals, notes, manifests: all that a run keeps. Dumps are small enough to be looked through, too. */
async function expectNoSecrets(folder: string, secrets: readonly string[]): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    // A run beside this one may have finished with it.
    const text = await readFile(path, 'latin1').catch(() => '');
    for (const secret of secrets) {
      expect(text.slice(0, LARGEST).includes(secret), `a secret in ${path}`).toBe(false);
    }
  }
}
