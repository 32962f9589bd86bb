import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProcess } from '../../src/gateways/process.ts';

/** A folder of its own for one test, removed when its scope ends: `await using folder = await temporaryFolder({...})`. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
  write(files: Readonly<Record<string, string | Buffer>>): Promise<void>;
  /** Runs git in the folder (or one below it) with nobody's own configuration; throws when it fails. */
  git(args: readonly string[], below?: string): Promise<string>;
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
  return {
    path,
    write,
    git: async (args, below = '.') => {
      const { exitCode, stdout, stderr } = await runProcess('git', [...identity, ...args], { cwd: join(path, below) });
      if (exitCode !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
      return stdout;
    },
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}
