import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { startProcess } from '../../../src/gateways/childProcess.ts';
import { readDockerConfig } from '../../../src/gateways/dockerConfig.ts';
import { type RunProcess, runProcess } from '../../../src/gateways/process.ts';
import { type CredentialSources, credentialsFrom } from '../../../src/sources/registry/credentials.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { refusal } from './client.ts';

const SECRET = 'a-s3cret-pass';
const auth = (user: string, password: string) => Buffer.from(`${user}:${password}`).toString('base64');
const AUTH = auth('me', SECRET);
const PASSWORD = { kind: 'password', username: 'me', password: SECRET };
const IDENTITY = { kind: 'identity', token: SECRET };

/** No helper may be started. */
const nothing: RunProcess = async (program) => {
  throw new Error(`${program} was started`);
};

async function found(config: unknown, host: string, sources: Partial<CredentialSources> = {}) {
  const masked: string[] = [];
  await using folder = await temporaryFolder(config === undefined ? {} : { 'config.json': textOf(config) });
  const credentialsFor = credentialsFrom({
    readConfig: () => readDockerConfig(folder.path),
    run: nothing,
    mask: (secret) => void masked.push(secret),
    ...sources,
  });
  return { credentials: await credentialsFor(host), masked };
}

function textOf(config: unknown): string {
  return typeof config === 'string' ? config : JSON.stringify(config);
}

