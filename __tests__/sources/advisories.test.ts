import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/gateways/github.ts';
import { type Advisory, affects, type KnownAdvisories } from '../../src/metabase/advisory.ts';
import { shippedAdvisories } from '../../src/metabase/shippedAdvisories.ts';
import { parseVersion, printVersion, type Version } from '../../src/metabase/version.ts';
import { mergeAdvisories, obtainAdvisories } from '../../src/sources/advisories.ts';

const TODAY = '2026-11-20';
const version = (text: string) => parseVersion(text) as Version;

interface Row {
  readonly range: string | null;
  readonly patched?: string | null;
  readonly product?: string;
}

/** An entry as GitHub lists it, with what nobody reads. */
function entry(id: string, rows: readonly Row[], more: object = {}) {
  return {
    ghsa_id: id,
    cve_id: null,
    url: 'https://api.github.com/x',
    html_url: 'javascript:alert(1)',
    summary: 'SQL injection',
    description: 'x',
    severity: 'critical',
    state: 'published',
    published_at: '2026-08-06T10:11:12Z',
    withdrawn_at: null,
    vulnerabilities: rows.map(({ range, patched = null, product = 'metabase' }) => ({
      package: { ecosystem: 'other', name: product },
      vulnerable_version_range: range,
      patched_versions: patched,
      vulnerable_functions: [],
    })),
    ...more,
  };
}

const NEW = 'GHSA-aaaa-bbbb-cccc';
const RESET_PASSWORD = 'GHSA-vwf4-m7j8-wcjf';
const EE_ONLY = 'GHSA-fppj-vcm3-w229';

function merged(...answer: unknown[]): KnownAdvisories {
  return mergeAdvisories(answer, shippedAdvisories(), TODAY);
}

function find({ advisories }: KnownAdvisories, id: string): Advisory {
  const found = advisories.filter((one) => [one.id, ...one.aliases].includes(id));
  if (found.length !== 1) throw new Error(`${found.length} advisories are ${id}`);
  return found[0] as Advisory;
}

/** `58.0..58.28`, with the edition when it is told. */
function ranges({ affected }: Advisory): string[] {
  return affected.map(
    ({ from, below, edition }) =>
      `${from ? printVersion(from) : ''}..${below ? printVersion(below) : ''}${edition ? ` ${edition}` : ''}`,
  );
}

