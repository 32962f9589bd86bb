import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Behaviour, terminate, turn } from './controllers.ts';
import { KINDS, Store, type Thing } from './store.ts';

/** The few resources of Kubernetes that a run works with, kept and moved on as a cluster does, for a real kubectl. */
export interface ApiServer extends AsyncDisposable {
  readonly url: string;
  readonly store: Store;
  /** By image; what is not named starts and is ready. */
  readonly behaviour: Map<string, Behaviour>;
  /** `patch deployments.apps`: rights that the user does not have. */
  readonly forbidden: Set<string>;
  /** API groups that this cluster does not know. */
  readonly unknown: Set<string>;
  /** What the instance answers through the proxy of a pod, by the end of the path. */
  readonly answers: Map<string, { readonly status: number; readonly body: string }>;
  /** `POST pods`, `PATCH deployments metabase`: every call that changed something. */
  readonly calls: string[];
  /** Logs by name of pod. */
  readonly logs: Map<string, string>;
}

const TURN_MS = 20;

export async function startApiServer(): Promise<ApiServer> {
  const store = new Store();
  const behaviour = new Map<string, Behaviour>();
  const fresh = {
    forbidden: new Set<string>(),
    unknown: new Set<string>(),
    logs: new Map<string, string>(),
    calls: [] as string[],
  };
  const answers: ApiServer['answers'] = new Map();
  const server = createServer(async (request, response) => {
    const { status, body } = await answer({ store, behaviour, answers, ...fresh }, request, await bodyOf(request));
    response.writeHead(status, { 'Content-Type': typeof body === 'string' ? 'text/plain' : 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const timer = setInterval(() => turn(store, (image) => behaviour.get(image) ?? {}), TURN_MS);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ url, store, behaviour, answers, ...fresh },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Thing> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? undefined : JSON.parse(text);
}

type World = Omit<ApiServer, 'url' | keyof AsyncDisposable>;
interface Answer {
  readonly status: number;
  readonly body: Thing;
}

const PATH =
  /^\/(?:api\/v1|apis\/([^/]+)\/[^/]+)(?:\/namespaces\/([^/]+))?\/([a-z]+)(?:\/([^/]+))?(?:\/(log|proxy)(\/.*)?)?$/;

async function answer(
  world: World,
  { method = 'GET', url = '', headers }: IncomingMessage,
  body: Thing,
): Promise<Answer> {
  const { pathname, searchParams } = new URL(url, 'http://x');
  const known = KINDS.filter(([, group]) => !world.unknown.has(group));
  const discovered = discovery(pathname, known);
  if (discovered) return { status: 200, body: discovered };
  const [, group = '', namespace, plural = '', name, part, rest] = PATH.exec(pathname) ?? [];
  const kind = known.find(([one, of]) => one === plural && of === group)?.[3];
  if (!kind) return refusal(404, 'NotFound', `the server could not find ${pathname}`);
  if (plural === 'selfsubjectaccessreviews') return { status: 201, body: review(world, body) };
  const verb = verbOf(method, name);
  const right = `${verb} ${plural}${part ? `/${part}` : ''}${group === '' ? '' : `.${group}`}`;
  if (world.forbidden.has(right)) return refusal(403, 'Forbidden', `cannot ${right}`);
  const { store, calls } = world;
  if (method !== 'GET') calls.push(`${method} ${plural}${name ? ` ${name}` : ''}`);
  if (method === 'POST') {
    const at = { ...body, metadata: { ...body.metadata, namespace } };
    if (store.get(plural, namespace ?? '', body.metadata.name))
      return refusal(409, 'AlreadyExists', `${plural} "${body.metadata.name}" already exists`);
    return { status: 201, body: store.put(plural, at) };
  }
  if (name === undefined) {
    const items = store.list(plural, namespace).filter((one) => matches(one, searchParams.get('labelSelector') ?? ''));
    return { status: 200, body: { kind: `${kind}List`, apiVersion: 'v1', metadata: { resourceVersion: '1' }, items } };
  }
  if (part === 'proxy') return proxied(world, namespace ?? '', name, rest ?? '');
  const found = store.get(plural, namespace ?? '', name);
  if (!found) return refusal(404, 'NotFound', `${plural} "${name}" not found`);
  if (part === 'log') return { status: 200, body: world.logs.get(name) ?? '' };
  if (method === 'PATCH') {
    const now = store.patch(plural, found, body, /strategic/.test(headers['content-type'] ?? ''));
    return now
      ? { status: 200, body: now }
      : refusal(409, 'Conflict', `${plural} "${name}": the object has been modified`);
  }
  if (method === 'DELETE') {
    if (plural === 'pods') terminate(store, found);
    else {
      store.remove(plural, found);
      for (const pod of store.list('pods', namespace)) {
        if (pod.metadata.ownerReferences?.some(({ uid }: Thing) => uid === found.metadata.uid)) terminate(store, pod);
      }
    }
  }
  return { status: 200, body: found };
}

function verbOf(method: string, name: string | undefined): string {
  if (method === 'GET') return name === undefined ? 'list' : 'get';
  return { POST: 'create', PATCH: 'patch', DELETE: 'delete' }[method] ?? method;
}

function discovery(path: string, known: readonly (typeof KINDS)[number][]): Thing {
  const groups = new Map(known.filter(([, group]) => group !== '').map(([, group, version]) => [group, version]));
  if (path === '/api') return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs: [] };
  if (path === '/apis') {
    const of = (group: string, version: string) => {
      const one = { groupVersion: `${group}/${version}`, version };
      return { name: group, versions: [one], preferredVersion: one };
    };
    return {
      kind: 'APIGroupList',
      apiVersion: 'v1',
      groups: [...groups].map(([group, version]) => of(group, version)),
    };
  }
  const [, group = '', version] = /^\/(?:api|apis\/([^/]+))\/(v[^/]+)$/.exec(path) ?? [];
  if (version === undefined) return undefined;
  const verbs = ['get', 'list', 'create', 'patch', 'delete', 'watch'];
  const resources = known
    .filter(([, of]) => of === group)
    .map(([name, , , kind]) => ({
      name,
      singularName: '',
      namespaced: kind !== 'SelfSubjectAccessReview',
      kind,
      verbs,
    }));
  return {
    kind: 'APIResourceList',
    apiVersion: 'v1',
    groupVersion: group === '' ? version : `${group}/${version}`,
    resources,
  };
}

function review({ forbidden }: World, { spec, ...object }: Thing): Thing {
  const { verb, resource, subresource, group } = spec.resourceAttributes;
  const right = `${verb} ${resource}${subresource ? `/${subresource}` : ''}${group ? `.${group}` : ''}`;
  return { ...object, spec, status: { allowed: !forbidden.has(right) } };
}

function proxied({ store, answers }: World, namespace: string, pod: string, path: string): Answer {
  const [name = '', port] = pod.split(':');
  const found = store.get('pods', namespace, name);
  const said = answers.get(path);
  const ready = found?.status?.containerStatuses?.[0]?.ready;
  if (!ready || port !== '3000' || !said) {
    return refusal(
      503,
      'ServiceUnavailable',
      `error trying to reach service: dial tcp 172.17.0.9:${port}: connect: connection refused`,
    );
  }
  return { status: said.status, body: JSON.parse(said.body) };
}

function matches({ metadata: { labels = {} } }: Thing, selector: string): boolean {
  return selector.split(',').every((one) => {
    const [key = '', value] = one.split('=');
    return one === '' || (value === undefined ? key in labels : labels[key] === value);
  });
}

function refusal(status: number, reason: string, message: string): Answer {
  return {
    status,
    body: { kind: 'Status', apiVersion: 'v1', metadata: {}, status: 'Failure', reason, message, code: status },
  };
}
