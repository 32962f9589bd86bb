import { describe, expect, it } from 'vitest';
import { jarStatus } from '../../../src/sources/registry/jar.ts';
import { client } from './client.ts';
import { inTurn, type Listen, reset, serve, text, type WebServer } from './webServer.ts';

const OFFICIAL = 'https://downloads.metabase.com';
const JAR = '/v0.63.1/metabase.jar';
const FOUND = text(200, '', { 'content-type': 'application/java-archive', 'content-length': '400000000' });

/** The official host, played by a server on this machine. */
const played = (server: WebServer): typeof fetch => {
  return (input, init) => fetch(String(input).replace(OFFICIAL, server.url), init);
};

describe('a JAR', () => {
  it.each<[string, Listen, unknown, unknown]>([
    ['is there', FOUND, 'published', 'published'],
    ['is not there', text(404, ''), 'missing', 'missing'],
    ['is gone', text(410, ''), 'missing', 'missing'],
    // The same answer of an object store means that there is nothing, and of a private server that nobody is told.
    ['may not be read', text(403, ''), 'missing', { unknown: 'its server answered with HTTP 403' }],
    [
      'is behind a log-in',
      text(401, ''),
      { unknown: 'its server answered with HTTP 401' },
      { unknown: 'its server answered with HTTP 401' },
    ],
    [
      'is a web page',
      text(200, '', { 'content-type': 'text/html' }),
      { unknown: 'its server answered with a web page' },
      { unknown: 'its server answered with a web page' },
    ],
    ['is there after an error', inTurn(text(503, ''), reset, FOUND), 'published', 'published'],
    ['is there after a rate limit', inTurn(text(429, '', { 'retry-after': '3' }), FOUND), 'published', 'published'],
  ])('that %s', async (_title, listener, official, elsewhere) => {
    await using server = await serve(listener);
    const { asking } = client({ fetch: played(server) });
    expect(await jarStatus(`${OFFICIAL}${JAR}`, asking)).toEqual(official);
    expect(new Set(server.asked)).toEqual(new Set([`HEAD ${JAR}`]));
    await using other = await serve(listener);
    expect(await jarStatus(`${other.url}${JAR}`, asking)).toEqual(elsewhere);
  });

  it.each<[string, Listen, string]>([
    ['errors', text(500, ''), 'URL failed (HTTP 500), three times. Run again later'],
    ['resets', reset, "URL can't be reached, or broke off (UND_ERR_SOCKET), three times. Run again later"],
    [
      'a rate limit of an hour',
      text(429, '', { 'retry-after': '3600' }),
      'URL limits requests (429) until 2026-10-08 13:00:00 UTC. Run again later, or log in: most registries allow more to those they know',
    ],
    [
      'a redirect to a file',
      text(302, '', { location: 'file:///x' }),
      'URL redirects to what is no https address; it was not followed',
    ],
  ])('is not known after %s', async (_title, listener, reason) => {
    await using server = await serve(listener);
    const url = `${server.url}${JAR}`;
    expect(await jarStatus(`${url}?signature=s3cret`, client().asking)).toEqual({
      unknown: reason.replace('URL', url),
    });
  });

  it('is found behind a redirect', async () => {
    await using store = await serve(FOUND);
    await using server = await serve(text(302, '', { location: `${store.url}/x` }));
    expect(await jarStatus(`${server.url}${JAR}`, client().asking)).toBe('published');
  });

  it.each([
    ['ftp://x/metabase.jar', 'its address is none of http or https'],
    ['metabase.jar', 'its address is none of http or https'],
    ['https://me:pass-word@x/metabase.jar', 'its address holds a user name or password'],
  ])('is not asked for at %s', async (address, unknown) => {
    const never: typeof fetch = async () => {
      throw new Error('asked');
    };
    expect(await jarStatus(address, client({ fetch: never }).asking)).toEqual({ unknown });
  });
});
