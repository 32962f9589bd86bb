import { describe, expect, it } from 'vitest';
import { buildOf } from '../../upgrade/world.ts';
import {
  FROM,
  NAMESPACE,
  noKubectl,
  openScene,
  PATIENCE_MS,
  RUN,
  running,
  type Scene,
  TO,
  upgradeOn,
} from './scene.ts';
import { KINDS, type Thing } from './store.ts';

const BUILD = buildOf('v0.58.3');
const AUTOMATED = { prune: true, selfHeal: true };

function application(status: string, more: Thing = {}): Thing {
  return {
    metadata: { name: 'bi', namespace: 'argocd', ...more },
    spec: { syncPolicy: { automated: AUTOMATED, syncOptions: ['CreateNamespace=true'] } },
    status: { resources: [{ group: 'apps', kind: 'Deployment', namespace: NAMESPACE, name: 'metabase', status }] },
  };
}

const tracked = ({ metadata }: Thing) =>
  Object.assign(metadata, { annotations: { 'argocd.argoproj.io/tracking-id': 'bi:apps/Deployment:bi/metabase' } });
const flux =
  (group: string) =>
  ({ metadata }: Thing) =>
    Object.assign(metadata, { labels: { [`${group}/name`]: 'apps', [`${group}/namespace`]: 'flux-system' } });
const scaler = (name: string, more: Thing = {}): Thing => ({
  metadata: { name, namespace: NAMESPACE, ...more },
  spec: { scaleTargetRef: { kind: 'Deployment', name: 'metabase' }, minReplicas: 2, maxReplicas: 5 },
});
const found = (scene: Scene, plural: string, namespace = NAMESPACE, name = 'bi') =>
  scene.api.store.get(plural, namespace, name);

/** Argo CD takes the wish to look again away when it has looked. */
function comparing(scene: Scene): () => void {
  const timer = setInterval(() => {
    const one = found(scene, 'applications', 'argocd');
    if (one?.metadata.annotations?.['argocd.argoproj.io/refresh']) {
      scene.api.store.put('applications', { ...one, metadata: { ...one.metadata, annotations: {} } });
    }
  }, 50);
  return () => clearInterval(timer);
}

