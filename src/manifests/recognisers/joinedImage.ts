import { metabaseImage } from '../../metabase/image.ts';
import { parseTag } from '../../metabase/tag.ts';
import type { Scalar } from '../documents/document.ts';
import type { Recognise } from './recogniser.ts';

/**
 * An image that is joined of a list's items: CloudFormation's `!Join ['', ['metabase/metabase:', !Ref Tag]]` and
 * `!Join [':', [metabase/metabase, !Ref Tag]]`, in JSON `{"Fn::Join": [...]}` with `{"Ref": "Tag"}`.
 */
export const joinedImage: Recognise = ({ document }, own) =>
  document.scalars.flatMap((scalar, index, scalars) => {
    const at = scalar.path.at(-1);
    const next = scalars[index + 1];
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
