import { assignmentsIn, defaultAtEnd, firstWord } from '../assignments.ts';
import type { Document, Scalar } from '../documents/document.ts';
import type { Span } from '../notations.ts';
import { piecesOf } from '../template.ts';
import type { Recognise, Sighting } from './recogniser.ts';
import { isName, isValueKey, isVersion, namesVersion, sourcedIn } from './versionName.ts';

/** Ahead of anything dearer: no other value can hold a name of Metabase's version. */
const HINT = /metabase|mb/i;

/**
 * A version under a key that says whose it is, `METABASE_VERSION: v0.50.1`, also where nothing in the repository uses it;
 * or under that name inside a value, `--build-arg METABASE_VERSION=v0.50.1`, `${METABASE_VERSION:-v0.50.1}`.
 * The key must be just that: `POSTGRES_METABASE_VERSION` and `METABASE_CLICKHOUSE_DRIVER_VERSION` are others' versions.
 */
export const namedVersion: Recognise = ({ document }) => {
  const entries = namedEntriesOf(document);
  const sourced = sourcedIn(document);
  return document.scalars.flatMap((scalar): Sighting[] => {
    const { value } = scalar;
    const isNamed = namesVersion(scalar, sourced) || entries.has(scalar);
    const own = isNamed ? ownSpan(value, document.syntax === 'text') : undefined;
    const hasName = HINT.test(value);
    const spans = own
      ? [own]
      : [...(hasName ? assignedIn(value) : []), ...(isNamed || hasName ? defaultsIn(value, isNamed) : [])];
    return spans.map(({ from, to }) => ({
      kind: 'variable',
      scalar,
      from,
      to,
      edition: 'by-tag',
      onlyIfVersion: true,
    }));
  });
};

/** The whole value; in a line of a script or a program its first word, or the default at its end. */
function ownSpan(value: string, isText: boolean): Span | undefined {
  const whole = { from: 0, to: value.length };
  return [whole, ...(isText ? [firstWord(value), defaultAtEnd(value)] : [])].find(
    (span) => span && isVersion(value.slice(span.from, span.to)),
  );
}

function assignedIn(value: string): readonly Span[] {
  return assignmentsIn(value).filter(({ name, from, to }) => isName([name]) && isVersion(value.slice(from, to)));
}

/** Defaults of a variable of that name, or in the value of such a key: `${METABASE_VERSION:-v0.50.1}`, `{{ metabase_version | default('v0.50.1') }}`. */
function defaultsIn(value: string, isNamed: boolean): readonly Span[] {
  return piecesOf(value).flatMap((piece) => {
    if (piece.kind === 'literal' || !piece.fallback || !(isNamed || isName([piece.name]))) return [];
    const { from, to } = piece.fallback;
    return isVersion(value.slice(from, to)) ? [{ from, to }] : [];
  });
}

/** `{name: METABASE_VERSION, value: v0.50.1}` */
function namedEntriesOf({ scalars }: Document): ReadonlySet<Scalar> {
  const parents = new Set(
    scalars
      .filter(({ path, value }) => NAME_KEY.test(String(path.at(-1))) && isName([value]))
      .map(({ parent }) => parent),
  );
  return new Set(scalars.filter(({ path, parent }) => parents.has(parent) && isValueKey(path.at(-1))));
}

const NAME_KEY = /^(?:name|id|key|ParameterKey)$/i;
