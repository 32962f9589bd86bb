import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The entry file of a bundle made from the sources as they are now, in a folder of its own. */
    readonly bundle: string;
  }
}

/** End-to-end tests run what users run: the bundle. It is made anew, so that a stale dist can't hide anything. */
export default function setup(project: TestProject): () => void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  execFileSync(process.execPath, [join(root, 'scripts/build.ts'), '--out', join(folder, 'dist')], { stdio: 'inherit' });
  project.provide('bundle', join(folder, 'dist', 'index.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
