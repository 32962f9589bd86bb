import { defaults } from '@actions/github/lib/utils';
import { describe, expect, it } from 'vitest';
import { client, refusal } from './client.ts';
import { digestOf } from './registryServer.ts';
import { inTurn, type Listen, reset, serve, text } from './webServer.ts';

const IMAGE = 'metabase/metabase';
const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  manifests: [{ platform: { os: 'linux', architecture: 'amd64' } }],
});
const DIGEST = digestOf(MANIFEST);
const JSON_TYPE = { 'content-type': 'application/json' };
const PLACE = `/v2/${IMAGE}/manifests/v0.63.1`;

/** What a healthy registry answers, to HEAD as to GET. */
const healthy: Listen = text(200, MANIFEST, { 'docker-content-digest': DIGEST });
const limit = (headers: Record<string, string>) => text(429, '{}', headers);
const truncated: Listen = (request, answer) => {
  answer.writeHead(200, { 'content-length': '1000' });
  answer.write(MANIFEST.slice(0, 20), () => request.socket.destroy());
};

describe('what passes', () => {
  it.each<[string, Listen[], number[], string[]]>([
    ['an error of the server', [text(500, ''), healthy], [1000], []],
    [
      'two errors of the server',
      [text(502, ''), text(503, '<html>', { 'content-type': 'text/html' }), healthy],
      [1000, 4000],
      [],
    ],
    ['a connection that breaks', [reset, healthy], [1000], []],
    ['a connection that breaks, then an error', [reset, text(504, ''), healthy], [1000, 4000], []],
    ['a rate limit', [limit({ 'retry-after': '7' }), healthy], [7000], ['limits requests (429); waiting 7 s.']],
    [
      'a rate limit with a point in time',
      [limit({ 'retry-after': 'Thu, 08 Oct 2026 12:00:40 GMT' }), healthy],
      [40_000],
      ['limits requests (429); waiting 40 s.'],
    ],
    ['a rate limit that says nothing', [limit({}), healthy], [30_000], ['limits requests (429); waiting 30 s.']],
    [
      'a rate limit between errors',
      [text(500, ''), limit({ 'retry-after': '60' }), text(500, ''), healthy],
      [1000, 60_000, 4000],
      ['limits requests (429); waiting 60 s.'],
    ],
  ])('is waited for: %s', async (_title, listeners, slept, messages) => {
    await using server = await serve(inTurn(...listeners));
    const { registry, ...seen } = client();
    expect(await registry.manifest(`${server.host}/${IMAGE}`, 'v0.63.1')).toEqual({ digest: DIGEST });
    expect(seen.slept).toEqual(slept);
    expect(seen.messages).toEqual(messages.map((message) => `${server.url}${PLACE} ${message}`));
    expect(server.asked).toEqual(listeners.map(() => `HEAD ${PLACE}`));
  });

  it.each([
    ['of the command line', fetch],
    ['of the Action', defaults.request?.fetch as typeof fetch],
  ])('is a body that breaks off, by the fetch %s', async (_title, get) => {
    await using server = await serve(inTurn(truncated, reset, healthy));
    const { registry, slept } = client({ fetch: get });
    expect(await registry.platforms(`${server.host}/${IMAGE}`, 'v0.63.1')).toEqual(['linux/amd64']);
    expect(slept).toEqual([1000, 4000]);
  });
});

