import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseChallenges } from '../../../src/sources/registry/challenge.ts';
import { nextLink, nextPage } from '../../../src/sources/registry/nextPage.ts';
import { secondsToWait } from '../../../src/sources/registry/rateLimit.ts';
import { NOW } from './client.ts';

/** FUZZ_RUNS=100000 for the long mode. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) };

function read(header: string) {
  return parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
}

describe('WWW-Authenticate', () => {
  it.each<[string, unknown]>([
    [
      'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:metabase/metabase:pull"',
      [
        [
          'bearer',
          {
            realm: 'https://auth.docker.io/token',
            service: 'registry.docker.io',
            scope: 'repository:metabase/metabase:pull',
          },
        ],
      ],
    ],
    ['Basic realm="Registry Realm"', [['basic', { realm: 'Registry Realm' }]]],
    ['Basic', [['basic', {}]]],
    [
      'Bearer realm="a",scope="repository:x:pull,push repository:y:pull", Basic realm="b, c"',
      [
        ['bearer', { realm: 'a', scope: 'repository:x:pull,push repository:y:pull' }],
        ['basic', { realm: 'b, c' }],
      ],
    ],
    [
      'Basic realm="b", Bearer realm=a , SERVICE = s',
      [
        ['basic', { realm: 'b' }],
        ['bearer', { realm: 'a', service: 's' }],
      ],
    ],
    [
      'Negotiate YII+/==, Basic realm="x"',
      [
        ['negotiate', { 'yii+/': '=' }],
        ['basic', { realm: 'x' }],
      ],
    ],
    ['Bearer realm="a \\"b\\" \\\\ c"', [['bearer', { realm: 'a "b" \\ c' }]]],
    ['Bearer realm="first",realm="second"', [['bearer', { realm: 'first' }]]],
    ['bearer realm=""', [['bearer', { realm: '' }]]],
    ['Bearer error="invalid_token"', [['bearer', { error: 'invalid_token' }]]],
    ['realm="of nothing", Basic', [['basic', {}]]],
    [
      'Basic realm="x", Bearer realm="never ends',
      [
        ['basic', { realm: 'x' }],
        ['bearer', { realm: '' }],
      ],
    ],
    ['', []],
    [' ,, ', []],
    ['="', []],
  ])('%s', (header, wanted) => {
    expect(read(header)).toEqual(wanted);
  });

  it('is read up to a bound', () => {
    expect(parseChallenges(`${' '.repeat(9000)}Basic realm="x"`)).toEqual([]);
    expect(parseChallenges('a '.repeat(100_000)).length).toBeLessThanOrEqual(4096);
  });

  it('never throws, and finds what it was made of', () => {
    const noise = fc.array(fc.constantFrom('Bearer', 'Basic', ' ', ',', '=', '"', '\\', 'realm', 'é', '\t', 'x'));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          noise.map((parts) => parts.join('')),
        ),
        (header) => {
          for (const { scheme, parameters } of parseChallenges(header)) {
            expect(header.toLowerCase()).toContain(scheme);
            expect([...parameters.keys()].every((name) => header.toLowerCase().includes(name))).toBe(true);
          }
        },
      ),
      RUNS,
    );
    const value = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(value, value, (realm, service) => {
        const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;
        const header = `Bearer realm=${quoted(realm)},service=${quoted(service)}, Basic realm="x"`;
        expect(read(header)).toEqual([
          ['bearer', { realm, service }],
          ['basic', { realm: 'x' }],
        ]);
      }),
      RUNS,
    );
  });
});

describe('Link', () => {
  it.each([
    ['</v2/x/tags/list?last=b&n=2>; rel="next"', '/v2/x/tags/list?last=b&n=2'],
    ['</a>;rel=next', '/a'],
    ['</a>; rel="prev", </b>; rel="next"', '/b'],
    ['</a>; title="x, y; z"; rel="last next"', '/a'],
    ['</a>; REL="NEXT"', '/a'],
    ['<>; rel="next"', ''],
    ['</a>; rel="nextish"', undefined],
    ['</a>; rel="prev"', undefined],
    ['</a>', undefined],
    ['/a; rel="next"', undefined],
    ['</a; rel="next"', undefined],
    ['', undefined],
  ])('%s', (header, wanted) => {
    expect(nextLink(header)).toBe(wanted);
  });

  it.each([
    ['</v2/x?last=b>; rel="next"', 'https://r.example/v2/x?last=b'],
    ['<?last=b>; rel="next"', 'https://r.example/v2/y?last=b'],
    ['<https://r.example/v2/x?last=b>; rel="next"', 'https://r.example/v2/x?last=b'],
    // A registry behind a proxy that ends TLS.
    ['<http://r.example/v2/x?last=b>; rel="next"', 'https://r.example/v2/x?last=b'],
    ['<https://other.example/v2/x>; rel="next"', 'elsewhere'],
    ['<//other.example/v2/x>; rel="next"', 'elsewhere'],
    ['<https://r.example:8443/v2/x>; rel="next"', 'elsewhere'],
    ['<file:///etc/passwd>; rel="next"', 'elsewhere'],
    ['<https://[>; rel="next"', 'elsewhere'],
    [null, undefined],
  ])('%s leads to %s', (header, wanted) => {
    expect(nextPage(header, 'https://r.example/v2/y?n=1000')).toBe(wanted);
  });

  it('never throws, and stays on its host', () => {
    const noise = fc.array(
      fc.constantFrom('<', '>', ';', ' ', 'rel', '=', '"', 'next', ',', '/a', '//b', 'https:', '@'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          noise.map((parts) => parts.join('')),
        ),
        (header) => {
          const next = nextPage(header, 'https://r.example/v2/x');
          if (next !== undefined && next !== 'elsewhere') expect(new URL(next).host).toBe('r.example');
        },
      ),
      RUNS,
    );
  });

  it.each(['<', '<a>;', '<a>; ', '<a>;x="', `<a>;${' '.repeat(50)}`])('is bounded: %s', (part) => {
    expect(nextLink(part.repeat(100_000 / part.length))).toBeUndefined();
  });
});

describe('a rate limit', () => {
  it.each<[Record<string, string>, number | undefined]>([
    [{ 'retry-after': '17' }, 17],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': 'Thu, 08 Oct 2026 12:01:30 GMT' }, 90],
    [{ 'retry-after': 'Thu, 08 Oct 2026 11:00:00 GMT' }, 0],
    [{ 'x-retry-after': String(NOW.getTime() / 1000 + 45) }, 45],
    [{ 'x-ratelimit-reset': String(NOW.getTime() / 1000 + 600) }, 600],
    [{ 'ratelimit-reset': '30' }, 30],
    [{ 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' }, 21_600],
    [{ 'ratelimit-remaining': '7;w=21600' }, undefined],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '5', 'ratelimit-remaining': '0;w=21600' }, 5],
    [{}, undefined],
  ])('%j is over in %s s', (headers, seconds) => {
    expect(secondsToWait(new Headers(headers), NOW)).toBe(seconds);
  });
});
