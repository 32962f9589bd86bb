import { describe, expect, it } from 'vitest';
import { containerAppPlatform } from '../../src/platforms/azure/containerAppPlatform.ts';
import { webAppPlatform } from '../../src/platforms/azure/webAppPlatform.ts';
import { buildOf } from '../upgrade/world.ts';
import { type Cloud, emptyCloud } from './cloud.ts';
import { addContainerApp } from './containerApps.ts';
import { DATABASE, FROM, IMAGE, opened } from './opened.ts';
import { addWebApp } from './webApps.ts';

const NEXT = buildOf('v0.59.4');
const KEY = 'MB_ENCRYPTION_SECRET_KEY';
const ADDRESS = 'https://kv.vault.azure.net/secrets/metabase-key';
const SECRET = 'a key of a vault';

const webApp = (settings: Readonly<Record<string, string>>, change: (cloud: Cloud) => void = () => undefined) => {
  const cloud = emptyCloud();
  addWebApp(cloud, 'metabase', `${IMAGE}:${FROM}`, { ...DATABASE, ...settings });
  change(cloud);
  return opened(webAppPlatform, cloud, 'metabase');
};
const containerApp = (change: (cloud: Cloud) => void) => {
  const cloud = emptyCloud();
  const plain = Object.entries(DATABASE).map(([name, value]) => ({ name, value }));
  const app = addContainerApp(cloud, 'metabase', `${IMAGE}:${FROM}`, [...plain, { name: KEY, secretRef: 'key' }]);
  app.secrets.push({ name: 'key', keyVaultUrl: ADDRESS, identity: 'system' });
  change(cloud);
  return opened(containerAppPlatform, cloud, 'metabase');
};
const ofMetabase = (environment: Readonly<Record<string, string>> | undefined) =>
  Object.fromEntries(Object.entries(environment ?? {}).filter(([name]) => name.startsWith('MB_')));
const readable = ({ vault }: Cloud) => void vault.set(ADDRESS, SECRET);

describe('an app that is rehearsed elsewhere', () => {
  it('has its image and its settings, without what is in files of its own', async () => {
    await using site = await webApp({ [KEY]: 'plain', MB_LDAP_PASSWORD_FILE: '/secrets/ldap' });
    await site.platform.scratch?.start('r-1', NEXT, {});
    const [model] = site.models;
    expect(model).toMatchObject({ name: 'metabase', image: `${IMAGE}:${FROM}` });
    expect(ofMetabase(model?.environment)).toEqual({ ...DATABASE, [KEY]: 'plain' });
    expect(site.masked).toEqual(['plain']);
    expect(site.changes()).toEqual([]);
  });

  it.each([
    ['by its address', `@Microsoft.KeyVault(SecretUri=${ADDRESS})`],
    ['by its name', '@Microsoft.KeyVault(VaultName=kv;SecretName=metabase-key)'],
  ])('gets its key of encryption from a Key Vault %s', async (_, reference) => {
    await using site = await webApp({ [KEY]: reference }, readable);
    await site.platform.scratch?.start('r-1', NEXT, {});
    expect(site.models[0]?.environment).toMatchObject({ [KEY]: SECRET });
    expect(site.masked).toEqual([SECRET]);
  });

  it('gets it from the Key Vault of a secret', async () => {
    await using site = await containerApp(readable);
    await site.platform.scratch?.start('r-1', NEXT, {});
    expect(site.models[0]?.environment).toEqual({ ...DATABASE, [KEY]: SECRET });
  });

  it('does without another reference', async () => {
    await using site = await webApp({ MB_PREMIUM_EMBEDDING_TOKEN: `@Microsoft.KeyVault(SecretUri=${ADDRESS})` });
    expect(await site.platform.scratch?.obstacles?.()).toEqual(['There is no Engine.']);
    await site.platform.scratch?.start('r-1', NEXT, {});
    expect(ofMetabase(site.models[0]?.environment)).toEqual(DATABASE);
  });

  it.each([
    [
      'in a Key Vault that is closed',
      () => containerApp(() => undefined),
      /^MB_ENCRYPTION_SECRET_KEY is the secret key of a Key Vault, .*role Key Vault Secrets User.*Forbidden/s,
    ],
    [
      'in a file',
      () => webApp({ [`${KEY}_FILE`]: '/secrets/key' }),
      /^MB_ENCRYPTION_SECRET_KEY is in a file of the instance, .* Set it as a setting\.$/,
    ],
  ])('is not rehearsed with a key %s', async (_, open, said) => {
    await using site = await open();
    expect(await site.platform.scratch?.obstacles?.()).toEqual(['There is no Engine.', expect.stringMatching(said)]);
    await expect(site.platform.scratch?.start('r-1', NEXT, {})).rejects.toThrow(said);
  });
});
