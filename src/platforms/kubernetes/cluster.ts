import { badInput, Failure } from '../../failure.ts';
import type { Finished, RunProcess } from '../../gateways/process.ts';
import type { Sleep } from '../../gateways/sleep.ts';

/** One namespace of a cluster. Resources are named in full, such as `deployments.apps`; other namespaces are said. */
export interface Cluster {
  /** Undefined: kubectl runs in a pod, as its service account. */
  readonly context: string | undefined;
  readonly namespace: string;
  /** Arguments that make kubectl ask this cluster. */
  readonly place: readonly string[];
  /** Undefined when there is none. */
  get<T>(resource: string, name: string, namespace?: string): Promise<T | undefined>;
  /** @param selector of labels; `everywhere` is all namespaces */
  list<T>(resource: string, selector?: string, everywhere?: 'everywhere'): Promise<readonly T[]>;
  /**
   * `strategic` merges lists by name and is for Kubernetes' own kinds, `merge` for all. Null takes a field out.
   * @throws Conflict when the patch names a resourceVersion that is not the newest
   */
  patch(how: 'strategic' | 'merge', resource: string, name: string, patch: object, namespace?: string): Promise<void>;
  create(object: object): Promise<void>;
  /** Nothing when it is gone already. */
  remove(resource: string, name: string): Promise<void>;
  /** The API groups that the cluster knows, each with its versions, the preferred one first. */
  groups(): Promise<ReadonlyMap<string, readonly string[]>>;
  /** As `kubectl` was answered, for what is no object. */
  ask(args: readonly string[], input?: string): Promise<Finished>;
}

/** Somebody else wrote in between. */
export class Conflict extends Failure {}

/** So long is one answer waited for; an answer that doesn't come is asked for again. */
const PATIENCE = '--request-timeout=30s';
const TRIES = 5;
const PAUSE_MS = 2_000;
const PASSING =
  /Unable to connect to the server|connection re(fused|set)|i\/o timeout|TLS handshake|unexpected EOF|etcdserver|\((ServiceUnavailable|TooManyRequests|InternalError|ServerTimeout|Timeout)\)/;

/**
 * A cluster through `kubectl`: contexts, plug-ins for logging in and rights are those of the user. Objects that hold a secret
 * are read as its output and written to its input, never as an argument.
 */
export function kubectlCluster(
  place: { readonly context: string | undefined; readonly namespace: string },
  { run, sleep }: { readonly run: RunProcess; readonly sleep: Sleep },
): Cluster {
  const context = place.context === undefined ? [] : [`--context=${place.context}`];
  const ask = (args: readonly string[], input?: string, namespace = place.namespace) =>
    run('kubectl', [...context, `--namespace=${namespace}`, ...args], input === undefined ? {} : { input }).catch(
      (cause) => {
        throw badInput(`kubectl could not be started: ${(cause as Error).message}. Install it on the runner.`);
      },
    );
  const answer = async (doing: string, args: readonly string[], namespace?: string): Promise<string> => {
    for (let tries = 1; ; tries++) {
      const { exitCode, stdout, stderr } = await ask([PATIENCE, ...args], undefined, namespace);
      if (exitCode === 0) return stdout;
      if (tries === TRIES || !PASSING.test(stderr)) throw refused(doing, stderr);
      await sleep(PAUSE_MS);
    }
  };
  return {
    ...place,
    place: [...context, `--namespace=${place.namespace}`],
    ask: (args, input) => ask(args, input),
    async groups() {
      const { groups } = JSON.parse(
        await answer('Asking what the cluster knows', ['get', '--raw', '/apis']),
      ) as ApiGroups;
      return new Map(
        groups.map(({ name, versions, preferredVersion }) => [
          name,
          [preferredVersion, ...versions].flatMap((one) => one?.version ?? []),
        ]),
      );
    },
    async get<T>(resource: string, name: string, namespace?: string) {
      const args = ['get', resource, name, '--ignore-not-found', '--output=json'];
      const text = await answer(`Reading ${resource} ${name}`, args, namespace);
      return text.trim() === '' ? undefined : (JSON.parse(text) as T);
    },
    async list<T>(resource: string, selector?: string, everywhere?: 'everywhere') {
      const which = [
        ...(selector === undefined ? [] : [`--selector=${selector}`]),
        ...(everywhere === undefined ? [] : ['--all-namespaces']),
      ];
      const text = await answer(`Listing ${resource}`, ['get', resource, ...which, '--output=json']);
      return (JSON.parse(text) as { items: readonly T[] }).items;
    },
    async patch(how, resource, name, patch, namespace) {
      const args = ['patch', resource, name, `--type=${how}`, `--patch=${JSON.stringify(patch)}`, '--output=name'];
      await answer(`Changing ${resource} ${name}`, args, namespace);
    },
    async create(object) {
      const { exitCode, stderr } = await ask(
        [PATIENCE, 'create', '--filename=-', '--validate=false', '--output=name'],
        JSON.stringify(object),
      );
      if (exitCode !== 0) throw refused('Making what the run needs', stderr);
    },
    async remove(resource, name) {
      // What is removed is of the run alone, and nothing waits for its end.
      const args = ['delete', resource, name, '--ignore-not-found', '--wait=false', '--output=name'];
      await answer(`Removing ${resource} ${name}`, args);
    },
  };
}

interface ApiGroups {
  readonly groups: readonly {
    readonly name: string;
    readonly versions: readonly { readonly version: string }[];
    readonly preferredVersion?: { readonly version: string };
  }[];
}

const LONGEST = 1_000;

function refused(doing: string, stderr: string): Failure {
  const said = stderr
    .replace(/^(WARNING|Warning):.*\n/gm, '')
    .trim()
    .slice(0, LONGEST);
  const message = `${doing} failed, kubectl says: ${said}`;
  if (/\(Conflict\)/.test(stderr)) return new Conflict(message);
  return /\((Forbidden|Unauthorized)\)|doesn't have a resource type|context .* does not exist/.test(stderr)
    ? badInput(message)
    : new Failure(message);
}
