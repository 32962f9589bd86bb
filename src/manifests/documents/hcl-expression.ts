import type { Scalar } from './document.ts';
import { type Cursor, IDENTIFIER } from './hcl-cursor.ts';
import { joinedList, type List } from './hcl-join.ts';
import { type Part, readString } from './hcl-string.ts';

export interface Reading {
  readonly cursor: Cursor;
  readonly scalars: Scalar[];
  parents: number;
  /** The list that was closed last. */
  list?: List;
}

/** Where a value stands. */
export type Place = Pick<Scalar, 'path' | 'parent'>;

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const OPERATOR = /[=!<>]=|&&|\|\||[-+*/%<>]/y;
const ATTRIBUTE = /\.\s*(?:[\p{ID_Start}_][\p{ID_Continue}-]*|\d+|\*)/uy;
const FOR = /for(?=\s+[\p{ID_Start}_])/uy;

/**
 * Reads an expression. Its strings and numbers stand at `place`, whatever operators, conditionals and functions make of
 * them; only objects and lists lead further. Nothing is computed, so all operators are alike.
 */
export function readExpression(reading: Reading, place: Place): void {
  const { cursor } = reading;
  cursor.deeper(() => {
    do {
      readOperand(reading, place);
      cursor.skip();
    } while (takesConditional(reading, place) || cursor.take(OPERATOR) !== undefined);
  });
}

/**
 * Reads the expression of an attribute, a key or an item. One that only names what is set elsewhere, `var.tag`, means the
 * same as `"${var.tag}"` and is read as if it were written so.
 */
export function readValue(reading: Reading, place: Place): void {
  const { cursor, scalars } = reading;
  cursor.skip();
  const start = cursor.at;
  const { length } = scalars;
  readExpression(reading, place);
  if (scalars.length > length) return;
  const read = cursor.text.slice(start, Math.min(cursor.at, start + LONGEST_REFERENCE));
  const text = REFERENCE.exec(read)?.[0];
  if (text === undefined || !NOTHING.test(read.slice(text.length))) return;
  const source = [Number.NaN, Number.NaN, ...Array.from({ length: text.length }, (_, at) => start + at), Number.NaN];
  scalars.push({ ...place, value: `\${${text}}`, source });
}

const LONGEST_REFERENCE = 200;
const REFERENCE = /^(?:var|local)(?:\.[\w-]+|\["[^"]*"\]|\[(?:var|local|terraform)\.[\w-]+\])+/;
/** Behind it a comment may stand that was passed over. */
const NOTHING = /^\s*(?:$|#|\/[/*])/;

/** `? value :`, so that what is left of the conditional is one more operand. */
function takesConditional(reading: Reading, place: Place): boolean {
  if (!reading.cursor.takes('?')) return false;
  readExpression(reading, place);
  reading.cursor.expect(':');
  return true;
}

function readOperand(reading: Reading, place: Place): void {
  const { cursor } = reading;
  do cursor.skip();
  while (cursor.takes('-') || cursor.takes('!'));
  readTerm(reading, place);
  for (cursor.skip(); cursor.take(ATTRIBUTE) !== undefined || takesIndex(reading, place); cursor.skip());
}

function readTerm(reading: Reading, place: Place): void {
  const { cursor, scalars } = reading;
  const literal = readString(cursor) ?? readNumber(cursor);
  if (literal) scalars.push({ ...place, ...literal });
  else if (cursor.takes('[')) readList(reading, place);
  else if (cursor.takes('{')) readObject(reading, place);
  else if (cursor.takes('(')) readItems(reading, ')', () => place);
  else {
    const name = cursor.take(IDENTIFIER);
    if (name === undefined) throw cursor.fault('value expected');
    while (cursor.takes('::')) cursor.take(IDENTIFIER);
    cursor.skip();
    const call = { start: cursor.at, from: scalars.length };
    // What is put into a text stands there as if it were written in it; other functions choose.
    if (cursor.takes('(')) readItems(reading, ')', () => place, name === 'format' ? readValue : readExpression);
    if (name === 'join') readJoined(reading, call);
  }
}

/** Puts what a call of `join` makes in the place of what was read in it. */
function readJoined({ cursor, scalars, list }: Reading, { start, from }: { start: number; from: number }): void {
  const joined = joinedList(cursor.text.slice(start, cursor.at), scalars.slice(from), list);
  if (joined) scalars.splice(from, scalars.length, joined);
}

function readNumber(cursor: Cursor): Part | undefined {
  const source = cursor.at;
  const value = cursor.take(NUMBER);
  return value === undefined ? undefined : { value, source };
}

/** `[0]`, `["key"]` or `[*]`. */
function takesIndex(reading: Reading, place: Place): boolean {
  const { cursor } = reading;
  if (!cursor.takes('[')) return false;
  cursor.whereLineEnds(false, () => {
    cursor.skip();
    if (!cursor.takes('*')) readKey(reading, place);
    cursor.expect(']');
  });
  return true;
}

function readList(reading: Reading, place: Place): void {
  const parent = reading.parents++;
  if (takesFor(reading, place, ']')) return;
  const length = readItems(reading, ']', (index) => ({ path: [...place.path, index], parent }), readValue);
  reading.list = { parent, length };
}

/** @returns how many there are */
function readItems(reading: Reading, close: string, placeOf: (index: number) => Place, read = readExpression): number {
  const { cursor } = reading;
  let count = 0;
  cursor.whereLineEnds(false, () => {
    cursor.skip();
    for (; !cursor.takes(close); count += 1) {
      read(reading, placeOf(count));
      // The last argument of a call may be a list of arguments.
      cursor.takes('...');
      cursor.skip();
      if (!cursor.takes(',') && cursor.next !== close) throw cursor.fault(`"${close}" expected`);
      cursor.skip();
    }
  });
  return count;
}

function readObject(reading: Reading, place: Place): void {
  const { cursor } = reading;
  const parent = reading.parents++;
  if (takesFor(reading, place, '}')) return;
  cursor.whereLineEnds(true, () => {
    for (cursor.skipLines(); !cursor.takes('}'); cursor.skipLines()) {
      const key = readKey(reading, place);
      if (!cursor.takes(':')) cursor.expect('=');
      readValue(reading, { path: [...place.path, key], parent });
      if (!cursor.takes(',') && cursor.next !== '\n' && cursor.next !== '}') throw cursor.fault('"}" expected');
    }
  });
}

/** `for k, v in list : k => v if condition`. What is repeated stands at the place of the whole. */
function takesFor(reading: Reading, place: Place, close: ']' | '}'): boolean {
  const { cursor } = reading;
  cursor.skipLines();
  if (cursor.take(FOR) === undefined) return false;
  cursor.whereLineEnds(false, () => {
    do {
      cursor.skip();
      cursor.take(IDENTIFIER);
      cursor.skip();
    } while (cursor.takes(','));
    cursor.expect('in');
    readExpression(reading, place);
    cursor.expect(':');
    if (close === '}') {
      readKey(reading, place);
      cursor.expect('=>');
    }
    readExpression(reading, place);
    cursor.takes('...');
    cursor.skip();
    if (cursor.takes('if')) readExpression(reading, place);
    cursor.expect(close);
  });
  return true;
}

/** A key is no value. A string names itself, and anything else gets its own text for a name. */
function readKey(reading: Reading, place: Place): string {
  const { cursor, scalars } = reading;
  const start = cursor.at;
  const { length } = scalars;
  readExpression(reading, place);
  const [first] = scalars.splice(length);
  const raw = cursor.text.slice(start, cursor.at).trim();
  return first && raw.startsWith('"') ? first.value : raw;
}