describe.skipIf(noKubectl()).concurrent('those who would undo an upgrade', { timeout: PATIENCE_MS }, () => {
  it.each<[string, (workload: Thing) => void, string, Thing, string]>([
    [
      'Argo CD',
      tracked,
      'applications',
      application('Synced'),
      'the Argo CD Application bi keeps the workload as its repository says',
    ],
    [
      'a Kustomization of Flux',
      flux('kustomize.toolkit.fluxcd.io'),
      'kustomizations',
      { metadata: { name: 'apps', namespace: 'flux-system' }, spec: {} },
      'the Flux Kustomization flux-system/apps keeps',
    ],
    [
      'a HelmRelease of Flux',
      flux('helm.toolkit.fluxcd.io'),
      'helmreleases',
      { metadata: { name: 'apps', namespace: 'flux-system' }, spec: {} },
      'the Flux HelmRelease flux-system/apps keeps',
    ],
    [
      'a HorizontalPodAutoscaler',
      () => undefined,
      'horizontalpodautoscalers',
      scaler('bi'),
      '(2 to 5 replicas) would start a second node',
    ],
    ['KEDA', () => undefined, 'scaledobjects', scaler('bi'), 'the ScaledObject bi of KEDA would start a second node'],
  ])('%s: refused, with the remedy', async (_, change, plural, thing, told) => {
    await using scene = await openScene(change);
    scene.api.store.put(plural, thing);
    const { dangers } = await scene.platform().inspect();
    expect(dangers).toHaveLength(1);
    expect(dangers[0]).toContain(told);
    expect(dangers[0]).toContain('"pause-gitops: true"');
    expect((await scene.platform({ pauseGitops: true }).inspect()).dangers).toEqual([]);
    const right = `patch ${plural}.${KINDS.find(([one]) => one === plural)?.[1]}`;
    scene.api.forbidden.add(right);
    expect((await scene.platform({ pauseGitops: true }).inspect()).dangers.join()).toContain(`lacks rights: ${right}`);
  });

  it.each<[string, Thing]>([
    ['is synced by hand', { spec: { syncPolicy: {} } }],
    ['has its automation off', { spec: { syncPolicy: { automated: { enabled: false } } } }],
  ])('Argo CD that %s is only told of', async (_, more) => {
    await using scene = await openScene(tracked);
    scene.api.store.put('applications', { ...application('Synced'), ...more });
    const { dangers, notes } = await scene.platform().inspect();
    expect(dangers).toEqual([]);
    expect(notes.join()).toContain('The Argo CD Application bi is synced by hand');
  });

  it('Argo CD can not be paused where an ApplicationSet turns it on again, or where it is elsewhere', async () => {
    await using scene = await openScene(tracked);
    const { dangers } = await scene.platform({ pauseGitops: true }).inspect();
    expect(dangers.join()).toContain(
      'kept by the Argo CD Application bi, which is not in this cluster or not to be seen',
    );
    scene.api.store.put(
      'applications',
      application('Synced', { ownerReferences: [{ kind: 'ApplicationSet', name: 'all', uid: 'x' }] }),
    );
    expect((await scene.platform({ pauseGitops: true }).inspect()).dangers.join()).toContain(
      'its ApplicationSet all would turn that on again',
    );
    scene.api.unknown.add('argoproj.io');
    expect((await scene.platform({ pauseGitops: true }).inspect()).dangers.join()).toContain('not in this cluster');
  });

  it('Flux that is suspended, or told to leave the workload alone, is no danger', async () => {
    const group = 'kustomize.toolkit.fluxcd.io';
    await using scene = await openScene(flux(group));
    scene.api.store.put('kustomizations', {
      metadata: { name: 'apps', namespace: 'flux-system' },
      spec: { suspend: true },
    });
    expect((await scene.platform().inspect()).dangers).toEqual([]);
    await using left = await openScene((workload) => {
      flux(group)(workload);
      workload.metadata.annotations = { [`${group}/reconcile`]: 'disabled' };
    });
    left.api.store.put('kustomizations', { metadata: { name: 'apps', namespace: 'flux-system' }, spec: {} });
    expect((await left.platform().inspect()).dangers).toEqual([]);
  });

  it('Argo CD is paused before the scaling, and resumed when it says that Git agrees', async () => {
    await using scene = await openScene(tracked);
    scene.api.store.put('applications', application('Synced'));
    const end = comparing(scene);
    await upgradeOn(scene.platform({ pauseGitops: true }), BUILD);
    end();
    const { calls, store } = scene.api;
    expect(calls.indexOf('PATCH applications bi')).toBeLessThan(calls.indexOf('POST poddisruptionbudgets'));
    const paused = store.changes.find(
      ({ plural, object }) => plural === 'applications' && !object.spec.syncPolicy.automated,
    );
    expect(paused?.object.spec).toEqual({ syncPolicy: { syncOptions: ['CreateNamespace=true'] } });
    expect(found(scene, 'applications', 'argocd').spec).toEqual(application('').spec);
    expect(scene.said.join()).not.toContain('stays paused');
  });

  it('Argo CD stays paused while Git says the former version, and it is told how to go on', async () => {
    await using scene = await openScene(tracked);
    scene.api.store.put('applications', application('OutOfSync'));
    const end = comparing(scene);
    await upgradeOn(scene.platform({ pauseGitops: true }), BUILD);
    end();
    expect(found(scene, 'applications', 'argocd').spec.syncPolicy.automated).toBeUndefined();
    expect(scene.said.join('\n')).toContain(
      'The Argo CD Application bi stays paused: it is not known to say the version that runs now, and would start the former one on the ' +
        'migrated database. Merge the pull request that moves the pins, then resume it: kubectl --namespace=argocd patch applications.argoproj.io bi ' +
        `--type=merge --patch='${JSON.stringify({ spec: { syncPolicy: { automated: AUTOMATED } } })}'`,
    );
  });

  it('Flux is suspended, and resumed when the former version is back', async () => {
    await using scene = await openScene(flux('kustomize.toolkit.fluxcd.io'));
    scene.api.store.put('kustomizations', {
      metadata: { name: 'apps', namespace: 'flux-system' },
      spec: { interval: '10m' },
    });
    const platform = scene.platform({ pauseGitops: true });
    await platform.stop(RUN, 30_000);
    expect(found(scene, 'kustomizations', 'flux-system', 'apps').spec).toEqual({ interval: '10m', suspend: true });
    await platform.swap(RUN, BUILD);
    await platform.putBack(RUN);
    await platform.start(RUN);
    await running(platform);
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect(found(scene, 'kustomizations', 'flux-system', 'apps').spec).toEqual({ interval: '10m' });
    expect(scene.workload().spec.template.spec.containers[0].image).toBe(FROM);
  });

  it('autoscalers have one node at most during the run, and their own numbers afterwards', async () => {
    await using scene = await openScene();
    scene.api.store.put('horizontalpodautoscalers', scaler('bi'));
    scene.api.store.put(
      'horizontalpodautoscalers',
      scaler('keda-hpa-bi', { ownerReferences: [{ kind: 'ScaledObject', name: 'bi', uid: 'x' }] }),
    );
    scene.api.store.put('scaledobjects', scaler('bi', { annotations: { mine: 'yes' } }));
    const platform = scene.platform({ pauseGitops: true });
    await platform.stop(RUN, 30_000);
    expect(found(scene, 'horizontalpodautoscalers').spec).toMatchObject({ minReplicas: 1, maxReplicas: 1 });
    expect(found(scene, 'horizontalpodautoscalers', NAMESPACE, 'keda-hpa-bi').spec).toMatchObject({
      minReplicas: 2,
      maxReplicas: 5,
    });
    const keda = () => found(scene, 'scaledobjects').metadata.annotations;
    expect(keda()).toEqual({ mine: 'yes', 'autoscaling.keda.sh/paused-replicas': '0' });
    await platform.swap(RUN, BUILD);
    await platform.start(RUN);
    expect(keda()).toEqual({ mine: 'yes', 'autoscaling.keda.sh/paused-replicas': '1' });
    await running(platform);
    await platform.restoreScale(RUN);
    await platform.finish(RUN);
    expect(found(scene, 'horizontalpodautoscalers').spec).toMatchObject({ minReplicas: 2, maxReplicas: 5 });
    expect(keda()).toEqual({ mine: 'yes' });
    expect(scene.workload().spec).toMatchObject({ replicas: 3, template: { spec: { containers: [{ image: TO }] } } });
  });
});
