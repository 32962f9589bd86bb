import type { Store, Thing } from './store.ts';

/** What an image does when its container is started. */
export interface Behaviour {
  /** It is not in any registry. */
  readonly missing?: boolean;
  /** `docker-pullable://name@sha256:…` */
  readonly imageId?: string;
  /** Ends with this code each time it is started. */
  readonly exits?: number;
  /** What a command of it prints, and ends with. */
  readonly command?: { readonly output: string; readonly exitCode: number };
  /** A node is told to end and does not for so many turns. */
  readonly lingers?: number;
}

/** Of every pod, since none is really reached. */
export const POD_ADDRESS = '172.17.0.9';

/**
 * Deployment, StatefulSet, ReplicaSet, Job and kubelet in one: each turn takes every object one step towards what it should be,
 * as theirs do, in no order that anybody may count on.
 */
export function turn(store: Store, behaviour: (image: string) => Behaviour): void {
  for (const one of store.list('deployments')) deployment(store, one);
  for (const one of store.list('statefulsets'))
    scaled(store, 'statefulsets', one, one.spec.template, one.spec.replicas);
  for (const one of store.list('replicasets')) scaled(store, 'replicasets', one, one.spec.template, one.spec.replicas);
  for (const one of store.list('jobs')) job(store, one);
  for (const one of store.list('pods')) kubelet(store, one, behaviour);
  for (const plural of ['deployments', 'statefulsets'])
    for (const one of store.list(plural)) status(store, plural, one);
}

function deployment(store: Store, one: Thing): void {
  const { metadata, spec } = one;
  const text = JSON.stringify(spec.template);
  const sets = store.list('replicasets', metadata.namespace).filter((set) => ownedBy(set, one));
  const current = sets.find((set) => JSON.stringify(set.spec.template) === text);
  const old = sets.filter((set) => set !== current);
  if (!current) {
    const name = `${metadata.name}-${sets.length + 1}`;
    store.put('replicasets', {
      metadata: {
        name,
        namespace: metadata.namespace,
        labels: spec.selector.matchLabels,
        ownerReferences: [owner(one)],
      },
      spec: { replicas: spec.replicas, template: spec.template, selector: spec.selector },
    });
  } else if (current.spec.replicas !== spec.replicas)
    store.put('replicasets', { ...current, spec: { ...current.spec, replicas: spec.replicas } });
  // A rolling update: the old ones go when the new ones are ready.
  const ready = current ? podsOf(store, current).filter(isReady).length : 0;
  if (ready >= spec.replicas) {
    for (const set of old.filter((one) => one.spec.replicas > 0))
      store.put('replicasets', { ...set, spec: { ...set.spec, replicas: 0 } });
  }
}

function scaled(store: Store, plural: string, one: Thing, template: Thing, replicas: number): void {
  const pods = podsOf(store, one);
  const alive = pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
  for (const pod of alive.slice(replicas)) terminate(store, pod);
  for (let missing = replicas - alive.length; missing > 0; missing--) {
    let number = 0;
    const name = () =>
      `${one.metadata.name}-${plural === 'statefulsets' ? number : `p${store.changes.length}x${number}`}`;
    while (store.get('pods', one.metadata.namespace, name())) number++;
    store.put('pods', podFrom(name(), one, template));
  }
}

function job(store: Store, one: Thing): void {
  const [pod] = podsOf(store, one);
  if (!pod && !one.status?.conditions) {
    const made = podFrom(`${one.metadata.name}-pod`, one, one.spec.template);
    made.metadata.labels = { ...made.metadata.labels, 'job-name': one.metadata.name };
    store.put('pods', made);
  }
  const type = { Succeeded: 'Complete', Failed: 'Failed' }[String(pod?.status?.phase)];
  if (type && !one.status?.conditions)
    store.put('jobs', { ...one, status: { conditions: [{ type, status: 'True' }] } });
}

function podFrom(name: string, by: Thing, template: Thing): Thing {
  const { namespace } = by.metadata;
  return {
    metadata: { name, namespace, labels: template.metadata?.labels, ownerReferences: [owner(by)] },
    spec: template.spec,
    status: { phase: 'Pending' },
  };
}

