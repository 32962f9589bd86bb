import { readFileSync } from 'node:fs';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { badInput } from '../failure.ts';

/** An answer of the Engine that is no success. */
export class EngineRefusal extends Error {
  readonly statusCode: number;

  constructor(statusCode: number, message: string) {
    super(message);
    this.statusCode = statusCode;
  }
}

export interface EngineRequest {
  readonly query?: Readonly<Record<string, string | number>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Docker's HTTP API, unversioned: the Engine takes its own newest. The answer is read whole. */
export interface EngineApi {
  /** A host name, or undefined for a socket of this machine. */
  readonly host: string | undefined;
  call(method: 'GET' | 'POST' | 'DELETE', path: string, request?: EngineRequest): Promise<Buffer>;
}

const SOCKET = '/var/run/docker.sock';

/** @param environment `DOCKER_HOST`, `DOCKER_TLS_VERIFY` and `DOCKER_CERT_PATH`, as the Docker client has them */
export function engineApi(environment: Readonly<Record<string, string | undefined>>): EngineApi {
  const { options, secure } = whereIs(environment);
  return {
    host: options.socketPath === undefined ? (options.hostname ?? undefined) : undefined,
    call(method, path, { query = {}, body, headers = {} } = {}) {
      const search = new URLSearchParams(
        Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
      );
      const text = body === undefined ? undefined : JSON.stringify(body);
      const type = text === undefined ? {} : { 'content-type': 'application/json' };
      const length = { 'content-length': Buffer.byteLength(text ?? '') };
      return new Promise((done, fail) => {
        const full = {
          ...options,
          method,
          path: search.size === 0 ? path : `${path}?${search}`,
          headers: { host: options.hostname ?? 'docker', ...type, ...length, ...headers },
        };
        const sent = (secure ? httpsRequest : httpRequest)(full, (answer) => readWhole(answer).then(done, fail));
        sent.on('error', fail);
        sent.end(text);
      });
    },
  };
}

async function readWhole(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { statusCode = 0 } = answer;
  if (statusCode >= 200 && statusCode < 300) return body;
  throw new EngineRefusal(statusCode, messageOf(body) ?? `HTTP ${statusCode}`);
}

function messageOf(body: Buffer): string | undefined {
  try {
    const { message } = JSON.parse(body.toString('utf8')) as { message?: unknown };
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}

interface Where {
  readonly options: RequestOptions;
  readonly secure: boolean;
}

function whereIs(environment: Readonly<Record<string, string | undefined>>): Where {
  const given = environment.DOCKER_HOST?.trim();
  if (!given) return { options: { socketPath: SOCKET }, secure: false };
  if (given.startsWith('unix://')) return { options: { socketPath: given.slice('unix://'.length) }, secure: false };
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['tcp:', 'http:', 'https:'].includes(url.protocol)) {
    throw badInput(
      'DOCKER_HOST must be a socket (unix:///var/run/docker.sock) or an address (tcp://host:2376). Run the job on the machine of ' +
        'the Docker Engine, or forward its socket there.',
    );
  }
  const { DOCKER_TLS_VERIFY: verify, DOCKER_CERT_PATH: folder = join(homedir(), '.docker') } = environment;
  const secure = url.protocol === 'https:' || (verify ?? '') !== '';
  const port = url.port || (secure ? '2376' : '2375');
  const options = { hostname: url.hostname.replace(/^\[|\]$/g, ''), port };
  if (!secure) return { options, secure };
  const [ca, cert, key] = ['ca.pem', 'cert.pem', 'key.pem'].map((name) => readFileSync(join(folder, name)));
  return { options: { ...options, ca, cert, key } as RequestOptions, secure };
}
