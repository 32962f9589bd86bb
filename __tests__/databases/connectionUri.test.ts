import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConnectionUri } from '../../src/databases/settings/connectionUri.ts';
import { Failure } from '../../src/failure.ts';

const parsed = (text: string) => {
  const { parameters, ...parts } = parseConnectionUri(text, 'MB_DB_CONNECTION_URI');
  return { ...parts, ...(parameters.size === 0 ? {} : { parameters: Object.fromEntries(parameters) }) };
};

it.each([
  ['postgres://db/metabase', { engine: 'postgres', host: 'db', database: 'metabase' }],
  ['postgresql://db:6543/metabase', { engine: 'postgres', host: 'db', port: 6543, database: 'metabase' }],
  ['jdbc:postgresql://db/metabase', { engine: 'postgres', host: 'db', database: 'metabase' }],
  ['JDBC:PostgreSQL://db/metabase', { engine: 'postgres', host: 'db', database: 'metabase' }],
  ['  postgres://db/metabase\n', { engine: 'postgres', host: 'db', database: 'metabase' }],
  [
    'postgres://u:p@db:5432/metabase',
    { engine: 'postgres', host: 'db', port: 5432, database: 'metabase', user: 'u', password: 'p' },
  ],
  ['postgres://u@db/metabase', { engine: 'postgres', host: 'db', database: 'metabase', user: 'u' }],
  ['postgres://u:@db/metabase', { engine: 'postgres', host: 'db', database: 'metabase', user: 'u' }],
  // A slash, a question mark or a hash in a password is no end of it.
  [
    'postgres://u:a/b?c#d@db/metabase',
    { engine: 'postgres', host: 'db', database: 'metabase', user: 'u', password: 'a/b?c#d' },
  ],
  [
    'jdbc:postgresql://db/metabase?user=u&password=p',
    {
      engine: 'postgres',
      host: 'db',
      database: 'metabase',
      user: 'u',
      password: 'p',
      parameters: { user: 'u', password: 'p' },
    },
  ],
  // Azure's users.
  [
    'jdbc:postgresql://db/metabase?user=u%40tenant&password=a%26b',
    {
      engine: 'postgres',
      host: 'db',
      database: 'metabase',
      user: 'u@tenant',
      password: 'a&b',
      parameters: { user: 'u@tenant', password: 'a&b' },
    },
  ],
  [
    'postgres://u%40tenant:p%3A1@db/metabase',
    {
      engine: 'postgres',
      host: 'db',
      database: 'metabase',
      user: 'u@tenant',
      password: 'p:1',
      asWritten: { user: 'u%40tenant', password: 'p%3A1' },
    },
  ],
  [
    'postgres://u:100%@db/metabase',
    { engine: 'postgres', host: 'db', database: 'metabase', user: 'u', password: '100%' },
  ],
  // A plus sign: PostgreSQL's driver makes a blank of it, the other leaves it.
  [
    'postgres://db/m?password=a+b',
    { engine: 'postgres', host: 'db', database: 'm', password: 'a b', parameters: { password: 'a b' } },
  ],
  [
    'mysql://db/m?password=a+b',
    { engine: 'mysql', host: 'db', database: 'm', password: 'a+b', parameters: { password: 'a+b' } },
  ],
  [
    'mysql://db:3306/metabase?useSSL=true&trustServerCertificate=true',
    {
      engine: 'mysql',
      host: 'db',
      port: 3306,
      database: 'metabase',
      parameters: { usessl: 'true', trustservercertificate: 'true' },
    },
  ],
  ['mysql://db/metabase?ssl', { engine: 'mysql', host: 'db', database: 'metabase', parameters: { ssl: '' } }],
  ['postgres://[::1]:5433/metabase', { engine: 'postgres', host: '::1', port: 5433, database: 'metabase' }],
  ['postgres://db/my%20base', { engine: 'postgres', host: 'db', database: 'my base' }],
  ['postgres:///metabase', { engine: 'postgres', database: 'metabase' }],
  ['postgres://db', { engine: 'postgres', host: 'db' }],
  ['postgres://db?sslmode=require', { engine: 'postgres', host: 'db', parameters: { sslmode: 'require' } }],
  ['h2:file:/metabase.db/metabase.db;DB_CLOSE_DELAY=-1', { engine: 'h2', file: '/metabase.db/metabase.db' }],
  ['jdbc:h2:/data/metabase.mv.db', { engine: 'h2', file: '/data/metabase' }],
  ['h2:./metabase', { engine: 'h2', file: './metabase' }],
] as const)('%s', (text, expected) => {
  expect(parsed(text)).toEqual(expected);
});

