import type Docker from 'dockerode';
import { Failure } from '../failure.ts';
import type {
  ContainerInspect,
  ContainerSummary,
  CreateBody,
  Endpoint,
  EngineInfo,
  ImageInspect,
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
  pull(name: string, login: PullLogin | undefined): Promise<void>;
  /** The last lines, of stdout and stderr. @param since seconds since 1970 */
  log(id: string, since: number, lines: number): Promise<string>;
}

/** The Engine that `DOCKER_HOST` names, or the one at the usual socket. Nothing is asked of it yet. */
export async function dockerEngine(): Promise<Engine> {
  const { default: Client } = await import('dockerode');
  const docker = new Client();
  const { socketPath, host } = docker.modem as unknown as { socketPath?: string; host?: string };
  const local = socketPath !== undefined || host === undefined || /^(localhost|127\.|\[?::1)/.test(host);
  return {
    host: local ? '127.0.0.1' : (host ?? '127.0.0.1'),
    local,
    info: () => ask('tell about itself', () => docker.info() as Promise<EngineInfo>),
    containers: (filters) =>
      ask('list containers', async () => {
        const listed = await docker.listContainers({ all: true, filters: JSON.stringify(filters) });
        return listed as unknown as readonly ContainerSummary[];
      }),
    container: (id) =>
      ask(`inspect ${id}`, () => docker.getContainer(id).inspect() as unknown as Promise<ContainerInspect>, [404]),
    image: (name) =>
      ask(`inspect ${name}`, () => docker.getImage(name).inspect() as unknown as Promise<ImageInspect>, [404]),
    create: (name, body) =>
      ask(`create ${name}`, async () => {
        const options = { ...body, name } as unknown as Docker.ContainerCreateOptions;
        return (await docker.createContainer(options)).id;
      }),
    start: (id) => ask(`start ${id}`, () => docker.getContainer(id).start().then(nothing), [304]),
    signal: (id, signal) =>
      ask(`signal ${id}`, () => docker.getContainer(id).kill({ signal }).then(nothing), [404, 409]),
    rename: (id, name) => ask(`rename ${id} to ${name}`, () => docker.getContainer(id).rename({ name }).then(nothing)),
    updateRestart: (id, RestartPolicy) =>
      ask(`change the restart policy of ${id}`, () => docker.getContainer(id).update({ RestartPolicy }).then(nothing)),
    remove: (id) => ask(`remove ${id}`, () => remove(docker, id), [404]),
    connect: (network, id, endpoint) =>
      ask(`connect ${id} to the network ${network}`, () => {
        const options = { Container: id, EndpointConfig: endpoint } as unknown as Docker.NetworkConnectOptions;
        return docker.getNetwork(network).connect(options).then(nothing);
      }),
    pull: (name, login) => ask(`pull ${name}`, () => pull(docker, name, login)),
    log: (id, since, tail) =>
      ask(`show the log of ${id}`, async () => {
        const container = docker.getContainer(id);
        const options = { stdout: true, stderr: true, follow: false, since, tail } as const;
        return plainLog((await container.logs(options)) as unknown as Buffer);
      }),
  };
}

/** A removal that a killed process had asked for may still be under way; it is gone when this returns. */
async function remove(docker: Docker, id: string): Promise<undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      await docker.getContainer(id).remove();
      return undefined;
    } catch (error) {
      if (attempt >= MOST_ATTEMPTS || !/already in progress/.test((error as Error).message)) throw error;
      await systemSleep(AGAIN_MS);
    }
  }
}

/** A pull answers at once; whether it worked is at the end of what it tells. */
async function pull(docker: Docker, name: string, login: PullLogin | undefined): Promise<void> {
  const progress = await docker.pull(name, login === undefined ? {} : { authconfig: login as Docker.AuthConfig });
  await new Promise<void>((done, fail) => {
    docker.modem.followProgress(progress, (error) => (error ? fail(error) : done()));
  });
}

function nothing(): undefined {
  return undefined;
}

/** @param harmless codes of the API that are an answer and no fault */
async function ask<Answer>(what: string, work: () => Promise<Answer>, harmless: readonly number[] = []) {
  try {
    return await work();
  } catch (error) {
    const { statusCode, json, code, message } = error as {
      statusCode?: number;
      json?: { message?: string };
      code?: string;
      message: string;
    };
    if (statusCode !== undefined && harmless.includes(statusCode)) return undefined as Answer;
    if (statusCode === undefined && code !== undefined) throw unreachable(code, error);
    throw new Failure(`The Docker Engine could not ${what}: ${(json?.message ?? message).slice(0, 1000)}`, {
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