describe('what stays', () => {
  it.each<[string, Listen, string, number]>([
    ['an error', text(500, ''), 'failed (HTTP 500), three times. Run again later.', 3],
    ['a broken connection', reset, "can't be reached, or broke off (UND_ERR_SOCKET), three times. Run again later.", 3],
    [
      'a rate limit after it was waited for',
      limit({ 'retry-after': '5' }),
      'limits requests (429) until 2026-10-08 12:00:05 UTC. Run again later, or log in: most registries allow more to those they know.',
      2,
    ],
    [
      'a rate limit of an hour',
      limit({ 'retry-after': '3600' }),
      'limits requests (429) until 2026-10-08 13:00:00 UTC. Run again later, or log in: most registries allow more to those they know.',
      1,
    ],
    [
      'the rate limit of Docker Hub',
      limit({ 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '0;w=21600' }),
      'limits requests (429) until 2026-10-08 18:00:00 UTC. Run again later, or log in: most registries allow more to those they know.',
      1,
    ],
    [
      'a rate limit that never says until when',
      limit({}),
      'limits requests (429) and does not say until when. Run again later, or log in: most registries allow more to those they know.',
      2,
    ],
    [
      'a refusal',
      text(403, '', JSON_TYPE),
      'may not be read (403): it is private, or not there. Check the name, or log in with "docker login" before.',
      1,
    ],
    [
      'a web page',
      text(200, '<html>', { 'content-type': 'text/html; charset=utf-8' }),
      'answered with a web page (HTTP 200): it is no container registry, or something stands before it.',
      1,
    ],
    [
      'a web page that says that there is nothing',
      text(404, '<html>', { 'content-type': 'text/html' }),
      'answered with a web page (HTTP 404): it is no container registry, or something stands before it.',
      1,
    ],
    ['an odd status', text(418, '', JSON_TYPE), 'answered with HTTP 418, which no container registry should.', 1],
    [
      'a redirect in a circle',
      (request, answer) => void answer.writeHead(307, { location: request.url ?? '' }).end(),
      'redirects more than 5 times.',
      6,
    ],
    [
      'a redirect to another protocol',
      text(302, '', { location: 'file:///etc/passwd' }),
      'redirects to what is no https address; it was not followed.',
      1,
    ],
    [
      'a redirect to nothing',
      text(302, '', { location: 'http://[' }),
      'redirects to what is no https address; it was not followed.',
      1,
    ],
  ])('is told in a sentence: %s', async (_title, listener, sentence, requests) => {
    await using server = await serve(listener);
    const { message, exitCode } = await refusal(client().registry.manifest(`${server.host}/${IMAGE}`, 'v0.63.1'));
    expect(message).toBe(`${server.url}${PLACE} ${sentence}`);
    expect(exitCode).toBe(1);
    expect(server.asked).toHaveLength(requests);
  });

  it.each<[string, Listen, string]>([
    ['half of the JSON', text(200, MANIFEST.slice(0, 40)), 'answered with what is not whole JSON (40 bytes).'],
    ['nothing', text(200, ''), 'answered with what is not whole JSON (0 bytes).'],
    ['JSON of something else', text(200, '{"ok": true}'), 'answered with JSON that is no manifest of an image.'],
    ['null', text(200, 'null'), 'answered with JSON that is no manifest of an image.'],
    [
      'other bytes than it says',
      text(200, MANIFEST, { 'docker-content-digest': digestOf('other') }),
      'answered with bytes that are not those of the digest it names.',
    ],
    ['too much', text(200, ' '.repeat(4 * 1024 ** 2 + 1)), 'answered with more than 4 MiB.'],
    [
      'a body that breaks off',
      truncated,
      "can't be reached, or broke off (UND_ERR_SOCKET), three times. Run again later.",
    ],
  ])('is told in a sentence when a manifest is read: %s', async (_title, listener, sentence) => {
    await using server = await serve(listener);
    const { message } = await refusal(client().registry.platforms(`${server.host}/${IMAGE}`, 'v0.63.1'));
    expect(message).toBe(`${server.url}${PLACE} ${sentence}`);
  });

  it('is a registry that is not there', async () => {
    const server = await serve(healthy);
    await server[Symbol.asyncDispose]();
    const { message } = await refusal(client().registry.manifest(`${server.host}/${IMAGE}`, 'v0.63.1'));
    expect(message).toBe(
      `${server.url}${PLACE} can't be reached, or broke off (ECONNREFUSED), three times. Run again later.`,
    );
  });

  it('is silence', async () => {
    const silent: typeof fetch = async (_input, init) => {
      expect(init?.signal?.aborted).toBe(false);
      throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    };
    const { message } = await refusal(client({ fetch: silent }).registry.manifest(`registry.test/${IMAGE}`, 'v0.63.1'));
    expect(message).toBe(`https://registry.test${PLACE} did not answer within 30 s, three times. Run again later.`);
  });

  it('is a tag that no image can have, which is asked for nowhere', async () => {
    await using server = await serve(healthy);
    for (const tag of ['', 'a/b', '../v0.63.1', 'v0.63.1?x', '-x', 'x'.repeat(129)]) {
      const { message, exitCode } = await refusal(client().registry.manifest(`${server.host}/${IMAGE}`, tag));
      expect(message).toContain('is no tag that an image can have');
      expect(exitCode).toBe(2);
    }
    expect(server.asked).toEqual([]);
  });
});

