import type { Az } from './az.ts';

const URI = /SecretUri=([^;)]+)/i;
const NAMED = { vault: /VaultName=([^;)]+)/i, name: /SecretName=([^;)]+)/i, version: /SecretVersion=([^;)]+)/i };

/**
 * What a secret of a Key Vault holds, where whoever is logged in to az may read it.
 * @param reference address of the secret, or a reference of an app setting, in either of its forms
 *   (Azure docs, "app-service-key-vault-references")
 * @throws Failure with what az said
 */
export async function vaultSecret(az: Az, reference: string): Promise<string> {
  const { value } = (await az.read(['keyvault', 'secret', 'show', ...placeOf(reference)])) as { value: string };
  return value;
}

function placeOf(reference: string): readonly string[] {
  if (/^https:/i.test(reference)) return ['--id', reference];
  const address = URI.exec(reference)?.[1]?.trim();
  if (address !== undefined) return ['--id', address];
  const [vault = '', name = '', version] = [NAMED.vault, NAMED.name, NAMED.version].map(
    (one) => one.exec(reference)?.[1],
  );
  return ['--vault-name', vault, '--name', name, ...(version === undefined ? [] : ['--version', version])];
}
