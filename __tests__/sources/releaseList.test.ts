import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/failure.ts';
import type { Catalogue } from '../../src/metabase/catalogue.ts';
import { printVersion } from '../../src/metabase/version.ts';
import { listedCatalogue } from '../../src/sources/releaseList.ts';
import { temporaryFolder } from '../gateways/temporaryFolder.ts';

const EXPECTED =
  "Expected GitHub's answer to GET /repos/metabase/metabase/releases: a list of {tag_name, published_at}.";

/** Answers every request with one status and body on the loopback interface. */
async function server(status: number, body: string) {
  const http = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}/releases.json`;
  const close = () => new Promise<void>((resolve) => http.close(() => resolve()));
  return { address, close, [Symbol.asyncDispose]: close };
}

async function fromFile(text: string): Promise<Catalogue> {
  await using folder = await temporaryFolder({ 'list.json': text });
  return await listedCatalogue('list.json', folder.path, fetch);
}

async function refusal(work: Promise<unknown>): Promise<Failure> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof Failure) return error;
  throw new Error(`no failure but ${String(error)}`);
}

const versions = ({ releases }: Catalogue) => releases.map(({ version, date }) => `${printVersion(version)} ${date}`);

const GOOD = JSON.stringify([
  { tag_name: 'v0.50.1', name: 'x', draft: false, prerelease: true, published_at: '2024-06-12T10:00:00Z', assets: [] },
  { tag_name: 'v0.61.2', draft: false, published_at: '2026-05-18T23:59:59+02:00' },
  { tag_name: 'v0.62.1', draft: true, published_at: null },
  { tag_name: 'v0.64.0-beta', published_at: '2026-09-16T00:00:00Z' },
  { tag_name: 'v0.9.3' },
]);

describe('a release list', () => {
  it('in a file makes the catalogue, without drafts and by the tags alone', async () => {
    const catalogue = await fromFile(GOOD);
    expect(versions(catalogue)).toEqual(['9.3 undefined', '50.1 2024-06-12', '61.2 2026-05-18']);
    expect(catalogue).toMatchObject({ source: 'file', asOf: '2026-09-16' });
  });

  it('at an address makes the same catalogue', async () => {
    await using http = await server(200, GOOD);
    expect(await listedCatalogue(http.address, '/nowhere', fetch)).toEqual(await fromFile(GOOD));
  });

  it('without dates is undated', async () => {
    expect((await fromFile('[{"tag_name": "v0.50.1"}]')).asOf).toBe('undated');
  });

  it('may start with a byte order mark, as some editors write it', async () => {
    expect(versions(await fromFile(`\uFEFF${GOOD}`))).toHaveLength(3);
  });

  it('is found by an absolute path too', async () => {
    await using folder = await temporaryFolder({ 'list.json': GOOD });
    expect(versions(await listedCatalogue(join(folder.path, 'list.json'), '/nowhere', fetch))).toHaveLength(3);
  });

  it.each([
    ['not JSON', '[{]', 'list.json is not JSON: '],
    ['empty', '', 'list.json is not JSON: '],
    ['no list', '{"message": "Not Found"}', `list.json: Invalid input: expected array, received object. ${EXPECTED}`],
    ['a list of strings', '["v0.50.1"]', 'list.json, entry 1: Invalid input: expected object, received string.'],
    ['one entry without a tag', '[{"tag_name": "v0.50.1"}, {"name": "v0.50.2"}]', 'list.json, entry 2, tag_name: '],
    ['an empty tag', '[{"tag_name": ""}]', 'list.json, entry 1, tag_name: '],
    [
      'a date of another form',
      '[{"tag_name": "v0.50.1", "published_at": "yesterday"}]',
      'list.json, entry 1, published_at: ',
    ],
    ['a draft that is no boolean', '[{"tag_name": "v0.50.1", "draft": "no"}]', 'list.json, entry 1, draft: '],
    ['no entry', '[]', 'list.json has 0 entries, and none is a published release of Metabase'],
    [
      'nothing but drafts and betas',
      '[{"tag_name": "v0.50.1", "draft": true}, {"tag_name": "v0.64.0"}]',
      'list.json has 2 entries, and none',
    ],
  ])('is refused as bad input: %s', async (_title, text, message) => {
    const failure = await refusal(fromFile(text));
    expect(failure.message).toContain(message);
    expect(failure.exitCode).toBe(2);
  });

  it('that is not there or no file is bad input', async () => {
    await using folder = await temporaryFolder();
    for (const [name, code] of [
      ['missing.json', 'ENOENT'],
      ['.', 'EISDIR'],
    ] as const) {
      const failure = await refusal(listedCatalogue(name, folder.path, fetch));
      expect(failure.message).toBe(`The catalogue ${join(folder.path, name)} can't be read (${code}).`);
      expect(failure.exitCode).toBe(2);
    }
  });

  it.each([404, 500, 503])('whose server answers with %i is a failure that is not the input', async (status) => {
    await using http = await server(status, GOOD);
    const failure = await refusal(listedCatalogue(http.address, '.', fetch));
    expect(failure.message).toBe(`The catalogue ${http.address} answered with HTTP ${status}.`);
    expect(failure.exitCode).toBe(1);
  });

  it('whose server answers with a page of HTML is not JSON', async () => {
    await using http = await server(200, '<!doctype html>');
    expect((await refusal(listedCatalogue(http.address, '.', fetch))).message).toContain(`${http.address} is not JSON`);
  });

  it('whose server is not there is a failure that says why', async () => {
    const http = await server(200, GOOD);
    await http.close();
    const failure = await refusal(listedCatalogue(http.address, '.', fetch));
    expect(failure.message).toBe(`The catalogue ${http.address} can't be reached: ECONNREFUSED.`);
    expect(failure.exitCode).toBe(1);
  });
});
