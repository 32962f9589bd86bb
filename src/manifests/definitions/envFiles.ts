import { dirname, join, normalize } from 'node:path/posix';
import type { Document } from '../documents/document.ts';
import type { ReadFile } from './definition.ts';

const OPTION = /--env-file[ =]["']?([\w./-]{1,200})/g;
/** Nobody names more. */
const MOST = 20;

/**
 * The env files that a Compose file names, by `env_file:` or in a comment that says how it is started (`docker compose
 * --env-file ../config/prod.env up`). Paths are from the root; what is started from there names them from there.
 */
export function envFilesOf(user: ReadFile): readonly string[] {
  const files = known.get(user.document) ?? readEnvFiles(user);
  known.set(user.document, files);
  return files;
}

/** Found once for all variables of a file that are set nowhere else. */
const known = new WeakMap<Document, readonly string[]>();

function readEnvFiles({ file, text, document }: ReadFile): readonly string[] {
  if (document.syntax !== 'yaml') return [];
  const listed = document.scalars.flatMap(({ path, value }) =>
    path.slice(-3).includes('env_file') && /^[\w./-]+$/.test(value) ? [join(dirname(file), value)] : [],
  );
  const given = [...text.matchAll(OPTION)].flatMap(([, name = '']) => [join(dirname(file), name), name]);
  const paths = [...listed, ...given].map((path) => normalize(path)).filter((path) => !path.startsWith('..'));
  return [...new Set(paths)].slice(0, MOST);
}
