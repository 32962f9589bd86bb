/**
 * A real git repository with the objects of an emulated one: the emulator hashes blobs, trees and commits as git does,
 * so the clone has the very same shas and `git fsck` vouches for them.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { deflateSync } from 'node:zlib';
import type { GitHub } from './github.ts';

interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}
interface Commit {
  readonly sha: string;
  readonly tree: { readonly sha: string };
  readonly parents: readonly { readonly sha: string }[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}
interface Tree {
  readonly tree: readonly { path: string; mode: string; type: 'blob' | 'tree' | 'commit'; sha: string }[];
}

export interface Repository extends AsyncDisposable {
  readonly dir: string;
  /** The sha of what is checked out. */
  readonly head: string;
  /** Standard output, without the last line break. */
  git(...args: string[]): Promise<string>;
  /** Takes over what the branch has become on GitHub. */
  pull(): Promise<void>;
}

export async function cloneLike(github: GitHub, owner: string, name: string, branch = 'main'): Promise<Repository> {
  const dir = await mkdtemp(path.join(tmpdir(), 'clone-'));
  const at = `/repos/${owner}/${name}/git`;
  let head = '';

  const git = async (...args: string[]) => {
    // Nobody's settings but the repository's own.
    const env = { PATH: process.env.PATH, HOME: dir, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
    const { stdout } = await promisify(execFile)('git', args, { cwd: dir, env, maxBuffer: 1 << 26 });
    return stdout.replace(/\n$/, '');
  };
  const fileOf = (sha: string) => path.join(dir, '.git', 'objects', sha.slice(0, 2), sha.slice(2));
  const known = (sha: string) => existsSync(fileOf(sha));

  async function write(type: string, sha: string, content: Buffer): Promise<void> {
    const object = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const real = createHash('sha1').update(object).digest('hex');
    if (real !== sha) throw new Error(`the ${type} ${sha} would be ${real} in git`);
    await mkdir(path.dirname(fileOf(sha)), { recursive: true });
    await writeFile(fileOf(sha), deflateSync(object));
  }

  async function fetchTree(sha: string): Promise<void> {
    if (known(sha)) return;
    const { tree } = await github.api<Tree>('GET', `${at}/trees/${sha}`);
    for (const entry of tree) {
      if (entry.type === 'tree') await fetchTree(entry.sha);
      if (entry.type !== 'blob' || known(entry.sha)) continue;
      const { content } = await github.api<{ content: string }>('GET', `${at}/blobs/${entry.sha}`);
      await write('blob', entry.sha, Buffer.from(content, 'base64'));
    }
    await write('tree', sha, treeContent(tree));
  }

  async function fetchCommit(sha: string): Promise<void> {
    if (known(sha)) return;
    const commit = await github.api<Commit>('GET', `${at}/commits/${sha}`);
    for (const parent of commit.parents) await fetchCommit(parent.sha);
    await fetchTree(commit.tree.sha);
    await write('commit', sha, commitContent(commit));
  }

  async function pull(): Promise<void> {
    const ref = await github.api<{ object: { sha: string } }>('GET', `${at}/ref/heads/${branch}`);
    head = ref.object.sha;
    await fetchCommit(head);
    await git('update-ref', `refs/remotes/origin/${branch}`, head);
    await git('reset', '--quiet', '--hard', head);
  }

  await git('init', '--quiet', `--initial-branch=${branch}`);
  await git('remote', 'add', 'origin', `${github.url}/${owner}/${name}.git`);
  await pull();
  return {
    dir,
    get head() {
      return head;
    },
    git,
    pull,
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
}

/** Git sorts a folder as if its name ended with a slash. */
function treeContent(entries: Tree['tree']): Buffer {
  const key = (entry: Tree['tree'][number]) => Buffer.from(entry.type === 'tree' ? `${entry.path}/` : entry.path);
  const ordered = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)));
  return Buffer.concat(
    ordered.flatMap(({ mode, path, sha }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`),
      Buffer.from(sha, 'hex'),
    ]),
  );
}

function commitContent({ tree, parents, author, committer, message }: Commit): Buffer {
  const line = ({ name, email, date }: Signature) => {
    const zone = /([+-])(\d\d):?(\d\d)$/.exec(date);
    return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} ${zone ? zone.slice(1).join('') : '+0000'}`;
  };
  const lines = [
    `tree ${tree.sha}`,
    ...parents.map(({ sha }) => `parent ${sha}`),
    `author ${line(author)}`,
    `committer ${line(committer)}`,
  ];
  return Buffer.from(`${lines.join('\n')}\n\n${message.endsWith('\n') ? message : `${message}\n`}`);
}
