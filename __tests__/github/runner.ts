/** Runs an action's bundle as a GitHub runner does: nothing in the environment but what a runner puts there. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Annotation, readAnnotations, readOutputs } from './commands.ts';

export interface Run {
  /** `null` when it had to be killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it saved for its post step. */
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}
export interface RunOptions {
  readonly bundle: string;
  /** The checkout, which becomes GITHUB_WORKSPACE. */
  readonly cwd: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** 'owner/name' */
  readonly repository?: string;
  /** The workflow's own token, `${{ github.token }}`. */
  readonly token?: string;
  /** Address of the API. */
  readonly api?: string;
  readonly sha?: string;
  readonly branch?: string;
  /** On top of the runner's own; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly node?: string;
  /** Where the inputs are declared; the project's `action.yml` unless told otherwise. */
  readonly action?: string;
  /** Milliseconds until it is killed. */
  readonly timeout?: number;
}

const FILES = ['OUTPUT', 'STEP_SUMMARY', 'STATE', 'ENV', 'PATH'] as const;

export async function runAction(options: RunOptions): Promise<Run> {
  const { bundle, cwd, node = process.execPath, timeout = 60_000 } = options;
  const temp = await mkdtemp(path.join(tmpdir(), 'runner-'));
  try {
    const env = { ...(await inputsOf(options)), ...(await environment(temp, options)), ...options.env };
    const child = spawn(node, [bundle], { cwd, env: defined(env), stdio: ['ignore', 'pipe', 'pipe'], timeout });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
    return {
      code,
      stdout,
      stderr,
      outputs: readOutputs(await readFile(path.join(temp, 'output'), 'utf8')),
      state: readOutputs(await readFile(path.join(temp, 'state'), 'utf8')),
      summary: await readFile(path.join(temp, 'step_summary'), 'utf8'),
      annotations: readAnnotations(stdout),
    };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** Every declared input is set, to its default when none is given; one that is not declared is passed on too. */
async function inputsOf({ inputs = {}, token = '', action }: RunOptions): Promise<Record<string, string>> {
  const file = action ?? fileURLToPath(new URL('../../action.yml', import.meta.url));
  const declared = (parse(await readFile(file, 'utf8')) as { inputs?: Record<string, { default?: unknown } | null> })
    .inputs;
  const defaults = Object.entries(declared ?? {}).map(
    ([name, input]) =>
      [name, String(input?.default ?? '').replace(/\$\{\{\s*github\.token\s*\}\}/g, () => token)] as const,
  );
  const given = new Map([...defaults, ...Object.entries(inputs)]);
  return Object.fromEntries(
    [...given].map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value]),
  );
}

async function environment(temp: string, options: RunOptions): Promise<Record<string, string | undefined>> {
  const { cwd, repository = 'alice/metabase', api = 'http://127.0.0.1:9', branch = 'main' } = options;
  const [owner = '', name = ''] = repository.split('/');
  const files = FILES.map((file) => [`GITHUB_${file}`, path.join(temp, file.toLowerCase())] as const);
  for (const [, file] of files) await writeFile(file, '');
  const event = {
    schedule: '0 6 * * *',
    repository: { name, full_name: repository, owner: { login: owner }, default_branch: branch },
  };
  await writeFile(path.join(temp, 'event.json'), JSON.stringify(event));
  for (const folder of ['home', 'temp']) await mkdir(path.join(temp, folder));
  return {
    ...Object.fromEntries(files),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: owner,
    GITHUB_API_URL: api,
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: path.join(temp, 'event.json'),
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'upgrade',
    GITHUB_REF: `refs/heads/${branch}`,
    GITHUB_REF_NAME: branch,
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: api,
    GITHUB_SHA: options.sha ?? '0'.repeat(40),
    GITHUB_WORKFLOW: 'Upgrade Metabase',
    GITHUB_WORKSPACE: cwd,
    HOME: path.join(temp, 'home'),
    PATH: process.env.PATH,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: path.join(temp, 'temp'),
  };
}

function defined(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((each): each is [string, string] => each[1] !== undefined));
}
