import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A pod of the instance at one moment. */
export interface Seen {
  readonly name: string;
  readonly image: string;
  readonly alive: boolean;
  readonly ready: boolean;
  readonly restarts: number;
}

export type Event = { readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'; readonly object: PodObject };

export interface PodObject {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly containers: readonly { readonly name: string; readonly image: string }[] };
  readonly status?: {
    readonly phase?: string;
    readonly containerStatuses?: readonly {
      readonly name: string;
      readonly ready: boolean;
      readonly restartCount: number;
    }[];
  };
}

/** What a watcher has seen so far. */
export interface Record {
  readonly pods: ReadonlyMap<string, Seen>;
  /** What must never be, in full sentences. */
  readonly violations: readonly string[];
  readonly images: ReadonlySet<string>;
  /** Of all pods, those that are gone too. */
  readonly restarts: number;
  see(event: Event): void;
}

/**
 * Holds every event against what must never be: two versions alive at once, and a second node or a restart before a version that
 * came later was ready for the first time.
 * @param container of the instance
 */
export function recordOf(container: string): Record {
  const pods = new Map<string, Seen>();
  const violations: string[] = [];
  const images = new Set<string>();
  const migrated = new Set<string>();
  let restarts = 0;
  let first: string | undefined;
  return {
    pods,
    violations,
    images,
    get restarts() {
      return restarts;
    },
    see({ type, object }) {
      const { name } = object.metadata;
      const now = read(object, container);
      const more = now.restarts - (pods.get(name)?.restarts ?? 0);
      if (type === 'DELETED') pods.delete(name);
      else pods.set(name, now);
      images.add(now.image);
      first ??= now.image;
      if (now.ready) migrated.add(now.image);
      restarts += Math.max(0, more);
      if (more > 0 && !migrated.has(now.image)) violations.push(`${name} was restarted before ${now.image} was ready.`);
      const alive = [...pods.values()].filter((one) => one.alive);
      const told = alive.map((one) => `${one.name} ${one.image}`).join(', ');
      const versions = new Set(alive.map(({ image }) => image));
      if (versions.size > 1) violations.push(`Two versions at once: ${told}.`);
      const [version] = versions;
      if (version !== undefined && version !== first && !migrated.has(version) && alive.length > 1) {
        violations.push(`${alive.length} nodes before ${version} was ready: ${told}.`);
      }
    },
  };
}

function read({ metadata: { name }, spec, status }: PodObject, container: string): Seen {
  const own = status?.containerStatuses?.find((one) => one.name === container);
  return {
    name,
    image: spec.containers.find((one) => one.name === container)?.image ?? '',
    alive: !/^(Succeeded|Failed)$/.test(status?.phase ?? ''),
    ready: own?.ready ?? false,
    restarts: own?.restartCount ?? 0,
  };
}

export interface Watcher extends AsyncDisposable {
  readonly record: Record;
  /** Once it has seen all that there was when it began. */
  settled(): Promise<void>;
  /** Once it has seen so many ready pods of this image and no others. @throws Error when it does not: then it saw less than there was */
  seen(count: number, image: string): Promise<void>;
}

const PATIENCE_MS = 10_000;

/** Records the pods of an instance from now on, as Kubernetes tells of them. */
export async function watchPods(namespace: string, selector: string, container: string): Promise<Watcher> {
  const record = recordOf(container);
  const args = ['get', 'pods', '--watch', '--output-watch-events', '--output=json'];
  const child: ChildProcess = spawn('kubectl', ['--namespace', namespace, '--selector', selector, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk;
    const lines = text.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) record.see(JSON.parse(line));
  });
  return {
    record,
    async settled() {
      while (record.pods.size === 0) await new Promise((go) => setTimeout(go, 50));
    },
    async seen(count, image) {
      const end = performance.now() + PATIENCE_MS;
      for (;;) {
        const pods = [...record.pods.values()];
        if (pods.length === count && pods.every((one) => one.ready && one.image === image)) return;
        if (performance.now() > end) throw new Error(`the watcher has seen ${JSON.stringify(pods)} at last`);
        await new Promise((go) => setTimeout(go, 50));
      }
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'close');
    },
  };
}
