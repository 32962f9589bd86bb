/** An instance with three nodes in a namespace of its own, and a runner that has the rights of the example and no others. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import type { DatabaseServer } from '../servers/databaseServer.ts';
import { FIRST_USER, type MetabaseClient, metabaseClient } from '../stand-in/metabaseClient.ts';
import { type Engine, QUESTION } from '../upgrade/engine.ts';
import { type Ended, type Inputs, type Kill, runMode } from '../upgrade/modeProcess.ts';
import { leftFiles } from '../upgrade/sound.ts';
import { apply, hostAddress, kubectl } from './cluster.ts';
import { sidecarImage, toolsImage } from './images.ts';
import { type Watcher, watchPods } from './watcher.ts';

const RIGHTS = new URL('../../../examples/kubernetes/rights.yaml', import.meta.url);
const NODES = 3;
const CONTAINER = 'metabase';
/** All nodes start at once, on a machine that may have more to do. */
const PATIENCE_MS = 300_000;

export interface ClusterSite extends AsyncDisposable {
  readonly namespace: string;
  readonly database: string;
  readonly folder: string;
  readonly watcher: Watcher;
  mode(inputs: Inputs, kill?: Kill): Promise<Ended>;
  kubectl(...args: string[]): Promise<string>;
  /** Fails unless as many nodes as before run this version with all its data, and nothing is left of any run. */
  expectSound(tags: readonly string[], where?: string): Promise<void>;
  version(): Promise<string>;
  /** An image with the tools of PostgreSQL and a shell. */
  toolsImage(): Promise<string>;
}

export interface SiteOptions {
  readonly image: string;
  readonly from: string;
  readonly tags: readonly string[];
  readonly kind?: 'Deployment' | 'StatefulSet';
  /** Image of a container beside Metabase. */
  readonly sidecar?: string;
  /** The database has a name that pods know and this machine does not. */
  readonly hiddenDatabase?: boolean;
  /** Three unless told. */
  readonly nodes?: number;
}

const HIDDEN = 'database.internal.test';

/** Pods may log in too, from whatever address they have. */
export async function letPodsIn(server: DatabaseServer): Promise<void> {
  await server.query(`COPY (SELECT 'host all all all scram-sha-256') TO PROGRAM 'cat >> pg_hba.conf'`);
  await server.query('SELECT pg_reload_conf()');
}

export async function openCluster(engine: Engine, options: SiteOptions): Promise<ClusterSite> {
  const { image, from, tags, kind = 'Deployment', nodes = NODES } = options;
  const folder = await temporaryFolder();
  const server = engine.server as DatabaseServer;
  const database = await engine.open(folder.path, from);
  const state = join(folder.path, 'state');
  const namespace = `mu-${randomBytes(4).toString('hex')}`;
  const host = hostAddress();
  if (options.sidecar !== undefined) await sidecarImage(options.sidecar);
  await kubectl('create', 'namespace', namespace);
  await apply(namespace, await readFile(RIGHTS, 'utf8'));
  await apply(namespace, settings(options.hiddenDatabase ? HIDDEN : host, server, database.name));
  await apply(namespace, workload(`${image}:${from}`, kind, host, options));
  await folder.write({
    'releases.json': JSON.stringify(tags.map((tag) => ({ tag_name: tag }))),
    '.kube/config': await kubeconfig(namespace),
  });
  const own = (...args: string[]) => kubectl('--namespace', namespace, ...args);
  const resource = `${kind.toLowerCase()}/metabase`;
  const watcher = await watchPods(namespace, 'app=metabase', CONTAINER);
  await whole(own, resource, nodes);
  const site: ClusterSite = {
    namespace,
    database: database.name,
    folder: folder.path,
    watcher,
    kubectl: own,
    mode: (inputs, kill) => {
      const given = {
        ...{
          root: folder.path,
          platform: 'kubernetes',
          workload: resource,
          namespace,
          deployment: 'bi',
          timeout: '10m',
        },
        ...{ catalogue: join(folder.path, 'releases.json'), 'backup-dir': state },
        ...{ 'version-info-url': '', images: '', ...inputs },
      };
      return runMode(folder.path, { inputs: given, fate: kill, secrets: engine.secrets });
    },
    async version() {
      return (
        (await own('get', resource, '--output=jsonpath={.spec.template.spec.containers[0].image}')).split(':').at(-1) ??
        ''
      );
    },
    toolsImage,
    async expectSound(wanted, where = '') {
      await whole(own, resource, nodes);
      const tag = await site.version();
      expect(wanted, where).toContain(tag);
      const object = JSON.parse(await own('get', resource, '--output=json'));
      expect(object.spec.replicas, where).toBe(nodes);
      expect(
        Object.keys(object.metadata.annotations ?? {}).filter((one) => one.startsWith('metabase-upgrade/')),
        where,
      ).toEqual([]);
      const pods = JSON.parse(await own('get', 'pods', '--output=json')).items;
      expect(
        pods.map((pod: { spec: { containers: { image: string }[] } }) => pod.spec.containers[0]?.image),
        where,
      ).toEqual(Array(nodes).fill(`${image}:${tag}`));
      expect(await own('get', 'jobs,poddisruptionbudgets', '--output=name'), where).toBe('');
      const rehearsed = ['pods,secrets,networkpolicies', '--selector=metabase-upgrade/rehearsal'];
      expect(await own('get', ...rehearsed, '--output=name'), where).toBe('');
      await watcher.seen(nodes, `${image}:${tag}`);
      await askThrough(own, pods[0].metadata.name, async (client) => {
        expect((await client.get('/api/session/properties')).json().version.tag, where).toBe(tag);
        const session = await client.logIn();
        expect(await client.emailOf(session), where).toBe(FIRST_USER.email);
        expect(await client.questions(session), where).toEqual([QUESTION]);
      });
      expect(await database.leftovers(), where).toEqual([]);
      expect(await leftFiles(state), where).toEqual([]);
    },
    async [Symbol.asyncDispose]() {
      await watcher[Symbol.asyncDispose]();
      await kubectl('delete', 'namespace', namespace, '--wait=false');
      await own('delete', resource, '--wait=true', '--ignore-not-found').catch(() => undefined);
      await folder[Symbol.asyncDispose]();
    },
  };
  return site;
}