it('a page under the header of a registry is its answer', async () => {
  const headers = { 'content-type': 'text/html', 'docker-distribution-api-version': 'registry/2.0' };
  await using server = await serve(text(404, '<html>', headers));
  expect(await client().registry.manifest(`${server.host}/${IMAGE}`, 'v0.63.1')).toBeUndefined();
});

describe('a digest that the header lacks', () => {
  it.each<[string, Record<string, string>]>([
    ['is missing', {}],
    ['is of another kind', { 'docker-content-digest': 'md5:abc' }],
    ['is cut off', { 'docker-content-digest': DIGEST.slice(0, -1) }],
    ['has capitals', { 'docker-content-digest': DIGEST.toUpperCase() }],
  ])('and %s is computed from the bytes', async (_title, headers) => {
    await using server = await serve(text(200, MANIFEST, headers));
    expect(await client().registry.manifest(`${server.host}/${IMAGE}`, 'v0.63.1')).toEqual({ digest: DIGEST });
    expect(server.asked).toEqual([`HEAD ${PLACE}`, `GET ${PLACE}`]);
  });

  it('is not computed from what is no manifest', async () => {
    await using server = await serve(text(200, '{"message": "hello"}', JSON_TYPE));
    const { message } = await refusal(client().registry.manifest(`${server.host}/${IMAGE}`, 'v0.63.1'));
    expect(message).toBe(`${server.url}${PLACE} answered with JSON that is no manifest of an image.`);
  });
});

describe('the configuration of an image without an index', () => {
  const configuration = JSON.stringify({ os: 'linux', architecture: 'arm64', variant: 'v8' });
  const manifest = JSON.stringify({ schemaVersion: 2, config: { digest: digestOf(configuration) } });

  it.each([
    ['of the command line', fetch],
    ['of the Action', defaults.request?.fetch as typeof fetch],
  ])('is fetched from where the registry points, without the credentials, by the fetch %s', async (_title, get) => {
    await using store = await serve(text(200, configuration));
    await using server = await serve(
      inTurn(
        text(401, '', { 'www-authenticate': 'Basic realm="x"' }),
        text(200, manifest),
        text(307, '', { location: `http://${store.host}/blob?signature=x` }),
      ),
    );
    const { registry } = client({
      credentials: { kind: 'password', username: 'me', password: 'pass-word' },
      fetch: get,
    });
    expect(await registry.platforms(`${server.host}/${IMAGE}`, 'v0.63.1')).toEqual(['linux/arm64']);
    expect(server.asked[2]).toMatch(/^GET \/v2\/metabase\/metabase\/blobs\/sha256:[0-9a-f]{64} Basic /);
    expect(store.asked).toEqual(['GET /blob?signature=x']);
  });

  it.each<[string, Listen]>([
    ['is not there', text(404, '', JSON_TYPE)],
    ['is another', text(200, `${configuration} `)],
  ])('is not believed when it %s', async (_title, listener) => {
    await using server = await serve(inTurn(text(200, manifest), listener));
    const { message } = await refusal(client().registry.platforms(`${server.host}/${IMAGE}`, 'v0.63.1'));
    expect(message).toMatch(/\/blobs\/sha256:[0-9a-f]{64} is not there, or not whole\.$/);
  });

  it('may tell nothing', async () => {
    const other = JSON.stringify({ schemaVersion: 2, config: { digest: digestOf('{}') } });
    await using server = await serve(inTurn(text(200, other), text(200, '{}')));
    expect(await client().registry.platforms(`${server.host}/${IMAGE}`, 'v0.63.1')).toEqual([]);
  });
});
