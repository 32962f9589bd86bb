import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { client, refusal } from './client.ts';
import { registryInstalled, startRegistry } from './registryServer.ts';
import { startTokenServer } from './tokenServer.ts';

const REPOSITORY = 'metabase/metabase';
const ACCOUNT = { username: 'reader', password: 'kw0rd-of-the-t3st', identity: 'an-identity-token' };
/** The password of ACCOUNT by bcrypt, as `htpasswd -B` writes it. */
const HTPASSWD = 'reader:$2b$04$N9qo8uLOickgx2ZMRZoMyeU8XJskrv6vs7OIoN/CQC4jrfJFg.gQG\n';
const BASIC = `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`;
const PASSWORD = { kind: 'password', username: ACCOUNT.username, password: ACCOUNT.password } as const;

describe.skipIf(!registryInstalled())('a real registry', () => {
  it('tells what is published, with its digest', async () => {
    await using server = await startRegistry();
    const digest = await server.push(REPOSITORY, 'v0.63.1');
    const { registry, hosts } = client();
    const image = `${server.host}/${REPOSITORY}`;
    expect(await registry.manifest(image, 'v0.63.1')).toEqual({ digest });
    expect(await registry.manifest(image, 'v0.63.2')).toBeUndefined();
    expect(await registry.manifest(`${server.host}/metabase/metabase-enterprise`, 'v1.63.1')).toBeUndefined();
    expect(hosts).toEqual([]);
  });

  it('tells the platforms of an index, and of an image without one', async () => {
    await using server = await startRegistry();
    const image = `${server.host}/${REPOSITORY}`;
    const { registry } = client();
    const index = ['linux/arm64/v8', 'linux/amd64', 'linux/arm/v7', 'unknown/unknown'];
    await server.push(REPOSITORY, 'v0.63.1', index);
    const single = await server.push(REPOSITORY, 'v0.52.1', ['linux/amd64']);
    expect(await registry.platforms(image, 'v0.63.1')).toEqual(['linux/amd64', 'linux/arm/v7', 'linux/arm64']);
    expect(await registry.platforms(image, 'v0.52.1')).toEqual(['linux/amd64']);
    expect(await registry.manifest(image, 'v0.52.1')).toEqual({ digest: single });
    expect(await registry.platforms(image, 'v0.99.1')).toBeUndefined();
  });

  it('lists its tags, and says of what it does not have that it can not', async () => {
    await using server = await startRegistry();
    const { registry } = client();
    for (const tag of ['v0.63.2', 'latest', 'v0.63.10']) await server.push(REPOSITORY, tag, ['linux/amd64']);
    const list = await registry.tags(`${server.host}/${REPOSITORY}`);
    expect('tags' in list && [...list.tags].sort()).toEqual(['latest', 'v0.63.10', 'v0.63.2']);
    const address = `http://${server.host}/v2/metabase/other/tags/list`;
    expect(await registry.tags(`${server.host}/metabase/other`)).toEqual({
      unreadable: `${address} is not there (404)`,
    });
  });

  it('is asked in place of Docker Hub when it is the mirror', async () => {
    await using server = await startRegistry();
    const digest = await server.push(REPOSITORY, 'v0.63.1');
    const library = await server.push('library/metabase', 'v0.63.1');
    const { registry } = client({ mirror: `http://${server.host}/` });
    for (const image of [REPOSITORY, `docker.io/${REPOSITORY}`]) {
      expect(await registry.manifest(image, 'v0.63.1')).toEqual({ digest });
    }
    expect(await registry.manifest('metabase', 'v0.63.1')).toEqual({ digest: library });
  });

  it('with a password is read with it, and the password is masked', async () => {
    await using folder = await temporaryFolder({ htpasswd: HTPASSWD });
    const auth = { htpasswd: { realm: 'Tests', path: `${folder.path}/htpasswd` } };
    await using server = await startRegistry({ auth, authorization: () => BASIC });
    const digest = await server.push(REPOSITORY, 'v0.63.1');
    const { registry, masked, hosts } = client({ credentials: PASSWORD });
    const image = `${server.host}/${REPOSITORY}`;
    expect(await registry.manifest(image, 'v0.63.1')).toEqual({ digest });
    expect(await registry.platforms(image, 'v0.63.1')).toEqual(['linux/amd64', 'linux/arm64']);
    expect(await registry.tags(image)).toEqual({ tags: ['v0.63.1'] });
    // Sent ahead after the first challenge.
    expect(hosts).toEqual([server.host]);
    expect(masked).toContain(BASIC.slice('Basic '.length));
  });

  it.each([
    ['without one', undefined],
    ['with a wrong one', { ...PASSWORD, password: 'wrong-pass-word' }],
    ['with a token that it can not take', { kind: 'identity', token: 'wrong-pass-word' } as const],
  ])('with a password is not read %s, and nothing of it is told', async (_title, credentials) => {
    await using folder = await temporaryFolder({ htpasswd: HTPASSWD });
    const auth = { htpasswd: { realm: 'Tests', path: `${folder.path}/htpasswd` } };
    await using server = await startRegistry({ auth, authorization: () => BASIC });
    const { registry } = client(credentials ? { credentials } : {});
    const image = `${server.host}/${REPOSITORY}`;
    const { message, name } = await refusal(registry.manifest(image, 'v0.63.1'));
    expect(name).toBe('Refusal');
    expect(message).toBe(
      `http://${image.replace('/', '/v2/')}/manifests/v0.63.1 may not be read (401): it is private, or not there. ` +
        'Check the name, or log in with "docker login" before.',
    );
    const list = await registry.tags(image);
    expect(list).toEqual({ unreadable: expect.stringContaining('/tags/list may not be read (401)') });
    expect(JSON.stringify(list)).not.toContain('wrong-pass-word');
  });
});

