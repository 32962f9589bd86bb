import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { printVersion } from '../../src/metabase/version.ts';
import type { VersionInfo } from '../../src/metabase/versionInfo.ts';
import { parseVersionInfo, readVersionInfo, VERSION_INFO } from '../../src/sources/versionInfo.ts';

const GOOD = {
  latest: {
    version: 'v0.63.18',
    released: '2026-09-15',
    patch: true,
    highlights: ['see https://www.metabase.com/changelog/63#metabase-6318'],
    rollout: 40,
  },
  older: [
    { version: 'v0.63.17', released: '2026-09-09', patch: true, highlights: [] },
    { version: 'v0.64.1', released: '2026-10-01' },
    { version: 'v0.64.0-beta', released: '2026-09-16' },
    { version: 'v0.62.0' },
  ],
  beta: { version: 'v0.64.0-beta', rollout: 100 },
  nightly: { version: '...' },
  major_version_support: [
    { major: 58, released: '2025-12-17', lts: true, eol: '2027-02-17' },
    { major: 63, released: '2026-07-07', lts: false, eol: '2026-11-01' },
    { major: 63, eol: '2026-09-07' },
  ],
  alert_upgrade_versions: [
    { min: 'v0.63.0', fixed: 'v0.63.10', message: '**This version** is unsafe.', id: 'GHSA-r495-55cx-fjh7' },
    { min: 'v0.0.0', fixed: 'v0.58.28', message: 'Old.' },
  ],
  something_new: { a: 1 },
};

function told({ support, mustUpgrade, releases, rollout, latest }: VersionInfo) {
  return {
    support: Object.fromEntries(support),
    mustUpgrade: mustUpgrade.map(({ min, fixed, ...rest }) => ({
      min: printVersion(min),
      fixed: printVersion(fixed),
      ...rest,
    })),
    releases: releases.map(({ version, released }) => [printVersion(version), released]),
    rollout: rollout && [printVersion(rollout.version), rollout.percent],
    latest: latest && printVersion(latest),
  };
}

const parse = (value: unknown) => told(parseVersionInfo(JSON.stringify(value), 'https://x/version-info.json'));
const EMPTY = { support: {}, mustUpgrade: [], releases: [], rollout: undefined, latest: undefined };

describe('version information', () => {
  it('is read whole', () => {
    expect(parse(GOOD)).toEqual({
      support: {
        58: { eol: '2027-02-17', lts: true, released: '2025-12-17' },
        63: { eol: '2026-11-01', lts: false, released: '2026-07-07' },
      },
      mustUpgrade: [
        { min: '63.0', fixed: '63.10', id: 'GHSA-r495-55cx-fjh7', message: '**This version** is unsafe.' },
        { min: '0.0', fixed: '58.28', message: 'Old.' },
      ],
      releases: [
        ['63.18', '2026-09-15'],
        ['63.17', '2026-09-09'],
        ['64.1', '2026-10-01'],
      ],
      rollout: ['63.18', 40],
      latest: '63.18',
    });
  });

  it('of Enterprise has its own tags', () => {
    expect(parse({ latest: { version: 'v1.63.18' } })).toEqual({
      ...EMPTY,
      releases: [['63.18', undefined]],
      latest: '63.18',
    });
  });

  const BROKEN: readonly (readonly [string, unknown, object])[] = [
    ['nothing', {}, EMPTY],
    ['nulls', { latest: null, older: null, major_version_support: null, alert_upgrade_versions: null }, EMPTY],
    ['other types', { latest: 'v0.63.18', older: {}, major_version_support: 'x', alert_upgrade_versions: 7 }, EMPTY],
    ['a major alone', { major_version_support: [{ major: 70 }] }, { ...EMPTY, support: { 70: {} } }],
    [
      'a day that is none',
      { major_version_support: [{ major: 63, eol: 'soon', lts: true }] },
      { ...EMPTY, support: { 63: { lts: true } } },
    ],
    [
      'one broken entry of each list',
      {
        older: [null, { version: 'nonsense' }, { version: 'v0.63.17', released: 5 }],
        major_version_support: [{ major: 'x' }, 7, { major: 58, eol: '2027-02-17' }],
        alert_upgrade_versions: [{ min: 'v0.63.0' }, { min: 'v0.62.0', fixed: 'v0.62.13' }],
      },
      {
        ...EMPTY,
        support: { 58: { eol: '2027-02-17' } },
        mustUpgrade: [{ min: '62.0', fixed: '62.13', message: '' }],
        releases: [['63.17', undefined]],
      },
    ],
    [
      'a rollout that is none',
      { latest: { version: 'v0.63.18', rollout: 400 } },
      { ...EMPTY, releases: [['63.18', undefined]], latest: '63.18' },
    ],
  ];

  it.each(BROKEN)('with %s gives what is good', (_title, value, wanted) => {
    expect(parse(value)).toEqual(wanted);
  });

  it('has messages that end somewhere', () => {
    const alert_upgrade_versions = [{ min: 'v0.63.0', fixed: 'v0.63.10', message: 'x'.repeat(9_000) }];
    expect(parse({ alert_upgrade_versions }).mustUpgrade[0]?.message).toHaveLength(2_000);
  });

  it('of any JSON is read or refused with a sentence', () => {
    const keys = fc.constantFrom(
      'latest',
      'older',
      'major_version_support',
      'alert_upgrade_versions',
      'version',
      'major',
      'eol',
    );
    const json = fc.letrec((tie) => ({
      value: fc.oneof(fc.jsonValue(), fc.array(tie('value')), fc.dictionary(keys, tie('value'))),
    })).value;
    fc.assert(
      fc.property(json, (value) => {
        try {
          expect(parse(value)).toHaveProperty('releases');
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      }),
    );
  });

  it.each(['', 'text', '[]', '7', 'null', '{"latest":'])('is not %j', (text) => {
    const wanted = 'https://x/version-info.json holds no version information: expected a JSON object.';
    expect(() => parseVersionInfo(text, 'https://x/version-info.json')).toThrow(wanted);
  });
});

async function serve(listener: RequestListener): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => 'nothing',
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error.message;
  throw new Error(`no failure but ${String(error)}`);
}

