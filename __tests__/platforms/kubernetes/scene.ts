import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startProcess } from '../../../src/gateways/childProcess.ts';
import { systemClock } from '../../../src/gateways/clock.ts';
import { keptNote } from '../../../src/gateways/keptNote.ts';
import type { RunProcess } from '../../../src/gateways/process.ts';
import { systemSleep } from '../../../src/gateways/sleep.ts';
import { kubectlCluster } from '../../../src/platforms/kubernetes/cluster.ts';
import { kubernetesPlatform } from '../../../src/platforms/kubernetes/kubernetesPlatform.ts';
import type { KubernetesOptions } from '../../../src/platforms/kubernetes/seams.ts';
import { parseWorkload } from '../../../src/platforms/kubernetes/workload.ts';
import type { Platform } from '../../../src/platforms/platform.ts';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';
import { type Record, recordOf } from '../../live/kubernetes/watcher.ts';
import { type ApiServer, startApiServer } from './apiServer.ts';
import type { Thing } from './store.ts';

export const NAMESPACE = 'bi';
export const RUN = '20261008T120000Z-1a2b3c';
export const FROM = 'metabase/metabase:v0.57.1';
export const TO = 'metabase/metabase:v0.58.3';

/** Every question is a process of kubectl, which are slow to start on a busy machine. */
export const PATIENCE_MS = 600_000;

/** For `describe.skipIf`: without kubectl the tests are skipped aloud, and fail on CI. */
export function noKubectl(): boolean {
  try {
    execFileSync('kubectl', ['version', '--client'], { stdio: 'ignore' });
    return false;
  } catch {
    const message = 'These tests need kubectl; scripts/test-setup.sh installs it.';
    if (process.env.CI === 'true') throw new Error(message);
    process.stderr.write(`Skipped: ${message}\n`);
    return true;
  }
}

export interface Scene extends AsyncDisposable {
  readonly api: ApiServer;
  readonly said: string[];
  readonly masked: string[];
  /** A process of its own each time: only the note and the cluster outlive it. */
  platform(options?: Partial<KubernetesOptions>, run?: RunProcess): Platform;
  /** Every program that was started, with its arguments. */
  readonly started: string[];
  /** What makes kubectl ask this cluster. */
  readonly place: readonly string[];
  workload(): Thing;
  /** Every change of a pod of the instance, held against what must never be. */
  record(): Record;
  note(): Promise<unknown>;
  forgetNote(): Promise<void>;
}

/** A Deployment with three replicas, unless told, in a cluster of its own. */
export async function openScene(
  change: (workload: Thing) => void = () => undefined,
  kind = 'Deployment',
): Promise<Scene> {
  const api = await startApiServer();
  const folder = await temporaryFolder({ kubeconfig: '' });
  const plural = `${kind.toLowerCase()}s`;
  const workload: Thing = {
    metadata: { name: 'metabase', namespace: NAMESPACE, annotations: {}, labels: { app: 'metabase' } },
    spec: {
      replicas: 3,
      selector: { matchLabels: { app: 'metabase' } },
      template: {
        metadata: { labels: { app: 'metabase' } },
        spec: {
          terminationGracePeriodSeconds: 30,
          containers: [{ name: 'metabase', image: FROM, env: [{ name: 'MB_DB_TYPE', value: 'postgres' }] }],
        },
      },
    },
  };
  change(workload);
  api.store.put(plural, workload);
  const note = keptNote(join(folder.path, 'platform.json'));
  const said: string[] = [];
  const masked: string[] = [];
  const started: string[] = [];
  const tell = (message: string) => void said.push(message);
  const place = [
    `--kubeconfig=${join(folder.path, 'kubeconfig')}`,
    `--server=${api.url}`,
    `--cache-dir=${folder.path}/cache`,
  ];
  const kubectl: RunProcess = (program, args, options) => {
    started.push([program, ...args].join(' '));
    return startProcess(program, [...place, ...args], options);
  };
  const current = () => api.store.get(plural, NAMESPACE, 'metabase');
  while (!(current().status?.readyReplicas === workload.spec.replicas)) await systemSleep(10);
  return {
    ...{ api, said, masked, started, place },
    platform: (options = {}, run = kubectl) => {
      const cluster = kubectlCluster(
        { context: undefined, namespace: NAMESPACE },
        { run, sleep: async () => undefined },
      );
      const seams = {
        cluster,
        note,
        clock: systemClock,
        sleep: quickSleep,
        mask: (secret: string) => void masked.push(secret),
      };
      const wishes = {
        timeoutMs: 7_200_000,
        patchProbes: false,
        pauseGitops: false,
        tunnel: false,
        installed: undefined,
      };
      const which = { workload: parseWorkload(`${kind.toLowerCase()}/metabase`), container: undefined, images: [] };
      return kubernetesPlatform(
        { ...which, ...wishes, ...options },
        { ...seams, log: { info: tell, warning: tell, error: tell } },
      );
    },
    workload: current,
    record() {
      const record = recordOf('metabase');
      for (const { type, plural: of, object } of api.store.changes) {
        if (of === 'pods' && object.metadata.labels?.app === 'metabase') record.see({ type, object });
      }
      return record;
    },
    note: () => note.read(),
    forgetNote: () => note.forget(),
    async [Symbol.asyncDispose]() {
      await api[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** The clock is the system's, so that a wait of minutes would be one; looks come sooner. */
const quickSleep = (ms: number) => systemSleep(Math.min(ms, 150));

/** The whole way of a run that succeeds. */
export async function upgradeOn(platform: Platform, build: Parameters<Platform['fetch']>[0]): Promise<void> {
  await platform.fetch(build);
  await platform.stop(RUN, 30_000);
  await platform.swap(RUN, build);
  await platform.start(RUN);
  await running(platform);
  await platform.restoreScale(RUN);
  await platform.finish(RUN);
}

export async function running(platform: Platform): Promise<void> {
  for (;;) {
    const process = await platform.process();
    if (process.state === 'running' && process.since) return;
    await systemSleep(20);
  }
}
