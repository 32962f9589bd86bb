import { metabaseImage } from '../../metabase/image.ts';
import type { Scalar } from '../documents/document.ts';
import type { Recognise, ScalarPart, Sighting } from './recogniser.ts';

const TAG = /(^|\.)(image\.tag|imageTag|tag|image\.version)$/;
const DIGEST = /(^|\.)(image\.digest|imageDigest|digest)$/;
const REPOSITORY = /(^|\.)(image\.repository|repository|image)$/;

/**
 * Values that are set by name: `{name: image.tag, value: v0.50.1}` of Argo CD, helmfile and Terraform's helm_release,
 * `image.tag: v0.50.1` of Skaffold. It is Metabase's tag when the list sets Metabase's repository too, or when the chart beside it is called so.
 */
export const helmParameter: Recognise = ({ document }, own) => {
  const entries = entriesOf(document.scalars);
  const isChart = document.scalars.some(({ path, value }) => path.at(-1) === 'chart' && /(^|\/)metabase$/.test(value));
  const images = new Map(
    entries
      .filter(({ name, value }) => REPOSITORY.test(name) && metabaseImage(value.value, own) !== undefined)
      .map(({ name, value }) => [name.replace(REPOSITORY, '$1'), whole(value)]),
  );
  const digests = new Map(
    entries
      .filter(({ name, value }) => DIGEST.test(name) && value.value !== '')
      .map(({ name, value }) => [name.replace(DIGEST, '$1'), whole(value)]),
  );
  return entries.flatMap(({ name, value }): Sighting[] => {
    const scope = name.replace(TAG, '$1');
    const [image, digest] = [images.get(scope), digests.get(scope)];
    if (!TAG.test(name) || !(isChart || image)) return [];
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
