import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { runProcess } from '../../src/gateways/process.ts';

/** A folder of its own for one test, removed when its scope ends: `await using folder = await temporaryFolder({...})`. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
  write(files: Readonly<Record<string, string | Buffer>>): Promise<void>;
  /** Runs git in the folder (or one below it) with nobody's own configuration; throws when it fails. */
  git(args: readonly string[], below?: string): Promise<string>;
  /** Commits all files, these among them, as if it were then. */
  commit(files: Readonly<Record<string, string>>, then: Date): Promise<void>;
}

export async function temporaryFolder(files: Readonly<Record<string, string | Buffer>> = {}): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), 'metabase-upgrade-'));
  const write = async (texts: Readonly<Record<string, string | Buffer>>) => {
    for (const [file, text] of Object.entries(texts)) {
      await mkdir(dirname(join(path, file)), { recursive: true });
      await writeFile(join(path, file), text);
    }
  };
  await write(files);
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const git = async (args: readonly string[], below = '.') => {
    const { exitCode, stdout, stderr } = await runProcess('git', [...identity, ...args], { cwd: join(path, below) });
    if (exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  };
  return {
    path,
    write,
    git,
    commit: async (texts, then) => {
      await write(texts);
      await git(['add', '--all']);
      const date = then.toISOString();
      const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
      await promisify(execFile)('git', [...identity, 'commit', '--quiet', '--message', 'A change'], { cwd: path, env });
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  };
}
