/**
 * A job on a self-hosted runner with one step that uses the action, as far as its processes can tell: how it is cancelled
 * (https://docs.github.com/en/actions/reference/workflow-cancellation-reference) and what becomes of what it started
 * (actions/runner `src/Runner.Worker/JobExtension.cs`: at the end of a job every process with the job's mark is killed).
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULTS } from '../../../src/config/inputs.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { readOutputs } from '../../github/commands.ts';
import type { Inputs } from './modeProcess.ts';

const BUILD = fileURLToPath(new URL('../../../scripts/build.ts', import.meta.url));

/** What users run, made from the sources as they are now. @returns its entry file */
export function buildBundle(folder: string): string {
  execFileSync(process.execPath, [BUILD, '--out', join(folder, 'dist')], { stdio: 'inherit' });
  return join(folder, 'dist/index.js');
}

export type Cancel = 'cancel' | 'kill';

export interface JobEnded {
  /** Of the main step and of the post step. */
  readonly main: string;
  readonly post: string;
  readonly postCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
}

/**
 * @param when a phase of the journal, whose beginning is waited for, or what the main step says
 * @param how `kill` is a main step that ends without a signal that it could catch, such as for want of memory
 */
export async function cancelledJob(
  bundle: string,
  workspace: string,
  inputs: Inputs,
  password: string,
  when: string | { readonly said: string },
  how: Cancel,
): Promise<JobEnded> {
  await using temp = await temporaryFolder();
  await temp.write({ output: '', state: '', summary: '' });
  const mark = `github_${randomBytes(8).toString('hex')}`;
  const given = { ...DEFAULTS, ...inputs, 'database-password': password };
  const env = {
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...{ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_REPOSITORY: 'alice/metabase', HOME: temp.path },
    ...{ GITHUB_OUTPUT: join(temp.path, 'output'), GITHUB_STATE: join(temp.path, 'state') },
    ...{ GITHUB_STEP_SUMMARY: join(temp.path, 'summary'), RUNNER_TRACKING_ID: mark },
    PATH: process.env.PATH ?? '',
  };
  const main = step(bundle, workspace, env);
  // One that is refused has ended before.
  const reached =
    typeof when === 'string'
      ? () => begun(join(workspace, 'state/journals/bi'), when)
      : async () => main.output().includes(when.said);
  while (main.child.exitCode === null && !(await reached())) await new Promise((go) => setTimeout(go, 20));
  if (how === 'kill') await killTree(main.child.pid as number);
  else await cancel(main.child);
  await main.ended;
  const state = readOutputs(await readFile(join(temp.path, 'state'), 'utf8'));
  const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const post = step(join(dirname(bundle), 'post.js'), workspace, { ...env, ...saved });
  const postCode = await post.ended;
  for (const pid of await marked(mark)) process.kill(pid, 'SIGKILL');
  const outputs = readOutputs(await readFile(join(temp.path, 'output'), 'utf8'));
  return { main: main.output(), post: post.output(), postCode, outputs };
}

function step(file: string, cwd: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  // What was started may hold the pipes open: the end of the process counts.
  const ended = new Promise<number | null>((done, fail) => child.on('exit', done).on('error', fail));
  return { child, ended, output: () => text };
}

async function begun(journals: string, phase: string): Promise<boolean> {
  for (const name of await readdir(journals).catch((): string[] => [])) {
    if (!name.endsWith('.jsonl')) continue;
    const lines = (await readFile(join(journals, name), 'utf8')).split('\n');
    if (lines.some((line) => line.includes('"kind":"begin"') && line.includes(`"phase":"${phase}"`))) return true;
  }
  return false;
}

const UNTIL_TERM_MS = 7_500;
const UNTIL_KILL_MS = 2_500;

async function cancel(child: ChildProcess): Promise<void> {
  for (const [signal, patience] of [['SIGINT', UNTIL_TERM_MS] as const, ['SIGTERM', UNTIL_KILL_MS] as const]) {
    child.kill(signal);
    if (await exits(child, patience)) return;
  }
  await killTree(child.pid as number);
}

function exits(child: ChildProcess, withinMs: number): Promise<boolean> {
  if (child.exitCode !== null) return Promise.resolve(true);
  return new Promise((done) => {
    const timer = setTimeout(() => done(false), withinMs);
    child.once('exit', () => {
      clearTimeout(timer);
      done(true);
    });
  });
}

/** Everything that descends from the process, itself first. */
async function killTree(root: number): Promise<void> {
  const parents = new Map<number, number>();
  for (const pid of await processes()) {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    if (stat !== undefined) parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const tree = [root];
  for (const pid of tree) tree.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  for (const pid of tree) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}

async function marked(mark: string): Promise<readonly number[]> {
  const found: number[] = [];
  for (const pid of await processes()) {
    const environ = await readFile(`/proc/${pid}/environ`, 'latin1').catch(() => '');
    if (environ.split('\0').includes(`RUNNER_TRACKING_ID=${mark}`)) found.push(pid);
  }
  return found;
}

async function processes(): Promise<readonly number[]> {
  return (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
}
