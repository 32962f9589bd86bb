import type { Catalogue } from '../metabase/catalogue.ts';
import { findDefinition, type Open } from './definitions.ts';
import { rangeOf } from './documents/document.ts';
import { type Found, judge, type Part, type Spot, skip } from './judge.ts';
import type { Place } from './pin.ts';
import { placeOf } from './place.ts';
import { type Reading, readDefinition } from './readSighting.ts';

type Unread = Exclude<Reading, { kind: 'literal' }>;

/** A variable that is set by a variable that is set by ...: longer chains are a loop or nobody's business. */
const LONGEST_CHAIN = 5;

/**
 * Follows a tag that is a variable to where the variable is set: the pin is there, and knows who uses it.
 * @param part what the user sees as the tag, for the message when nothing is found
 */
export async function follow(
  reading: Unread,
  spot: Spot,
  part: Part,
  open: Open,
  catalogue: Catalogue,
  chain = LONGEST_CHAIN,
): Promise<Found[]> {
  if (reading.kind === 'several') {
    const message = `The tag is made of several variables (${reading.names.join(', ')}): put it into one of them.`;
    return [skip(spot, part, 'unresolved-variable', message)];
  }
  const { variable, scalar, fallback } = reading;
  const { definition, searched } = await findDefinition(variable.name, { ...spot, scalar }, open);
  if (!definition || chain === 0) {
    if (fallback) return [];
    const message = definition
      ? `The tag is the variable ${variable.name}, which is set by a chain of variables that is too long or goes in circles: write it out.`
      : `The tag is the variable ${variable.name}. Looked for ${searched}, and it is not set there.`;
    return [skip(spot, part, 'unresolved-variable', message)];
  }
  const inner: Spot = { ...spot, ...definition, kind: 'variable', usedBy: [...spot.usedBy, ...useOf(reading, spot)] };
  const whole = { scalar: definition.scalar, from: 0, to: definition.scalar.value.length };
  const found: Found[] = [];
  for (const next of readDefinition(definition.scalar, reading)) {
    if (next.kind === 'literal') found.push(judge(next, inner, catalogue));
    else found.push(...(await follow(next, inner, whole, open, catalogue, chain - 1)));
  }
  return found;
}

/** The place that uses the variable; none when it is written with escapes. */
function useOf({ scalar, variable }: Extract<Unread, { kind: 'variable' }>, spot: Spot): Place[] {
  const range = rangeOf(scalar, variable.from, variable.to);
  return range ? [placeOf(spot.file, spot.lineStarts, range)] : [];
}
