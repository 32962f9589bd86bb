import { describe, expect, it } from 'vitest';
import { systemSleep } from '../../../src/gateways/sleep.ts';
import { askHealth } from '../../../src/instance/health.ts';
import type { Scratch } from '../../../src/platforms/scratch.ts';
import { buildOf } from '../../upgrade/world.ts';
import { POD_ADDRESS } from './controllers.ts';
import { NAMESPACE, noKubectl, openScene, PATIENCE_MS, RUN, type Scene, TO } from './scene.ts';
import type { Thing } from './store.ts';

const BUILD = buildOf('v0.58.3');
const POD = 'metabase-rehearsal-20261008t120000z-1a2b3c';
const PASSWORD = 'p@s/%41 "\\#$x';
const LIVE = { host: 'db.data', port: 5432 };
const OWN = { image: 'postgres:17', engine: 'postgres', user: 'metabase', password: PASSWORD } as const;
const COPY = {
  ...{ MB_DB_TYPE: 'postgres', MB_DB_HOST: 'db.data', MB_DB_PORT: '5432', MB_DB_DBNAME: 'metabase_rehearsal' },
  ...{ MB_DB_USER: 'metabase', MB_DB_PASS: PASSWORD },
};

/** An instance with all that a scratch one must not have. */
function richly(workload: Thing): void {
  const { template } = workload.spec;
  template.metadata.labels = { app: 'metabase', tier: 'bi' };
  template.metadata.annotations = { 'vault.hashicorp.com/agent-inject': 'true', 'prometheus.io/scrape': 'true' };
  const [container] = template.spec.containers;
  Object.assign(container, {
    env: [
      { name: 'MB_DB_HOST', value: 'db.data' },
      { name: 'MB_DB_PASS', valueFrom: { secretKeyRef: { name: 'database', key: 'password' } } },
      { name: 'MB_ENCRYPTION_SECRET_KEY', valueFrom: { secretKeyRef: { name: 'database', key: 'key' } } },
      { name: 'MB_EMAIL_SMTP_HOST', value: 'mail.example.com' },
      { name: 'MB_DB_DBNAME', valueFrom: { fieldRef: { fieldPath: 'metadata.namespace' } } },
      { name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } },
    ],
    ports: [{ containerPort: 8080, hostPort: 8080 }],
    resources: { limits: { memory: '2Gi' } },
    livenessProbe: { httpGet: { path: '/api/health', port: 8080 } },
    lifecycle: { preStop: { exec: { command: ['sleep', '5'] } } },
    volumeMounts: [
      { name: 'tls', mountPath: '/tls' },
      { name: 'data', mountPath: '/metabase-data' },
      { name: 'scratch', mountPath: '/tmp' },
    ],
  });
  Object.assign(template.spec, {
    ...{ serviceAccountName: 'metabase', nodeSelector: { disk: 'fast' }, hostNetwork: true },
    ...{ imagePullSecrets: [{ name: 'pull' }], tolerations: [{ key: 'bi' }] },
    initContainers: [{ name: 'first', image: 'busybox' }],
    volumes: [
      { name: 'tls', secret: { secretName: 'tls' } },
      { name: 'data', persistentVolumeClaim: { claimName: 'h2' } },
      { name: 'scratch', emptyDir: {} },
      { name: 'other', configMap: { name: 'of-the-sidecar' } },
    ],
  });
  template.spec.containers.push({ name: 'proxy', image: 'proxy' });
}

async function open(change: (workload: Thing) => void = richly): Promise<Scene & { readonly scratch: Scratch }> {
  const scene = await openScene(change);
  const secret = { password: PASSWORD, key: 'the key' };
  const data = Object.fromEntries(Object.entries(secret).map(([name, one]) => [name, btoa(one)]));
  scene.api.store.put('secrets', { metadata: { name: 'database', namespace: NAMESPACE }, data });
  return Object.assign(scene, { scratch: scene.platform().scratch as Scratch });
}

const made = ({ api }: Scene): readonly string[] =>
  ['pods', 'secrets', 'networkpolicies'].flatMap((plural) =>
    api.store
      .list(plural)
      .flatMap(({ metadata: { name } }) => (name.includes('rehearsal') ? [`${plural} ${name}`] : [])),
  );
const decoded = ({ data }: Thing) =>
  Object.fromEntries(Object.entries(data as Record<string, string>).map(([name, one]) => [name, atob(one)]));

async function ended(scratch: Scratch): Promise<unknown> {
  for (;;) {
    const process = await scratch.process(RUN);
    if (process.state !== 'running') return process;
    await systemSleep(20);
  }
}