describe("docker's config.json", () => {
  it.each<[string, unknown, string, unknown]>([
    ['a log-in', { auths: { 'ghcr.io': { auth: AUTH } } }, 'ghcr.io', PASSWORD],
    ['a password with colons', { auths: { r: { auth: auth('me', `${SECRET}:x`) } } }, 'r', { password: `${SECRET}:x` }],
    ['a padded password', { auths: { r: { auth: auth('me', `${SECRET}\0\0`) } } }, 'r', PASSWORD],
    ['name and password apart', { auths: { r: { username: 'me', password: SECRET } } }, 'r', PASSWORD],
    [
      'an identity token, before a password',
      { auths: { 'a.azurecr.io': { auth: auth('0000', ''), identitytoken: SECRET } } },
      'a.azurecr.io',
      IDENTITY,
    ],
    ['the key with a scheme', { auths: { 'https://ghcr.io': { auth: AUTH } } }, 'ghcr.io', PASSWORD],
    ['the key with a path', { auths: { 'https://ghcr.io/v2/': { auth: AUTH } } }, 'ghcr.io', PASSWORD],
    ['the key with a port', { auths: { 'registry:5000': { auth: AUTH } } }, 'registry:5000', PASSWORD],
    ['the key in capitals', { auths: { 'GHCR.io': { auth: AUTH } } }, 'ghcr.io', PASSWORD],
    ["the Hub's key", { auths: { 'https://index.docker.io/v1/': { auth: AUTH } } }, 'docker.io', PASSWORD],
    ["the Hub's key without a scheme", { auths: { 'index.docker.io/v1/': { auth: AUTH } } }, 'docker.io', PASSWORD],
    ["the Hub's short key", { auths: { 'docker.io': { auth: AUTH } } }, 'docker.io', PASSWORD],
    ["the Hub's host", { auths: { 'registry-1.docker.io': { auth: AUTH } } }, 'docker.io', PASSWORD],
    [
      'the exact key before others',
      { auths: { 'https://r/x': { auth: auth('you', 'other') }, r: { auth: AUTH } } },
      'r',
      PASSWORD,
    ],
    ['a byte order mark', `\uFEFF${JSON.stringify({ auths: { r: { auth: AUTH } } })}`, 'r', PASSWORD],
    ['another port', { auths: { 'registry:5000': { auth: AUTH } } }, 'registry', undefined],
    ['another host', { auths: { 'ghcr.io': { auth: AUTH } } }, 'ghcr.io.evil.example', undefined],
    ['a host below', { auths: { 'ghcr.io': { auth: AUTH } } }, 'x.ghcr.io', undefined],
    ['an empty entry, as a helper leaves', { auths: { r: {} } }, 'r', undefined],
    ['an entry without text', { auths: { r: { auth: '' } } }, 'r', undefined],
    ['no log-ins', { HttpHeaders: { 'User-Agent': 'x' }, auths: null }, 'r', undefined],
    ['no file', undefined, 'r', undefined],
    ["a broken entry of somebody else's", { auths: { other: 7, r: { auth: AUTH } } }, 'r', PASSWORD],
    ['a name from the prototype', { auths: {} }, 'constructor', undefined],
  ])('has %s', async (_title, config, host, wanted) => {
    const { credentials, masked } = await found(config, host);
    if (wanted === undefined) expect(credentials).toBeUndefined();
    else expect(credentials).toMatchObject(wanted as object);
    expect(masked.length).toBe(wanted === undefined ? 0 : 1);
    expect(masked.every((secret) => secret.startsWith(SECRET))).toBe(true);
  });

  it.each<[string, unknown, string]>([
    ['text', `{"auths": {"r": {"auth": "${AUTH}"}`, 'it is not JSON'],
    ['a list', [], '"the whole" has another form than Docker writes'],
    ['a list of log-ins', { auths: [AUTH] }, '"auths" has another form than Docker writes'],
    ['a helper that is no text', { credsStore: 7 }, '"credsStore" has another form than Docker writes'],
    ['an entry that is none', { auths: { r: AUTH } }, 'the entry for r in "auths" has another form than Docker writes'],
    ['no base64', { auths: { r: { auth: SECRET } } }, '"auth" of the entry for r is not "user:password" in base64'],
    [
      'no colon',
      { auths: { r: { auth: btoa(SECRET) } } },
      '"auth" of the entry for r is not "user:password" in base64',
    ],
    [
      'a helper with a path',
      { credHelpers: { r: `../../bin/${SECRET}` } },
      'the credential helper for r is no name of one, such as "ecr-login"',
    ],
    ['a helper with arguments', { credsStore: 'x; rm -rf /' }, 'the credential helper for r is no name of one'],
    ['a helper that is a number', { credHelpers: { r: 7 } }, 'the credential helper for r is no name of one'],
  ])('is refused with %s, by its name and without what is in it', async (_title, config, sentence) => {
    const failure = await refusal(found(config, 'r'));
    expect(failure.message).toMatch(/^Docker's configuration \S+config\.json can't be used: /);
    expect(failure.message).toContain(sentence);
    expect(failure.exitCode).toBe(2);
    for (const secret of [SECRET, AUTH, btoa(SECRET), 'rm -rf']) expect(failure.message).not.toContain(secret);
  });

  it('is refused when it can not be read, or is too large', async () => {
    await using folder = await temporaryFolder({ 'a/config.json/x': '', 'b/config.json': ' '.repeat(1024 ** 2 + 1) });
    for (const [below, sentence] of [
      ['a', "can't be read (EISDIR)"],
      ['b', 'is larger than 1 MiB'],
    ] as const) {
      const { message } = await refusal(readDockerConfig(join(folder.path, below)));
      expect(message).toContain(`${join(folder.path, below, 'config.json')} ${sentence}`);
    }
  });
});

describe('given credentials', () => {
  const given = { host: 'ghcr.io', username: 'me', password: SECRET };
  const config = { auths: { 'ghcr.io': { auth: auth('you', 'other') }, 'quay.io': { auth: auth('you', 'other') } } };

  it('come before all others, and count for their host alone', async () => {
    expect(await found(config, 'ghcr.io', { given })).toEqual({ credentials: PASSWORD, masked: [SECRET] });
    expect((await found(config, 'quay.io', { given })).credentials).toMatchObject({ username: 'you' });
    expect((await found(config, 'evil.example', { given })).credentials).toBeUndefined();
  });

  it('need no file, not even one that can be read', async () => {
    expect((await found('{', 'ghcr.io', { given })).credentials).toEqual(PASSWORD);
  });
});

/** A helper that is a program: it writes down what it was given, and answers. */
function helper(answer: string, exitCode = 0): string {
  return `#!/bin/sh\n{ echo "$0 $*"; cat; echo; } >> "$(dirname "$0")/asked"\ncat <<'END'\n${answer}\nEND\nexit ${exitCode}\n`;
}

