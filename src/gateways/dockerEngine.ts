import { Failure } from '../failure.ts';
import { type EngineApi, type EngineRequest, engineApi } from './engineApi.ts';
import type {
  ContainerInspect,
  ContainerSummary,
  CreateBody,
  Endpoint,
  EngineInfo,
  ImageInspect,
  NetworkBody,
  NetworkInspect,
  PullLogin,
  RestartPolicy,
} from './engineTypes.ts';
import { plainLog } from './multiplexedLog.ts';
import { systemSleep } from './sleep.ts';

const MOST_ATTEMPTS = 100;
const AGAIN_MS = 100;

/** The few calls of the Docker Engine's API that are made here. Containers and images go by name or id. */
export interface Engine {
  /** Where its published ports are reached. */
  readonly host: string;
  /** It runs on this machine, so that its paths and the addresses of its networks are ours. */
  readonly local: boolean;
  info(): Promise<EngineInfo>;
  /** All of them, running or not; newer first. */
  containers(filters: Readonly<Record<string, readonly string[]>>): Promise<readonly ContainerSummary[]>;
  container(id: string): Promise<ContainerInspect | undefined>;
  image(name: string): Promise<ImageInspect | undefined>;
  create(name: string, body: CreateBody): Promise<string>;
  /** Nothing when it runs already. */
  start(id: string): Promise<void>;
  /** Nothing when it does not run. */
  signal(id: string, signal: string): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  updateRestart(id: string, policy: RestartPolicy): Promise<void>;
  /** Nothing when it is gone; refused while it runs. Its volumes stay. */
  remove(id: string): Promise<void>;
  connect(network: string, id: string, endpoint: Endpoint): Promise<void>;
  /** With the volumes that were made for it, by force when it runs: of what is thrown away, nothing is waited for. */
  throwAway(id: string): Promise<void>;
  /** Runs a program in a container that runs, and gives what it printed on stdout. */
  exec(id: string, command: readonly string[]): Promise<{ readonly exitCode: number; readonly stdout: string }>;
  networks(filters: Readonly<Record<string, readonly string[]>>): Promise<readonly NetworkInspect[]>;
  createNetwork(body: NetworkBody): Promise<string>;
  /** Nothing when it is gone. */
  removeNetwork(id: string): Promise<void>;
  pull(name: string, login: PullLogin | undefined): Promise<void>;
  /** Asks the registry for the image without pulling it. @throws Failure with the registry's answer when it has none */
  published(name: string, login: PullLogin | undefined): Promise<void>;
  /** The last lines, of stdout and stderr. @param since seconds since 1970 */
  log(id: string, since: number, lines: number): Promise<string>;
}

/** The Engine that `DOCKER_HOST` names, or the one at the usual socket. Nothing is asked of it yet. */
export async function dockerEngine(): Promise<Engine> {
  const api = engineApi(process.env);
  const { host } = api;
  const local = host === undefined || /^(localhost$|127\.|::1$)/.test(host);
  const get = async <Answer>(path: string, query = {}) =>
    JSON.parse((await api.call('GET', path, { query })).toString('utf8')) as Answer;
  const post = (path: string, request: EngineRequest = {}) => api.call('POST', path, request).then(nothing);
  return {
    host: local ? '127.0.0.1' : (host ?? '127.0.0.1'),
    local,
    info: () => ask('tell about itself', () => get<EngineInfo>('/info')),
    containers: (filters) =>
      ask('list containers', () =>
        get<readonly ContainerSummary[]>('/containers/json', { all: 'true', filters: JSON.stringify(filters) }),
      ),
    container: (id) => ask(`inspect ${id}`, () => get<ContainerInspect>(`${container(id)}/json`), [404]),
    image: (name) => ask(`inspect ${name}`, () => get<ImageInspect>(`/images/${segments(name)}/json`), [404]),
    create: (name, body) =>
      ask(`create ${name}`, async () => {
        const made = await api.call('POST', '/containers/create', { query: { name }, body });
        return (JSON.parse(made.toString('utf8')) as { Id: string }).Id;
      }),
    start: (id) => ask(`start ${id}`, () => post(`${container(id)}/start`), [304]),
    signal: (id, signal) => ask(`signal ${id}`, () => post(`${container(id)}/kill`, { query: { signal } }), [404, 409]),
    rename: (id, name) => ask(`rename ${id} to ${name}`, () => post(`${container(id)}/rename`, { query: { name } })),
    updateRestart: (id, RestartPolicy) =>
      ask(`change the restart policy of ${id}`, () =>
        // One that is started again and again has ended between being asked and being changed.
        whenSettled(/cannot update a stopped container/, () =>
          post(`${container(id)}/update`, { body: { RestartPolicy } }),
        ),
      ),
    remove: (id) =>
      ask(
        `remove ${id}`,
        () => whenSettled(/already in progress/, () => api.call('DELETE', container(id)).then(nothing)),
        [404],
      ),
    connect: (network, id, endpoint) =>
      ask(`connect ${id} to the network ${network}`, () =>
        post(`/networks/${segments(network)}/connect`, { body: { Container: id, EndpointConfig: endpoint } }),
      ),
    throwAway: (id) =>
      ask(
        `remove ${id}`,
        () =>
          whenSettled(/already in progress/, () =>
            api.call('DELETE', container(id), { query: { force: 'true', v: 'true' } }).then(nothing),
          ),
        [404],
      ),
    exec: (id, Cmd) => ask(`run ${Cmd[0]} in ${id}`, () => execute(api, id, Cmd)),
    networks: (filters) => ask('list networks', () => get('/networks', { filters: JSON.stringify(filters) })),
    createNetwork: (body) =>
      ask(`create the network ${body.Name}`, async () => {
        const made = await api.call('POST', '/networks/create', { body });
        return (JSON.parse(made.toString('utf8')) as { Id: string }).Id;
      }),
    removeNetwork: (id) =>
      ask(`remove the network ${id}`, () => api.call('DELETE', `/networks/${segments(id)}`).then(nothing), [404]),
    pull: (name, login) => ask(`pull ${name}`, () => pull(api, name, login)),
    published: (name, login) =>
      ask(`find ${name} in its registry`, () =>
        api.call('GET', `/distribution/${segments(name)}/json`, { headers: authOf(login) }).then(nothing),
      ),
    log: (id, since, tail) =>
      ask(`show the log of ${id}`, async () =>
        plainLog(await api.call('GET', `${container(id)}/logs`, { query: { stdout: 1, stderr: 1, since, tail } })),
      ),
  };
}