function kubelet(store: Store, pod: Thing, behaviour: (image: string) => Behaviour): void {
  const set = (status: Thing) => store.put('pods', { ...pod, status: { ...pod.status, ...status } });
  const own = pod.spec.containers[0];
  const { missing, imageId, exits, command, lingers = 1 } = behaviour(own.image);
  const count = pod.status?.containerStatuses?.[0]?.restartCount ?? 0;
  const statuses = (state: Thing, more: Thing = {}) =>
    pod.spec.containers.map(({ name, image }: Thing) => ({
      name,
      image,
      imageID: imageId ?? `docker://sha256:${'a'.repeat(64)}`,
      ready: state.running !== undefined,
      restartCount: count,
      state,
      ...more,
    }));
  if (pod.metadata.deletionTimestamp !== undefined) {
    const turns = (pod.status.turns ?? 0) + 1;
    if (turns > lingers) store.remove('pods', pod);
    else set({ turns });
    return;
  }
  if (/^(Succeeded|Failed)$/.test(pod.status?.phase ?? '')) return;
  if (missing) {
    const waiting = { reason: 'ErrImagePull', message: `${own.image}: not found` };
    set({ containerStatuses: [{ name: own.name, restartCount: 0, ready: false, state: { waiting } }] });
    return;
  }
  if (pod.spec.restartPolicy === 'Never') {
    const once = own.args !== undefined || own.command !== undefined;
    const exitCode = once ? (command?.exitCode ?? 0) : exits;
    const running = pod.status?.containerStatuses === undefined;
    if (running) set({ phase: 'Running', podIP: POD_ADDRESS, containerStatuses: statuses({ running: {} }) });
    else if (exitCode !== undefined)
      set({
        phase: exitCode === 0 ? 'Succeeded' : 'Failed',
        containerStatuses: statuses({ terminated: { exitCode } }),
      });
    return;
  }
  if (exits === undefined) {
    if (!isReady(pod))
      set({ phase: 'Running', containerStatuses: statuses({ running: { startedAt: new Date().toISOString() } }) });
    return;
  }
  // Started, ended, started again at once, ended, and then waiting.
  const [now] = pod.status?.containerStatuses ?? [];
  const lastState = { terminated: { exitCode: exits } };
  if (!now) set({ phase: 'Running', containerStatuses: statuses({ running: {} }, { ready: false }) });
  else if (now.state.running && count === 0)
    set({ containerStatuses: statuses({ running: {} }, { ready: false, restartCount: 1, lastState }) });
  else if (now.state.running)
    set({
      containerStatuses: statuses({ waiting: { reason: 'CrashLoopBackOff', message: 'back-off' } }, { lastState }),
    });
}

function status(store: Store, plural: string, one: Thing): void {
  const own = store.list('replicasets', one.metadata.namespace).filter((set) => ownedBy(set, one));
  const current = own.find((set) => JSON.stringify(set.spec.template) === JSON.stringify(one.spec.template));
  const pods = plural === 'deployments' ? own.flatMap((set) => podsOf(store, set)) : podsOf(store, one);
  const updated = current ? podsOf(store, current) : pods;
  const told = {
    observedGeneration: one.metadata.generation,
    replicas: pods.length,
    readyReplicas: pods.filter(isReady).length,
    updatedReplicas: updated.length,
  };
  if (JSON.stringify(told) !== JSON.stringify(one.status)) store.put(plural, { ...one, status: told });
}

export function terminate(store: Store, pod: Thing): void {
  if (pod.metadata.deletionTimestamp !== undefined) return;
  store.put('pods', { ...pod, metadata: { ...pod.metadata, deletionTimestamp: new Date().toISOString() } });
}

function podsOf(store: Store, one: Thing): Thing[] {
  return store.list('pods', one.metadata.namespace).filter((pod) => ownedBy(pod, one));
}

function owner({ kind, metadata: { name, uid } }: Thing) {
  return { kind, name, uid, controller: true };
}

function ownedBy({ metadata }: Thing, { metadata: { uid } }: Thing): boolean {
  return metadata.ownerReferences?.some((one: Thing) => one.uid === uid) ?? false;
}

function isReady({ metadata, status }: Thing): boolean {
  return metadata.deletionTimestamp === undefined && status?.containerStatuses?.[0]?.ready === true;
}
