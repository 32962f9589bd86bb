import { describe, expect, it } from 'vitest';
import { client, refusal } from './client.ts';
import { inTurn, type Listen, reset, serve, text } from './webServer.ts';

const IMAGE = 'metabase/metabase';
const LIST = `/v2/${IMAGE}/tags/list`;

/** A registry that gives so many tags at once, whatever it is asked for. */
function paged(all: readonly string[], size: number, link: (last: string, host: string) => string): Listen {
  return (request, answer) => {
    const { host } = request.headers;
    const last = new URL(request.url ?? '', `http://${host}`).searchParams.get('last');
    const start = last === null ? 0 : all.indexOf(last) + 1;
    const tags = all.slice(start, start + size);
    const more = start + size < all.length ? { link: link(tags.at(-1) ?? '', host ?? '') } : {};
    answer.writeHead(200, { 'content-type': 'application/json', ...more }).end(JSON.stringify({ name: IMAGE, tags }));
  };
}

const relative = (last: string) => `<${LIST}?n=1000&last=${last}>; rel="next"`;
const many = Array.from({ length: 7 }, (_, index) => `v0.63.${index + 1}`);

async function tagsOf(listen: Listen) {
  await using server = await serve(listen);
  const list = await client().registry.tags(`${server.host}/${IMAGE}`);
  return { list, asked: server.asked, url: server.url };
}

describe('a list of tags', () => {
  it.each<[string, Listen, number]>([
    ['at once', paged(many, 1000, relative), 1],
    ['in pages of its own size', paged(many, 3, relative), 3],
    ['with whole addresses', paged(many, 3, (last, host) => `<http://${host}${LIST}?last=${last}>; rel="next"`), 3],
    ['with a query alone', paged(many, 3, (last) => `<?last=${last}>; rel=next`), 3],
    ['behind a proxy', paged(many, 3, (last, host) => `<https://${host}${LIST}?last=${last}>; rel="next"`), 3],
  ])('is read %s', async (_title, listen, requests) => {
    const { list, asked } = await tagsOf(listen);
    expect(list).toEqual({ tags: many });
    expect(asked).toHaveLength(requests);
    expect(asked[0]).toBe(`GET ${LIST}?n=1000`);
  });

  it.each([
    ['null for an empty repository', '{"name": "x", "tags": null}', []],
    ['tags twice', '{"tags": ["v1", "v1", "v2"]}', ['v1', 'v2']],
    ['what is no tag', '{"tags": ["v1", "", "a b", "::set-output::", "-x"]}', ['v1']],
  ])('may hold %s', async (_title, body, tags) => {
    expect((await tagsOf(text(200, body))).list).toEqual({ tags });
  });

  it.each<[string, Listen, string]>([
    ['401', text(401, ''), 'URL may not be read (401)'],
    ['403', text(403, ''), 'URL may not be read (403)'],
    ['404', text(404, '', { 'content-type': 'application/json' }), 'URL is not there (404)'],
    ['405', text(405, ''), "URL can't be read (405): not every registry lists"],
    [
      'a second page that may not be read',
      inTurn(paged(many, 3, relative), text(403, '')),
      'URL may not be read (403)',
    ],
    [
      'a next page elsewhere',
      paged(many, 3, () => '<https://evil.example/x>; rel="next"'),
      'URL continues on another host',
    ],
    ['pages without end', paged(many, 3, () => `<${LIST}?last=v0.63.1>; rel="next"`), 'URL has more than 50 pages'],
  ])('says why it can not be read: %s', async (_title, listen, reason) => {
    const { list, url, asked } = await tagsOf(listen);
    expect(list).toEqual({ unreadable: expect.stringContaining(reason.replace('URL', `${url}${LIST}`)) });
    expect(asked.length).toBeLessThanOrEqual(50);
  });

  it.each<[string, Listen, string]>([
    ['errors', text(500, ''), 'failed (HTTP 500), three times'],
    ['resets', reset, "can't be reached, or broke off"],
    ['cut JSON', text(200, '{"tags": ["v1"'), 'answered with what is not whole JSON (14 bytes)'],
    ['other JSON', text(200, '{"tags": [1]}'), 'answered with JSON that is no list of tags'],
    ['a web page', text(200, '<html>', { 'content-type': 'text/html' }), 'answered with a web page (HTTP 200)'],
    ['a second page that fails', inTurn(paged(many, 3, relative), text(500, '')), 'failed (HTTP 500), three times'],
  ])('fails as a whole with %s', async (_title, listen, sentence) => {
    await using server = await serve(listen);
    const { message } = await refusal(client().registry.tags(`${server.host}/${IMAGE}`));
    expect(message).toContain(`${server.url}${LIST} ${sentence}`);
  });
});
