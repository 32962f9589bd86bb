import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { candidateSearch, findCandidates } from '../../src/gateways/candidates.ts';
import { type RunProcess, runProcess } from '../../src/gateways/process.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const YES = 'image: metabase/metabase:v0.50.1\n';
const NO = 'image: busybox\n';
const WORDS = ['metabase'];

const withoutGit: RunProcess = async () => {
  throw new Error('Unable to locate executable file: git');
};

async function found(root: string, run: RunProcess = runProcess, words: readonly string[] = WORDS) {
  return (await findCandidates(root, words, run)).files;
}

async function refusal(root: string, run: RunProcess): Promise<Failure> {
  const failure = await findCandidates(root, WORDS, run).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof Failure) return failure;
  throw new Error(`no failure but ${String(failure)}`);
}

describe('the search with git', () => {
  it('finds what is tracked and what would be, not what is ignored or does not mention the word', async () => {
    await using folder = await temporaryFolder({
      '.gitignore': 'ignored.yaml\nbuild/\n',
      'tracked.yaml': YES,
      'b/untracked.yaml': YES,
      'other.yaml': NO,
      'ignored.yaml': YES,
      'build/out.yaml': YES,
      'forced.yaml': YES,
      'CASE.txt': 'METABASE\n',
      'name with ü and\ttab.yaml': YES,
    });
    await folder.git(['init', '-q']);
    await folder.git(['add', 'tracked.yaml', 'other.yaml']);
    await folder.write({ '.gitignore': 'ignored.yaml\nbuild/\nforced.yaml\n' });
    await folder.git(['add', '-f', 'forced.yaml']);
    const { files, isIgnored } = await findCandidates(folder.path, WORDS, runProcess);
    expect(files).toEqual(['CASE.txt', 'b/untracked.yaml', 'forced.yaml', 'name with ü and\ttab.yaml', 'tracked.yaml']);
    expect(await isIgnored('ignored.yaml')).toBe(true);
    expect(await isIgnored('build/.env')).toBe(true);
    expect(await isIgnored('tracked.yaml')).toBe(false);
    expect(await isIgnored('b/.env')).toBe(false);
  });

  it('finds changes that are not committed, and nothing that was deleted', async () => {
    await using folder = await temporaryFolder({ 'a.yaml': YES, 'b.yaml': YES, 'c.yaml': NO });
    await folder.git(['init', '-q']);
    await folder.git(['add', '.']);
    await folder.git(['rm', '-q', '--cached', 'b.yaml']);
    await folder.write({ 'c.yaml': YES, 'a.yaml': NO });
    expect(await found(folder.path)).toEqual(['b.yaml', 'c.yaml']);
  });

  it('gives paths from the root when that is a folder below the top, and stays in it', async () => {
    await using folder = await temporaryFolder({ 'top.yaml': YES, 'deploy/a.yaml': YES, 'deploy/k8s/b.yaml': YES });
    await folder.git(['init', '-q']);
    await folder.git(['add', '.']);
    expect(await found(join(folder.path, 'deploy'))).toEqual(['a.yaml', 'k8s/b.yaml']);
  });

  it('is not bent by the configuration of the user', async () => {
    await using folder = await temporaryFolder({ 'deploy/a.yaml': YES, 'deploy/ü.yaml': YES, 'b.yaml': YES });
    await folder.git(['init', '-q']);
    const config = {
      'grep.fullName': 'true',
      'grep.lineNumber': 'true',
      'grep.column': 'true',
      'grep.patternType': 'perl',
      'grep.extendedRegexp': 'true',
      'grep.fallbackToNoIndex': 'true',
      'color.ui': 'always',
      'color.grep': 'always',
      'core.quotePath': 'true',
      'core.pager': 'false',
      'submodule.recurse': 'true',
    };
    for (const [name, value] of Object.entries(config)) await folder.git(['config', name, value]);
    expect(await found(join(folder.path, 'deploy'))).toEqual(['a.yaml', 'ü.yaml']);
  });

  it('takes the words as they are, not as patterns or options', async () => {
    await using folder = await temporaryFolder({
      'a.yaml': 'bi.example/mb\n',
      'b.yaml': 'bixexample/mb\n',
      'c.yaml': '--help\n',
    });
    await folder.git(['init', '-q']);
    expect(await found(folder.path, runProcess, ['bi.example/mb', '--help'])).toEqual(['a.yaml', 'c.yaml']);
  });

  it('leaves out symbolic links, and what lies in another repository below', async () => {
    await using outside = await temporaryFolder({ 'secret.yaml': YES });
    await using folder = await temporaryFolder({ 'a.yaml': YES, 'inner/x.yaml': YES });
    await symlink(join(outside.path, 'secret.yaml'), join(folder.path, 'out.yaml'));
    await symlink(outside.path, join(folder.path, 'outside'));
    await symlink('a.yaml', join(folder.path, 'in.yaml'));
    await folder.git(['init', '-q']);
    await folder.git(['init', '-q'], 'inner');
    await folder.git(['add', 'a.yaml', 'out.yaml', 'in.yaml', 'outside']);
    const files = await found(folder.path);
    expect(files).toContain('a.yaml');
    expect(files.filter((file) => file.startsWith('out') || file === 'in.yaml')).toEqual([]);
  });

  it('walks a root that the repository around it ignores', async () => {
    await using folder = await temporaryFolder({
      '.gitignore': 'work/\n',
      'work/a.yaml': YES,
      'work/.gitignore': 'b.yaml\n',
      'work/b.yaml': YES,
    });
    await folder.git(['init', '-q']);
    expect(await found(join(folder.path, 'work'))).toEqual(['a.yaml']);
  });

  it('finds nothing in a repository that does not mention the word', async () => {
    await using folder = await temporaryFolder({ 'a.yaml': NO });
    await folder.git(['init', '-q']);
    expect(await found(folder.path)).toEqual([]);
  });
});

