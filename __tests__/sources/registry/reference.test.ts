import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import { isLoopback, parseMirror, parseReference, sameRegistry } from '../../../src/sources/registry/reference.ts';

/** FUZZ_RUNS=100000 for the long mode. */
const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) };
const HUB = 'https://registry-1.docker.io';

describe('the name of an image', () => {
  it.each([
    ['metabase/metabase', 'docker.io', 'metabase/metabase', HUB],
    ['metabase', 'docker.io', 'library/metabase', HUB],
    ['docker.io/metabase/metabase', 'docker.io', 'metabase/metabase', HUB],
    ['docker.io/metabase', 'docker.io', 'library/metabase', HUB],
    ['index.docker.io/metabase/metabase', 'docker.io', 'metabase/metabase', HUB],
    ['registry-1.docker.io/metabase/metabase', 'docker.io', 'metabase/metabase', HUB],
    ['docker://metabase/metabase', 'docker.io', 'metabase/metabase', HUB],
    ['docker://docker.io/metabase/metabase', 'docker.io', 'metabase/metabase', HUB],
    ['ghcr.io/x/y', 'ghcr.io', 'x/y', 'https://ghcr.io'],
    ['GHCR.io/x/y', 'ghcr.io', 'x/y', 'https://ghcr.io'],
    ['quay.io/y', 'quay.io', 'y', 'https://quay.io'],
    ['registry:5000/hub/metabase/metabase', 'registry:5000', 'hub/metabase/metabase', 'https://registry:5000'],
    [
      '123.dkr.ecr.eu-west-1.amazonaws.com/metabase/metabase',
      '123.dkr.ecr.eu-west-1.amazonaws.com',
      'metabase/metabase',
      'https://123.dkr.ecr.eu-west-1.amazonaws.com',
    ],
    ['localhost/metabase/metabase', 'localhost', 'metabase/metabase', 'http://localhost'],
    ['localhost:5000/metabase', 'localhost:5000', 'metabase', 'http://localhost:5000'],
    ['127.0.0.1:5000/metabase/metabase', '127.0.0.1:5000', 'metabase/metabase', 'http://127.0.0.1:5000'],
    ['127.8.9.1/metabase', '127.8.9.1', 'metabase', 'http://127.8.9.1'],
    ['[::1]:5000/metabase', '[::1]:5000', 'metabase', 'http://[::1]:5000'],
    // These only look like this machine.
    ['127.evil.example/metabase', '127.evil.example', 'metabase', 'https://127.evil.example'],
    ['localhost.evil.example/metabase', 'localhost.evil.example', 'metabase', 'https://localhost.evil.example'],
    ['[::2]:5000/metabase', '[::2]:5000', 'metabase', 'https://[::2]:5000'],
    ['10.0.0.1:5000/metabase', '10.0.0.1:5000', 'metabase', 'https://10.0.0.1:5000'],
    ['a/b__c/d.e-f', 'docker.io', 'a/b__c/d.e-f', HUB],
  ])('%s', (name, host, repository, url) => {
    expect(parseReference(name)).toEqual({ host, repository, url });
  });

  it.each([
    ['', 'nothing'],
    ['metabase/metabase:v0.63.1', 'a tag'],
    [`metabase/metabase@sha256:${'a'.repeat(64)}`, 'a digest'],
    ['ghcr.io/', 'no repository'],
    ['ghcr.io//x', 'an empty part'],
    ['ghcr.io/x/../y', 'a way out'],
    ['ghcr.io/X', 'capitals'],
    ['https://ghcr.io/x', 'an address'],
    ['user@ghcr.io/x', 'a user'],
    ['ghcr.io:99999/x', 'no port'],
    ['ghcr.io:/x', 'an empty port'],
    ['ghcr .io/x', 'a blank'],
    ['-ghcr.io/x', 'a hyphen in front'],
    ['999.999.999.999/x', 'no address of IPv4'],
    ['ghcr.io/x?n=1', 'a query'],
    ['metabase/${IMAGE}', 'a variable'],
    [`x/${'y'.repeat(300)}`, 'too much'],
  ])('is refused: %s', (name) => {
    expect(() => parseReference(name)).toThrow(Failure);
    expect(() => parseReference(name)).toThrow(/is no name of an image that a registry could have/);
  });

  it('never leads elsewhere than it says, whatever stands in it', () => {
    const part = fc.constantFrom(
      'metabase',
      'localhost',
      '127.0.0.1',
      'a.b',
      ':5000',
      '/',
      '..',
      '@',
      '#',
      '?',
      '%2e',
      'é',
      '[::1]',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
        ),
        (name) => {
          let reference: ReturnType<typeof parseReference>;
          try {
            reference = parseReference(name);
          } catch (error) {
            expect(error).toBeInstanceOf(Failure);
            return;
          }
          const url = new URL(`${reference.url}/v2/${reference.repository}/manifests/x`);
          expect(url.pathname).toBe(`/v2/${reference.repository}/manifests/x`);
          expect(url.protocol === 'https:' || isLoopback(url.hostname)).toBe(true);
          expect(url.username + url.password + url.search + url.hash).toBe('');
        },
      ),
      RUNS,
    );
  });
});

describe('a mirror', () => {
  it.each([
    ['https://mirror.example.com', 'mirror.example.com', 'https://mirror.example.com'],
    ['https://mirror.example.com/', 'mirror.example.com', 'https://mirror.example.com'],
    ['https://mirror.example.com:8443/docker/', 'mirror.example.com:8443', 'https://mirror.example.com:8443/docker'],
    ['http://localhost:5000', 'localhost:5000', 'http://localhost:5000'],
  ])('%s is asked for what is on Docker Hub, with its own credentials', (mirror, host, url) => {
    expect(parseReference('metabase/metabase', mirror)).toEqual({ host, repository: 'metabase/metabase', url });
    expect(parseReference('docker.io/metabase', mirror).repository).toBe('library/metabase');
  });

  it('is not asked for anything else', () => {
    expect(parseReference('ghcr.io/x/y', 'https://mirror.example.com').url).toBe('https://ghcr.io');
  });

  it.each([
    ['mirror.example.com'],
    ['http://mirror.example.com'],
    ['ftp://localhost'],
    ['https://mirror.example.com/?x=1'],
    ['https://mirror.example.com/#x'],
    ['https://me:pass-word@mirror.example.com'],
    [''],
  ])('is refused: %s', (mirror) => {
    expect(() => parseMirror(mirror)).toThrow(/The mirror of Docker Hub.* can't be used/);
    expect(() => parseMirror(mirror)).not.toThrow(/pass-word/);
  });
});

it.each([
  ['docker.io', 'index.docker.io', true],
  ['registry-1.docker.io', 'docker.io', true],
  ['ghcr.io', 'ghcr.io', true],
  ['ghcr.io', 'docker.io', false],
  ['ghcr.io', 'ghcr.io:443', false],
])('%s and %s are one registry: %s', (one, other, same) => {
  expect(sameRegistry(one, other)).toBe(same);
});
