import { describe, expect, it } from 'vitest';
import { databaseAccess } from '../../../src/upgrade/databaseAccess.ts';
import { buildOf } from '../../upgrade/world.ts';
import { NAMESPACE, noKubectl, openScene, PATIENCE_MS, type Scene } from './scene.ts';
import type { Thing } from './store.ts';

const container = ({ spec }: Thing) => spec.template.spec.containers[0];
const object = (name: string, more: object): Thing => ({ metadata: { name, namespace: NAMESPACE }, ...more });
const base64 = (text: string) => Buffer.from(text).toString('base64');
const databaseOf = (scene: Scene, overrides: Parameters<typeof databaseAccess>[1] = {}) =>
  scene
    .platform()
    .inspect()
    .then((installed) =>
      databaseAccess(
        installed,
        overrides,
        async (path) => Promise.reject(new Error(`read ${path}`)),
        async () => false,
      ),
    );

describe.skipIf(noKubectl()).concurrent('what is told of a workload', { timeout: PATIENCE_MS }, () => {
  it('has the settings of every source, in the order of Kubernetes, with secrets masked', async () => {
    await using scene = await openScene((workload) => {
      Object.assign(container(workload), {
        envFrom: [{ configMapRef: { name: 'settings' } }, { prefix: 'MB_', secretRef: { name: 'more' } }],
        env: [
          { name: 'MB_DB_HOST', value: '$(PART).example.com' },
          { name: 'MB_DB_PASS', valueFrom: { secretKeyRef: { name: 'database', key: 'password' } } },
          { name: 'MB_DB_USER', valueFrom: { secretKeyRef: { name: 'database', key: 'username' } } },
          { name: 'GONE', valueFrom: { secretKeyRef: { name: 'database', key: 'gone' } } },
          { name: 'PERHAPS', valueFrom: { configMapKeyRef: { name: 'gone', key: 'x', optional: true } } },
          { name: 'PRICE', value: '$$(PART) $(NOBODY)' },
        ],
      });
    });
    scene.api.store.put(
      'configmaps',
      object('settings', { data: { PART: 'db', MB_DB_TYPE: 'postgres', MB_DB_HOST: 'old' } }),
    );
    scene.api.store.put('secrets', object('more', { data: { EMAIL_SMTP_PASSWORD: base64('geheim') } }));
    scene.api.store.put(
      'secrets',
      object('database', { data: { password: base64('s3cret/'), username: base64('metabase') } }),
    );
    const { environment, build, nodes, notes } = await scene.platform().inspect();
    expect(environment).toEqual({
      PART: 'db',
      MB_DB_TYPE: 'postgres',
      MB_DB_HOST: 'db.example.com',
      MB_EMAIL_SMTP_PASSWORD: 'geheim',
      MB_DB_PASS: 's3cret/',
      MB_DB_USER: 'metabase',
      PRICE: '$(PART) $(NOBODY)',
    });
    expect(scene.masked.sort()).toEqual(['geheim', 's3cret/']);
    expect([build, nodes]).toEqual([buildOf('v0.57.1'), 3]);
    expect(notes).toEqual(['GONE can not be told from here: it is gone of the Secret database, which is not there.']);
    expect(scene.started.filter((one) => /s3cret|geheim/.test(one))).toEqual([]);
  });

  it('reads files of Secrets, and names those that only the pod can read', async () => {
    const mounts = (path: string) => (workload: Thing) => {
      workload.spec.template.spec.volumes = [
        { name: 'login', secret: { secretName: 'database', items: [{ key: 'password', path: 'db/pass' }] } },
        { name: 'vault', csi: { driver: 'secrets-store.csi.k8s.io' } },
      ];
      Object.assign(container(workload), {
        env: [
          { name: 'MB_DB_TYPE', value: 'postgres' },
          { name: 'MB_DB_HOST', value: '10.0.0.7' },
          { name: 'MB_DB_DBNAME', value: 'bi' },
          { name: 'MB_DB_PASS_FILE', value: path },
        ],
        volumeMounts: [
          { name: 'login', mountPath: '/run/secrets' },
          { name: 'vault', mountPath: '/mnt/vault/' },
        ],
      });
    };
    await using scene = await openScene(mounts('/run/secrets/db/pass'));
    scene.api.store.put('secrets', object('database', { data: { password: base64('from a file\n') } }));
    expect((await databaseOf(scene)).settings).toMatchObject({ host: '10.0.0.7', password: 'from a file' });
    expect(scene.masked).toEqual(['from a file']);
    await using csi = await openScene(mounts('/mnt/vault/pass'));
    await expect(databaseOf(csi)).rejects.toThrow(
      'The settings of the instance name the file "/mnt/vault/pass", which is in the volume vault of the pod (csi) and can\'t be read from here. ' +
        'Say what it holds by the inputs database-*.',
    );
    await using agent = await openScene(mounts('/vault/secrets/pass'));
    await expect(databaseOf(agent)).rejects.toThrow('which is in the pod itself');
    expect((await databaseOf(agent, { uri: 'postgres://me:x@db/bi' })).settings).toMatchObject({ host: 'db' });
  });

  it('knows the address of a Service by its short name', async () => {
    await using scene = await openScene((workload) => {
      container(workload).env.push({ name: 'MB_DB_HOST', value: 'postgres' });
    });
    scene.api.store.put('services', object('postgres', { spec: { clusterIP: '10.96.0.12' } }));
    expect((await scene.platform().inspect()).hosts).toEqual({ postgres: '10.96.0.12' });
  });

  it('is of the right container', async () => {
    await using scene = await openScene(({ spec: { template } }) => {
      template.spec.initContainers = [{ name: 'wait', image: 'metabase/metabase:v0.50.1', command: ['true'] }];
      template.spec.containers.unshift({ name: 'proxy', image: 'cloud-sql-proxy:2' });
      template.spec.containers.push({ name: 'second', image: 'mirror.example.com/metabase/metabase:v0.57.2' });
    });
    await expect(scene.platform().inspect()).rejects.toThrow(
      'Several containers of the workload have an image of Metabase (containers: proxy, metabase, second). Say which one it is by "container"',
    );
    expect((await scene.platform({ container: 'second' }).inspect()).what).toBe(
      'mirror.example.com/metabase/metabase:v0.57.2',
    );
    await expect(scene.platform({ container: 'nobody' }).inspect()).rejects.toThrow(
      'has no container nobody; it has proxy, metabase, second',
    );
    expect(
      (
        await scene
          .platform({ container: 'proxy', images: ['cloud-sql-proxy'], installed: buildOf('v0.57.1') })
          .inspect()
      ).build,
    ).toEqual(buildOf('v0.57.1'));
  });

  it('is refused where there is none, or another cluster is meant', async () => {
    await using scene = await openScene();
    const workload = { kind: 'Deployment', resource: 'deployments.apps', name: 'metabse' } as const;
    await expect(scene.platform({ workload }).inspect()).rejects.toThrow(
      'There is no Deployment metabse in the namespace bi.',
    );
  });

  it('names all rights that are missing at once', async () => {
    await using scene = await openScene((workload) => {
      container(workload).envFrom = [{ secretRef: { name: 'database' } }];
    });
    scene.api.forbidden.add('patch deployments.apps').add('create jobs.batch');
    expect((await scene.platform().inspect()).dangers).toEqual([
      'The user of kubectl lacks rights: patch deployments.apps "metabase" in bi; create jobs.batch in bi. ' +
        'examples/kubernetes/rights.yaml grants what is needed.',
    ]);
    scene.api.forbidden.add('get secrets').add('get pods/proxy');
    await expect(scene.platform().inspect()).rejects.toThrow(
      /get pods\/proxy in bi; get secrets "database" in bi; patch deployments\.apps "metabase" in bi; create jobs\.batch in bi/,
    );
  });

  it.each<[string, (workload: Thing) => void, string, string]>([
    [
      'a paused rollout',
      ({ spec }) => Object.assign(spec, { paused: true }),
      'Deployment',
      'The rollout of Deployment metabase is paused',
    ],
    [
      'a partition',
      ({ spec }) => Object.assign(spec, { updateStrategy: { rollingUpdate: { partition: 2 } } }),
      'StatefulSet',
      'StatefulSet metabase has a partition of 2: pods below it keep the former image.',
    ],
    [
      'an H2 file in the pod',
      (workload) => Object.assign(container(workload), { env: [] }),
      'Deployment',
      'The application database is the H2 file /metabase.db in the pod, which is lost with it.',
    ],
    [
      'a startup probe that is less patient than the run',
      (workload) =>
        Object.assign(container(workload), {
          startupProbe: { periodSeconds: 10, failureThreshold: 360 },
          livenessProbe: {},
        }),
      'Deployment',
      'The startupProbe of the container metabase restarts it after 3600 s',
    ],
    [
      'an operator',
      ({ metadata }) =>
        Object.assign(metadata, { ownerReferences: [{ kind: 'Metabase', name: 'bi', uid: 'x', controller: true }] }),
      'Deployment',
      'The workload belongs to the Metabase bi, whose operator would undo every change.',
    ],
  ])('refuses %s', async (_, change, kind, told) => {
    await using scene = await openScene(change, kind);
    const { dangers } = await scene.platform().inspect();
    expect(dangers).toHaveLength(1);
    expect(dangers[0]).toContain(told);
  });

  it('takes a liveness probe behind a patient startup probe, and tells of little time to end and of Helm', async () => {
    await using scene = await openScene((workload) => {
      Object.assign(container(workload), {
        startupProbe: { periodSeconds: 10, failureThreshold: 720 },
        livenessProbe: {},
      });
      workload.spec.template.spec.terminationGracePeriodSeconds = 5;
      workload.metadata.labels = { 'app.kubernetes.io/managed-by': 'Helm', 'app.kubernetes.io/instance': 'bi' };
      workload.metadata.annotations = { 'meta.helm.sh/release-name': 'bi' };
    });
    const { dangers, notes } = await scene.platform().inspect();
    expect(dangers).toEqual([]);
    expect(notes.join('\n')).toContain('of the Helm release bi. Helm does not revert it by itself');
    expect(notes.join('\n')).toContain('Pods are killed 5 s after they are told to end');
  });
});
