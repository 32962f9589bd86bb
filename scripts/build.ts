/**
 * Compiles src and bundles it into dist, from nothing each time.
 *
 *   node scripts/build.ts                writes dist
 *   node scripts/build.ts --out FOLDER   writes it there
 *   node scripts/build.ts --check        exits with 1 when the committed dist isn't what the sources give
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const { values } = parseArgs({ options: { out: { type: 'string' }, check: { type: 'boolean' } } });

if (values.check) {
  const fresh = mkdtempSync(join(tmpdir(), 'dist-'));
  bundle(fresh);
  const stale = differing(DIST, fresh);
  rmSync(fresh, { recursive: true });
  if (stale.length > 0) {
    console.error(`dist is not what the sources give (${stale.join(', ')}): run npm run build and commit dist.`);
    process.exit(1);
  }
  console.log('dist is what the sources give.');
} else {
  bundle(values.out ?? DIST);
}

/** The bundler names modules by their paths, so the folder is always the same; whoever makes it has the turn. */
function bundle(to: string): void {
  const compiled = join(ROOT, 'build');
  takeTurn(compiled);
  try {
    rmSync(to, { recursive: true, force: true });
    // The compiled main.js looks for package.json one folder up.
    run('typescript/bin/tsc', ['-p', '.', '--noEmit', 'false']);
    run('@vercel/ncc/dist/ncc/cli.js', ['build', 'build/main.js', '-o', to, '--license', 'licenses.txt', '--quiet']);
    for (const file of ['LICENSE', 'scripts/post.js']) cpSync(join(ROOT, file), join(to, basename(file)));
  } finally {
    rmSync(compiled, { recursive: true, force: true });
  }
}

/** A build takes seconds: a folder that is still there after a minute was left by one that was killed. */
function takeTurn(folder: string): void {
  for (let waited = 0; waited < 60; waited++) {
    try {
      mkdirSync(folder);
      return;
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
  }
}

function run(program: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: ROOT, stdio: 'inherit' });
}

/** Names of files that are in one folder only, or have other bytes. */
function differing(a: string, b: string): string[] {
  const names = new Set([a, b].flatMap((folder) => (existsSync(folder) ? readdirSync(folder) : [])));
  return [...names].filter((name) => {
    const [left, right] = [join(a, name), join(b, name)];
    return !existsSync(left) || !existsSync(right) || !readFileSync(left).equals(readFileSync(right));
  });
}