describe('the address', () => {
  it('is Metabase’s own unless told otherwise, and of the edition', async () => {
    const asked: string[] = [];
    const get: typeof fetch = async (address) => {
      asked.push(String(address));
      return new Response('{}');
    };
    await readVersionInfo('oss', get);
    await readVersionInfo('enterprise', get, 'https://mirror.example/metabase/');
    expect(asked).toEqual([
      `${VERSION_INFO}/version-info.json`,
      'https://mirror.example/metabase/version-info-ee.json',
    ]);
  });

  it('is read over HTTP', async () => {
    await using server = await serve((_, answer) => void answer.end(`\uFEFF${JSON.stringify(GOOD)}`));
    expect(told(await readVersionInfo('oss', fetch, server.url)).latest).toBe('63.18');
  });

  it('may answer with an error', async () => {
    await using server = await serve((_, answer) => void answer.writeHead(403).end('<Error/>'));
    expect(await refusal(readVersionInfo('oss', fetch, server.url))).toBe(
      `${server.url}/version-info.json answered with HTTP 403.`,
    );
  });

  it('may answer with more than anybody reads', async () => {
    let written = 0;
    await using server = await serve((_, answer) => {
      const piece = Buffer.alloc(256 * 1024, 32);
      const more = () => {
        while (!answer.destroyed && written < 64 * 1024 * 1024) {
          written += piece.length;
          if (!answer.write(piece)) return void answer.once('drain', more);
        }
        answer.end();
      };
      more();
    });
    expect(await refusal(readVersionInfo('oss', fetch, server.url))).toBe(
      `${server.url}/version-info.json is larger than 5 MiB, which version information is not.`,
    );
    expect(written).toBeLessThan(64 * 1024 * 1024);
  });

  it('may break off, or not be there', async () => {
    await using broken = await serve((request, answer) => {
      answer.writeHead(200, { 'content-length': '1000' });
      answer.write('{', () => request.socket.destroy());
    });
    expect(await refusal(readVersionInfo('oss', fetch, broken.url))).toMatch(
      /version-info\.json can't be reached \(\w+\)\.$/,
    );
    const gone = await serve(() => undefined);
    await gone[Symbol.asyncDispose]();
    expect(await refusal(readVersionInfo('oss', fetch, gone.url))).toMatch(/can't be reached \(ECONNREFUSED\)\.$/);
  });

  it('is waited for, but not for ever', async () => {
    let signal: AbortSignal | null | undefined;
    const silent: typeof fetch = async (_address, init) => {
      signal = init?.signal;
      throw new DOMException('aborted', 'TimeoutError');
    };
    expect(await refusal(readVersionInfo('oss', silent))).toBe(
      `${VERSION_INFO}/version-info.json did not answer within 30 s.`,
    );
    expect(signal?.aborted).toBe(false);
  });
});