describe('live advisories', () => {
  it('join the shipped ones', () => {
    const known = merged(
      entry(NEW, [{ range: '>= x.63.0, < x.63.20', patched: 'x.63.20' }], { cve_id: 'CVE-2026-1234' }),
    );
    expect([known.source, known.asOf, known.notUnderstood]).toEqual(['github', TODAY, []]);
    expect(known.advisories).toHaveLength(shippedAdvisories().advisories.length + 1);
    const found = find(known, NEW);
    expect(found).toMatchObject({
      aliases: ['CVE-2026-1234'],
      url: `https://github.com/metabase/metabase/security/advisories/${NEW}`,
      severity: 'critical',
      kev: null,
      exploited: false,
      editions: ['oss', 'enterprise'],
      summary: 'SQL injection',
      certainty: 'read',
      published: '2026-08-06',
    });
    expect([ranges(found), found.patched.map(printVersion)]).toEqual([['63.0..63.20'], ['63.20']]);
  });

  it('take the place of the shipped one by any of its ids, and what GitHub does not know is kept', () => {
    const shipped = find(shippedAdvisories(), RESET_PASSWORD);
    const live = entry(RESET_PASSWORD, [{ range: '>= x.57.0, < x.57.21', patched: 'x.57.21' }], { severity: 'high' });
    const found = find(merged(live), 'CVE-2026-72898');
    expect(found).toMatchObject({ id: 'CVE-2026-72898', aliases: [RESET_PASSWORD], severity: 'high', kev: true });
    expect([found.exploited, found.note, found.certainty]).toEqual([true, shipped.note, 'read']);
    expect(ranges(found)).toEqual(['57.0..57.21']);
  });

  it('keep what GitHub leaves empty as it is shipped', () => {
    const shipped = find(shippedAdvisories(), RESET_PASSWORD);
    const empty = { severity: null, summary: '', published_at: null };
    const found = find(merged(entry(RESET_PASSWORD, [{ range: '>= x.58.0, < x.63.5' }], empty)), RESET_PASSWORD);
    const { severity, summary, published } = shipped;
    expect(found).toMatchObject({ severity, summary, published });
    expect(found.patched.map(printVersion)).toEqual(shipped.patched.map(printVersion));
    expect(ranges(found)).toEqual(['58.0..63.5']);
  });

  it('keep the shipped ranges when their own are not understood, and are named', () => {
    const known = merged(entry(RESET_PASSWORD, [{ range: 'everything below the fix', patched: 'x.63.5' }]));
    const found = find(known, RESET_PASSWORD);
    expect([known.notUnderstood, found.rangesUnderstood]).toEqual([['CVE-2026-72898'], false]);
    expect(affects(found, version('63.4'), 'oss')).toBe(true);
    expect(ranges(found)).toContain('58.0..58.24');
  });

  it('affect what they say when a part of them is not understood', () => {
    const known = merged(entry(NEW, [{ range: '< x.58.28' }, { range: 'see below' }, { range: null }]));
    expect([known.notUnderstood, ranges(find(known, NEW))]).toEqual([[NEW], ['..58.28']]);
  });

  it('without any row are not understood', () => {
    expect(merged(entry(NEW, [])).notUnderstood).toEqual([NEW]);
    expect(merged(entry(NEW, [], { vulnerabilities: null })).notUnderstood).toEqual([NEW]);
  });

  it('written in numbers of Enterprise hold for both editions', () => {
    const found = find(merged(entry(NEW, [{ range: '>= 1.58.0, < 1.58.15', patched: '1.58.15' }])), NEW);
    expect(affects(found, version('58.14'), 'oss')).toBe(true);
    expect(affects(found, version('58.14'), 'enterprise')).toBe(true);
  });

  it('of two products have ranges of each', () => {
    const rows = [
      { range: '>= 0.58.0, < 0.58.10', product: 'metabase' },
      { range: '>= 1.58.0, < 1.58.12', product: 'Metabase Enterprise' },
    ];
    const found = find(merged(entry(NEW, rows)), NEW);
    expect(ranges(found)).toEqual(['58.0..58.10 oss', '58.0..58.12 enterprise']);
    expect(affects(found, version('58.11'), 'oss')).toBe(false);
    expect(affects(found, version('58.11'), 'enterprise')).toBe(true);
  });

  it('of Enterprise alone leave Open Source alone, told by GitHub or by what is shipped', () => {
    const told = find(merged(entry(NEW, [{ range: '< 1.58.12', product: 'metabase/metabase-enterprise' }])), NEW);
    expect(told.editions).toEqual(['enterprise']);
    const shipped = find(merged(entry(EE_ONLY, [{ range: '< x.59.4' }])), EE_ONLY);
    expect(shipped.editions).toEqual(['enterprise']);
  });

  it('that are withdrawn go, the shipped one too', () => {
    const known = merged(entry(RESET_PASSWORD, [{ range: '< x.58.24' }], { withdrawn_at: '2026-11-01T00:00:00Z' }));
    expect(() => find(known, 'CVE-2026-72898')).toThrow('0 advisories');
  });

  it('that are broken don’t lose the others', () => {
    const broken = [null, 'text', {}, { ghsa_id: 'nonsense' }, { ghsa_id: 7 }, []];
    const known = merged(
      ...broken,
      entry(NEW, [{ range: '< x.58.28' }], { severity: 'awful', cve_id: 'x', summary: 5 }),
    );
    expect(find(known, NEW)).toMatchObject({ severity: 'unknown', aliases: [], summary: '' });
    expect(known.advisories).toHaveLength(shippedAdvisories().advisories.length + 1);
  });

  it('have one line of text, cut off', () => {
    const summary = `A\n# heading\u0000 \u202e${'x'.repeat(400)}`;
    const found = find(merged(entry(NEW, [{ range: '< x.58.28' }], { summary })), NEW);
    expect(found.summary).toMatch(/^A # heading x+…$/);
    expect(found.summary).toHaveLength(300);
  });
});

/** GitHub's list in pages, and what was asked of it. */
async function gitHub(pages: readonly (readonly unknown[])[], status = 200) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    asked.push(`${request.method} ${pathname}?${searchParams}`);
    const page = Number(searchParams.get('after') ?? 0);
    const next = `<${address()}${pathname}?per_page=100&state=published&after=${page + 1}>; rel="next"`;
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(page + 1 < pages.length ? { link: next } : {}),
    });
    response.end(JSON.stringify(status === 200 ? pages[page] : { message: 'Not Found' }));
  });
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    client: createClient({ apiUrl: address(), token: undefined }),
    asked,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

const FIRST = 'GET /repos/metabase/metabase/security-advisories?state=published&per_page=100';
const full = (letter: string) =>
  Array.from({ length: 100 }, (_, index) =>
    entry(`GHSA-${letter.repeat(4)}-0000-${String(index).padStart(4, '0')}`, [{ range: '< x.58.28' }]),
  );

describe('the list on GitHub', () => {
  it('is one request', async () => {
    await using server = await gitHub([[entry(NEW, [{ range: '< x.58.28' }])]]);
    const known = await obtainAdvisories(server.client, TODAY);
    expect(server.asked).toEqual([FIRST]);
    expect([find(known, NEW).id, known.source, known.failure]).toEqual([NEW, 'github', undefined]);
  });

  it('goes on when a page is full', async () => {
    await using server = await gitHub([full('a'), full('b'), [entry(NEW, [{ range: '< x.58.28' }])], full('c')]);
    const known = await obtainAdvisories(server.client, TODAY);
    expect(server.asked).toHaveLength(3);
    expect(find(known, NEW).id).toBe(NEW);
  });

  it('that never ends is cut off', async () => {
    await using server = await gitHub(Array.from({ length: 15 }, () => full('a')));
    await obtainAdvisories(server.client, TODAY);
    expect(server.asked).toHaveLength(10);
  });

  it('that is refused leaves what is shipped, and says why', async () => {
    await using server = await gitHub([], 404);
    const known = await obtainAdvisories(server.client, TODAY);
    expect(known).toMatchObject({ source: 'shipped', asOf: '2026-10-08' });
    expect(known.failure).toBe(
      'The security advisories of Metabase could not be read: GitHub does not find it (404). Check the name, and that the token may see the repository.',
    );
    expect(known.advisories).toHaveLength(shippedAdvisories().advisories.length);
  });

  it('is not asked for without a client', async () => {
    expect(await obtainAdvisories(undefined, TODAY)).toEqual(shippedAdvisories());
  });
});