describe.each([
  ['of the Action', runProcess],
  ['of the command line', startProcess],
])('credential helpers, by the process gateway %s', (_title, run) => {
  async function withHelper<Result>(
    script: string,
    work: (run: RunProcess, asked: () => Promise<string[]>) => Promise<Result>,
  ): Promise<Result> {
    await using folder = await temporaryFolder({ 'docker-credential-test': script });
    const { chmod, readFile } = await import('node:fs/promises');
    await chmod(join(folder.path, 'docker-credential-test'), 0o755);
    const asked = async () => (await readFile(join(folder.path, 'asked'), 'utf8')).trim().split('\n');
    // The program by its path in place of a search of PATH, which other tests share.
    const inFolder: RunProcess = (program, args, options) => run(join(folder.path, program), args, options);
    // Awaited here, or the folder is gone before the helper is started.
    return await work(inFolder, asked);
  }

  it.each<[string, object, string, string, string, unknown]>([
    ['for a host', { credHelpers: { r: 'test' } }, 'r', 'r', `{"Username": "me", "Secret": "${SECRET}"}`, PASSWORD],
    ['for all', { credsStore: 'test' }, 'r', 'r', `{"ServerURL":"r","Username":"me","Secret":"${SECRET}"}`, PASSWORD],
    [
      'for Docker Hub',
      { credHelpers: { 'docker.io': 'test' } },
      'docker.io',
      'https://index.docker.io/v1/',
      `{"Username": "me", "Secret": "${SECRET}"}`,
      PASSWORD,
    ],
    [
      'with an identity token',
      { credHelpers: { r: 'test' }, credsStore: 'other' },
      'r',
      'r',
      `{"Username": "<token>", "Secret": "${SECRET}"}`,
      IDENTITY,
    ],
  ])('are asked %s, with the host on stdin', async (_what, config, host, stdin, answer, wanted) => {
    await withHelper(helper(answer), async (inFolder, asked) => {
      const { credentials, masked } = await found(config, host, { run: inFolder });
      expect(credentials).toEqual(wanted);
      expect(masked).toEqual([SECRET]);
      expect(await asked()).toEqual([expect.stringMatching(/\/docker-credential-test get$/), stdin]);
    });
  });

  it('are asked once for a host', async () => {
    await withHelper(helper(`{"Username": "me", "Secret": "${SECRET}"}`), async (inFolder, asked) => {
      const readConfig = async () => ({ file: 'config.json', text: '{"credsStore": "test"}' });
      const credentialsFor = credentialsFrom({ readConfig, run: inFolder, mask: () => undefined });
      await Promise.all([credentialsFor('r'), credentialsFor('r'), credentialsFor('r')]);
      expect(await asked()).toHaveLength(2);
    });
  });

  it('that know of nothing leave it to the file, or to nobody', async () => {
    await withHelper(helper('credentials not found in native keychain', 1), async (inFolder) => {
      const config = { credsStore: 'test', auths: { r: { auth: AUTH }, s: {} } };
      expect((await found(config, 'r', { run: inFolder })).credentials).toEqual(PASSWORD);
      expect((await found(config, 's', { run: inFolder })).credentials).toBeUndefined();
    });
  });

  it.each([
    ['fail', helper(`error: ${SECRET}`, 3), 'it ended with exit code 3'],
    ['print something else', helper(SECRET), 'its answer is not JSON with "Username" and "Secret"'],
    ['print null', helper('null'), 'its answer is not JSON with "Username" and "Secret"'],
    [
      'print no secret',
      helper('{"Username": "me", "Secret": ""}'),
      'its answer is not JSON with "Username" and "Secret"',
    ],
    ['do not read their input', '#!/bin/sh\nexit 4\n', 'it ended with exit code 4'],
  ])('that %s are named, and nothing of what they print', async (_what, script, sentence) => {
    await withHelper(script, async (inFolder) => {
      const failure = await refusal(found({ credsStore: 'test' }, 'r', { run: inFolder }));
      expect(failure.message).toContain('for r could not be had from docker-credential-test, which ');
      expect(failure.message).toContain(sentence);
      expect(failure.message).not.toContain(SECRET);
    });
  });

  it('that are not there are named', async () => {
    const failure = await refusal(found({ credsStore: 'that-is-nowhere' }, 'r', { run }));
    expect(failure.message).toContain('docker-credential-that-is-nowhere, which ');
    expect(failure.message).toContain("the program is not there or can't be started");
    expect(failure).toBeInstanceOf(Failure);
  });
});
