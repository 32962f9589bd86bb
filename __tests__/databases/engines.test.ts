import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toolFailure, withoutSecrets } from '../../src/databases/failures.ts';
import { dockerTool } from '../../src/databases/gateways.ts';
import { fletcher32, readFileHeader } from '../../src/databases/h2/fileHeader.ts';
import { holdersOf } from '../../src/databases/h2/holders.ts';
import { clientArguments, clientEnvironment as mysqlEnvironment } from '../../src/databases/mysql/connection.ts';
import { sessionLockName } from '../../src/databases/mysql/inspect.ts';
import { withoutDefiner } from '../../src/databases/mysql/programs.ts';
import { mysqlToolVersion, serverVersionOf } from '../../src/databases/mysql/tools.ts';
import { clientEnvironment, connectionWord, quoteText } from '../../src/databases/postgres/connection.ts';
import { createStatement } from '../../src/databases/postgres/properties.ts';
import { onlyUnknownOption, postgresToolVersion, setsUnknownOption } from '../../src/databases/postgres/tools.ts';
import type { ServerSettings } from '../../src/databases/settings/settings.ts';
import { isSideName, sideName } from '../../src/databases/sideName.ts';
import { bestOf, type Tools } from '../../src/databases/tools.ts';

const SETTINGS: ServerSettings = {
  engine: 'postgres',
  host: 'db',
  port: 5432,
  user: 'u',
  password: 'p@ss',
  database: 'm',
  tls: { mode: 'prefer' },
};
const tools = (name: string, major = 15) => ({ name, major }) as Tools;

describe('tools', () => {
  it.each([
    ['pg_dump (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)', { version: '15.14', major: 15 }],
    ['pg_dump (PostgreSQL) 18beta1', { version: '18beta1', major: 18 }],
    ['pg_dump (PostgreSQL) 9.6.24', { version: '9.6', major: 9 }],
    ['something else 15', undefined],
  ])('%s', (text, expected) => expect(postgresToolVersion(text)).toEqual(expected));

  it.each([
    [
      'mysqldump  Ver 8.0.42 for Linux on x86_64 (MySQL Community Server - GPL)',
      'mysql',
      { version: '8.0.42', major: 8 },
    ],
    ['mysqldump  Ver 10.13 Distrib 5.7.44, for Linux (x86_64)', 'mysql', { version: '5.7.44', major: 5 }],
    ['mysqldump  Ver 10.19 Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)', 'mysql', undefined],
    [
      'mysqldump  Ver 10.19 Distrib 10.11.19-MariaDB, for debian-linux-gnu (x86_64)',
      'mariadb',
      { version: '10.11.19-MariaDB', major: 10 },
    ],
    [
      'mariadb-dump from 11.4.2-MariaDB, client 10.19 for Linux (x86_64)',
      'mariadb',
      { version: '11.4.2-MariaDB', major: 11 },
    ],
    ['mysqldump  Ver 8.0.42 for Linux on x86_64', 'mariadb', undefined],
  ] as const)('%s for %s', (text, engine, expected) => expect(mysqlToolVersion(text, engine)).toEqual(expected));

  it.each([
    ['10.11.19-MariaDB-0+deb12u1', { engine: 'mariadb', version: '10.11.19', major: 10 }],
    ['8.0.42-0ubuntu0.24.04.1', { engine: 'mysql', version: '8.0.42', major: 8 }],
    ['8.4.0', { engine: 'mysql', version: '8.4.0', major: 8 }],
  ])('server %s', (text, expected) => expect(serverVersionOf(text)).toEqual(expected));

  it.each([
    [[13, 15, 17], 15, 15],
    [[13, 17, 16], 15, 16],
    [[13, 14], 15, undefined],
    [[], 15, undefined],
  ])('of %j for a server %i: %s', (majors, server, expected) => {
    expect(
      bestOf(
        majors.map((major) => ({ major })),
        server,
      )?.major,
    ).toBe(expected);
  });

  it('of a newer kind may complain of the option that an older server lacks, and of nothing else', () => {
    const option =
      'pg_restore: error: could not execute query: ERROR:  unrecognized configuration parameter "transaction_timeout"\nCommand was: SET transaction_timeout = 0;\n';
    expect(onlyUnknownOption(`${option}pg_restore: warning: errors ignored on restore: 1\n`)).toBe(true);
    expect(onlyUnknownOption(`${option}pg_restore: error: could not execute query: ERROR:  disk full\n`)).toBe(false);
    expect(onlyUnknownOption('pg_restore: warning: errors ignored on restore: 1')).toBe(false);
    expect([
      setsUnknownOption(tools('', 17), '16.2'),
      setsUnknownOption(tools('', 17), '17.1'),
      setsUnknownOption(tools('', 16), '15.1'),
    ]).toEqual([true, false, false]);
  });

  it('run in a container with the names of secrets, not with secrets', () => {
    const { program, args } = dockerTool('postgres:15', { uid: 1, gid: 2 })('pg_dump', {
      environment: Object.keys(clientEnvironment(SETTINGS, SETTINGS.tls)),
      folders: ['/b'],
    });
    expect([program, ...args].join(' ')).toContain('--env=PGPASSWORD ');
    expect([program, ...args].join(' ')).toMatch(/--mount=type=bind,source=\/b,target=\/b postgres:15$/);
    expect(args.join(' ')).not.toContain('p@ss');
  });
});

