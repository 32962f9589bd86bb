import { describe, expect, it } from 'vitest';
import { containerAppPlatform } from '../../src/platforms/azure/containerAppPlatform.ts';
import type { AzureOptions } from '../../src/platforms/azure/seams.ts';
import { buildOf } from '../upgrade/world.ts';
import { type Cloud, emptyCloud } from './cloud.ts';
import { addContainerApp, type ContainerAppState } from './containerApps.ts';
import { DATABASE, FROM, IMAGE, opened } from './opened.ts';

const RUN = 'r-1';
const PATIENCE_MS = 60_000;
const NEXT = buildOf('v0.59.4');
const PROBE = {
  type: 'Liveness',
  httpGet: { path: '/api/health', port: 3000 },
  periodSeconds: 10,
  failureThreshold: 3,
};

async function containerApp(
  change: (app: ContainerAppState, cloud: Cloud) => void = () => undefined,
  more: Partial<AzureOptions> = {},
) {
  const cloud = emptyCloud();
  const env = Object.entries(DATABASE).map(([name, value]) =>
    name === 'MB_DB_PASS' ? { name, secretRef: 'db-pass' } : { name, value },
  );
  const app = addContainerApp(cloud, 'metabase', `${IMAGE}:${FROM}`, env);
  app.secrets.push({ name: 'db-pass', value: DATABASE.MB_DB_PASS });
  change(app, cloud);
  return { cloud, app, ...(await opened(containerAppPlatform, cloud, 'metabase', more)) };
}

function containerOf({ app }: { app: ContainerAppState }) {
  return app.template.containers[0] as ContainerAppState['template']['containers'][number];
}

function activeOf({ app }: { app: ContainerAppState }) {
  return app.revisions.filter(({ active }) => active).map(({ template }) => template.containers[0]?.image);
}

describe('a Container App', () => {
  it('tells image, settings and address', async () => {
    await using site = await containerApp();
    const installed = await site.platform.inspect();
    expect(installed).toMatchObject({ build: buildOf(FROM), what: `${IMAGE}:${FROM}`, nodes: 1, dangers: [] });
    expect(installed.environment).toEqual(DATABASE);
    expect(await site.platform.url()).toBe('https://metabase.happyhill-1.westeurope.azurecontainerapps.io');
    expect(site.cloud.calls.flat().join(' ')).not.toContain(DATABASE.MB_DB_PASS);
    expect(site.changes()).toEqual([]);
  });

  it('names a secret that is in a Key Vault, and takes the input for it', async () => {
    const change = ({ secrets }: ContainerAppState) => {
      secrets[0] = { name: 'db-pass', keyVaultUrl: 'https://kv.vault.azure.net/secrets/x', identity: 'system' };
    };
    await using site = await containerApp(change);
    await expect(site.platform.inspect()).rejects.toThrow(
      'MB_DB_PASS is the secret db-pass of a Key Vault, which can\'t be read from here: give "database-password".',
    );
    await using told = await containerApp(change, { given: new Set(['password']) });
    expect((await told.platform.inspect()).environment).not.toHaveProperty('MB_DB_PASS');
  });

  it.each<[string, (app: ContainerAppState) => void, RegExp]>([
    [
      'several active revisions',
      (app) => app.revisions.push({ ...(app.revisions[0] as (typeof app.revisions)[0]), name: 'metabase--blue' }),
      /2 revisions of metabase are active \(metabase--0000001, metabase--blue\)/,
    ],
    [
      'requests to a revision by its name',
      ({ traffic }) => {
        traffic.splice(0, 1, { weight: 100, revisionName: 'metabase--0000001' });
      },
      /go to a revision by its name/,
    ],
  ])('with %s is dangerous', async (_, change, danger) => {
    await using site = await containerApp(change);
    expect((await site.platform.inspect()).dangers).toEqual([expect.stringMatching(danger)]);
  });

  it.each<[string, (app: ContainerAppState) => void, string]>([
    [
      'without Metabase',
      ({ template }) => Object.assign(template.containers[0] ?? {}, { image: 'nginx:1' }),
      'found 0 among metabase (nginx:1)',
    ],
    [
      'with two of them',
      ({ template }) => template.containers.push({ name: 'b', image: `${IMAGE}:${FROM}` }),
      'found 2 among',
    ],
  ])('%s is refused', async (_, change, told) => {
    await using site = await containerApp(change);
    await expect(site.platform.inspect()).rejects.toThrow(told);
  });

  it('says what it does to probes and to an app that sleeps', async () => {
    await using site = await containerApp((app) => {
      Object.assign(app.template.containers[0] ?? {}, { probes: [PROBE] });
      app.template.scale = {};
      app.fqdn = undefined;
    });
    const told = (await site.platform.inspect()).notes.join('\n');
    expect(told).toMatch(/has no ingress.*minReplicas 0.*Its probes ask over HTTP/s);
    expect(await site.platform.url()).toBeUndefined();
  });
});

