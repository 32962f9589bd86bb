import { dirname, join } from 'node:path/posix';

const NAMES = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];

/**
 * The lock files that a package.json is installed from: those of its own folder, else of the nearest one above, which holds
 * those of a workspace.
 * @param all the files of the tree
 */
export function lockFilesOf(packageFile: string, all: ReadonlySet<string>): readonly string[] {
  for (let folder = dirname(packageFile); ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).filter((path) => all.has(path));
    if (found.length > 0 || folder === '.') return found;
  }
}