describe.skipIf(noKubectl()).concurrent('a rehearsal in pods', { timeout: PATIENCE_MS }, () => {
  it('runs beside the live workload, of which it has what is needed to start and no more', async () => {
    await using scene = await open();
    const before = scene.workload();
    expect(await scene.scratch.open(RUN, LIVE)).toEqual({ here: LIVE, inside: LIVE });
    await scene.scratch.start(RUN, BUILD, COPY);
    const { metadata, spec } = scene.api.store.get('pods', NAMESPACE, POD);
    expect(metadata.labels).toEqual({
      'metabase-upgrade/rehearsal': RUN,
      'metabase-upgrade/rehearsal-role': 'instance',
      'sidecar.istio.io/inject': 'false',
    });
    expect(metadata.annotations).toEqual({
      'vault.hashicorp.com/agent-inject': 'true',
      'sidecar.istio.io/inject': 'false',
    });
    expect(spec).toEqual({
      ...{ imagePullSecrets: [{ name: 'pull' }], serviceAccountName: 'metabase', nodeSelector: { disk: 'fast' } },
      ...{ tolerations: [{ key: 'bi' }], automountServiceAccountToken: false, enableServiceLinks: false },
      ...{ restartPolicy: 'Never', terminationGracePeriodSeconds: 1 },
      volumes: [
        { name: 'tls', secret: { secretName: 'tls' } },
        { name: 'scratch', emptyDir: {} },
      ],
      containers: [
        {
          ...{ name: 'instance', image: TO, resources: { limits: { memory: '2Gi' } } },
          envFrom: [{ secretRef: { name: POD } }],
          env: [{ name: 'NODE', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
          volumeMounts: [
            { name: 'tls', mountPath: '/tls' },
            { name: 'scratch', mountPath: '/tmp' },
          ],
        },
      ],
    });
    expect(decoded(scene.api.store.get('secrets', NAMESPACE, POD))).toEqual({
      ...COPY,
      ...{ MB_ENCRYPTION_SECRET_KEY: 'the key', MB_EMAIL_SMTP_HOST: 'rehearsal.invalid' },
      ...{ MB_DISABLE_SCHEDULER: 'true', MB_ANON_TRACKING_ENABLED: 'false', MB_CHECK_FOR_UPDATES: 'false' },
      ...{ MB_JETTY_HOST: '0.0.0.0', MB_JETTY_PORT: '3000', MB_JETTY_SSL: 'false' },
    });
    expect(scene.workload().spec).toEqual(before.spec);
    expect(scene.started.join('\n')).not.toContain(PASSWORD);
    expect(scene.masked).toContain(PASSWORD);
  });

  it('is asked through the API server, read, ended, and gone', async () => {
    await using scene = await open();
    const { scratch, api } = scene;
    await scratch.open(RUN, LIVE);
    await scratch.start(RUN, BUILD, COPY);
    api.answers.set('/api/health', { status: 200, body: '{"status":"ok"}' });
    api.logs.set(POD, 'started');
    while ((await askHealth((await scratch.api(RUN)).url, (await scratch.api(RUN)).fetch)).state !== 'ready')
      await systemSleep(20);
    expect(await scratch.process(RUN)).toMatchObject({ state: 'running' });
    expect(await scratch.log(RUN, new Date())).toContain('started');
    await scratch.end(RUN);
    expect(await scratch.process(RUN)).toEqual({ state: 'absent' });
    expect(made(scene)).toEqual([`networkpolicies ${POD}`]);
    await scratch.remove(RUN);
    expect(made(scene)).toEqual([]);
    const { violations, restarts } = scene.record();
    expect({ violations, restarts }).toEqual({ violations: [], restarts: 0 });
  });

  it('tells how it has ended, and is ended before the next stop is started', async () => {
    await using scene = await open();
    const { scratch, api } = scene;
    api.behaviour.set(TO, { exits: 1 });
    await scratch.open(RUN, LIVE);
    await scratch.start(RUN, BUILD, COPY);
    expect(await ended(scratch)).toEqual({ state: 'stopped', exitCode: 1 });
    await scratch.start(RUN, buildOf('v0.59.2'), COPY);
    const ofRun = api.store.changes.filter(({ object }) => object.metadata.name === POD && object.kind === 'Pod');
    expect(
      ofRun
        .filter(({ type }) => type !== 'MODIFIED')
        .map(({ type, object }) => [type, object.spec.containers[0].image]),
    ).toEqual([
      ['ADDED', TO],
      ['DELETED', TO],
      ['ADDED', 'metabase/metabase:v0.59.2'],
    ]);
  });

  it('has a server of its own for the copy, which is reached through its pod', async () => {
    await using scene = await open();
    const { scratch, api } = scene;
    const place = await scratch.open(RUN, OWN);
    expect(place).toMatchObject({
      here: { host: '127.0.0.1', port: 5432 },
      inside: { host: POD_ADDRESS, port: 5432 },
    });
    const { program, args } = (await place?.tunnel?.exec(['pg_restore', '--version'])) ?? {};
    expect([program, ...(args ?? [])]).toEqual([
      ...['kubectl', `--namespace=${NAMESPACE}`, 'exec', '--stdin', `${POD}-database`, '--container=server', '--'],
      ...['pg_restore', '--version'],
    ]);
    const { spec } = api.store.get('pods', NAMESPACE, `${POD}-database`);
    expect(spec.shareProcessNamespace).toBe(true);
    expect(spec.containers[0]).toMatchObject({
      image: 'postgres:17',
      envFrom: [{ secretRef: { name: `${POD}-database` } }],
    });
    expect(decoded(api.store.get('secrets', NAMESPACE, `${POD}-database`))).toEqual({
      ...{ POSTGRES_USER: 'metabase', POSTGRES_PASSWORD: PASSWORD, POSTGRES_DB: 'postgres' },
    });
    // Before the instance is there, it is the server that has something to say.
    api.logs.set(`${POD}-database`, 'ready to accept connections');
    expect(await scratch.log(RUN, new Date())).toContain('ready to accept');
    expect(scratch.apart).toBe(false);
    // By another process, as after one that was killed.
    await scene.platform().scratch?.remove(RUN);
    expect(made(scene)).toEqual([]);
    expect(scene.started.join('\n')).not.toContain(PASSWORD);
  });

  it('tells of an image that starts no server', async () => {
    await using scene = await open();
    scene.api.behaviour.set(OWN.image, { missing: true });
    await expect(scene.scratch.open(RUN, OWN)).rejects.toThrow(
      'The image postgres:17 ("tools-image") started no database server for the rehearsal: Error: the container server waits: ErrImagePull',
    );
    await scene.scratch.remove(RUN);
    expect(made(scene)).toEqual([]);
  });

  const DNS = [53, 5353].flatMap((port) => [
    { protocol: 'UDP', port },
    { protocol: 'TCP', port },
  ]);
  it.each([
    [
      'of its address',
      '10.1.2.3',
      [{ to: [{ ipBlock: { cidr: '10.1.2.3/32' } }], ports: [{ protocol: 'TCP', port: 5432 }] }],
    ],
    ['of its port, where it has a name', 'db.example.com', [{ ports: [{ protocol: 'TCP', port: 5432 }] }]],
    [
      'of its ports, where it is behind a Service',
      'postgres',
      [{ ports: [5432, 'tcp-postgresql'].map((port) => ({ protocol: 'TCP', port })) }],
    ],
  ])('may reach resolvers and the live server, by a policy %s', async (_, host, ways) => {
    await using scene = await open((workload) => {
      workload.spec.template.spec.containers[0].env.push({ name: 'MB_DB_HOST', value: host });
    });
    const service = { ports: [{ port: 5432, targetPort: 'tcp-postgresql' }] };
    scene.api.store.put('services', { metadata: { name: 'postgres', namespace: NAMESPACE }, spec: service });
    // As the user says that this machine reaches it; the instance has its own address.
    const told = { host: '192.0.2.1', port: 5432 };
    expect(await scene.scratch.open(RUN, told)).toEqual({ here: told, inside: { host, port: 5432 } });
    const [{ spec }] = scene.api.store.list('networkpolicies');
    expect(spec).toEqual({
      podSelector: {
        matchLabels: { 'metabase-upgrade/rehearsal': RUN, 'metabase-upgrade/rehearsal-role': 'instance' },
      },
      policyTypes: ['Egress'],
      egress: [{ ports: DNS }, ...ways],
    });
  });

  it('may reach its own server alone, which reaches nothing', async () => {
    await using scene = await open();
    await scene.scratch.open(RUN, OWN);
    const [instance, server] = scene.api.store.list('networkpolicies').map(({ spec }) => spec);
    const ofServer = { 'metabase-upgrade/rehearsal': RUN, 'metabase-upgrade/rehearsal-role': 'server' };
    expect(instance.egress).toEqual([{ ports: DNS }, { to: [{ podSelector: { matchLabels: ofServer } }] }]);
    expect(server).toEqual({
      podSelector: { matchLabels: ofServer },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ podSelector: { matchLabels: { 'metabase-upgrade/rehearsal': RUN } } }] }],
      egress: [],
    });
  });

  it.each<[string, Parameters<Scratch['open']>[1], string]>([
    ['a file', undefined, 'An H2 file in a pod can not be copied from outside.'],
    ['missing rights', OWN, 'lacks rights: create networkpolicies.networking.k8s.io in bi; create pods/exec in bi.'],
    ['missing rights of the live server', LIVE, 'lacks rights: create networkpolicies.networking.k8s.io in bi.'],
  ])('is refused for %s before anything is made, and leaves nothing to remove', async (_, server, message) => {
    await using scene = await open();
    scene.api.forbidden.add('create networkpolicies.networking.k8s.io').add('create pods/exec');
    const before = scene.api.calls.length;
    await expect(scene.scratch.open(RUN, server)).rejects.toThrow(message);
    expect(scene.api.calls.slice(before)).toEqual([]);
    await scene.scratch.remove(RUN);
  });

  it('is refused where the live database is behind a container of the live pod', async () => {
    await using scene = await open((workload) => {
      workload.spec.template.spec.containers[0].env.push({ name: 'MB_DB_HOST', value: '127.0.0.1' });
    });
    await expect(scene.scratch.open(RUN, LIVE)).rejects.toThrow('so by a container beside it');
    expect(made(scene)).toEqual([]);
  });
});