function container(id: string): string {
  return `/containers/${encodeURIComponent(id)}`;
}

/** The slashes of a name are slashes of the path. */
function segments(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

/** What is under way in the Engine, such as a removal that a killed process had asked for, is over after a moment. */
async function whenSettled<Answer>(busy: RegExp, work: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt >= MOST_ATTEMPTS || !busy.test((error as Error).message)) throw error;
      await systemSleep(AGAIN_MS);
    }
  }
}

/** A pull answers at once; whether it worked is at the end of what it tells, a line of JSON each. */
async function pull(api: EngineApi, name: string, login: PullLogin | undefined): Promise<void> {
  const [, fromImage = name, tag = 'latest'] = /^(.+?)(?:@(sha256:.+)|:([^/:]+))?$/.exec(name)?.filter(Boolean) ?? [];
  const told = await api.call('POST', '/images/create', { query: { fromImage, tag }, headers: authOf(login) });
  for (const line of told.toString('utf8').split('\n')) {
    const { error } = line.trim() === '' ? {} : (JSON.parse(line) as { error?: string });
    if (error !== undefined) throw new Error(error);
  }
}

async function execute(api: EngineApi, id: string, Cmd: readonly string[]) {
  const body = { Cmd, AttachStdout: true };
  const made = await api.call('POST', `${container(id)}/exec`, { body });
  const { Id } = JSON.parse(made.toString('utf8')) as { Id: string };
  const stdout = plainLog(await api.call('POST', `/exec/${Id}/start`, { body: { Detach: false, Tty: false } }));
  const ended = await api.call('GET', `/exec/${Id}/json`);
  return { exitCode: (JSON.parse(ended.toString('utf8')) as { ExitCode: number }).ExitCode, stdout };
}

function authOf(login: PullLogin | undefined): Readonly<Record<string, string>> {
  return login === undefined ? {} : { 'x-registry-auth': Buffer.from(JSON.stringify(login)).toString('base64url') };
}

function nothing(): undefined {
  return undefined;
}

/** @param harmless codes of the API that are an answer and no fault */
async function ask<Answer>(what: string, work: () => Promise<Answer>, harmless: readonly number[] = []) {
  try {
    return await work();
  } catch (error) {
    const { statusCode, code, message } = error as { statusCode?: number; code?: string; message: string };
    if (statusCode !== undefined && harmless.includes(statusCode)) return undefined as Answer;
    if (statusCode === undefined && code !== undefined) throw unreachable(code, error);
    throw new Failure(`The Docker Engine could not ${what}: ${message.slice(0, 1000)}`, {
      cause: error,
    });
  }
}

function unreachable(code: string, cause: unknown): Failure {
  const where = process.env.DOCKER_HOST ? `at ${process.env.DOCKER_HOST}` : 'at its usual socket';
  const remedy =
    code === 'EACCES' ? 'Let the user of this process use it (group docker)' : 'Start it, or set DOCKER_HOST';
  return new Failure(`The Docker Engine ${where} does not answer (${code}). ${remedy}.`, { cause });
}