describe.each(['Single', 'Multiple'] as const)('a run on a Container App in %s mode', (mode) => {
  const busy = (app: ContainerAppState) => {
    app.mode = mode;
    for (const one of [app.template, app.revisions[0]?.template]) {
      Object.assign(one?.containers[0] ?? {}, { probes: [PROBE] });
      Object.assign(one ?? {}, { scale: { minReplicas: 2, maxReplicas: 5, rules: [{ name: 'http' }] } });
    }
  };
  const steps = async ({ platform }: Awaited<ReturnType<typeof containerApp>>) => {
    await platform.stop(RUN, PATIENCE_MS);
    await platform.swap(RUN, NEXT);
    await platform.start(RUN);
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
  };

  it('never has two versions at once, one node while it migrates, and is as it was with the next version', async () => {
    await using site = await containerApp(busy);
    const { platform } = site;
    const before = structuredClone(site.app.template);
    expect(await platform.fetch(NEXT)).toBe('sha256:1');
    expect(site.looked).toEqual([`${IMAGE}:v0.59.4`]);
    await platform.stop(RUN, PATIENCE_MS);
    expect(activeOf(site)).toEqual([]);
    expect(await platform.process()).toEqual({ state: 'stopped' });
    expect(await platform.inPlace(RUN)).toBe('former');
    await platform.swap(RUN, NEXT);
    expect(activeOf(site)).toEqual([]);
    expect(await platform.inPlace(RUN)).toBe('next');
    expect((await platform.inspect()).build).toEqual(NEXT);
    await platform.start(RUN);
    expect(activeOf(site)).toEqual([`${IMAGE}:v0.59.4`]);
    expect(site.app.template.scale).toEqual({ minReplicas: 1, maxReplicas: 1, rules: [{ name: 'http' }] });
    const probes = containerOf(site).probes as { httpGet?: object; tcpSocket?: object }[];
    expect(probes.map(({ httpGet, tcpSocket }) => [httpGet, tcpSocket])).toEqual(
      Array(3).fill([undefined, { port: 3000 }]),
    );
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect(activeOf(site)).toEqual([`${IMAGE}:v0.59.4`]);
    const [container] = before.containers;
    expect(site.app.template).toEqual({ ...before, containers: [{ ...container, image: `${IMAGE}:v0.59.4` }] });
    expect(await site.note.read()).toBeUndefined();
  });

  it('puts back what was there', async () => {
    await using site = await containerApp(busy);
    const { platform } = site;
    const before = structuredClone(site.app.template);
    await platform.stop(RUN, PATIENCE_MS);
    await platform.swap(RUN, NEXT);
    await platform.start(RUN);
    await expect(platform.putBack(RUN)).rejects.toThrow("is active and can't be replaced");
    await platform.stop(RUN, PATIENCE_MS);
    await platform.putBack(RUN);
    expect(await platform.inPlace(RUN)).toBe('former');
    await platform.start(RUN);
    expect(activeOf(site)).toEqual([`${IMAGE}:${FROM}`]);
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect(site.app.template).toEqual(before);
    expect(activeOf(site)).toEqual([`${IMAGE}:${FROM}`]);
  });

  it('starts the former revision again when nothing of it was changed', async () => {
    await using site = await containerApp((app) => {
      app.mode = mode;
    });
    await site.platform.stop(RUN, PATIENCE_MS);
    await site.platform.start(RUN);
    await site.platform.restoreScale(RUN);
    await site.platform.finish(RUN);
    expect(activeOf(site)).toEqual([`${IMAGE}:${FROM}`]);
    expect(site.app.template.scale).toEqual({ minReplicas: 1, maxReplicas: 3 });
  });

  it('that has everything back is not started anew by a run that goes on', async () => {
    await using site = await containerApp(busy);
    const { platform } = site;
    await platform.stop(RUN, PATIENCE_MS);
    await platform.swap(RUN, NEXT);
    await platform.start(RUN);
    await platform.restoreScale(RUN);
    const revisions = site.app.revisions.map(({ name }) => name);
    await platform.start(RUN);
    await platform.restoreScale(RUN);
    expect(site.app.revisions.map(({ name }) => name)).toEqual(revisions);
    expect(activeOf(site)).toEqual([`${IMAGE}:v0.59.4`]);
  });

  it('can be killed before any of its changes and done again', async () => {
    const whole = await containerApp(busy);
    await steps(whole);
    const many = whole.changes().length;
    expect(many).toBeGreaterThan(2);
    for (let after = 0; after < many; after++) {
      await using site = await containerApp(busy);
      site.kill.after = after;
      await expect(steps(site), `${after}`).rejects.toThrow('could not be started');
      site.kill.after = Number.POSITIVE_INFINITY;
      await steps(site);
      expect(site.app.template, `${after}`).toEqual(whole.app.template);
      expect(activeOf(site), `${after}`).toEqual([`${IMAGE}:v0.59.4`]);
    }
    await whole[Symbol.asyncDispose]();
  });
});

