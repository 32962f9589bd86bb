import { metabaseImage } from '../../metabase/image.ts';
import type { Scalar } from '../documents/document.ts';
import { chartHolders, isBelow } from './chartHolders.ts';
import type { Recognise, ScalarPart, Sighting } from './recogniser.ts';

const TAG = /(^|\.)(image\.tag|imageTag|tag|image\.version)$/;
const DIGEST = /(^|\.)(image\.digest|imageDigest|digest)$/;
const REPOSITORY = /(^|\.)(image\.repository|repository|image)$/;

/**
 * Values that are set by name: `{name: image.tag, value: v0.50.1}` of Argo CD, helmfile and Terraform's helm_release,
 * `image.tag: v0.50.1` of Skaffold. It is Metabase's tag when the same list sets
 * Metabase's repository, or when it is given to a chart that is called so.
 */
export const helmParameter: Recognise = ({ document }, own) => {
  const entries = entriesOf(document.scalars);
  const charts = chartHolders(document);
  const images = new Map(
    entries
      .filter(({ name, value }) => REPOSITORY.test(name) && metabaseImage(value.value, own) !== undefined)
      .map((entry) => [imageOf(entry, REPOSITORY), whole(entry.value)]),
  );
  const digests = new Map(
    entries
      .filter(({ name, value }) => DIGEST.test(name) && value.value !== '')
      .map((entry) => [imageOf(entry, DIGEST), whole(entry.value)]),
  );
  return entries.flatMap((entry): Sighting[] => {
    const { name, value } = entry;
    const scope = name.replace(TAG, '$1');
    const [image, digest] = [images.get(imageOf(entry, TAG)), digests.get(imageOf(entry, TAG))];
    const isOfChart = /^(?:metabase\.)?$/.test(scope) && charts.some((chart) => isBelow(value, chart));
    if (!TAG.test(name) || !(isOfChart || image)) return [];
    return [
      {
        kind: 'split-tag',
        ...whole(value),
        edition: 'by-tag',
        ...(image ? { image: [image] } : {}),
        ...(digest ? { digest } : {}),
        onlyIfVersion: true,
      },
    ];
  });
};

function whole(scalar: Scalar): ScalarPart {
  return { scalar, from: 0, to: scalar.value.length };
}

/** The image that an entry says something of: the list in which it is set, and what stands ahead of the key. */
function imageOf({ name, value: { path, part } }: Entry, key: RegExp): string {
  const entry = path.slice(0, -1);
  const list = typeof entry.at(-1) === 'number' ? entry.slice(0, -1) : entry;
  return JSON.stringify([part, list, name.replace(key, '$1')]);
}

interface Entry {
  readonly name: string;
  readonly value: Scalar;
}

function entriesOf(scalars: readonly Scalar[]): readonly Entry[] {
  const names = new Map<number, string>();
  for (const { path, parent, value } of scalars) if (path.at(-1) === 'name') names.set(parent, value);
  return scalars.flatMap((scalar) => {
    const key = scalar.path.at(-1);
    if (typeof key === 'string' && key.includes('.')) return [{ name: key, value: scalar }];
    const name = names.get(scalar.parent);
    return name !== undefined && key === 'value' ? [{ name, value: scalar }] : [];
  });
}
