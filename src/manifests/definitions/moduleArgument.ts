import { dirname, join, normalize } from 'node:path/posix';
import type { Scalar } from '../documents/document.ts';
import type { ReadFile } from './definition.ts';

/**
 * Whether a value is given to the module in whose folder `user` lies: an argument of a block `module`, or one of
 * Terragrunt's `inputs` beside the `source` of its block `terraform`.
 */
export function isModuleArgument({ file, document }: ReadFile, { path, parent }: Scalar, user: string): boolean {
  const source = document.scalars.find((scalar) =>
    path[0] === 'module'
      ? scalar.parent === parent && scalar.path.at(-1) === 'source'
      : path[0] === 'inputs' &&
        scalar.path.length === 2 &&
        scalar.path[0] === 'terraform' &&
        scalar.path[1] === 'source',
  );
  return source !== undefined && isFolderOf(source.value, file, dirname(user));
}

/** `../modules//bi`, and `${get_repo_root()}//modules/bi` of which only the end is known. */
function isFolderOf(source: string, file: string, folder: string): boolean {
  const known = /^\$\{[^}]*\}(?<path>\/.*)$/.exec(source)?.groups?.path;
  if (known === undefined) return /^\.{1,2}(?:\/|$)/.test(source) && bare(join(dirname(file), source)) === folder;
  const end = bare(known).replace(/^(?:\/|\.\.\/)+/, '');
  return end !== '' && (folder === end || folder.endsWith(`/${end}`));
}

function bare(path: string): string {
  return normalize(path).replace(/(?<=.)\/$/, '');
}
