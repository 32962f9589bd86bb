import { parseTag } from '../../metabase/tag.ts';
import type { Document, Scalar } from '../documents/document.ts';

/** Words that a key for Metabase's version is made of, in the order in which people put them. */
const NAME =
  /^(?:mb|metabase)(?:docker|container|oss|ee|enterprise)*(?:image|jar|app)?(?:version|versao|version|ver|tag|release)$/;
const NAME_BEHIND = /^(?:docker)?(?:image)?(?:versions?|tags?)(?:of)?metabase$/;

const VALUE_KEYS = new Set<string | number | undefined>([
  'default',
  'Default',
  'defaultValue',
  'value',
  'ParameterValue',
]);

/** Keys under which a parameter holds its value. */
export function isValueKey(key: string | number | undefined): boolean {
  return VALUE_KEYS.has(key);
}

/** Whether words alone are what Metabase's version is called; several are the keys of mappings in each other. */
export function isName(keys: Scalar['path']): boolean {
  const bare = keys
    .join('')
    .toLowerCase()
    .replace(/^\$*cap_|^tf_var_|^[\w-]+:(?!:)/, '')
    .replace(/[^a-z]/g, '');
  return NAME.test(bare) || NAME_BEHIND.test(bare);
}

/** Below it is no release of Enterprise (the oldest on the list is 1.37), and 1.4.2 is the version of something else. */
const OLDEST_ENTERPRISE = 20;

/** Whether a text that only a name speaks for is a version of Metabase. */
export function isVersion(text: string): boolean {
  const tag = parseTag(text);
  if (tag.kind !== 'exact' && tag.kind !== 'rolling') return false;
  const { major } = tag.kind === 'exact' ? tag.version : tag.line;
  return tag.edition !== 'enterprise' || major >= OLDEST_ENTERPRISE;
}

/**
 * Whether the key, or the last two (`metabase: {version: ...}`), name the version of Metabase and nothing else.
 * @param sourced the mappings of sourcedIn
 */
export function namesVersion({ path, parent }: Scalar, sourced: ReadonlySet<number>): boolean {
  const keys = isValueKey(path.at(-1)) ? path.slice(0, -1) : path;
  // A list of versions is a choice, a test matrix or a history.
  if (typeof keys.at(-1) === 'number' || keys.includes('matrix')) return false;
  return isName(keys.slice(-1)) || (isName(keys.slice(-2)) && !isOfOther(keys) && !sourced.has(parent));
}

/** Keys that tell where a chart, a module or a role of a version comes from. */
const SOURCE = /^(?:chart|source|src|repo|repo_?url|git)$/i;

/** The mappings that say where something comes from, whose version is that of a package. */
export function sourcedIn({ scalars }: Document): ReadonlySet<number> {
  return new Set(scalars.filter(({ path }) => SOURCE.test(String(path.at(-1)))).map(({ parent }) => parent));
}

/** What has versions of its own and is called after what it is for. */
const OTHERS =
  /^(?:charts?|dependenc(?:y|ies)|plugins?|drivers?|(?:required_)?providers?|packages?|requirements|roles|collections)$/i;
/** How many parts of a path the type and the labels of a block of Terraform are. */
const BLOCKS: Readonly<Record<string, number>> = { module: 2, provider: 2, resource: 3, data: 3 };

/** `metabase: {version: 0.12.0}` of a chart, a driver, a package, or of a module or a resource that is called so. */
function isOfOther(keys: Scalar['path']): boolean {
  const labels = BLOCKS[String(keys[0])] ?? 0;
  return keys.slice(0, -1).some((key) => OTHERS.test(String(key))) || keys.length - 1 === labels;
}
