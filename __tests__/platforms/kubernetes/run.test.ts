import { describe, expect, it } from 'vitest';
import { startProcess } from '../../../src/gateways/childProcess.ts';
import type { RunProcess } from '../../../src/gateways/process.ts';
import { askHealth } from '../../../src/instance/health.ts';
import { runningVersion } from '../../../src/instance/runningVersion.ts';
import { RUN_ANNOTATION } from '../../../src/platforms/kubernetes/claim.ts';
import { buildOf } from '../../upgrade/world.ts';
import { FROM, noKubectl, openScene, PATIENCE_MS, RUN, running, type Scene, TO, upgradeOn } from './scene.ts';
import type { Thing } from './store.ts';

const BUILD = buildOf('v0.58.3');
const NEXT = 'metabase/metabase:v0.59.2';

const imageOf = (workload: Thing) => workload.spec.template.spec.containers[0].image;
const nothingLeft = (scene: Scene) => {
  const { annotations = {} } = scene.workload().metadata;
  expect(Object.keys(annotations).filter((one) => one.startsWith('metabase-upgrade/'))).toEqual([]);
  for (const plural of ['jobs', 'poddisruptionbudgets']) expect(scene.api.store.list(plural)).toEqual([]);
};

describe.skipIf(noKubectl()).concurrent('a workload', { timeout: PATIENCE_MS }, () => {
  it.each(['Deployment', 'StatefulSet'])(
    'of the kind %s goes to none, to one of the next version, and back to three',
    async (kind) => {
      await using scene = await openScene(() => undefined, kind);
      const before = scene.workload();
      await upgradeOn(scene.platform(), BUILD);
      const { violations, images, restarts, pods } = scene.record();
      expect({ violations, images: [...images], restarts }).toEqual({
        violations: [],
        images: [FROM, TO],
        restarts: 0,
      });
      expect([...pods.values()].filter(({ ready }) => ready)).toHaveLength(3);
      expect(scene.workload().spec).toEqual({
        ...before.spec,
        template: {
          ...before.spec.template,
          spec: {
            ...before.spec.template.spec,
            containers: [{ ...before.spec.template.spec.containers[0], image: TO }],
          },
        },
      });
      nothingLeft(scene);
      expect(await scene.note()).toBeUndefined();
    },
  );

  it('is claimed in an annotation and protected from evictions before it is scaled', async () => {
    await using scene = await openScene();
    await scene.platform().stop(RUN, 30_000);
    const { calls } = scene.api;
    expect(calls.indexOf('PATCH deployments metabase')).toBeLessThan(calls.indexOf('POST poddisruptionbudgets'));
    const claimed = JSON.parse(scene.workload().metadata.annotations[RUN_ANNOTATION]);
    expect(claimed).toEqual(await scene.note());
    expect(claimed).toMatchObject({ run: RUN, replicas: 3, image: FROM, paused: [] });
    const [budget] = scene.api.store.list('poddisruptionbudgets');
    expect(budget.spec).toEqual({ maxUnavailable: 0, selector: { matchLabels: { app: 'metabase' } } });
  });

  it('is refused to another run, also when both come at once', async () => {
    await using scene = await openScene();
    await using other = await openScene();
    const theirs = other.platform();
    await theirs.stop('20261008T120001Z-ffffff', 30_000);
    const annotation = other.workload().metadata.annotations[RUN_ANNOTATION];
    // As if that one had been here first.
    const metadata = { ...scene.workload().metadata, annotations: { [RUN_ANNOTATION]: annotation } };
    scene.api.store.put('deployments', { ...scene.workload(), metadata });
    await expect(scene.platform().stop(RUN, 30_000)).rejects.toThrow(
      'The run 20261008T120001Z-ffffff works on this workload or was not finished (annotation metabase-upgrade/run). Before it, 3 replicas ran',
    );
    expect(scene.workload().spec.replicas).toBe(3);
    expect(await scene.note()).toBeUndefined();
    expect((await scene.platform().inspect()).dangers.join()).toContain('works on this workload');
    // Nothing was stopped by this one, so there is nothing to start.
    await scene.platform().putBack(RUN);
    await scene.platform().start(RUN);
    expect(scene.workload().spec.replicas).toBe(3);
  });

  it('is put back by what the annotation says when the note was lost', async () => {
    await using scene = await openScene();
    await scene.platform().stop(RUN, 30_000);
    await scene.platform().swap(RUN, BUILD);
    await scene.forgetNote();
    const platform = scene.platform();
    expect(await platform.inPlace(RUN)).toBe('next');
    await platform.putBack(RUN);
    await platform.start(RUN);
    await running(platform);
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect([imageOf(scene.workload()), scene.workload().spec.replicas]).toEqual([FROM, 3]);
    nothingLeft(scene);
  });

  it('waits for every pod, those that take their time too, and forces none', async () => {
    await using scene = await openScene();
    scene.api.behaviour.set(FROM, { lingers: 1_000_000 });
    await expect(scene.platform().stop(RUN, 800)).rejects.toThrow(
      /are still there after 1 s\. .*not deleted by force/s,
    );
    expect(scene.started.filter((one) => / delete |--force|--grace-period/.test(one))).toEqual([]);
    scene.api.behaviour.delete(FROM);
    await scene.platform().stop(RUN, 30_000);
    expect(scene.api.store.list('pods')).toEqual([]);
  });

  it('is not given another image while somebody has scaled it up', async () => {
    await using scene = await openScene();
    await scene.platform().stop(RUN, 30_000);
    scene.api.store.put('deployments', { ...scene.workload(), spec: { ...scene.workload().spec, replicas: 1 } });
    await expect(scene.platform().swap(RUN, BUILD)).rejects.toThrow('should have none: somebody scaled it');
  });

  it('is left alone where somebody else changed the image', async () => {
    await using scene = await openScene();
    await scene.platform().stop(RUN, 30_000);
    const workload = structuredClone(scene.workload());
    workload.spec.template.spec.containers[0].image = NEXT;
    scene.api.store.put('deployments', workload);
    expect(await scene.platform().inPlace(RUN)).toBe('neither');
    await expect(scene.platform().putBack(RUN)).rejects.toThrow(
      'somebody changed it. Look at what runs; nothing was changed.',
    );
    await expect(scene.platform().swap(RUN, BUILD)).rejects.toThrow('somebody changed it');
    expect(imageOf(scene.workload())).toBe(NEXT);
  });

  it('tells of an image that the cluster can not pull before anything is stopped', async () => {
    await using scene = await openScene();
    scene.api.behaviour.set(TO, { missing: true });
    await expect(scene.platform().fetch(BUILD)).rejects.toThrow(
      `${TO} can't be pulled by the cluster: ErrImagePull: ${TO}: not found`,
    );
    expect(scene.workload().spec.replicas).toBe(3);
  });

  it('has its image pulled by a pod that runs nothing and has what the workload has', async () => {
    await using scene = await openScene(({ spec: { template } }: Thing) => {
      Object.assign(template.spec, {
        imagePullSecrets: [{ name: 'registry' }],
        serviceAccountName: 'bi',
        nodeSelector: { disk: 'fast' },
        tolerations: [{ operator: 'Exists' }],
      });
    });
    await scene.platform().fetch(BUILD);
    const pod = scene.api.store.changes.find(({ object }) => /-fetch-/.test(object.metadata.name))?.object;
    expect(pod.spec).toMatchObject({
      restartPolicy: 'Never',
      automountServiceAccountToken: false,
      imagePullSecrets: [{ name: 'registry' }],
      serviceAccountName: 'bi',
      nodeSelector: { disk: 'fast' },
      tolerations: [{ operator: 'Exists' }],
    });
    expect(pod.spec.containers).toMatchObject([{ image: TO, command: ['true'] }]);
    expect(pod.metadata.labels.app).toBeUndefined();
  });

  it('keeps being pinned by a digest, that of the next image', async () => {
    const [old, fresh] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];
    await using scene = await openScene(({ spec }: Thing) => {
      spec.template.spec.containers[0].image = `${FROM}@${old}`;
    });
    await expect(scene.platform().fetch(BUILD)).rejects.toThrow('The image is pinned by a digest, and which one');
    scene.api.behaviour.set(TO, { imageId: `docker-pullable://metabase/metabase@${fresh}` });
    const platform = scene.platform();
    expect(await platform.fetch(BUILD)).toBe(fresh);
    await platform.stop(RUN, 30_000);
    await platform.swap(RUN, BUILD);
    expect(imageOf(scene.workload())).toBe(`${TO}@${fresh}`);
    await platform.putBack(RUN);
    expect(imageOf(scene.workload())).toBe(`${FROM}@${old}`);
  });

  it('has patient probes and time to end for the run, and its own afterwards', async () => {
    const probes = {
      livenessProbe: {
        httpGet: { path: '/api/health' },
        initialDelaySeconds: 120,
        periodSeconds: 10,
        failureThreshold: 6,
      },
    };
    await using scene = await openScene(({ spec: { template } }: Thing) => {
      template.spec.terminationGracePeriodSeconds = 10;
      Object.assign(template.spec.containers[0], probes);
      template.spec.containers.push({ name: 'proxy', image: 'proxy:1', livenessProbe: { failureThreshold: 1 } });
    });
    const before = structuredClone(scene.workload().spec.template.spec);
    expect((await scene.platform().inspect()).dangers).toEqual([
      'The livenessProbe of the container metabase restarts it after 180 s without an answer, and a migration is waited for up to 7200 s ' +
        '("timeout"). Raise failureThreshold, set "patch-probes: true" to have it raised for the run, or shorten "timeout".',
    ]);
    const platform = scene.platform({ patchProbes: true });
    expect((await platform.inspect()).dangers).toEqual([]);
    await platform.stop(RUN, 30_000);
    await platform.swap(RUN, BUILD);
    const during = scene.workload().spec.template.spec;
    expect(during.containers[0].livenessProbe).toEqual({ ...probes.livenessProbe, failureThreshold: 708 });
    expect(during.containers[1]).toEqual(before.containers[1]);
    expect(during.terminationGracePeriodSeconds).toBe(30);
    await platform.start(RUN);
    await running(platform);
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    before.containers[0].image = TO;
    expect(scene.workload().spec.template.spec).toEqual(before);
    expect(scene.record().violations).toEqual([]);
  });

  it('that fails is told in the pause between two starts, and is stopped there', async () => {
    await using scene = await openScene();
    scene.api.behaviour.set(TO, { exits: 1 });
    const platform = scene.platform();
    await platform.stop(RUN, 30_000);
    await platform.swap(RUN, BUILD);
    await platform.start(RUN);
    for (let state = ''; state !== 'restarting'; ) ({ state } = await platform.process());
    expect(await platform.process()).toEqual({ state: 'restarting', exitCode: 1 });
    expect(await platform.log(new Date(0))).toContain(
      'Error: the container metabase waits: CrashLoopBackOff: back-off',
    );
    await platform.stop(RUN, 30_000);
    expect(scene.api.store.list('pods')).toEqual([]);
  });

  it('is asked through the API server, in its own words', async () => {
    await using scene = await openScene();
    const { answers } = scene.api;
    answers.set('/api/health', { status: 503, body: '{"status":"initializing","progress":0.25}' });
    const platform = scene.platform();
    const url = (await platform.url()) as string;
    const get = platform.ask as typeof fetch;
    expect(url).toMatch(/^\/api\/v1\/namespaces\/bi\/pods\/metabase-[^/]+:3000\/proxy$/);
    expect(await askHealth(url, get)).toEqual({ state: 'initializing', progress: 0.25 });
    answers.set('/api/health', { status: 503, body: '{"status":"Unable to get app-db connection"}' });
    expect(await askHealth(url, get)).toEqual({ state: 'unwell', says: '503 Unable to get app-db connection' });
    answers.set('/api/health', { status: 200, body: '{"status":"ok"}' });
    expect(await askHealth(url, get)).toEqual({ state: 'ready' });
    answers.delete('/api/health');
    expect(await askHealth(url, get)).toEqual({ state: 'silent' });
    answers.set('/api/session/properties', {
      status: 200,
      body: '{"version":{"tag":"v0.57.1"},"has-user-setup":true}',
    });
    expect(await runningVersion(url, get)).toMatchObject({ edition: 'oss', setUp: true });
  });

  it('runs a command once, as a Job that is never tried again', async () => {
    await using scene = await openScene(({ spec: { template } }: Thing) => {
      template.metadata.annotations = { 'vault.hashicorp.com/agent-inject': 'true' };
      template.spec.containers[0].readinessProbe = {};
    });
    const platform = scene.platform();
    await platform.stop(RUN, 30_000);
    scene.api.behaviour.set(TO, { command: { output: '', exitCode: 3 } });
    scene.api.logs.set('metabase-command-pod', 'Rolled back.\n');
    expect(await platform.commandRuns()).toBe(false);
    expect(await platform.runOnce(BUILD, 'migrate down')).toEqual({ exitCode: 3, output: 'Rolled back.\n' });
    const job = scene.api.store.changes.find(({ plural }) => plural === 'jobs')?.object;
    expect(job.spec.backoffLimit).toBe(0);
    expect(job.spec.template.metadata.annotations).toEqual({ 'vault.hashicorp.com/agent-inject': 'true' });
    expect(job.spec.template.metadata.labels.app).toBeUndefined();
    expect(job.spec.template.spec).toMatchObject({
      restartPolicy: 'Never',
      containers: [{ image: TO, args: ['migrate down'] }],
    });
    expect(job.spec.template.spec.containers[0].env).toEqual([{ name: 'MB_DB_TYPE', value: 'postgres' }]);
    expect(job.spec.template.spec.containers[0].readinessProbe).toBeUndefined();
    expect(scene.api.store.list('jobs')).toEqual([]);
  });
});

