import { parseTag } from '../../metabase/tag.ts';
import type { Scalar } from '../documents/document.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** Words that a key for Metabase's version is made of, in the order in which people put them. */
const NAME =
  /^(?:mb|metabase)(?:docker|container|oss|ee|enterprise)*(?:image|jar|app)?(?:version|versao|version|ver|tag|release)$/;
const NAME_BEHIND = /^(?:docker)?(?:image)?(?:version|tag)(?:of)?metabase$/;

/**
 * A version under a key that says whose it is, `METABASE_VERSION: v0.50.1`, also where nothing in the repository uses it.
 * The key must be just that: `POSTGRES_METABASE_VERSION` and `METABASE_CLICKHOUSE_DRIVER_VERSION` are others' versions.
 */
export const namedVersion: Recognise = ({ document }) =>
  document.scalars.flatMap((scalar): Sighting[] => {
    const { path, value } = scalar;
    if (!namesVersion(path)) return [];
    const { kind } = parseTag(value);
    if (kind !== 'exact' && kind !== 'rolling') return [];
    return [
      { kind: 'variable', scalar, from: 0, to: value.length, edition: 'by-tag', digest: false, onlyIfVersion: true },
    ];
  });

const DEFAULT_KEYS = new Set<string | number>(['default', 'Default', 'defaultValue', 'value']);

/** Whether the key, or the last two (`metabase: {version: ...}`), name the version of Metabase and nothing else. */
function namesVersion(path: Scalar['path']): boolean {
  const keys = DEFAULT_KEYS.has(path.at(-1) as string) ? path.slice(0, -1) : path;
  return isName(keys.slice(-1)) || isName(keys.slice(-2));
}

function isName(keys: Scalar['path']): boolean {
  const bare = keys
    .join('')
    .toLowerCase()
    .replace(/^\$*cap_/, '')
    .replace(/[^a-z]/g, '');
  return NAME.test(bare) || NAME_BEHIND.test(bare);
}
