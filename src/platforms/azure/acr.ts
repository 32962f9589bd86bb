import type { RunProcess } from '../../gateways/process.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import { azTool } from './az.ts';

const REGISTRY = /^([a-z0-9]+)\.azurecr\.io\/(.+)$/i;

/**
 * The digest of an image in a registry of Azure, where the one who is logged in to az may read it; undefined for an image of
 * any other registry.
 * @throws Failure when it is not there, or may not be read
 */
export async function acrDigest(run: RunProcess, sleep: Sleep, name: string, tag: string): Promise<string | undefined> {
  const [, registry, repository] = REGISTRY.exec(name) ?? [];
  if (registry === undefined) return undefined;
  const show = ['acr', 'repository', 'show', '--name', registry, '--image', `${repository}:${tag}`];
  const { digest } = (await azTool(run, sleep).read(show)) as { digest: string };
  return digest;
}