describe.each([
  ['without git', withoutGit],
  ['outside a repository', runProcess],
] as const)('the search %s', (_title, run) => {
  it('respects every .gitignore, the deeper one first', async () => {
    await using folder = await temporaryFolder({
      '.gitignore': '*.log\n/only-here.yaml\nout/\n!keep.log\n*.gen.yaml\n',
      'a.yaml': YES,
      'a.log': YES,
      'keep.log': YES,
      'only-here.yaml': YES,
      'b/only-here.yaml': YES,
      'b/.gitignore': '*.tmp\n!special.gen.yaml\n!deep.log\n',
      'b/c.tmp': YES,
      'c.tmp': YES,
      'b/special.gen.yaml': YES,
      'b/other.gen.yaml': YES,
      'b/c/deep.log': YES,
      'b/c/.gitignore': 'special.gen.yaml\n',
      'b/c/special.gen.yaml': YES,
      'out/a.yaml': YES,
      'out/.gitignore': '!a.yaml\n',
      'no.yaml': NO,
      'Upper.yaml': 'METAbase\n',
    });
    const { files, isIgnored } = await findCandidates(folder.path, WORDS, run);
    expect(files).toEqual([
      'Upper.yaml',
      'a.yaml',
      'b/c/deep.log',
      'b/only-here.yaml',
      'b/special.gen.yaml',
      'c.tmp',
      'keep.log',
    ]);
    expect(await isIgnored('out/.env')).toBe(true);
    expect(await isIgnored('b/x.tmp')).toBe(true);
    expect(await isIgnored('b/.env')).toBe(false);
  });

  it('minds the case of names in .gitignore', async () => {
    await using folder = await temporaryFolder({ '.gitignore': 'Compose.yaml\n', 'compose.yaml': YES });
    expect(await found(folder.path, run)).toEqual(['compose.yaml']);
  });

  it('passes over node_modules, .git and symbolic links', async () => {
    await using outside = await temporaryFolder({ 'secret.yaml': YES });
    await using folder = await temporaryFolder({
      'a.yaml': YES,
      'node_modules/x/a.yaml': YES,
      'b/node_modules/a.yaml': YES,
      '.git/a.yaml': YES,
    });
    await symlink(join(outside.path, 'secret.yaml'), join(folder.path, 'out.yaml'));
    await symlink(outside.path, join(folder.path, 'outside'));
    await symlink('.', join(folder.path, 'circle'));
    expect(await found(folder.path, run)).toEqual(['a.yaml']);
  });

  it('is not put off by a folder that is called .gitignore', async () => {
    await using folder = await temporaryFolder({ '.gitignore/x.yaml': YES, 'a.yaml': YES });
    expect(await found(folder.path, run)).toEqual(['.gitignore/x.yaml', 'a.yaml']);
  });

  it('finds binary files too, which are left out later and counted', async () => {
    await using folder = await temporaryFolder({ 'a.bin': Buffer.from([0, 255, ...Buffer.from('metabase'), 0]) });
    expect(await found(folder.path, run)).toEqual(['a.bin']);
  });

  it('refuses an empty folder, one with nothing but .git, one that is not there, and a file', async () => {
    await using folder = await temporaryFolder({ file: YES });
    await mkdir(join(folder.path, 'empty'));
    await mkdir(join(folder.path, 'bare/.git'), { recursive: true });
    const rows: [string, string][] = [
      ['empty', 'is empty. In a workflow, actions/checkout must come before this step.'],
      ['bare', 'is empty.'],
      ['missing', 'does not exist. Give the folder'],
      ['file', 'is not a folder. Give the folder'],
    ];
    for (const [name, message] of rows) {
      const failure = await refusal(join(folder.path, name), run);
      expect(failure.message).toContain(`${join(folder.path, name)} ${message}`);
      expect(failure.exitCode).toBe(2);
    }
  });
});

