import { metabaseImage } from '../../metabase/image.ts';
import type { Scalar } from '../documents/document.ts';
import type { Recognise, Sighting } from './recogniser.ts';

const TAG = /(^|\.)(image\.tag|imageTag|tag|image\.version)$/;
const REPOSITORY = /(^|\.)(image\.repository|repository|image)$/;

/**
 * Values that are set by name: `{name: image.tag, value: v0.50.1}` of Argo CD, helmfile and Terraform's helm_release,
 * `image.tag: v0.50.1` of Skaffold. It
 * is Metabase's tag when the list sets Metabase's repository too, or when the chart beside it is called so.
 */
export const helmParameter: Recognise = ({ document }, own) => {
  const entries = entriesOf(document.scalars);
  const isChart = document.scalars.some(({ path, value }) => path.at(-1) === 'chart' && /(^|\/)metabase$/.test(value));
  const scopes = new Set(
    entries
      .filter(({ name, value }) => REPOSITORY.test(name) && metabaseImage(value.value, own) !== undefined)
      .map(({ name }) => name.replace(REPOSITORY, '$1')),
  );
  return entries.flatMap(({ name, value }): Sighting[] => {
    if (!TAG.test(name) || !(isChart || scopes.has(name.replace(TAG, '$1')))) return [];
    return [
      {
        kind: 'split-tag',
        scalar: value,
        from: 0,
        to: value.value.length,
        edition: 'by-tag',
        digest: false,
        onlyIfVersion: true,
      },
    ];
  });
};

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