/** The program ends before a change is made, and everything that it would have done after it is not. */
function killedBefore(change: number): { run: RunProcess; made: () => number } {
  let made = 0;
  const run: RunProcess = async (program, args, options) => {
    const changes =
      args.some((one) => /^(patch|create|delete)$/.test(one)) &&
      !args.some((one) => /jsonpath=\{\.status\.allowed/.test(one));
    if (changes && ++made >= change) throw new Error('killed');
    return startProcess(program, args, options);
  };
  return { run, made: () => made };
}

describe.skipIf(noKubectl()).concurrent('a run that is killed before each change', { timeout: PATIENCE_MS }, () => {
  const steps = ['stop', 'swap', 'start', 'restoreScale', 'finish'] as const;
  /** As many as each step makes. */
  const CHANGES = { stop: 3, swap: 3, start: 1, restoreScale: 1, finish: 2 };
  const rows = steps.flatMap((step) => Array.from({ length: CHANGES[step] }, (_, index) => [step, index + 1] as const));
  it.each(rows)('%s, change %i, is finished by doing it again', async (step, change) => {
    await using scene = await openScene();
    const { run, made } = killedBefore(change);
    const whole = scene.platform();
    const killed = scene.platform({}, (program, args, options) => run(program, [...scene.place, ...args], options));
    for (const one of steps) {
      const work = (platform: typeof whole) =>
        one === 'stop' ? platform.stop(RUN, 30_000) : one === 'swap' ? platform.swap(RUN, BUILD) : platform[one](RUN);
      if (one === step) await expect(work(killed)).rejects.toThrow('killed');
      await work(whole);
      if (one === 'start') await running(whole);
    }
    expect(made()).toBeGreaterThanOrEqual(change);
    expect([imageOf(scene.workload()), scene.workload().spec.replicas]).toEqual([TO, 3]);
    expect(scene.record().violations).toEqual([]);
    nothingLeft(scene);
  });
});