describe('a search that is under way', () => {
  /** A git that lists nothing and finds two files, in pieces of a few characters, once it may. */
  function slowGit() {
    let go = () => {};
    const may = new Promise<void>((done) => {
      go = done;
    });
    const searches: string[] = [];
    const run: RunProcess = async (_, [command = ''], { onOutput } = {}) => {
      if (command !== 'grep') return { exitCode: 0, stdout: '', stderr: '' };
      searches.push(command);
      for (const piece of ['b.yaml', '\0sub/', 'a.y']) onOutput?.(piece);
      await may;
      onOutput?.('aml\0');
      return { exitCode: 0, stdout: 'b.yaml\0sub/a.yaml\0', stderr: '' };
    };
    return { run, go: () => go(), searches };
  }

  it('tells each who asks of every file as it is found, and searches once', async () => {
    const { run, go, searches } = slowGit();
    const find = candidateSearch(run);
    const [early, late]: [string[], string[]] = [[], []];
    const first = find('.', WORDS, (file) => early.push(file));
    expect(early).toEqual(['b.yaml']);
    const second = find('.', WORDS, (file) => late.push(file));
    expect(late).toEqual(['b.yaml']);
    go();
    expect((await first).files).toEqual(['b.yaml', 'sub/a.yaml']);
    expect(await second).toBe(await first);
    expect([early, late]).toEqual(Array(2).fill(['b.yaml', 'sub/a.yaml']));
    expect(searches).toEqual(['grep']);
  });

  it('is told of by the real git as well', async () => {
    await using folder = await temporaryFolder({ 'a.yaml': YES, 'b.yaml': NO, 'c ü.yaml': YES });
    await folder.git(['init', '-q']);
    await folder.git(['add', '.']);
    const told: string[] = [];
    const { files } = await candidateSearch(runProcess)(folder.path, WORDS, (file) => told.push(file));
    expect(told.sort()).toEqual(['a.yaml', 'c ü.yaml']);
    expect(files).toEqual(told);
  });
});

describe('a search for a word', () => {
  const FILES = {
    'main.tf': 'tag = 1\n',
    'a/main.tf': 'tag = 1\n',
    'a/b/x.tfvars': 'tag = 1\n',
    'a/b/terragrunt.hcl': 'tag = 1\n',
    'a/notes.txt': 'tag = 1\n',
    'a/other.tf': 'x = 1\n',
  };

  it.each([
    ['the root', ['.'], ['main.tf']],
    ['a folder', ['a'], ['a/main.tf', 'a/notes.txt']],
    ['everything below a folder', ['a/**'], ['a/b/terragrunt.hcl', 'a/b/x.tfvars', 'a/main.tf', 'a/notes.txt']],
    ['all files of an ending', ['**/*.tf', '**/*.hcl'], ['a/b/terragrunt.hcl', 'a/main.tf', 'main.tf']],
  ])('looks at %s: tracked, untracked and without git', async (_title, folders, wanted) => {
    await using folder = await temporaryFolder({ ...FILES, 'compose.yaml': YES });
    const search = async (run: RunProcess) => (await findCandidates(folder.path, WORDS, run)).search('tag', folders);
    expect(await search(withoutGit)).toEqual(wanted);
    await folder.git(['init', '-q']);
    expect(await search(runProcess)).toEqual(wanted);
    await folder.git(['add', '.']);
    expect(await search(runProcess)).toEqual(wanted);
  });
});

describe('a file that is called after Metabase', () => {
  const NAMED = ['.metabase-version', 'charts/metabase/values.yaml', 'deploy/metabase-values.prod.yaml', 'MB_VERSION'];
  const OTHERS = ['charts/mysql/values.yaml', 'metabase.csv', 'docs/combined.version.txt'];
  const files = Object.fromEntries([...NAMED, ...OTHERS].map((file) => [file, 'v0.50.1\n']));

  it('is looked at though it does not mention the word: tracked, untracked and without git', async () => {
    await using folder = await temporaryFolder(files);
    expect(await found(folder.path, withoutGit)).toEqual([...NAMED].sort());
    await folder.git(['init', '-q']);
    expect(await found(folder.path)).toEqual([...NAMED].sort());
    await folder.git(['add', '.']);
    expect(await found(folder.path)).toEqual([...NAMED].sort());
  });
});

it('a path that git can not be asked about counts as ignored', async () => {
  await using folder = await temporaryFolder({ 'a.yaml': YES, 'real/version': 'v0.50.1\n' });
  await folder.git(['init', '-q']);
  await symlink('real', join(folder.path, 'link'));
  const { isIgnored } = await findCandidates(folder.path, WORDS, runProcess);
  expect(await isIgnored('link/version')).toBe(true);
  expect(await isIgnored('real/version')).toBe(false);
});
