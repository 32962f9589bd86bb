import { metabaseImage, type OwnImages } from '../../metabase/image.ts';
import { parseTag } from '../../metabase/tag.ts';
import type { Scalar } from '../documents/document.ts';
import type { Recognise, Sighting } from './recogniser.ts';

/**
 * An image that is joined of a list's items: CloudFormation's `!Join ['', ['metabase/metabase:', !Ref Tag]]` and
 * `!Join [':', [metabase/metabase, !Ref Tag]]`, in JSON `{"Fn::Join": [...]}` with `{"Ref": "Tag"}`; Terraform's
 * `format("%s:%s", "metabase/metabase", var.tag)`.
 */
export const joinedImage: Recognise = ({ document }, own) =>
  document.scalars.flatMap((scalar, index, scalars) => {
    const at = scalar.path.at(-1);
    const next = scalars[index + 1];
    if (next && isFormatted(scalars[index - 1], scalar, next)) return formatted(scalar, next, own);
    if (typeof at !== 'number' || !next || !isBehind(scalar.path, at, next.path)) return [];
    const edition = metabaseImage(scalar.value.replace(/:$/, ''), own);
    if (!edition || !(scalar.value.endsWith(':') || isColon(scalars[index - at - 1], scalar.path))) return [];
    const { value } = next;
    const { kind } = parseTag(value);
    const isReference = kind !== 'exact' && kind !== 'rolling' && /^\w+$/.test(value);
    const span = { scalar: next, from: 0, to: value.length };
    const image = [{ scalar, from: 0, to: scalar.value.replace(/:$/, '').length }];
    return [{ kind: 'split-tag', ...span, edition, image, isReference, onlyIfVersion: true }];
  });

/** Arguments of a function stand where its result does. */
function isFormatted(format: Scalar | undefined, image: Scalar, tag: Scalar): boolean {
  const isBeside = ({ parent, path }: Scalar) => parent === image.parent && path.at(-1) === image.path.at(-1);
  return format?.value === '%s:%s' && isBeside(format) && isBeside(tag);
}

function formatted(image: Scalar, tag: Scalar, own: OwnImages): readonly Sighting[] {
  const edition = metabaseImage(image.value, own);
  if (!edition) return [];
  const name = [{ scalar: image, from: 0, to: image.value.length }];
  return [{ kind: 'split-tag', scalar: tag, from: 0, to: tag.value.length, edition, image: name, named: image }];
}

/** The next item of the list, or the reference in it. */
function isBehind(path: Scalar['path'], at: number, next: Scalar['path']): boolean {
  const list = path.slice(0, -1);
  const [index, key, ...more] = next.slice(list.length);
  return (
    list.every((part, depth) => part === next[depth]) &&
    index === at + 1 &&
    (key === undefined || key === 'Ref') &&
    more.length === 0
  );
}

/** The delimiter stands ahead of the list. */
function isColon(before: Scalar | undefined, path: Scalar['path']): boolean {
  return before?.value === ':' && before.path.length === path.length - 1;
}
