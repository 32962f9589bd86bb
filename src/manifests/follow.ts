import type { Catalogue } from '../metabase/catalogue.ts';
import type { Definition, Files } from './definitions/definition.ts';
import { findDefinitions } from './definitions/findDefinitions.ts';
import { rangeOf } from './documents/document.ts';
import { type Found, judge, type Spot, skip } from './judge.ts';
import type { Place } from './pin.ts';
import { placeOf } from './place.ts';
import { type Part, type Reading, readPart } from './readPart.ts';
import type { Sighting } from './recognisers/recogniser.ts';
import { piecesOf } from './template.ts';

const TOO_MANY =
  'This file uses variables that are set in more places than are followed. Pin the version in one place, or split the file.';

type VariableReading = Extract<Reading, { kind: 'variable' }>;

/** A variable that is set by a variable that is set by ...: longer chains are a loop or nobody's business. */
export const LONGEST_CHAIN = 5;

/** Every pin that a part of a value leads to: itself, the default of a variable, the place where a variable is set. */
export async function follow(
  part: Part,
  spot: Spot,
  files: Files,
  catalogue: Catalogue,
  chain = LONGEST_CHAIN,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const reading of readPart(part)) {
    if (reading.kind === 'literal') found.push(judge(reading, spot, catalogue));
    else if (reading.kind === 'several') found.push(severalVariables(reading, part, spot));
    else found.push(...(await followVariable(reading, part, spot, files, catalogue, chain)));
  }
  return found;
}

/** The nearest level on which the variable is set to a version counts: farther ones are overridden by it. */
async function followVariable(
  reading: VariableReading,
  part: Part,
  spot: Spot,
  files: Files,
  catalogue: Catalogue,
  chain: number,
): Promise<readonly Found[]> {
  const { variable, scalar, hasFallback } = reading;
  if (spot.budget.left <= 0) return [skip(spot, part, 'unresolved-variable', TOO_MANY)];
  const circular = chain === 0 || spot.following.includes(`${spot.file}:${variable.name}`);
  const { levels, searched } = circular
    ? { levels: [], searched: '' }
    : await findDefinitions(variable, { ...spot, scalar }, files);
  const following = [...spot.following, `${spot.file}:${variable.name}`];
  const usedBy = [...spot.usedBy, ...useOf(reading, spot)];
  let first: readonly Found[] = [];
  for (const level of levels) {
    const found: Found[] = [];
    for (const definition of level) {
      spot.budget.left--;
      const inner = { ...definition, before: reading.before, after: reading.after };
      found.push(
        ...(await follow(inner, { ...spotOf(definition, spot, usedBy), following }, files, catalogue, chain - 1)),
      );
    }
    const pins = found.filter((item) => 'pin' in item || item.skipped.held);
    // What else has the same name in another file is not known to be this variable.
    if (pins.length > 0) return level === levels[0] ? found : pins;
    if (first.length === 0) first = found;
  }
  // An env file is read by what stands beside it, so that what it says is meant, also when that is no version.
  const isMeant = levels[0]?.every(({ file, document }) => file === spot.file || document.syntax === 'dotenv');
  if (isMeant && first.length > 0) return first;
  if (hasFallback) return [];
  const message = circular
    ? `The tag is the variable ${variable.name}, which is set by a chain of variables that is too long or goes in circles: write it out.`
    : `The tag is the variable ${variable.name}. Looked for ${searched}, and found no version there.`;
  return [skip(spot, part, 'unresolved-variable', message)];
}

/** The place of a definition, with what is known of the place that uses it. */
export function spotOf({ file, text, lineStarts, document }: Definition, spot: Spot, usedBy: readonly Place[]): Spot {
  return { ...spot, file, text, lineStarts, document, kind: 'variable', usedBy };
}

function severalVariables({ names }: { names: readonly string[] }, part: Part, spot: Spot): Found {
  const message = `The tag is made of several variables (${names.join(', ')}): put it into one of them.`;
  return skip(spot, part, 'unresolved-variable', message);
}

/** The place that uses the variable, or of a call's argument its name; none when it is written with escapes. */
export function useOf(
  { scalar, variable: { from, to } }: Pick<VariableReading, 'scalar' | 'variable'>,
  spot: Spot,
): Place[] {
  const range = rangeOf(scalar, from, to) ?? rangeOf(scalar, from + '${'.length, to - 1);
  return range ? [placeOf(spot.file, spot.lineStarts, range)] : [];
}

/**
 * The text of a part with its variables replaced by what they are set to, as far as that is plain text: enough to tell
 * which image `${REGISTRY}/${IMAGE}` is. Undefined when a variable isn't set anywhere.
 */
export async function resolveText(
  part: Part,
  spot: Spot,
  files: Files,
  chain = LONGEST_CHAIN,
): Promise<string | undefined> {
  const { scalar, from, to } = part;
  let text = '';
  for (const piece of piecesOf(scalar.value, from, to)) {
    if (piece.kind === 'literal') {
      text += scalar.value.slice(piece.from, piece.to);
      continue;
    }
    const isEnd = chain === 0 || spot.budget.left-- <= 0;
    const { levels } = isEnd ? { levels: [] } : await findDefinitions(piece, { ...spot, scalar }, files);
    const definition = levels[0]?.[0];
    const nothing = { before: '', after: '' };
    const value = definition
      ? await resolveText({ ...definition, ...nothing }, spotOf(definition, spot, []), files, chain - 1)
      : piece.fallback && (await resolveText({ scalar, ...piece.fallback, ...nothing }, spot, files, chain - 1));
    if (value === undefined) return undefined;
    text += value;
  }
  return text;
}

/** The image that several parts name (registry, repository), as far as their variables are known. */
export async function resolveImage(sighting: Sighting, spot: Spot, files: Files): Promise<string | undefined> {
  const parts = await Promise.all(
    (sighting.image ?? []).map((part) => resolveText({ ...part, before: '', after: '' }, spot, files)),
  );
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  return parts.join('/').replace(/^docker:\/\//, '') || undefined;
}
