import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { networkFault } from '../../../src/sources/registry/networkFault.ts';
import { certificate } from './certificate.ts';
import { client, refusal } from './client.ts';
import { digestOf } from './registryServer.ts';
import { serve, text } from './webServer.ts';

const DIGEST = digestOf('x');
const PLACE = '/v2/metabase/metabase/manifests/v0.63.1';
const found = text(200, '', { 'docker-content-digest': DIGEST });

/** Node reads the variable when it starts: a process of its own, with the certificate of the authority or without. */
async function digestIn(mirror: string, authority: string | undefined): Promise<string> {
  const src = new URL('../../../src/sources/registry/registry.ts', import.meta.url);
  const script = `
    const { createRegistry } = await import(${JSON.stringify(src.href)});
    const registry = createRegistry({
      fetch, clock: { now: () => new Date() }, sleep: async () => {}, mask: () => {},
      credentialsFor: async () => undefined, mirror: ${JSON.stringify(mirror)},
    });
    const answer = await registry.manifest('metabase/metabase', 'v0.63.1').catch(({ message }) => ({ digest: message }));
    console.log(answer.digest);`;
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const extra = authority === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority };
  const args = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env: { ...env, ...extra } });
  return stdout.trim();
}

it('an authority of its own is believed when NODE_EXTRA_CA_CERTS names it, and the failure says so', async () => {
  await using made = await certificate();
  await using server = await serve(found, made);
  expect(await digestIn(server.url, made.file)).toBe(DIGEST);
  expect(await digestIn(server.url, undefined)).toBe(
    `${server.url}${PLACE} has a certificate of an authority that is not known here (DEPTH_ZERO_SELF_SIGNED_CERT); set ` +
      'the environment variable NODE_EXTRA_CA_CERTS to a file with the certificate of your authority.',
  );
  // Refused before anything was asked.
  expect(server.asked).toEqual([`HEAD ${PLACE}`]);
});

it('a server that speaks plain http under an https address is told, and not asked in plain', async () => {
  await using server = await serve(found);
  const url = server.url.replace('http:', 'https:');
  const { registry, slept } = client({ mirror: url });
  const { message } = await refusal(registry.manifest('metabase/metabase', 'v0.63.1'));
  expect(message).toMatch(new RegExp(`^${url}${PLACE} does not speak https \\((EPROTO|ERR_SSL_[A-Z_]+)\\)\\.$`));
  expect(slept).toEqual([]);
  expect(server.asked).toEqual([]);
});

it('a redirect from https to plain http is not followed', async () => {
  await using made = await certificate();
  await using plain = await serve(found);
  await using server = await serve(text(307, '', { location: `${plain.url}/x` }), made);
  expect(await digestIn(server.url, made.file)).toBe(
    `${server.url}${PLACE} redirects to what is no https address; it was not followed.`,
  );
  expect(plain.asked).toEqual([]);
});

it.each([
  ['SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/, false],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', /NODE_EXTRA_CA_CERTS/, false],
  ['CERT_HAS_EXPIRED', /^has a certificate that is not valid \(CERT_HAS_EXPIRED\)$/, false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', /^has a certificate that is not valid/, false],
  ['ENOTFOUND', /^is not known to the name server/, false],
  ['EAI_AGAIN', /^can't be reached, or broke off \(EAI_AGAIN\)$/, true],
  ['ECONNRESET', /^can't be reached, or broke off \(ECONNRESET\)$/, true],
  ['UND_ERR_CONNECT_TIMEOUT', /^can't be reached/, true],
])('%s is told', (code, reason, passing) => {
  const fault = networkFault(new TypeError('fetch failed: s3cret', { cause: { code } }), 30);
  expect(fault).toEqual({ reason: expect.stringMatching(reason), passing });
  expect(fault.reason).not.toContain('s3cret');
});
