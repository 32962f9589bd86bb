/**
 * Azure Container Apps as far as it matters to a run: a container for each active revision, started again and again when it
 * ends, killed by a liveness probe that it does not pass, and in single mode the former revision until the next one is ready.
 */
import { type ContainerAppState, makeReady, type RevisionState } from '../../azure/containerApps.ts';
import type { Route } from './front.ts';
import { pause, type StandInContainer, startContainer } from './standInContainer.ts';

const LOOK_MS = 100;
const AGAIN_MS = 5_000;
const GRACE_SECONDS = 30;

interface Probe {
  readonly type: string;
  readonly httpGet?: { readonly path: string };
  readonly periodSeconds?: number;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
}

interface Running {
  readonly container: StandInContainer;
  isReady: boolean;
}

export interface ContainerApps {
  readonly route: () => Route;
  /** Images that were started, in their order. */
  readonly started: readonly string[];
  /** More than one version at once, whenever that was. */
  readonly mixed: readonly string[];
  refreshLog(): Promise<void>;
  close(): Promise<void>;
}

/** @param env of the container, secrets filled in */
export function containerApps(
  folder: string,
  app: ContainerAppState,
  env: Readonly<Record<string, string>>,
): ContainerApps {
  const running = new Map<string, Running>();
  const started: string[] = [];
  const mixed: string[] = [];
  let closed = false;
  let written = '';

  async function serve(revision: RevisionState): Promise<void> {
    const image = revision.template.containers[0]?.image ?? '';
    const replica = {
      name: `${revision.name}-r`,
      createdTime: new Date().toISOString(),
      runningState: 'Waiting',
      restartCount: 0,
    };
    const shown = replica as RevisionState['replicas'][number];
    const isWanted = () => revision.active && !closed;
    while (isWanted()) {
      revision.replicas = [shown];
      const container = await startContainer(folder, image, env);
      const own: Running = { container, isReady: false };
      running.set(revision.name, own);
      started.push(image);
      const images = new Set([...running.values()].map(({ container: one }) => one.image));
      if (images.size > 1) mixed.push([...images].join(' and '));
      shown.runningState = 'Running';
      const hasEnded = await Promise.race([container.ended.then(() => true), probed(revision, own, isWanted)]);
      if (!hasEnded) await container.stop(GRACE_SECONDS);
      running.delete(revision.name);
      written += `${await container.log()}\n`;
      await container.remove();
      if (!isWanted()) break;
      shown.restartCount += 1;
      shown.runningState = 'Waiting';
      for (const begin = Date.now(); isWanted() && Date.now() - begin < AGAIN_MS; ) await pause(LOOK_MS);
    }
    revision.replicas = [];
  }

  /** Ends when the revision is not wanted any more; a liveness probe that fails kills the container before. */
  async function probed(revision: RevisionState, own: Running, isWanted: () => boolean): Promise<false> {
    const probes = (revision.template.containers[0]?.probes ?? []) as Probe[];
    const of = (type: string) => probes.find((probe) => probe.type === type);
    const liveness = of('Liveness');
    const begin = Date.now();
    for (; isWanted(); await pause(LOOK_MS)) {
      const passes = async (probe: Probe | undefined) =>
        probe?.httpGet ? ((await own.container.answer(probe.httpGet.path)) ?? 500) < 400 : own.container.listens();
      if (!own.isReady && (await passes(of('Readiness')))) {
        own.isReady = true;
        makeReady(app, revision.name);
      }
      const { periodSeconds = 10, failureThreshold = 3, initialDelaySeconds = 0 } = liveness ?? {};
      const patienceMs = (initialDelaySeconds + periodSeconds * failureThreshold) * 1000;
      if (liveness?.httpGet && Date.now() - begin > patienceMs && !(await passes(liveness))) await own.container.kill();
    }
    return false;
  }

  const served = new Map<string, Promise<void>>();
  const loop = (async () => {
    for (; !closed; await pause(LOOK_MS)) {
      for (const revision of app.revisions) {
        if (!revision.active || served.has(revision.name)) continue;
        served.set(
          revision.name,
          serve(revision).finally(() => served.delete(revision.name)),
        );
      }
    }
    await Promise.all(served.values());
  })();

  return {
    started,
    mixed,
    route() {
      const latest = running.get(app.latestReady);
      return latest?.isReady ? { port: latest.container.port } : { status: 503 };
    },
    async refreshLog() {
      const logs = await Promise.all([...running.values()].map(({ container }) => container.log()));
      app.log = `${written}${logs.join('\n')}`;
    },
    async close() {
      closed = true;
      await loop;
    },
  };
}
