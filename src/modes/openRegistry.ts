import type { Settings } from '../config/settings.ts';
import { badInput } from '../failure.ts';
import type { Gateways } from '../gateways/gateways.ts';
import type { CredentialsFor } from '../sources/registry/credentials.ts';
import type { Registry } from '../sources/registry/registry.ts';

/**
 * Credentials of docker for the images of containers. Those that were given as inputs are for the mirror, or for Docker Hub
 * where none is named.
 */
export async function credentialsOf(
  { registry: { mirror, username, password } }: Settings,
  { run, mask, readDockerConfig }: Gateways,
): Promise<CredentialsFor> {
  const [{ credentialsFrom }, { parseMirror, DOCKER_HUB }] = await Promise.all([
    import('../sources/registry/credentials.ts'),
    import('../sources/registry/reference.ts'),
  ]);
  const host = mirror === undefined ? DOCKER_HUB : new URL(parseMirror(mirror)).host;
  const given = username !== undefined && password !== undefined ? { username, password, host } : undefined;
  return credentialsFrom({ given, readConfig: readDockerConfig, run, mask });
}

/**
 * A client for the registries of these images. Credentials that were given as inputs go to one registry alone.
 * @throws Failure (bad input) when they could belong to several
 */
export async function openRegistry(
  { registry: { mirror, username, password } }: Settings,
  { run, clock, log, fetch, sleep, mask, readDockerConfig }: Gateways,
  images: readonly string[],
): Promise<Registry> {
  const [{ createRegistry }, { credentialsFrom }, { parseMirror, parseReference }] = await Promise.all([
    import('../sources/registry/registry.ts'),
    import('../sources/registry/credentials.ts'),
    import('../sources/registry/reference.ts'),
  ]);
  const given = username !== undefined && password !== undefined ? { username, password, host: theHost() } : undefined;
  const credentialsFor = credentialsFrom({ given, readConfig: readDockerConfig, run, mask });
  return createRegistry({ fetch, clock, sleep, onWait: log.info, credentialsFor, mask, mirror });

  function theHost(): string {
    if (mirror !== undefined) return new URL(parseMirror(mirror)).host;
    const hosts = [...new Set(images.map((image) => parseReference(image).host))];
    const [host] = hosts;
    if (host !== undefined && hosts.length === 1) return host;
    throw badInput(
      `The inputs registry-username and registry-password are given, but the pins name ${hosts.length} registries ` +
        `(${hosts.join(', ')}). Log in to each with docker login in a step before this one instead.`,
    );
  }
}