describe('how clients are started', () => {
  it('never has a password among the arguments', () => {
    const all = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'] as const;
    for (const mode of all) {
      for (const name of ['mysqldump 8.0.42', 'mariadb-dump 10.11.19-MariaDB']) {
        expect(clientArguments({ ...SETTINGS, tls: { mode } }, tools(name)).join(' ')).not.toContain('p@ss');
      }
    }
    expect(mysqlEnvironment(SETTINGS)).toEqual({ MYSQL_TEST_LOGIN_FILE: '/dev/null', MYSQL_PWD: 'p@ss' });
  });

  it.each([
    ['mysqldump 8.0.42', 'verify-full', '--ssl-mode=VERIFY_IDENTITY --ssl-ca=/ca'],
    ['mysqldump 8.0.42', 'prefer', '--ssl-mode=PREFERRED --get-server-public-key --ssl-ca=/ca'],
    ['mariadb-dump 10.11.19-MariaDB', 'verify-full', '--ssl --ssl-verify-server-cert --ssl-ca=/ca'],
    ['mariadb-dump 10.11.19-MariaDB', 'require', '--ssl --skip-ssl-verify-server-cert --ssl-ca=/ca'],
    ['mariadb-dump 10.11.19-MariaDB', 'disable', '--skip-ssl'],
  ] as const)('%s with %s', (name, mode, expected) => {
    const all = clientArguments({ ...SETTINGS, tls: { mode, authorities: '/ca' } }, tools(name)).join(' ');
    expect(all).toContain(`${expected} --default-character-set`);
    expect(all).toMatch(/^--no-defaults /);
  });
});

describe('SQL', () => {
  it('quotes', () => {
    expect(connectionWord('dbname', "a'b\\c d=e")).toBe("dbname='a\\'b\\\\c d=e'");
    expect([quoteText("it's"), quoteText('a\\b')]).toEqual(["'it''s'", "E'a\\\\b'"]);
  });

  it('creates a database like the one that is gone', () => {
    expect(createStatement('n"x', {}, true)).toBe('CREATE DATABASE "n""x" TEMPLATE template0');
    const icu = {
      encoding: 'UTF8',
      collate: 'C',
      ctype: 'C',
      provider: 'i',
      locale: 'de-DE',
      owner: 'o',
      connectionLimit: '5',
    };
    expect(createStatement('n', icu, true)).toBe(
      `CREATE DATABASE "n" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'de-DE' OWNER "o" CONNECTION LIMIT 5`,
    );
    expect(createStatement('n', { ...icu, provider: 'c' }, false)).not.toMatch(/ICU|OWNER/);
  });

  it.each([
    ['CREATE DEFINER=`a`@`%` TRIGGER t BEFORE DELETE', 'CREATE TRIGGER t BEFORE DELETE'],
    [
      'CREATE ALGORITHM=UNDEFINED DEFINER=`a``b`@`h` SQL SECURITY DEFINER VIEW `v` AS SELECT 1',
      'CREATE ALGORITHM=UNDEFINED SQL SECURITY DEFINER VIEW `v` AS SELECT 1',
    ],
    ['CREATE VIEW `v` AS SELECT "DEFINER=`a`@`b` "', 'CREATE VIEW `v` AS SELECT "DEFINER=`a`@`b` "'],
  ])('%s without who defined it', (sql, expected) => {
    expect(withoutDefiner({ kind: 'VIEW', name: 'v', sql, mode: undefined }).sql).toBe(expected);
  });

  it("names Liquibase's lock in capitals", () =>
    expect(sessionLockName('meta-base')).toBe('META-BASE.DATABASECHANGELOGLOCK'));
});

