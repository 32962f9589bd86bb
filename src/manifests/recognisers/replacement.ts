import type { Document, Scalar } from '../documents/document.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/** More replacements than this are nobody's. */
const MOST = 200;

/**
 * Kustomize's `replacements:`, which write a field of a ConfigMap (`source.fieldPath: data.bi`) into Metabase's image
 * (`targets[].fieldPaths: ['...containers.[name=metabase].image']`): the field is a variable.
 */
export const replacement: Recognise = ({ file, document }) => {
  if (!/(^|\/)kustomization(\.ya?ml)?$/i.test(file)) return [];
  let left = MOST;
  return document.scalars.flatMap((scalar): Sighting[] => {
    const { path, value } = scalar;
    const [field, source] = [path.at(-1), path.at(-2)];
    const from = value.lastIndexOf('.') + 1;
    if (field !== 'fieldPath' || source !== 'source' || !/^data\.[\w-]+$/.test(value)) return [];
    if (left-- <= 0 || !writesImage(document, path.slice(0, -2))) return [];
    return [
      {
        kind: 'variable',
        scalar,
        from,
        to: value.length,
        edition: 'by-tag',
        isReference: true,
        onlyIfVersion: true,
      },
    ];
  });
};

function writesImage({ scalars }: Document, owner: Scalar['path']): boolean {
  const targets = scalars.filter(
    ({ path }) => owner.every((part, depth) => part === path[depth]) && path[owner.length] === 'targets',
  );
  const isImage = targets.some(({ path, value }) => path.includes('fieldPaths') && /\.image$/.test(value));
  return isImage && targets.some(({ value }) => /(^|=)metabase(\]|$)/.test(value.replace(/\.image$/, '')));
}
