import { EDITIONS, type Edition } from './edition.ts';

/** An image name that the user declares to be Metabase's; its edition is told by the tag. */
export type OwnImages = readonly string[];

/** Metabase's code has the same path as its image, and no registry is given as an address. */
const SOURCE_CODE = /^([a-z][a-z0-9+.-]*:\/\/|github\.com\/)/i;

/** In front of an image a colon is for the port; a template may hold any. */
const NO_REGISTRY = /^[^${]*:(?!\d+\/)[^${]*$/;

/**
 * Whether `name` (no tag, no digest) is an image of Metabase: the official one, under any registry or mirror
 * (`registry:5000/hub/metabase/metabase`), or one of `own` exactly. Somebody's `x/metabase`, `metabase/metabase-head` and
 * `x/metabase-proxy` are not: their tags are not Metabase's.
 * Returns the edition, `'by-tag'` for the user's own, or undefined.
 */
export function metabaseImage(name: string, own: OwnImages): Edition | 'by-tag' | undefined {
  const bare = name.replace(/^docker:\/\//, '');
  if (own.includes(bare)) return 'by-tag';
  if (SOURCE_CODE.test(bare)) return undefined;
  for (const [edition, { image }] of Object.entries(EDITIONS)) {
    if (bare === image) return edition as Edition;
    if (bare.endsWith(`/${image}`) && !NO_REGISTRY.test(bare.slice(0, -image.length))) return edition as Edition;
  }
  return undefined;
}
