import { EDITIONS, type Edition } from '../../metabase/edition.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { Document, Scalar } from '../documents/document.ts';
import { variableAt } from '../template.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** An image reference in a value: where its tag stands (empty when it has none), and whether it stands alone there. */
export interface ImageReference {
  readonly edition: Edition | 'by-tag';
  readonly tagFrom: number;
  readonly tagTo: number;
  readonly digest: boolean;
  readonly whole: boolean;
}

/**
 * `metabase/metabase:v0.50.1` with any registry or mirror in front, alone in a value or inside a longer one (a command
 * line, the default of a variable). A name without a tag counts only where it is the image of something, since prose
 * and addresses name it too.
 */
export const imageReference: Recognise = ({ document }, own) =>
  document.scalars.flatMap((scalar) =>
    imageReferences(scalar.value, own)
      .filter((found) => found.tagTo > found.tagFrom || (found.whole && isImageKey(document, scalar)))
      .map(
        (found): Sighting => ({
          kind: 'image-tag',
          scalar,
          from: found.tagFrom,
          to: found.tagTo,
          edition: found.edition,
          digest: found.digest,
        }),
      ),
  );

/** Keys whose value is an image to run; others, such as `metabase_image`, may hold only its name. */
const IMAGE_KEY = /^(docker|container|base)?[_-]?image([_-]?name)?$/i;

function isImageKey(document: Document, scalar: Scalar): boolean {
  const key = scalar.path.at(-1);
  // `IMAGE=metabase/metabase` of an env file is a name to which somebody else puts a tag.
  if (document.syntax === 'dotenv') return false;
  return document.syntax === 'dockerfile' ? key === 'FROM' : typeof key === 'string' && IMAGE_KEY.test(key);
}

/** Characters that are looked back for the start of a default; no variable has a longer name. */
const LONGEST_OPENING = 100;
const WORD = /[\w.-]/;
/** `name:tag`, and Kustomize's `name=*:tag` and `name=:tag` that keep the name. */
const SIGNS = [':', '=*:', '=:'];
const DIGEST = /@sha256:[0-9a-f]{64}/iy;

/** Every reference to an image of Metabase in `value`, in order. Linear in the length of the value. */
export function imageReferences(value: string, own: OwnImages): readonly ImageReference[] {
  const found = new Map<number, ImageReference>();
  for (const [name, edition] of namesOf(own)) {
    for (let at = value.indexOf(name); at !== -1; at = value.indexOf(name, at + name.length)) {
      const reference = referenceAt(value, at, name, edition);
      if (reference && !found.has(reference.tagFrom)) found.set(reference.tagFrom, reference);
    }
  }
  return [...found.values()].sort((a, b) => a.tagFrom - b.tagFrom);
}

function namesOf(own: OwnImages): readonly [string, Edition | 'by-tag'][] {
  const official = Object.entries(EDITIONS).map(([edition, { image }]) => [image, edition] as [string, Edition]);
  return [...own.map((name) => [name, 'by-tag'] as [string, 'by-tag']), ...official];
}

function referenceAt(value: string, at: number, name: string, edition: Edition | 'by-tag'): ImageReference | undefined {
  const ahead = value[at - 1] ?? '';
  const foreign = edition === 'by-tag' ? WORD.test(ahead) || ahead === '/' : WORD.test(ahead);
  const behind = at + name.length;
  if ((foreign && !isFreshStart(value, at)) || WORD.test(value[behind] ?? '') || value[behind] === '/')
    return undefined;
  // Metabase's source code has the same path as its image.
  if (value.slice(Math.max(0, at - CODE_HOST.length), at).toLowerCase() === CODE_HOST) return undefined;
  const sign = SIGNS.find((text) => value.startsWith(text, behind)) ?? '';
  const tagFrom = behind + sign.length;
  const tagTo = tagFrom === behind ? behind : endOfTag(value, tagFrom);
  DIGEST.lastIndex = tagTo;
  const digest = DIGEST.test(value);
  const end = digest ? DIGEST.lastIndex : tagTo;
  const whole = end === value.length && /^(docker:\/\/)?[^\s]*$/.test(value.slice(0, at)) && !isAddress(value);
  return { edition, tagFrom, tagTo, digest, whole };
}

const CODE_HOST = 'github.com/';

/** Behind `${NAME:-` and `docker://` a name starts, though what stands ahead of it could belong to one. */
function isFreshStart(value: string, at: number): boolean {
  return /(\$\{\w+:?-|docker:\/\/)$/.test(value.slice(Math.max(0, at - LONGEST_OPENING), at));
}

function isAddress(value: string): boolean {
  return /^https?:/.test(value);
}

/** A tag runs as far as its characters do; a variable in it counts as one of them. */
function endOfTag(value: string, from: number): number {
  let at = from;
  while (at < value.length) {
    const variable = variableAt(value, at);
    if (variable) at = variable.to;
    else if (WORD.test(value[at] as string)) at++;
    else break;
  }
  return at;
}