function settings(host: string, server: DatabaseServer, database: string): object {
  const plain = { MB_DB_TYPE: 'postgres', MB_DB_HOST: host, MB_DB_PORT: String(server.port), MB_DB_DBNAME: database };
  const items = [
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'metabase-settings' }, data: plain },
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'metabase-database' },
      stringData: { username: server.user, password: server.password },
    },
  ];
  return { apiVersion: 'v1', kind: 'List', items };
}

function workload(image: string, kind: string, host: string, options: SiteOptions): object {
  const { sidecar, hiddenDatabase, nodes = NODES } = options;
  const secret = (name: string, key: string) => ({
    name,
    valueFrom: { secretKeyRef: { name: 'metabase-database', key } },
  });
  const metabase = {
    name: CONTAINER,
    image,
    imagePullPolicy: 'IfNotPresent',
    ports: [{ name: 'http', containerPort: 3000 }],
    envFrom: [{ configMapRef: { name: 'metabase-settings' } }],
    env: [
      secret('MB_DB_USER', 'username'),
      secret('MB_DB_PASS', 'password'),
      { name: 'JAVA_OPTS', value: '-Xmx96m -XX:+UseSerialGC' },
    ],
    readinessProbe: { httpGet: { path: '/api/health', port: 'http' }, periodSeconds: 1, timeoutSeconds: 10 },
  };
  const beside = { name: 'sidecar', image: sidecar, imagePullPolicy: 'IfNotPresent', command: ['sleep', '86400'] };
  const first = { ...beside, name: 'first', command: ['true'] };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name: 'metabase' },
    spec: {
      replicas: nodes,
      selector: { matchLabels: { app: 'metabase' } },
      ...(kind === 'StatefulSet' ? { serviceName: 'metabase', podManagementPolicy: 'Parallel' } : {}),
      template: {
        metadata: { labels: { app: 'metabase' } },
        spec: {
          terminationGracePeriodSeconds: 30,
          containers: sidecar === undefined ? [metabase] : [metabase, beside],
          ...(sidecar === undefined ? {} : { initContainers: [first] }),
          ...(hiddenDatabase ? { hostAliases: [{ ip: host, hostnames: [HIDDEN] }] } : {}),
        },
      },
    },
  };
}

/** The user of KUBECONFIG, as the account of the example. */
async function kubeconfig(namespace: string): Promise<string> {
  const config = JSON.parse(await kubectl('config', 'view', '--raw', '--minify', '--flatten', '--output=json'));
  for (const { user } of config.users) user.as = `system:serviceaccount:${namespace}:metabase-upgrade`;
  return JSON.stringify(config);
}

async function whole(own: ClusterSite['kubectl'], resource: string, nodes: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  const path =
    '{.metadata.generation} {.status.observedGeneration} {.status.readyReplicas} {.status.updatedReplicas} {.status.replicas}';
  for (;;) {
    const [newest, seen, ready, updated, all] = (await own('get', resource, `--output=jsonpath=${path}`)).split(' ');
    const pods = (await own('get', 'pods', '--selector=app=metabase', '--output=name')).split('\n').length;
    if (newest === seen && ready === all && updated === all && Number(all) === nodes && pods === nodes) return;
    if (performance.now() > end)
      throw new Error(`${resource} is not whole: ${await own('get', 'pods', '--output=wide')}`);
    await new Promise((go) => setTimeout(go, 250));
  }
}

/** By a way of its own, so that what the run believes is not what it is held against. */
async function askThrough(
  own: ClusterSite['kubectl'],
  pod: string,
  work: (client: MetabaseClient) => Promise<void>,
): Promise<void> {
  const { spawn } = await import('node:child_process');
  const namespace = await own('get', 'pod', pod, '--output=jsonpath={.metadata.namespace}');
  const forward = spawn('kubectl', ['--namespace', namespace, 'port-forward', `pod/${pod}`, ':3000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const port = await new Promise<string>((done, fail) => {
      forward.on('close', () => fail(new Error('kubectl port-forward ended')));
      forward.stdout.on('data', (chunk: Buffer) => {
        const found = /127\.0\.0\.1:(\d+)/.exec(String(chunk))?.[1];
        if (found) done(found);
      });
    });
    await work(metabaseClient(`http://127.0.0.1:${port}`));
  } finally {
    forward.kill();
  }
}
