import { metabaseImage, type OwnImages } from '../../metabase/image.ts';
import type { Scalar } from '../documents/document.ts';
import type { Recognise, Sighting } from './recogniser.ts';

interface SplitForm {
  /** Keys that name the image; the first that is there decides. */
  readonly names: readonly string[];
  readonly tag: string;
}

/** How an image and its tag are written as keys of one mapping. */
const FORMS: readonly SplitForm[] = [
  // Kustomize `images:`; newName replaces name (kubernetes-sigs/kustomize api/types/image.go).
  { names: ['newName', 'name'], tag: 'newTag' },
  // Helm values, at any depth; a `registry:` beside it is only put in front.
  { names: ['repository', 'image'], tag: 'tag' },
  { names: ['repository', 'image'], tag: 'imageTag' },
];

/** The name of the image and its tag stand under two keys of the same mapping. */
export const splitImage: Recognise = ({ document }, own) => {
  const sightings: Sighting[] = [];
  for (const siblings of mappingsOf(document.scalars)) {
    const digest = siblings.has('digest');
    const found = FORMS.flatMap((form) => sightingsOf(form, siblings, digest, own));
    const tagged = found.filter(({ scalar, named }) => scalar !== named);
    sightings.push(...(tagged.length > 0 ? tagged : found.slice(0, 1)));
  }
  return sightings;
};

/** The tag; where there is none, the end of the name, if a digest or a `newName` says that it is an image. */
function sightingsOf(
  { names, tag: key }: SplitForm,
  siblings: ReadonlyMap<string, Scalar>,
  digest: boolean,
  own: OwnImages,
): readonly Sighting[] {
  const tag = siblings.get(key);
  const named = names.map((name) => siblings.get(name)).find((scalar) => scalar !== undefined);
  const edition = named && editionOf(named.value, siblings.get('registry')?.value, own);
  if (!named || !edition) return [];
  if (tag) return [{ kind: 'split-tag', scalar: tag, from: 0, to: tag.value.length, edition, digest, named }];
  if (!digest && !siblings.has('newName')) return [];
  const end = named.value.length;
  return [{ kind: 'split-tag', scalar: named, from: end, to: end, edition, digest, named }];
}

/** The registry may hold the first part of the name: `registry: docker.io/metabase`, `repository: metabase`. */
function editionOf(name: string, registry: string | undefined, own: OwnImages) {
  return metabaseImage(name, own) ?? (registry ? metabaseImage(`${registry}/${name}`, own) : undefined);
}

function mappingsOf(scalars: readonly Scalar[]): Iterable<ReadonlyMap<string, Scalar>> {
  const mappings = new Map<number, Map<string, Scalar>>();
  for (const scalar of scalars) {
    const key = scalar.path.at(-1);
    if (typeof key !== 'string') continue;
    const mapping = mappings.get(scalar.parent) ?? new Map<string, Scalar>();
    mapping.set(key, scalar);
    mappings.set(scalar.parent, mapping);
  }
  return mappings.values();
}
