import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Running, runningVersion } from '../../src/instance/runningVersion.ts';
import { printTag } from '../../src/metabase/tag.ts';

const SECRET = '5f4dcc3b-setup-token';
const PROPERTIES = '/api/session/properties';

/** A web server on this machine for one test. */
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

/** As a Metabase answers, with the setup token that must go nowhere. */
function properties(version: unknown): RequestListener {
  return (request, answer) => {
    answer.writeHead(request.url === PROPERTIES ? 200 : 404, { 'content-type': 'application/json' });
    answer.end(JSON.stringify({ 'setup-token': SECRET, 'has-user-setup': false, version }));
  };
}

function text(status: number, body: string, headers: Record<string, string> = {}): RequestListener {
  return (_request, answer) => void answer.writeHead(status, headers).end(body);
}

function told(running: Running): string {
  return 'unknown' in running ? running.unknown : printTag(running.edition, running.version);
}

const NO_VERSION = 'its answer names no version of Metabase';

const ROWS: readonly (readonly [title: string, listener: RequestListener, wanted: string])[] = [
  ['the tag of Open Source', properties({ tag: 'v0.61.2', date: '2026-01-01', hash: 'abc' }), 'v0.61.2'],
  ['the tag of Enterprise', properties({ tag: 'v1.61.2.6' }), 'v1.61.2.6'],
  [
    'nothing while it starts or migrates',
    text(503, 'Metabase is still initializing'),
    'it is starting or migrating (503)',
  ],
  ['nothing when it is not allowed', text(401, 'Unauthenticated'), 'it answered 401'],
  ['nothing when it is no Metabase', text(404, SECRET), 'it answered 404'],
  ['nothing when it is broken', text(500, `{"setup-token": "${SECRET}"}`), 'it answered 500'],
  ['nothing from a page', text(200, `<html>${SECRET}</html>`, { 'content-type': 'text/html' }), NO_VERSION],
  ['nothing from an empty answer', text(200, ''), NO_VERSION],
  ['nothing from another JSON', text(200, `["${SECRET}"]`), NO_VERSION],
  ['nothing from null', text(200, 'null'), NO_VERSION],
  ['nothing from a version without a tag', properties({ date: '2026-01-01' }), NO_VERSION],
  ['nothing from no version', properties(undefined), NO_VERSION],
  ['nothing from a tag that is no text', properties({ tag: 61 }), NO_VERSION],
  ['nothing from a build of the branch', properties({ tag: 'vLOCAL_DEV' }), NO_VERSION],
  ['nothing from a tag of no release', properties({ tag: 'v1.56.2-X01' }), NO_VERSION],
  ['nothing from a rolling tag', properties({ tag: 'v0.61.x' }), NO_VERSION],
];

describe('a running instance', () => {
  it.each(ROWS)('tells %s', async (_title, listener, wanted) => {
    await using server = await serve(listener);
    const running = await runningVersion(server.url, fetch);
    expect(told(running)).toBe(wanted);
    expect(JSON.stringify(running)).not.toContain(SECRET);
    if (!('unknown' in running))
      expect(['edition', 'hosted', 'setUp', 'version']).toEqual(expect.arrayContaining(Object.keys(running)));
  });

  it('is asked once, in its folder, without anything that tells who asks', async () => {
    const asked: unknown[] = [];
    await using server = await serve((request, answer) => {
      asked.push([request.method, request.url, request.headers.authorization, request.headers.cookie]);
      answer.end('{"version": {"tag": "v0.61.2"}}');
    });
    expect(told(await runningVersion(`${server.url}/bi`, fetch))).toBe('v0.61.2');
    expect(asked).toEqual([['GET', `/bi${PROPERTIES}`, undefined, undefined]]);
  });

  it('is found behind a redirect', async () => {
    await using server = await serve(properties({ tag: 'v0.61.2' }));
    await using front = await serve(text(301, '', { location: `${server.url}${PROPERTIES}` }));
    expect(told(await runningVersion(front.url, fetch))).toBe('v0.61.2');
  });

  it('is not known behind a redirect to a page for logging in', async () => {
    await using login = await serve(text(200, '<html>Log in</html>'));
    await using front = await serve(text(302, '', { location: `${login.url}/login` }));
    expect(told(await runningVersion(front.url, fetch))).toBe(NO_VERSION);
  });

  it('can not be reached when nothing listens, or the connection breaks', async () => {
    const server = await serve(() => undefined);
    await server[Symbol.asyncDispose]();
    expect(told(await runningVersion(server.url, fetch))).toBe("it can't be reached (ECONNREFUSED)");
    await using broken = await serve((request) => void request.socket.destroy());
    expect(told(await runningVersion(broken.url, fetch))).toMatch(/^it can't be reached \(\w+\)$/);
  });

  it('is not known when an answer breaks off', async () => {
    await using server = await serve((request, answer) => {
      answer.writeHead(200, { 'content-length': '1000' });
      answer.write(`{"setup-token": "${SECRET}", `, () => request.socket.destroy());
    });
    expect(told(await runningVersion(server.url, fetch))).toBe(NO_VERSION);
  });

  it('is waited for, but not for ever', async () => {
    let signal: AbortSignal | null | undefined;
    const silent: typeof fetch = async (_url, init) => {
      signal = init?.signal;
      throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    };
    expect(told(await runningVersion('http://127.0.0.1:9', silent))).toBe('it did not answer within 10 s');
    expect(signal?.aborted).toBe(false);
  });

  it('never shows what an error says, which may hold the address with more than is meant to be seen', async () => {
    const failing: typeof fetch = async () => {
      throw new TypeError(`fetch failed: ${SECRET}`);
    };
    expect(told(await runningVersion('http://127.0.0.1:9', failing))).toBe("it can't be reached (TypeError)");
  });
});
