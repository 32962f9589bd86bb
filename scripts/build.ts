/**
 * Compiles src and bundles it into dist, from nothing each time.
 *
 *   node scripts/build.ts            writes dist
 *   node scripts/build.ts --check    exits with 1 when the committed dist isn't what the sources give
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const check = process.argv.includes('--check');
const out = check ? mkdtempSync(join(tmpdir(), 'dist-')) : DIST;

bundle(out);
if (check) {
  const stale = differing(DIST, out);
  rmSync(out, { recursive: true });
  if (stale.length > 0) {
    console.error(`dist is not what the sources give (${stale.join(', ')}): run npm run build and commit dist.`);
    process.exit(1);
  }
  console.log('dist is what the sources give.');
}

function bundle(to: string): void {
  for (const folder of [join(ROOT, 'build'), to]) rmSync(folder, { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', '.', '--noEmit', 'false']);
  run('@vercel/ncc/dist/ncc/cli.js', ['build', 'build/main.js', '-o', to, '--license', 'licenses.txt', '--quiet']);
  cpSync(join(ROOT, 'LICENSE'), join(to, 'LICENSE'));
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
