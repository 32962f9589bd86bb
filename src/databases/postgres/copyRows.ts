import { type Counts, KEY_TABLES } from '../database.ts';

/**
 * Counts the rows of the key tables in the text that pg_restore makes of an archive, as it comes: each row between
 * `COPY schema.table (…) FROM stdin;` and `\.` is one line.
 */
export function copyRowCounter(schema: string): { see(chunk: Buffer): void; counts(): Counts } {
  const rows = new Map<string, number>();
  let left: Buffer = Buffer.alloc(0);
  let table: string | undefined;
  const line = (text: Buffer) => {
    if (table === undefined) {
      table = text.subarray(0, 5).equals(COPY) ? keyTableOf(text.toString(), schema) : undefined;
      if (table !== undefined) rows.set(table, 0);
    } else if (text.equals(END)) table = undefined;
    else rows.set(table, (rows.get(table) ?? 0) + 1);
  };
  return {
    see: (chunk) => {
      const all = left.length === 0 ? chunk : Buffer.concat([left, chunk]);
      let start = 0;
      for (let end = all.indexOf(10); end !== -1; end = all.indexOf(10, start)) {
        line(all.subarray(start, end));
        start = end + 1;
      }
      left = all.subarray(start);
    },
    counts: () => Object.fromEntries(rows),
  };
}

const COPY = Buffer.from('COPY ');
const END = Buffer.from('\\.');

function keyTableOf(statement: string, schema: string): string | undefined {
  const [, found, table] = /^COPY ("(?:[^"]|"")+"|[^".\s]+)\.([a-z_]+) \(.*\) FROM stdin;$/.exec(statement) ?? [];
  const plain = found?.replace(/^"|"$/g, '').replaceAll('""', '"');
  return plain === schema && KEY_TABLES.some((key) => key === table) ? table : undefined;
}
