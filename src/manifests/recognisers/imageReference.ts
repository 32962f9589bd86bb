import { EDITIONS, type Edition } from '../../metabase/edition.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { Document, Scalar } from '../documents/document.ts';
import type { Span } from '../notations.ts';
import { variableAt } from '../template.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** An image reference in a value: where its tag stands (empty when it has none), and whether it stands alone there. */
export interface ImageReference {
  readonly edition: Edition | 'by-tag';
  /** Where the name begins, with its registry and folders. */
  readonly from: number;
  /** Where the name ends and the sign in front of the tag begins. */
  readonly to: number;
  readonly tagFrom: number;
  readonly tagTo: number;
  /** Where its digest stands, from `sha256` on. */
  readonly digest: Span | undefined;
  readonly whole: boolean;
}

/**
 * `metabase/metabase:v0.50.1` with any registry or mirror in front, alone in a value or inside a longer one (a command
 * line, the default of a variable). A name without a tag or a digest counts only where it is the image of something, since
 * prose and addresses name it too.
 */
export const imageReference: Recognise = ({ document }, own) =>
  document.scalars.flatMap((scalar) =>
    imageReferences(scalar.value, own)
      .filter((found) => found.tagTo > found.tagFrom || found.digest || (found.whole && isImageKey(document, scalar)))
      .map(
        (found): Sighting => ({
          kind: 'image-tag',
          scalar,
          from: found.tagFrom,
          to: found.tagTo,
          edition: found.edition,
          image: [{ scalar, from: found.from, to: found.to }],
          ...(found.digest ? { digest: { scalar, ...found.digest } } : {}),
          isOpenEnd: runsImage(document, scalar) && hasRoom(scalar.value, found),
        }),
      ),
  );

/** Beside a colon, a digest or a variable a tag that is put in would be another one than it says. */
function hasRoom(value: string, { tagFrom, tagTo }: { readonly tagFrom: number; readonly tagTo: number }): boolean {
  return tagTo > tagFrom || !/[:@$]/.test(value.slice(Math.max(0, tagFrom - 1), tagTo + 1));
}

/** Keys whose value is an image to run; others, such as `metabase_image`, may hold only its name. */
const IMAGE_KEY = /^(docker|container|base)?[_-]?image([_-]?name)?$/i;

function isImageKey(document: Document, scalar: Scalar): boolean {
  const key = scalar.path.at(-1);
  // `IMAGE=metabase/metabase` of an env file is a name to which somebody else puts a tag.
  if (document.syntax === 'dotenv') return false;
  return document.syntax === 'dockerfile' ? key === 'FROM' : typeof key === 'string' && IMAGE_KEY.test(key);
}

/** Keys of lists of containers, of Kubernetes, ECS, Azure and Terraform. */
const CONTAINERS = /^(?:init|ephemeral)?_?containers?(?:_?definitions)?$/i;

/** Whether the value is the whole image that is run: a name alone may have its tag elsewhere, as in values of a chart. */
function runsImage({ syntax }: Document, { path }: Scalar): boolean {
  if (syntax === 'dockerfile') return path[0] === 'FROM';
  if ((syntax !== 'yaml' && syntax !== 'json') || path.at(-1) !== 'image') return false;
  const holder = typeof path.at(-2) === 'number' ? path.at(-3) : undefined;
  return path.at(-3) === 'services' || (typeof holder === 'string' && CONTAINERS.test(holder));
}

/** Characters that are looked back for the start of a default; no variable has a longer name. */
const LONGEST_OPENING = 100;
const WORD = /[\w.-]/;
/** `name:tag`, and Kustomize's `name=*:tag` and `name=:tag` that keep the name. */
const SIGNS = [':', '=*:', '=:'];
const DIGEST = /sha256:[0-9a-f]{64}(?![\w.-])/iy;

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
  const digest = digestAt(value, tagTo);
  const end = digest?.to ?? tagTo;
  const whole = end === value.length && /^(docker:\/\/)?[^\s]*$/.test(value.slice(0, at)) && !isAddress(value);
  const from = isFreshStart(value, at) ? at : startOfName(value, at);
  return { edition, from, to: behind, tagFrom, tagTo, digest, whole };
}

/** The digest behind a tag: written out, or by a variable, which is to be seen and can't be moved. */
function digestAt(value: string, at: number): Span | undefined {
  if (value[at] !== '@') return undefined;
  const from = at + 1;
  DIGEST.lastIndex = from;
  if (DIGEST.test(value)) return { from, to: DIGEST.lastIndex };
  const variable = variableAt(value, value.startsWith('sha256:', from) ? from + 'sha256:'.length : from);
  return variable && { from, to: variable.to };
}

/**
 * Goes back over a registry, its port and folders: `registry:5000/hub/metabase/metabase`. Of a variable ahead of them,
 * the start of that.
 */
function startOfName(value: string, at: number): number {
  const first = Math.max(0, at - LONGEST_NAME);
  let from = at;
  while (from > first && (/[\w./-]/.test(value[from - 1] as string) || isPort(value, from - 1))) from--;
  const variable = variableBefore(value, from, first);
  if (variable !== undefined) return variable;
  return value[from] === '/' ? Math.min(at, from + 2) : from;
}

const LONGEST_NAME = 200;

function isPort(value: string, colon: number): boolean {
  return value[colon] === ':' && /^\d{1,5}\//.test(value.slice(colon + 1, colon + 7));
}

/** Where the variable starts that ends at `end`, or whose bare name does, as that of `$REGISTRY/`. */
function variableBefore(value: string, end: number, first: number): number | undefined {
  if (value[end - 1] === '$') return end - 1;
  if (!/[})]/.test(value[end - 1] ?? '')) return undefined;
  for (const opens of ['${', '{{', '$(']) {
    const start = value.lastIndexOf(opens, end - 1);
    if (start >= first && variableAt(value, start)?.to === end) return start;
  }
  return undefined;
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
