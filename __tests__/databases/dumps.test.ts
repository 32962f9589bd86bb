import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countDifferences, expectSame } from '../../src/databases/dumpFile.ts';
import { dumpScanner } from '../../src/databases/mysql/scanDump.ts';
import { copyRowCounter } from '../../src/databases/postgres/copyRows.ts';
import { ownersListed, tablesListed } from '../../src/databases/postgres/listing.ts';

/** Cut anywhere, a text says the same. */
function inChunks(text: string, cuts: readonly number[], see: (chunk: Buffer) => void): void {
  const bytes = Buffer.from(text);
  const at = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  for (const [index, end] of [...at, bytes.length].entries())
    see(bytes.subarray(index === 0 ? 0 : (at[index - 1] as number), end));
}
const anyCuts = fc.array(fc.nat(), { maxLength: 20 });

const SQL = `/*!999999\\- enable the sandbox mode */
-- MariaDB dump 10.19
CREATE TABLE \`core_user\` (
  \`id\` int(11) NOT NULL,
  \`x\` text DEFAULT ');' COMMENT 'INSERT INTO \`core_user\` VALUES (1);'
);
INSERT INTO \`core_user\` VALUES
(1,'a','it\\'s; (not) two'),
(2,'back\\\\','''(' ),
(3,0x28283B,NULL);
INSERT INTO \`core_user\` VALUES (4,'x','y'),(5,'','\\\\\\'),(6');
/*!50001 CREATE TABLE \`v_users\` ( */
CREATE TABLE \`Odd \`\`name\` (
);
INSERT INTO \`other\` VALUES ('INSERT INTO \`core_user\` VALUES (9)');
CREATE TABLE \`report_card\` (
);
INSERT INTO \`report_card\` (\`id\`, \`V(\`, \`b\`) VALUES (1,2,'${'x'.repeat(3000)}'),(2,3,'VALUES (');
CREATE TABLE \`REPORT_DASHBOARD\` (
);
DELIMITER ;;
CREATE PROCEDURE p() BEGIN
INSERT INTO \`core_user\` VALUES (7);
CREATE TABLE \`not_one\` (
);
END ;;
DELIMITER ;
INSERT INTO \`core_user\` VALUES (8,'',NULL);

-- Dump completed on 2026-11-23 16:00:00
`;

describe('a dump in SQL', () => {
  it('is read for tables, rows and its end, wherever it is cut', () => {
    fc.assert(
      fc.property(anyCuts, (cuts) => {
        const scanner = dumpScanner();
        inChunks(SQL, cuts, scanner.see);
        expect(scanner.end()).toEqual({
          tables: ['core_user', 'Odd `name', 'report_card', 'REPORT_DASHBOARD'],
          counts: { core_user: 6, report_card: 2, report_dashboard: 0 },
          complete: true,
        });
      }),
    );
  });

  it('is known to be cut off, wherever that is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SQL.indexOf('-- Dump completed') }), (length) => {
        const scanner = dumpScanner();
        scanner.see(Buffer.from(SQL.slice(0, length)));
        expect(scanner.end().complete).toBe(false);
      }),
    );
  });

  it('may hold any text', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', "'", '\\', '(', ')', ';', ',', '`', 'V', ' ') }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, anyCuts, fc.constantFrom(' ', '\n'), (values, cuts, between) => {
        const tuples = values.map((value, id) => `(${id},'${value.replace(/[\\']/g, '\\$&')}')`);
        const text = `CREATE TABLE \`core_user\` (\n);\nINSERT INTO \`core_user\` VALUES${between}${tuples.join(`,${between}`)};\n-- Dump completed\n`;
        const scanner = dumpScanner();
        inChunks(text, cuts, scanner.see);
        expect(scanner.end()).toEqual({ tables: ['core_user'], counts: { core_user: values.length }, complete: true });
      }),
    );
  });
});

describe('the text of an archive of PostgreSQL', () => {
  const COPY = `COPY public.core_user (id, "a b") FROM stdin;
1\tCOPY public.report_card (id) FROM stdin;
2\t\\\\.
3\t\\N
\\.

COPY other.core_user (id) FROM stdin;
1
\\.
COPY public.report_card (id) FROM stdin;
\\.
COPY public.unknown (id) FROM stdin;
1
\\.
COPY "My ""Schema" .x
`;
  it('is counted row by row, wherever it is cut', () => {
    fc.assert(
      fc.property(anyCuts, (cuts) => {
        const rows = copyRowCounter('public');
        inChunks(COPY, cuts, rows.see);
        expect(rows.counts()).toEqual({ core_user: 3, report_card: 0 });
      }),
    );
  });

  it('may be of a schema with quotes', () => {
    const rows = copyRowCounter('My "Schema');
    rows.see(Buffer.from('COPY "My ""Schema".core_user (id) FROM stdin;\n1\n\\.\n'));
    expect(rows.counts()).toEqual({ core_user: 1 });
  });
});

describe('a listing of pg_restore', () => {
  const LISTING = `;
; Archive created at 2026-11-23 16:00:00 UTC
3412; 0 16391 TABLE DATA public core_user metabase
3413; 0 16392 TABLE DATA My Schema a.b the owner
215; 1259 16391 TABLE public core_user metabase
216; 1259 16399 SEQUENCE public core_user_id_seq other
3; 3079 16384 EXTENSION - citext
`;
  it('is read for tables with rows and for owners', () => {
    expect(tablesListed(LISTING, ['public.core_user', 'My Schema.a.b', 'public.core_use', 'public.gone'])).toEqual([
      'public.core_user',
      'My Schema.a.b',
    ]);
    expect(ownersListed(LISTING)).toEqual(['metabase', 'other']);
  });
});

describe('comparing', () => {
  it('tells each difference', () => {
    expect(countDifferences({ core_user: 4, report_card: 1 }, { core_user: 3, report_dashboard: 2 })).toEqual([
      'core_user: 3 instead of 4',
      'report_card: no table instead of 1',
      'report_dashboard: 2 instead of no table',
    ]);
    expect(countDifferences({}, {})).toEqual([]);
  });

  it('wants every table and row', () => {
    const whole = { counts: { core_user: 1 }, tables: ['a', 'b'] };
    expect(() => expectSame('It', whole, { ...whole, tables: ['b', 'a', 'c'] })).not.toThrow();
    expect(() => expectSame('It', whole, { counts: {}, tables: ['a'] })).toThrow(
      'It is not complete: these tables are missing: b; these row counts differ: core_user: no table instead of 1.',
    );
  });
});
