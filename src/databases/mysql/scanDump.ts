import { type Counts, KEY_TABLES } from '../database.ts';

/** What a dump in SQL holds, read as it comes. */
export interface ScannedDump {
  readonly tables: readonly string[];
  readonly counts: Counts;
  /** The last line says that the tool came to its end. */
  readonly complete: boolean;
}

/** As much of a line as tells what it is: a name has up to 64 characters of up to four bytes, a quote doubled. */
const HEAD_BYTES = 700;
const [NEWLINE, QUOTE, OPEN, CLOSE, SEMICOLON, LETTER_V, BACKSLASH, BACKTICK] = [
  10, 39, 40, 41, 59, 86, 92, 96,
] as const;

/**
 * Lines are read only as far as needed: a row may be as long as a gigabyte. Values hold no line break, as the tools
 * write one as `\n`; bodies of programs do, and stand between two DELIMITER lines.
 */
export function dumpScanner(): { see(chunk: Buffer): void; end(): ScannedDump } {
  const tables: string[] = [];
  const rows = new Map<string, number>();
  let head: Buffer = Buffer.alloc(0);
  let reading: 'head' | 'rest' | 'rows' = 'head';
  let inProgram = false;
  let lastLine = '';
  let tuples = tupleCounter(() => undefined);

  const headRead = (text: string): 'rest' | 'rows' => {
    if (text.trim() !== '') lastLine = text;
    if (text.startsWith('DELIMITER ')) inProgram = !/^DELIMITER ;\s*$/.test(text);
    if (inProgram) return 'rest';
    const made = /^CREATE TABLE `((?:[^`]|``)+)`/.exec(text);
    if (made) tables.push((made[1] as string).replaceAll('``', '`'));
    const key = keyTableOf(/^INSERT (?:IGNORE )?INTO `([^`]+)`/.exec(text)?.[1]);
    if (key === undefined) return 'rest';
    tuples = tupleCounter(() => rows.set(key, (rows.get(key) ?? 0) + 1));
    return 'rows';
  };

  const see = (chunk: Buffer) => {
    let at = 0;
    while (at < chunk.length) {
      if (reading === 'rows') {
        at = tuples.read(chunk, at);
        if (tuples.ended()) reading = 'rest';
        continue;
      }
      const newline = chunk.indexOf(NEWLINE, at);
      const end = newline === -1 ? chunk.length : newline;
      if (reading === 'rest') {
        if (newline !== -1) reading = 'head';
        at = end + 1;
        continue;
      }
      const taken = Math.min(end, at + HEAD_BYTES - head.length);
      head = Buffer.concat([head, chunk.subarray(at, taken)]);
      at = taken;
      if (newline !== taken && head.length < HEAD_BYTES) continue;
      const whole = head;
      head = Buffer.alloc(0);
      reading = headRead(whole.toString());
      // The rows may begin in what was taken already.
      if (reading !== 'rows') continue;
      tuples.read(whole, 0);
      if (tuples.ended()) reading = 'rest';
    }
  };
  return {
    see,
    end: () => {
      if (head.length > 0) headRead(head.toString());
      for (const table of tables) {
        const key = keyTableOf(table);
        if (key !== undefined && !rows.has(key)) rows.set(key, 0);
      }
      return { tables, counts: Object.fromEntries(rows), complete: lastLine.startsWith('-- Dump completed') };
    },
  };
}

function keyTableOf(name: string | undefined): string | undefined {
  return KEY_TABLES.find((key) => key === name?.toLowerCase());
}

interface TupleCounter {
  /** Returns the index behind what was read: behind the semicolon that ends the statement, or the length. */
  read(chunk: Buffer, from: number): number;
  ended(): boolean;
}

/** Calls for each tuple behind VALUES. A list of columns stands in front of it when one of them is generated. */
function tupleCounter(found: () => void): TupleCounter {
  let depth = 0;
  let quote = 0;
  let escaped = false;
  let behindValues = false;
  let ended = false;
  const read = (chunk: Buffer, from: number) => {
    for (let at = from; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (quote !== 0) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH && quote === QUOTE) escaped = true;
        else if (byte === quote) quote = 0;
      } else if (byte === QUOTE || byte === BACKTICK) quote = byte;
      else if (byte === OPEN) {
        if (depth === 0 && behindValues) found();
        depth++;
      } else if (byte === CLOSE) depth--;
      else if (depth > 0) continue;
      else if (byte === LETTER_V) behindValues = true;
      else if (byte === SEMICOLON) {
        ended = true;
        return at + 1;
      }
    }
    return chunk.length;
  };
  return { read, ended: () => ended };
}
