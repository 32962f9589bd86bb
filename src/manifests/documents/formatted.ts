import type { Document, Scalar } from './document.ts';

/** A place of HCL's `format`, and a percent sign that is none. */
const PLACE = /%(?:%|[sdv])/g;
/** A place with a width or an order of its own. */
const OTHER = /%(?![%sdv])/;
/** More places than this, or more text, is no image and no address. */
const MOST = 10;
const LONGEST = 2000;

/**
 * Reads HCL's `format("%s:%s", var.image, var.tag)`, whose arguments stand one behind another where its result does, as the
 * template `${var.image}:${var.tag}`.
 */
export function withFormatted(document: Document): Document {
  const { syntax, scalars } = document;
  if (syntax !== 'hcl' || !scalars.some(({ value }) => value.includes('%'))) return document;
  const read: Scalar[] = [];
  for (let index = 0; index < scalars.length; index++) {
    const scalar = scalars[index] as Scalar;
    const places = placesIn(scalar);
    const values = scalars.slice(index + 1, index + 1 + places);
    const isCall = places > 0 && values.length === places && values.every((value) => isBeside(value, scalar));
    read.push(isCall ? formatted(scalar, values) : scalar);
    if (isCall) index += places;
  }
  return { ...document, scalars: read };
}

function placesIn({ value }: Scalar): number {
  if (value.length > LONGEST || !value.includes('%')) return 0;
  const places = [...value.matchAll(PLACE)].filter(([sign]) => sign !== '%%').length;
  return places > MOST || OTHER.test(value.replaceAll('%%', '')) ? 0 : places;
}

function isBeside({ path, parent, value }: Scalar, template: Scalar): boolean {
  const isAtPlace = path.length === template.path.length && path.every((key, depth) => key === template.path[depth]);
  return parent === template.parent && isAtPlace && value.length <= LONGEST;
}

function formatted(template: Scalar, values: readonly Scalar[]): Scalar {
  let value = '';
  const source: number[] = [];
  const add = (scalar: Scalar, from: number, to: number) => {
    value += scalar.value.slice(from, to);
    for (let at = from; at < to; at++) source.push(sourceOf(scalar, at));
  };
  let [at, next] = [0, 0];
  for (const { 0: sign, index } of template.value.matchAll(PLACE)) {
    add(template, at, sign === '%%' ? index + 1 : index);
    at = index + sign.length;
    const argument = sign === '%%' ? undefined : values[next++];
    if (argument) add(argument, 0, argument.value.length);
  }
  add(template, at, template.value.length);
  return { ...template, value, source };
}

function sourceOf({ source }: Scalar, at: number): number {
  return typeof source === 'number' ? source + at : (source[at] ?? Number.NaN);
}
