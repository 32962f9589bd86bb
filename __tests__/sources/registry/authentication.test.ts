import { describe, expect, it } from 'vitest';
import { tokenWish } from '../../../src/sources/registry/token.ts';
import { client, refusal } from './client.ts';
import { digestOf } from './registryServer.ts';
import { inTurn, type Listen, serve, text } from './webServer.ts';

const IMAGE = 'metabase/metabase';
const DIGEST = digestOf('x');
const PASSWORD = { kind: 'password', username: 'me', password: 'a-s3cret-pass' } as const;
const IDENTITY = { kind: 'identity', token: 'a-s3cret-pass' } as const;
const BASIC = `Basic ${btoa('me:a-s3cret-pass')}`;

/** A registry that takes these values of Authorization, and challenges for all others. */
function guarded(challenge: string, taken: readonly string[]): Listen {
  return (request, answer) => {
    const known = taken.includes(request.headers.authorization ?? '');
    answer.writeHead(
      known ? 200 : 401,
      known ? { 'docker-content-digest': DIGEST } : { 'www-authenticate': challenge },
    );
    answer.end();
  };
}

const bearer = (url: string, more = '') => `Bearer realm="${url}/token",service="s"${more}`;

describe('a challenge', () => {
  it.each<[string, string | undefined]>([
    ['Basic realm="x"', BASIC],
    ['Digest realm="y", Basic realm="x"', BASIC],
    ['Digest realm="y"', undefined],
    ['', undefined],
  ])('%s is answered with a password when it asks for one', async (challenge, proof) => {
    await using server = await serve(guarded(challenge, [BASIC]));
    const { registry } = client({ credentials: PASSWORD });
    const work = registry.manifest(`${server.host}/${IMAGE}`, 'v1');
    if (proof === undefined) expect((await refusal(work)).message).toContain('may not be read (401)');
    else expect(await work).toEqual({ digest: DIGEST });
    expect(server.asked.map((line) => line.split(' ').slice(2).join(' '))).toEqual(proof ? ['', proof] : ['']);
  });

  it('of a password that is taken no more is not answered with it again', async () => {
    const challenge = text(401, '', { 'www-authenticate': 'Basic realm="x"' });
    await using server = await serve(inTurn(challenge, text(200, '', { 'docker-content-digest': DIGEST }), challenge));
    const { registry } = client({ credentials: PASSWORD });
    expect(await registry.manifest(`${server.host}/${IMAGE}`, 'v1')).toEqual({ digest: DIGEST });
    await refusal(registry.manifest(`${server.host}/${IMAGE}`, 'v1'));
    expect(server.asked).toHaveLength(3);
  });

  it('of both kinds is answered with a token', async () => {
    await using tokens = await serve(text(200, '{"access_token": "t"}'));
    await using server = await serve(guarded(`Basic realm="x", ${bearer(tokens.url)}`, ['Bearer t']));
    const { registry, masked } = client({ credentials: PASSWORD });
    expect(await registry.manifest(`${server.host}/${IMAGE}`, 'v1')).toEqual({ digest: DIGEST });
    expect(masked).toEqual([btoa('me:a-s3cret-pass'), 't']);
  });

  it('is answered once: a token that is not taken is not asked for again', async () => {
    await using tokens = await serve(text(200, '{"token": "t"}'));
    await using server = await serve(guarded(bearer(tokens.url), []));
    const { message } = await refusal(client().registry.manifest(`${server.host}/${IMAGE}`, 'v1'));
    expect(message).toContain('may not be read (401)');
    expect([server.asked.length, tokens.asked.length]).toEqual([2, 1]);
  });

  it('of a host that the registry points to is not answered', async () => {
    await using evil = await serve(guarded('Basic realm="x"', [BASIC]));
    await using server = await serve(text(307, '', { location: `http://${evil.host}/` }));
    const { registry, hosts } = client({ credentials: PASSWORD });
    await refusal(registry.manifest(`${server.host}/${IMAGE}`, 'v1'));
    expect(evil.asked).toEqual(['HEAD /']);
    expect(hosts).toEqual([]);
  });

  it('is not followed through another host and back', async () => {
    const back: { url?: string } = {};
    await using evil = await serve((_request, answer) => void answer.writeHead(307, { location: back.url }).end());
    await using server = await serve((request, answer) => {
      if (request.headers.authorization !== BASIC && request.url !== '/back') {
        return void answer.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
      }
      if (request.url === '/back') return void answer.writeHead(200, { 'docker-content-digest': DIGEST }).end();
      answer.writeHead(307, { location: `${evil.url}/x` }).end();
    });
    back.url = `${server.url}/back`;
    expect(await client({ credentials: PASSWORD }).registry.manifest(`${server.host}/${IMAGE}`, 'v1')).toEqual({
      digest: DIGEST,
    });
    expect(evil.asked).toEqual(['HEAD /x']);
    expect(server.asked.at(-1)).toBe('HEAD /back');
  });

  it('with an expired token gets a new one', async () => {
    await using tokens = await serve((_request, answer, index) => void answer.end(`{"token": "t${index}"}`));
    const challenge = text(401, '', { 'www-authenticate': bearer(tokens.url) });
    const ok = text(200, '', { 'docker-content-digest': DIGEST });
    await using server = await serve(inTurn(challenge, ok, ok, challenge, ok));
    const { registry } = client();
    for (const tag of ['v1', 'v2', 'v3']) await registry.manifest(`${server.host}/${IMAGE}`, tag);
    expect(server.asked.map((line) => line.split(' ').at(-1))).toEqual([
      expect.stringContaining('/v1'),
      't0',
      't0',
      't0',
      't1',
    ]);
  });

  it('with a scope for each kind of request keeps the tokens of both', async () => {
    await using tokens = await serve((request, answer) => {
      const scope = new URL(request.url ?? '', 'http://x').searchParams.get('scope');
      answer.end(JSON.stringify({ token: scope?.split(':').at(-1) }));
    });
    await using server = await serve((request, answer) => {
      const right = request.url?.includes('/tags/') ? 'metadata_read' : 'pull';
      if (request.headers.authorization === `Bearer ${right}`) {
        return void answer.writeHead(200, { 'docker-content-digest': DIGEST }).end('{"tags": ["v1"]}');
      }
      const scope = `,scope="repository:${IMAGE}:${right}"`;
      answer.writeHead(401, { 'www-authenticate': bearer(tokens.url, scope) }).end();
    });
    const { registry } = client();
    for (let round = 0; round < 3; round++) {
      expect(await registry.tags(`${server.host}/${IMAGE}`)).toEqual({ tags: ['v1'] });
      expect(await registry.manifest(`${server.host}/${IMAGE}`, 'v1')).toEqual({ digest: DIGEST });
    }
    expect(tokens.asked).toHaveLength(2);
  });

  it('asks for every scope that is named', async () => {
    await using tokens = await serve(text(200, '{"token": "t"}'));
    const scopes = ',scope="repository:x:pull repository:y:pull,push"';
    await using server = await serve(guarded(bearer(tokens.url, scopes), ['Bearer t']));
    await client().registry.manifest(`${server.host}/${IMAGE}`, 'v1');
    expect(tokens.asked).toEqual([
      'GET /token?service=s&scope=repository%3Ax%3Apull&scope=repository%3Ay%3Apull%2Cpush',
    ]);
  });
});

