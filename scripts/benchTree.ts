import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Fills `root` with a committed git repository: code and configuration, and every 250th file mentions Metabase. Always
 * the same for the same number of files. Returns how many mention it.
 */
export function makeTree(root: string, files: number): number {
  const random = randomFrom(20261008);
  const oneOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  let mentions = 0;
  for (let index = 0; index < files; index++) {
    const about = index % 250 === 7 ? MANIFESTS[mentions++ % MANIFESTS.length] : undefined;
    const service = Math.floor(index / FILES_IN_FOLDER);
    const folder = `team-${service % 20}/service-${service}`;
    const [name, text] = about ? [`${about.name(index)}`, about.text] : [`file-${index}${oneOf(ENDINGS)}`, ''];
    const size = 1024 + Math.floor(random() * 7 * 1024);
    const comment = about && !about.filled ? '' : prose(size, oneOf);
    write(join(root, folder, name), text + comment);
  }
  git(root, ['init', '--quiet', '--initial-branch=main']);
  git(root, ['add', '--all']);
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false'];
  git(root, [...author, 'commit', '--quiet', '--message=Tree']);
  return mentions;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const FILES_IN_FOLDER = 16;
const ENDINGS = ['.ts', '.go', '.py', '.md', '.json', '.yaml', '.tf', '.sql', '.html', '.java'];
const WORDS = (
  'the service reads a queue and writes rows into the warehouse table where return const import function value key ' +
  'timeout retries replicas memory limits route handler schema column index dashboard report team owner since until'
).split(' ');

/** Lines of comment, which every syntax of MANIFESTS allows at the end of the file. */
function prose(size: number, oneOf: (words: readonly string[]) => string): string {
  let text = '';
  while (text.length < size) text += `# ${Array.from({ length: 12 }, () => oneOf(WORDS)).join(' ')}\n`;
  return text;
}

/** Ways in which real repositories mention Metabase; most are pins. `filled` ones get prose behind them. */
const MANIFESTS: readonly { name: (index: number) => string; text: string; filled: boolean }[] = [
  {
    name: () => 'compose.yaml',
    text: 'services:\n  metabase:\n    image: metabase/metabase:v0.55.3\n    ports:\n      - "3000:3000"\n',
    filled: true,
  },
  {
    name: () => 'deployment.yaml',
    text: 'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: metabase\n          image: metabase/metabase-enterprise:v1.58.34\n',
    filled: true,
  },
  { name: () => 'Dockerfile', text: 'FROM metabase/metabase:v0.49.25.2\nEXPOSE 3000\n', filled: true },
  {
    name: () => 'values.yaml',
    text: 'metabase:\n  image:\n    repository: metabase/metabase\n    tag: v0.61.21\n',
    filled: true,
  },
  {
    name: () => 'kustomization.yaml',
    text: 'images:\n  - name: metabase/metabase\n    newTag: v0.60.27\n',
    filled: true,
  },
  { name: (index) => `notes-${index}.md`, text: 'Dashboards are in Metabase.\n', filled: true },
  {
    name: (index) => `task-${index}.json`,
    text: '{ "containers": [{ "name": "metabase", "image": "metabase/metabase:v0.56.25.1" }] }\n',
    filled: false,
  },
  {
    name: (index) => `links-${index}.ts`,
    text: "export const dashboards = 'https://metabase.example.com';\n",
    filled: true,
  },
];

/** mulberry32: small, seeded, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Away from a git hook's variables, which would point at another repository. */
function git(folder: string, args: readonly string[]): void {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  execFileSync('git', [...args], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
}