describe.skipIf(!registryInstalled())('a real registry that takes tokens', () => {
  it('is read by anybody with a token that is asked for once', async () => {
    await using tokens = await startTokenServer();
    await using server = await startRegistry(tokens);
    const digest = await server.push(REPOSITORY, 'v0.63.1');
    const { registry, masked, hosts } = client();
    const image = `${server.host}/${REPOSITORY}`;
    expect(await registry.manifest(image, 'v0.63.1')).toEqual({ digest });
    expect(await registry.platforms(image, 'v0.63.1')).toEqual(['linux/amd64', 'linux/arm64']);
    expect(await registry.tags(image)).toEqual({ tags: ['v0.63.1'] });
    const scope = encodeURIComponent(`repository:${REPOSITORY}:pull`);
    expect(tokens.asked).toEqual([`GET /token?service=registry.test&scope=${scope}`]);
    expect(masked).toEqual(tokens.given);
    expect(hosts).toEqual([server.host]);
  });

  it('wants one for each repository, and one for requests at the same time', async () => {
    await using tokens = await startTokenServer();
    await using server = await startRegistry(tokens);
    const digests = [await server.push(REPOSITORY, 'v0.63.1'), await server.push('mirrors/metabase', 'v0.62.1')];
    const { registry } = client();
    const found = await Promise.all([
      registry.manifest(`${server.host}/${REPOSITORY}`, 'v0.63.1'),
      registry.manifest(`${server.host}/mirrors/metabase`, 'v0.62.1'),
      registry.manifest(`${server.host}/${REPOSITORY}`, 'v0.63.2'),
      registry.manifest(`${server.host}/${REPOSITORY}`, 'v0.63.3'),
    ]);
    expect(found).toEqual([{ digest: digests[0] }, { digest: digests[1] }, undefined, undefined]);
    expect(tokens.asked).toHaveLength(2);
  });

  it.each([
    ['a password', PASSWORD, `GET /token?service=registry.test&scope=repository%3Ametabase%2Fmetabase%3Apull ${BASIC}`],
    ['an identity token', { kind: 'identity', token: ACCOUNT.identity } as const, 'POST /token'],
  ])('is read with %s, which the token server alone is shown', async (_title, credentials, asked) => {
    await using tokens = await startTokenServer({ account: ACCOUNT });
    await using server = await startRegistry(tokens);
    const digest = await server.push(REPOSITORY, 'v0.63.1');
    const sent: string[] = [];
    const watched: typeof fetch = (input, init) => {
      sent.push(`${input} ${JSON.stringify(init?.headers)} ${init?.body}`);
      return fetch(input, init);
    };
    const { registry } = client({ credentials, fetch: watched });
    expect(await registry.manifest(`${server.host}/${REPOSITORY}`, 'v0.63.1')).toEqual({ digest });
    expect(tokens.asked).toEqual([asked]);
    const secrets = [ACCOUNT.password, ACCOUNT.identity, BASIC];
    const shown = sent.filter((request) => secrets.some((secret) => request.includes(secret)));
    expect(shown).toHaveLength(1);
    expect(shown[0]).toContain(`http://${tokens.host}/token`);
  });

  it.each([
    [
      'no credentials',
      undefined,
      'gives no token for HOST without credentials (401). Log in with "docker login" first.',
    ],
    [
      'wrong credentials',
      { ...PASSWORD, password: 'wrong-pass-word' },
      'refused the credentials for HOST (401). Check user name and password, or log in anew.',
    ],
    [
      'a wrong identity token',
      { kind: 'identity', token: 'wrong-pass-word' } as const,
      'refused the credentials for HOST (401). Check user name and password, or log in anew.',
    ],
  ])('is not read with %s', async (_title, credentials, sentence) => {
    await using tokens = await startTokenServer({ account: ACCOUNT });
    await using server = await startRegistry(tokens);
    const { registry } = client(credentials ? { credentials } : {});
    const image = `${server.host}/${REPOSITORY}`;
    const wanted = `${tokens.url}/token ${sentence.replace('HOST', server.host)}`;
    expect((await refusal(registry.manifest(image, 'v0.63.1'))).message).toBe(wanted);
    expect(await registry.tags(image)).toEqual({ unreadable: wanted.replace(/\.$/, '') });
  });
});