describe('a token server', () => {
  it.each<[string, Listen, string]>([
    ['fails', text(500, ''), 'failed (HTTP 500), three times. Run again later.'],
    ['gives nothing', text(200, '{}'), 'gave no token for HOST (HTTP 200).'],
    ['gives no JSON', text(200, '<html>'), 'gave no token for HOST (HTTP 200).'],
    [
      'gives a token that breaks the header',
      text(200, '{"token": "a\\r\\nX-Evil: 1"}'),
      'gave no token for HOST (HTTP 200).',
    ],
    ['gives a number', text(200, '{"token": 7}'), 'gave no token for HOST (HTTP 200).'],
    ['is not there', text(404, ''), 'gave no token for HOST (HTTP 404).'],
  ])('that %s is named', async (_title, listener, sentence) => {
    await using tokens = await serve(listener);
    await using server = await serve(guarded(bearer(tokens.url), []));
    for (const credentials of [PASSWORD, IDENTITY]) {
      const { message } = await refusal(client({ credentials }).registry.manifest(`${server.host}/${IMAGE}`, 'v1'));
      expect(message).toBe(`${tokens.url}/token ${sentence.replace('HOST', server.host)}`);
    }
  });

  it('that fails once is asked again by the next request', async () => {
    await using tokens = await serve(inTurn(text(404, ''), text(200, '{"token": "t"}')));
    await using server = await serve(guarded(bearer(tokens.url), ['Bearer t']));
    const { registry } = client();
    await refusal(registry.manifest(`${server.host}/${IMAGE}`, 'v1'));
    expect(await registry.manifest(`${server.host}/${IMAGE}`, 'v1')).toEqual({ digest: DIGEST });
  });

  it.each([
    ['a password', PASSWORD],
    ['an identity token', IDENTITY],
  ])('that points to another host does not get it shown %s', async (_title, credentials) => {
    let body = '';
    await using evil = await serve((request, answer) => {
      request.on('data', (chunk) => (body += chunk));
      answer.end('{"token": "t"}');
    });
    await using tokens = await serve(text(307, '', { location: `http://${evil.host}/` }));
    await using server = await serve(guarded(bearer(tokens.url), ['Bearer t']));
    const { message } = await refusal(client({ credentials }).registry.manifest(`${server.host}/${IMAGE}`, 'v1'));
    expect(message).toContain(`gave no token for ${server.host}`);
    expect(evil.asked.join() + body).not.toMatch(/Basic|s3cret/);
  });
});

