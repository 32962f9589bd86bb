import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { containerAppPlatform } from '../../src/platforms/azure/containerAppPlatform.ts';
import { webAppPlatform } from '../../src/platforms/azure/webAppPlatform.ts';
import type { Platform } from '../../src/platforms/platform.ts';
import { buildOf } from '../upgrade/world.ts';
import { type Cloud, emptyCloud } from './cloud.ts';
import { addContainerApp } from './containerApps.ts';
import { DATABASE, FROM, IMAGE, opened } from './opened.ts';
import { addWebApp, configOf } from './webApps.ts';

const DOCS = readFileSync(new URL('../../docs/platforms.md', import.meta.url), 'utf8');
const NEXT = buildOf('v0.59.4');
const RUN = 'r-1';

/** What the commands of az ask of Azure Resource Manager (Azure/azure-cli `command_modules/appservice/custom.py`). */
const OF_COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'webapp stop': ['Microsoft.Web/sites/stop/action'],
  'webapp start': ['Microsoft.Web/sites/start/action'],
  'webapp config appsettings list': ['Microsoft.Web/sites/config/list/action'],
  'webapp config appsettings set': ['Microsoft.Web/sites/config/list/action', 'Microsoft.Web/sites/config/write'],
  'webapp config appsettings delete': ['Microsoft.Web/sites/config/read', 'Microsoft.Web/sites/config/write'],
  'webapp sitecontainers update': ['Microsoft.Web/sites/sitecontainers/write'],
  'appservice plan update': ['Microsoft.Web/serverfarms/read', 'Microsoft.Web/serverfarms/write'],
  'containerapp logs show': ['Microsoft.App/containerApps/getAuthToken/action'],
  'containerapp job logs show': [],
  'account show': [],
};

/** The right of one request: the types in its path, and what is done. */
function rightOf(method: string, path: string): string {
  const [provider, ...rest] = path.replace(/^.*\/providers\//, '').split('/');
  const types = rest.filter((_, index) => index % 2 === 0).join('/');
  const verbs: Readonly<Record<string, string>> = {
    get: 'read',
    put: 'write',
    patch: 'write',
    delete: 'delete',
    post: 'action',
  };
  return `${provider}/${types}/${verbs[method]}`;
}

function rightsOf({ calls }: Cloud): readonly string[] {
  return calls.flatMap((args) => {
    const command = args
      .slice(
        0,
        args.findIndex((word) => word.startsWith('--')),
      )
      .join(' ');
    if (command !== 'rest') return OF_COMMANDS[command] ?? [`unknown: ${command}`];
    return rightOf(args[2] ?? '', (args[4] ?? '').replace(/\?.*/, ''));
  });
}

async function wholeRun(platform: Platform): Promise<void> {
  await platform.inspect();
  await platform.url();
  await platform.stop(RUN, 60_000);
  await platform.swap(RUN, NEXT);
  await platform.start(RUN);
  await platform.process();
  await platform.log(new Date(0));
  if (platform.onceRefused === undefined) await platform.runOnce(NEXT, 'migrate down');
  await platform.restoreScale(RUN);
  await platform.finish(RUN);
}

/** Without what stands in the docs by another case: Azure tells no capital letters from small ones. */
function missing(rights: readonly string[]): readonly string[] {
  const documented = DOCS.toLowerCase().split(/\s+/);
  return [...new Set(rights)].filter((right) => !documented.includes(right.toLowerCase()));
}

describe('the documentation names every right that is used', () => {
  it('for a Web App', async () => {
    const cloud = emptyCloud();
    const app = addWebApp(cloud, 'metabase', `${IMAGE}:${FROM}`, { ...DATABASE, DOCKER_ENABLE_CI: 'true' });
    app.slots.set('staging', { state: 'Stopped', config: configOf(`${IMAGE}:${FROM}`), settings: {} });
    app.config.autoHealEnabled = true;
    for (const plan of cloud.plans.values()) plan.sku.capacity = 2;
    await using site = await opened(webAppPlatform, cloud, 'metabase');
    await wholeRun(site.platform);
    const rights = rightsOf(cloud);
    expect(rights).toContain('Microsoft.Web/serverfarms/write');
    expect(rights).toContain('Microsoft.Web/sites/slots/config/read');
    expect(missing(rights)).toEqual([]);
  });

  it('for a Container App', async () => {
    const cloud = emptyCloud();
    const env = Object.entries(DATABASE).map(([name, value]) => ({ name, value }));
    addContainerApp(cloud, 'metabase', `${IMAGE}:${FROM}`, env);
    await using site = await opened(containerAppPlatform, cloud, 'metabase');
    await wholeRun(site.platform);
    const rights = rightsOf(cloud);
    expect(rights).toContain('Microsoft.App/jobs/start/action');
    expect(missing(rights)).toEqual([]);
  });

  it('and would miss one that it does not name', () => {
    expect(missing(['Microsoft.Web/sites/write'])).toEqual(['Microsoft.Web/sites/write']);
  });
});
