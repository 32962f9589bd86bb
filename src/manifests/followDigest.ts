import type { Definition, Files } from './definitions/definition.ts';
import { findDefinitions } from './definitions/findDefinitions.ts';
import { isValueKey } from './definitions/settings.ts';
import { digestOf } from './digest.ts';
import type { Scalar } from './documents/document.ts';
import { LONGEST_CHAIN, spotOf } from './follow.ts';
import type { Spot } from './judge.ts';
import type { Digest } from './pin.ts';
import { type Part, readPart } from './readPart.ts';
import type { ScalarPart } from './recognisers/recogniser.ts';

/** A digest, and the value that is it. */
export interface SetDigest extends Definition {
  readonly digest: Digest;
}

/**
 * Where the digest beside a tag is written out: there, in the default of a variable, or where the variable is set. None
 * when it isn't in one piece anywhere.
 */
export async function digestsAt(
  part: ScalarPart & Partial<Pick<Part, 'before'>>,
  spot: Spot,
  files: Files,
  chain = LONGEST_CHAIN,
): Promise<readonly SetDigest[]> {
  const found: SetDigest[] = [];
  for (const reading of readPart({ before: '', ...part, after: '' })) {
    if (reading.kind === 'literal') {
      const digest = digestOf(reading, spot, spot.image);
      const { file, text, lineStarts, document, markers } = spot;
      const { scalar, from, to } = reading;
      if (digest) found.push({ file, text, lineStarts, document, markers, scalar, from, to, digest });
    } else if (reading.kind === 'variable' && chain > 0) {
      const { levels } = await findDefinitions(reading.variable, { ...spot, scalar: reading.scalar }, files);
      for (const level of levels) {
        const set: SetDigest[] = [];
        for (const definition of level) {
          if (spot.budget.left-- <= 0) return [];
          set.push(...(await digestsAt({ ...definition, before: '' }, spotOf(definition, spot, []), files, chain - 1)));
        }
        found.push(...set);
        if (set.length > 0) break;
      }
    }
  }
  return found;
}

/** What the tag may be called in place of the digest; nothing where the image is called by the name alone. */
const TAGS = ['tag', 'version', 'imagetag', 'imageversion', 'release', 'ver', ''];
const DIGEST = /(?:image)?(?:digest|sha256|sha)$/;

/** The value beside a digest that is called as its tag must be: `METABASE_VERSION` beside `METABASE_DIGEST`. */
export function tagBeside({ document, scalar: { path, parent } }: Definition): Scalar | undefined {
  const at = isValueKey(path.at(-1)) && path.length > 1 ? path.length - 2 : path.length - 1;
  const name = plain(path[at]);
  if (!DIGEST.test(name)) return undefined;
  const stem = name.replace(DIGEST, '');
  const isBeside = ({ path: other, parent: holder }: Scalar) =>
    other.length === path.length &&
    (at < path.length - 1 || holder === parent) &&
    other.every((part, index) => index === at || part === path[index]);
  const beside = new Map(document.scalars.filter(isBeside).map((scalar) => [plain(scalar.path[at]), scalar]));
  return TAGS.map((tag) => beside.get(stem + tag)).find((scalar) => scalar !== undefined);
}

function plain(key: string | number | undefined): string {
  return String(key ?? '')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}
