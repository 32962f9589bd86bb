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

/** Holds every event against what must never be. */
export class Record {
  readonly pods = new Map<string, Seen>();
  readonly violations: string[] = [];
  readonly images = new Set<string>();
  /** Restarts of all pods, those that are gone too. */
  restarts = 0;
  private first: string | undefined;
  private readonly migrated = new Set<string>();

  /** @param container of the instance */
  constructor(private readonly container: string) {}

  see({ type, object }: Event): void {
    const { name } = object.metadata;
    const before = this.pods.get(name);
    const now = this.read(object);
    if (type === 'DELETED') this.pods.delete(name);
    else this.pods.set(name, now);
    this.images.add(now.image);
    this.first ??= now.image;
    if (now.ready) this.migrated.add(now.image);
    const more = now.restarts - (before?.restarts ?? 0);
    this.restarts += Math.max(0, more);
    if (more > 0 && !this.migrated.has(now.image))
      this.violations.push(`${name} was restarted before ${now.image} was ready`);
    const alive = [...this.pods.values()].filter((one) => one.alive);
    const images = new Set(alive.map(({ image }) => image));
    if (images.size > 1)
      this.violations.push(`two versions at once: ${alive.map((one) => `${one.name} ${one.image}`).join(', ')}`);
    const [image] = images;
    if (image !== undefined && image !== this.first && !this.migrated.has(image) && alive.length > 1) {
      this.violations.push(
        `${alive.length} nodes before ${image} was ready: ${alive.map((one) => one.name).join(', ')}`,
      );
    }
  }

  private read({ metadata: { name }, spec, status }: PodObject): Seen {
    const own = status?.containerStatuses?.find((one) => one.name === this.container);
    return {
      name,
      image: spec.containers.find((one) => one.name === this.container)?.image ?? '',
      alive: !/^(Succeeded|Failed)$/.test(status?.phase ?? ''),
      ready: own?.ready ?? false,
      restarts: own?.restartCount ?? 0,
    };
  }
}

export interface Watcher extends AsyncDisposable {
  readonly record: Record;
  /** Once it has seen all that there was when it began. */
  settled(): Promise<void>;
}

/** Records the pods of an instance from now on, as Kubernetes tells of them. */
export async function watchPods(namespace: string, selector: string, container: string): Promise<Watcher> {
  const record = new Record(container);
  const args = ['get', 'pods', '--watch', '--output-watch-events', '--output=json'];
  const child: ChildProcess = spawn('kubectl', ['--namespace', namespace, '--selector', selector, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk;
    // Objects follow each other, each ending with a brace at the start of a line.
    for (let end = text.indexOf('\n}\n'); end >= 0; end = text.indexOf('\n}\n')) {
      record.see(JSON.parse(text.slice(0, end + 2)));
      text = text.slice(end + 3);
    }
  });
  return {
    record,
    async settled() {
      while (record.pods.size === 0) await new Promise((go) => setTimeout(go, 50));
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, 'close');
    },
  };
}
