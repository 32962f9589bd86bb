import { metabaseImage, type OwnImages } from '../../metabase/image.ts';
import type { Document, Scalar } from '../documents/document.ts';
import { isInPartOf } from './isInPartOf.ts';
import type { Recognise, ScalarPart, Sighting } from './recogniser.ts';

interface SplitForm {
  /** Keys that name the image; the first that is there decides. */
  readonly names: readonly string[];
  readonly tags: readonly string[];
}

/** How an image and its tag are written as keys of one mapping. */
const FORMS: readonly SplitForm[] = [
  // Kustomize `images:`; newName replaces name (kubernetes-sigs/kustomize api/types/image.go).
  { names: ['newName', 'name'], tags: ['newTag'] },
  // Helm values and whatever else people call the two, at any depth; a `registry:` beside it is only put in front.
  {
    names: ['repository', 'image', 'imageRepository', 'imageName', 'dockerImage', 'containerImage', 'repo', 'name'],
    tags: ['tag', 'imageTag', 'dockerTag', 'containerTag', 'dockerImageTag', 'finalImageTag'],
  },
];
/** Keys that hold the tag beside an image, or the version of something else. */
const VERSIONS = ['version', 'imageVersion'];
const DIGESTS = ['digest', 'imageDigest', 'sha', 'newDigest'];

/** The name of the image and its tag stand under two keys of the same mapping. */
export const splitImage: Recognise = ({ document }, own) => {
  const globals = globalRegistries(document);
  return [...mappingsOf(document)].flatMap((siblings) => {
    const found = FORMS.flatMap((form) => sightingsOf(form, siblings, globals, own));
    const tagged = found.filter(({ scalar, named }) => scalar !== named);
    return tagged.length > 0 ? tagged : found.slice(0, 1);
  });
};

function sightingsOf(
  { names, tags }: SplitForm,
  siblings: Mapping,
  globals: readonly Scalar[],
  own: OwnImages,
): Sighting[] {
  const named = names.map((name) => siblings.get(plain(name))).find((scalar) => scalar !== undefined);
  if (!named) return [];
  const beside = ['registry', 'imageregistry'].map((key) => siblings.get(key)).find((scalar) => scalar?.value);
  const registry = beside ?? registryAbove(named, globals);
  const edition = editionOf(named.value, registry?.value, own);
  if (!edition) return [];
  const image = [...(registry ? [registry] : []), named].map(whole);
  // An empty one is a chart's default, and none.
  const digest = DIGESTS.map((key) => siblings.get(plain(key))).find((scalar) => scalar && scalar.value !== '');
  const shared = { kind: 'split-tag', edition, named, image, ...(digest ? { digest: whole(digest) } : {}) } as const;
  const found = tags.flatMap((key) => siblings.get(plain(key)) ?? []);
  if (found.length > 0) {
    return found.map((scalar) => ({ ...shared, ...whole(scalar) }));
  }
  const versions = tags.includes('tag') ? VERSIONS.flatMap((key) => siblings.get(plain(key)) ?? []) : [];
  if (versions.length > 0) {
    return versions.map((scalar) => ({ ...shared, ...whole(scalar), onlyIfVersion: true }));
  }
  const isKustomize = ['newname', 'newtag'].some((key) => siblings.has(key));
  if (isKustomize ? !tags.includes('newTag') : !digest) return [];
  const end = named.value.length;
  return [{ ...shared, scalar: named, from: end, to: end }];
}

function whole(scalar: Scalar): ScalarPart {
  return { scalar, from: 0, to: scalar.value.length };
}

/** The registry may hold the first part of the name: `registry: docker.io/metabase`, `repository: metabase`. */
function editionOf(name: string, registry: string | undefined, own: OwnImages) {
  return metabaseImage(name, own) ?? (registry ? metabaseImage(`${registry}/${name}`, own) : undefined);
}

/** `global.imageRegistry` and the like, which charts put in front of every image that has no registry of its own. */
function globalRegistries({ scalars }: Document): readonly Scalar[] {
  const found = scalars.filter(({ path, value }) => {
    const at = path.lastIndexOf('global');
    return at !== -1 && value !== '' && GLOBAL.test(path.slice(at + 1).join('.'));
  });
  return found.slice(0, MOST_GLOBALS);
}

/** More of them are nobody's. */
const MOST_GLOBALS = 50;

const GLOBAL = /^(?:imageRegistry|image\.registry|registry)$/;

/** The nearest one that holds for a value: it is below the mapping that has the `global`, in the same document. */
function registryAbove(named: Scalar, globals: readonly Scalar[]): Scalar | undefined {
  const holderOf = (global: Scalar) => global.path.slice(0, global.path.lastIndexOf('global'));
  const above = globals.filter(
    (global) => isInPartOf(named, global) && holderOf(global).every((part, index) => part === named.path[index]),
  );
  return above.sort((a, b) => holderOf(b).length - holderOf(a).length)[0];
}

type Mapping = ReadonlyMap<string, Scalar>;

/** What a mapping takes over by reference counts as far as it doesn't say it itself. */
function mappingsOf({ scalars, aliased = [] }: Document): Iterable<Mapping> {
  const mappings = new Map<number, Map<string, Scalar>>();
  for (const scalar of [...aliased, ...scalars]) {
    const key = scalar.path.at(-1);
    if (typeof key !== 'string') continue;
    const mapping = mappings.get(scalar.parent) ?? new Map<string, Scalar>();
    mapping.set(plain(key), scalar);
    mappings.set(scalar.parent, mapping);
  }
  return mappings.values();
}

/** `imageTag`, `image_tag` and `image-tag` are one key. */
function plain(key: string): string {
  return key.replace(/[_-]/g, '').toLowerCase();
}