describe('what can not be used is told without its value', () => {
  it.each([
    ['postgres://u:s3cret@a,b/metabase', 'names several hosts'],
    ['jdbc:mysql://a:3306,b:3306/metabase?password=s3cret', 'names several hosts'],
    ['postgres://u:s3@cret@db/metabase', 'must be written as %40'],
    ['postgres://u:s3:cret@db/metabase', 'must be written as %40'],
    ['postgres://u:s3cret@db:0/metabase', 'host and port'],
    ['postgres://u:s3cret@db:65536/metabase', 'host and port'],
    ['postgres://u:s3cret@db:x/metabase', 'host and port'],
    ['mysql://address=(host=db)(s3cret)/metabase', 'host and port'],
    ['postgres://db/metabase?password=s3cret%zz', '"%25" for the sign itself'],
    ['mariadb://u:s3cret@db/metabase', 'mysql: (for MariaDB too)'],
    ['s3cret', 'It must start with'],
    ['u:s3cret@db', 'It must start with'],
    ['constructor://s3cret', 'It must start with'],
    ['jdbc:aws-wrapper:postgresql://db/s3cret', 'backup-command'],
    ['postgres:s3cret', '"//host/database"'],
    ['h2:mem:s3cret', 'in memory'],
    ['h2:tcp://db/s3cret', 'the file of an H2 database'],
    ['h2:', 'the file of an H2 database'],
    [`postgres://db/${'s3cret'.repeat(5000)}`, 'longer than'],
  ])('%s', (text, expected) => {
    expect(() => parseConnectionUri(text, 'MB_DB_CONNECTION_URI')).toThrow(expected);
    try {
      parseConnectionUri(text, 'MB_DB_CONNECTION_URI');
    } catch (error) {
      expect(error).toBeInstanceOf(Failure);
      expect((error as Failure).exitCode).toBe(2);
      expect((error as Failure).message).toContain('MB_DB_CONNECTION_URI');
      expect((error as Failure).message).not.toMatch(/s3|cret/);
    }
  });
});

const RUNS = Number(process.env.FUZZ_RUNS ?? 1000);

it('gives back any login that was written with escapes', () => {
  const word = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(word, word, word, fc.integer({ min: 1, max: 65_535 }), (user, password, database, port) => {
      const [u, p, d] = [user, password, database].map(encodeURIComponent);
      const front = parseConnectionUri(`postgres://${u}:${p}@db:${port}/${d}`, 'X');
      expect(front).toMatchObject({ user, password, database, port, host: 'db' });
      const behind = parseConnectionUri(`jdbc:mysql://db:${port}/${d}?user=${u}&password=${p}`, 'X');
      expect(behind).toMatchObject({ user, password, database, port, host: 'db' });
    }),
    { numRuns: RUNS },
  );
});

it('refuses anything else with a sentence that holds nothing of it', () => {
  const piece = fc.constantFrom(
    'postgres:',
    'mysql:',
    'h2:',
    'jdbc:',
    '//',
    '/',
    '@',
    ':',
    '?',
    '&',
    '=',
    '%',
    '%4',
    ',',
    ';',
    '[',
    ']',
    'db',
    'ZQSECRETQZ',
    '5432',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 14 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (uri) => {
      try {
        const { port } = parseConnectionUri(uri, 'X');
        if (port !== undefined) expect(port).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        expect((error as Failure).message).not.toContain('ZQSECRETQZ');
      }
    }),
    { numRuns: RUNS },
  );
});