describe('what a Container App does', () => {
  it.each<[string, Partial<ContainerAppState['revisions'][number]['replicas'][number]>, string]>([
    ['runs', { runningState: 'Running' }, 'running'],
    ['runs again after an end, and may be migrating', { runningState: 'Running', restartCount: 2 }, 'running'],
    ['waits for its first start', { runningState: 'Waiting' }, 'running'],
    ['waits for another start', { runningState: 'Waiting', restartCount: 1 }, 'restarting'],
    ['has ended', { runningState: 'Terminated' }, 'restarting'],
  ])('a replica that %s', async (_, replica, wanted) => {
    await using site = await containerApp(({ revisions }) => Object.assign(revisions[0]?.replicas[0] ?? {}, replica));
    expect((await site.platform.process()).state).toBe(wanted);
  });

  it('is kept from another try of what the run has started', async () => {
    await using site = await containerApp();
    await site.platform.stop(RUN, PATIENCE_MS);
    await site.platform.swap(RUN, NEXT);
    await site.platform.start(RUN);
    Object.assign(site.app.revisions.at(-1)?.replicas[0] ?? {}, { runningState: 'Waiting', restartCount: 1 });
    expect(await site.platform.process()).toEqual({ state: 'stopped' });
    expect(activeOf(site)).toEqual([]);
  });

  it('a revision that could not be made has failed', async () => {
    await using site = await containerApp(({ revisions }) => {
      Object.assign(revisions[0] ?? {}, { provisioningState: 'Failed', replicas: [] });
    });
    expect((await site.platform.process()).state).toBe('restarting');
  });

  it('a replica that does not end is waited for, and told', async () => {
    await using site = await containerApp();
    const { revisions } = site.app;
    Object.defineProperty(revisions[0], 'replicas', {
      get: () => [{ name: 'x', createdTime: '', runningState: 'Running', restartCount: 0 }],
      set: () => undefined,
    });
    await expect(site.platform.stop(RUN, PATIENCE_MS)).rejects.toThrow('after 60 s it still has replicas');
    // It is waited for again, though it is told to end already.
    expect(revisions[0]?.active).toBe(false);
    await expect(site.platform.stop(RUN, PATIENCE_MS)).rejects.toThrow('after 60 s it still has replicas');
  });
});

describe('a command on a Container App', () => {
  it('is a job with the settings of the app, its secrets by stdin, never tried twice, and gone in the end', async () => {
    await using site = await containerApp(({ registries }) =>
      registries.push({ server: 'x.azurecr.io', identity: '/id' }),
    );
    await site.platform.stop(RUN, PATIENCE_MS);
    let made: unknown;
    const remember = () => {
      made ??= structuredClone(site.cloud.jobs.get('once-metabase')?.body);
      return site.cloud.jobs.size;
    };
    Object.defineProperty(site.cloud.calls, 'push', {
      value: (args: string[]) => [remember(), Array.prototype.push.call(site.cloud.calls, args)][1],
    });
    const ran = await site.platform.runOnce(NEXT, 'migrate down');
    expect(ran.exitCode).toBe(0);
    expect(made).toMatchObject({
      properties: {
        configuration: {
          triggerType: 'Manual',
          replicaRetryLimit: 0,
          secrets: [{ name: 'db-pass', value: DATABASE.MB_DB_PASS }],
        },
        template: {
          containers: [
            { name: 'once-metabase', image: `${IMAGE}:v0.59.4`, args: ['migrate down'], env: containerOf(site).env },
          ],
        },
      },
    });
    expect(site.cloud.jobs.size).toBe(0);
    expect(site.cloud.calls.flat().join(' ')).not.toContain(DATABASE.MB_DB_PASS);
  });

  it('that was left is waited for and removed', async () => {
    await using site = await containerApp();
    const body = { location: '', properties: { template: site.app.template, configuration: {} } };
    await site.platform.stop(RUN, PATIENCE_MS);
    site.cloud.jobs.set('once-metabase', { body, executions: [{ name: 'x', status: 'Running' }], log: '' });
    expect(await site.platform.commandRuns()).toBe(true);
    expect(await site.platform.commandRuns()).toBe(false);
    await site.platform.putBack(RUN);
    expect(site.cloud.jobs.size).toBe(0);
  });

  it('is refused where the app has an identity that no job can have', async () => {
    await using site = await containerApp(({ registries }) =>
      registries.push({ server: 'x.azurecr.io', identity: 'system' }),
    );
    await expect(site.platform.runOnce(NEXT, 'migrate down')).rejects.toThrow('an identity that is its own');
  });
});