describe('a realm', () => {
  const loopback = { url: 'http://localhost:5000', host: 'localhost:5000', repository: 'x' };
  const remote = { url: 'https://r.example', host: 'r.example', repository: 'x' };
  const challenge = (realm: string) => ({ scheme: 'bearer', parameters: new Map([['realm', realm]]) });

  it.each([
    [remote, 'https://auth.example/token?account=x'],
    [loopback, 'https://auth.example/token'],
    [loopback, 'http://127.0.0.1:5001/token'],
  ])('of $host may be at %s', (reference, realm) => {
    const wish = tokenWish(challenge(realm), reference);
    expect([wish.realm.href, wish.service, wish.scopes]).toEqual([realm, undefined, ['repository:x:pull']]);
  });

  it.each([
    [remote, 'http://auth.example/token'],
    [remote, 'http://localhost:5001/token'],
    [loopback, 'http://auth.example/token'],
    [remote, 'https://me:pass-word@auth.example/token'],
    [remote, '/token'],
    [remote, 'file:///etc/passwd'],
    [remote, ''],
  ])('of $host may not be at %s', (reference, realm) => {
    expect(() => tokenWish(challenge(realm), reference)).toThrow(
      `The registry ${reference.host} sends clients for a token to what is no https address; nothing was sent there.`,
    );
  });
});

describe('Docker Hub', () => {
  /** Registry and tokens of Docker Hub on this machine, whatever the host that is asked. */
  function asHub(url: string): typeof fetch {
    return (address, init) => {
      const { host, pathname, search } = new URL(String(address));
      expect(['registry-1.docker.io', 'auth.docker.io']).toContain(host);
      return fetch(`${url}${pathname}${search}`, init);
    };
  }

  it('is asked with a token from the beginning, which saves the first refusal', async () => {
    await using server = await serve((request, answer) => {
      if (request.url?.startsWith('/token')) return void answer.end('{"token": "t"}');
      const known = request.headers.authorization === 'Bearer t';
      answer.writeHead(known ? 200 : 401, { 'docker-content-digest': DIGEST, 'content-type': 'application/json' });
      answer.end(request.url?.includes('/tags/list') ? '{"name": "metabase/metabase", "tags": ["v0.64.1"]}' : '');
    });
    const { registry } = client({ fetch: asHub(server.url) });
    expect(await registry.manifest(IMAGE, 'v0.64.1')).toEqual({ digest: DIGEST });
    expect(await registry.tags(IMAGE)).toEqual({ tags: ['v0.64.1'] });
    expect(server.asked).toEqual([
      'GET /token?service=registry.docker.io&scope=repository%3Ametabase%2Fmetabase%3Apull',
      'HEAD /v2/metabase/metabase/manifests/v0.64.1 Bearer t',
      expect.stringMatching(/^GET \/v2\/metabase\/metabase\/tags\/list\?n=\d+ Bearer t$/),
    ]);
  });

  it('that wants another token than it is known for gets that one', async () => {
    const challenge = 'Bearer realm="https://auth.docker.io/other",service="another"';
    await using server = await serve((request, answer) => {
      const [path] = request.url?.split('?') ?? [];
      if (path === '/token' || path === '/other') return void answer.end(`{"token": "${path.slice(1)}"}`);
      const known = request.headers.authorization === 'Bearer other';
      answer.writeHead(known ? 200 : 401, { 'docker-content-digest': DIGEST, 'www-authenticate': challenge });
      answer.end();
    });
    expect(await client({ fetch: asHub(server.url) }).registry.manifest(IMAGE, 'v1')).toEqual({ digest: DIGEST });
    expect(server.asked).toHaveLength(4);
  });
});