describe('names beside the live one', () => {
  it('are made and known again, and no longer than a server takes', () => {
    expect(sideName('metabase', 'restore', 'k3')).toBe('metabase_restore_k3');
    expect(sideName('metabase', 'before_restore', 'k3')).toBe('metabase_before_restore_k3');
    const name = fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme' });
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('restore', 'before_restore'),
        fc.stringMatching(/^[a-z0-9]{1,16}$/),
        (live, kind, id) => {
          const made = sideName(live, kind, id);
          expect(Buffer.byteLength(made)).toBeLessThanOrEqual(63);
          expect(made).not.toBe(live);
          expect(isSideName(live, made)).toBe(true);
          expect(isSideName(`${live}x`.slice(-20), `other_${made}`)).toBe(false);
        },
      ),
    );
    for (const other of [
      'metabase',
      'metabase_restore_',
      'metabase2_restore_a',
      'my_metabase_restore_a',
      'metabase_restore_A',
    ]) {
      expect(isSideName('metabase', other)).toBe(false);
    }
    for (const id of ['', 'A', 'a-b', '"; DROP', 'a'.repeat(17)])
      expect(() => sideName('m', 'restore', id)).toThrow('is no id');
  });
});

describe('what outside programs say', () => {
  it('is told without secrets, and only the end of it', () => {
    const settings = { ...SETTINGS, asWritten: { user: 'u', password: 'p%40ss' } };
    expect(withoutSecrets('p@ss and p%40ss and p%2540ss', settings)).toBe('*** and *** and ***');
    const failure = toolFailure(
      'Dumping',
      'pg_dump 15.14',
      { exitCode: 1, stdout: '', stderr: `${'x'.repeat(9000)} p@ss` },
      settings,
    );
    expect(failure.message).toMatch(
      /^Dumping the PostgreSQL database "m" at db:5432 failed: pg_dump 15.14 exited with 1 and said: x+ \*\*\*$/,
    );
    expect(failure.message.length).toBeLessThan(2200);
  });

  it.each([
    [{ exitCode: undefined, stopped: 'timeout' }, 'took too long.'],
    [{ exitCode: undefined, stopped: 'aborted' }, 'cancelled.'],
    [{ exitCode: undefined }, 'ended by a signal.'],
    [{ exitCode: 3, stderr: 'write: No space left on device' }, 'No space left on device. The disk is full.'],
  ] as const)('%j', (finished, expected) => {
    expect(toolFailure('Dumping', 't', { stdout: '', stderr: '', ...finished }, SETTINGS).message).toContain(expected);
  });
});

describe('a file of H2', () => {
  const block = (text: string) =>
    Buffer.from(`${text},fletcher:${fletcher32(Buffer.from(text)).toString(16)}\n`.padEnd(4096, '\0'), 'latin1');
  // Written by H2 2.1.214.
  const REAL = 'H:2,block:4,blockSize:1000,chunk:3,clean:1,created:1a209569f89,format:2,version:3,fletcher:7b0845ec\n';

  it('has a header with a checksum, twice', () => {
    const expected = { format: 2, blockSize: 4096, created: '1a209569f89' };
    expect(readFileHeader(Buffer.from(REAL.padEnd(8192, '\0')))).toEqual(expected);
    const torn = Buffer.concat([Buffer.alloc(4096, 1), Buffer.from(REAL.padEnd(4096, '\0'))]);
    expect(readFileHeader(torn)).toEqual(expected);
    expect(readFileHeader(block('H:2,block:2,blockSize:1000,created:1,version:7'))?.format).toBe(1);
    expect(readFileHeader(block('H:2,blockSize:1000,created:1,format:3'))?.format).toBe(3);
  });

  it('with any bit changed in both is none', () => {
    fc.assert(
      fc.property(fc.nat({ max: REAL.indexOf(',fletcher') - 1 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const bytes = Buffer.from(REAL.padEnd(4096, '\0'));
        bytes[at] = (bytes[at] as number) ^ (1 << bit);
        expect(readFileHeader(Buffer.concat([bytes, bytes]))).toBeUndefined();
      }),
    );
    expect(readFileHeader(Buffer.alloc(0))).toBeUndefined();
    expect(readFileHeader(Buffer.from('H2encrypt\n'))).toBeUndefined();
  });

  it('is held by who has a lock on it', () => {
    const table =
      '1: POSIX  ADVISORY  WRITE 4711 fe:00:1573091 0 EOF\n1: -> POSIX  ADVISORY  WRITE 4712 fe:00:1573091 0 EOF\n2: FLOCK  ADVISORY  WRITE 12 fe:00:99 0 EOF\n3: OFDLCK ADVISORY  READ -1 fe:00:1573091 0 0\n';
    expect(holdersOf(table, 1573091n)).toEqual([4711, -1]);
    expect(holdersOf(table, 1n)).toEqual([]);
    expect(holdersOf('', 1n)).toEqual([]);
  });
});
