/**
 * Stands between a client and the emulated GitHub: writes down what is asked, judges it by GitHub's description and
 * breaks answers on demand. The Host header is passed on as it came, so links to further pages lead back here.
 */
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { judgeGraphql } from './graphql.ts';
import { judge } from './openapi.ts';

export interface RecordedRequest {
  readonly method: string;
  /** With query. */
  readonly path: string;
  /** Of the answer; 0 while there is none, or when there never was one. */
  status: number;
  /** The parsed JSON, the text when it is none; left out when the request had no body. */
  readonly body?: unknown;
  /** Whether a token came along. The token itself is written down nowhere. */
  readonly authorization: boolean;
}

/**
 * `reset` and `timeout` never reach GitHub; `truncate` does: the change is made, but its answer breaks off half-way.
 */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'reset'
  | 'timeout'
  | 'truncate';

/** `index` is the request's place in `requests`. */
export type When = (request: RecordedRequest, index: number) => boolean;

export interface RecordingProxy {
  readonly url: string;
  target: URL | undefined;
  readonly requests: readonly RecordedRequest[];
  /** 'METHOD path: what is wrong' */
  readonly problems: readonly string[];
  /** The faults that happened, with the request they happened to. */
  readonly faults: readonly { readonly request: RecordedRequest; readonly how: Fault }[];
  /** Told of a request that is never answered, by the value of its header `x-request`. */
  onHang: ((request: string) => void) | undefined;
  /** In force until `reset`; the first fault that wants a request gets it. */
  fail(when: When, how: Fault): void;
  /** Forgets requests, problems and faults. */
  reset(): void;
  close(): Promise<void>;
}

/** The target may be set later: a server that has to know its public address starts after the proxy. */
export async function startProxy(target?: URL, { judged = true }: { judged?: boolean } = {}): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const problems: string[] = [];
  const faults: { request: RecordedRequest; how: Fault }[] = [];
  const planned: { when: When; how: Fault }[] = [];
  const sockets = new Set<Socket>();
  const server = http.createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      problems.push(`${incoming.method} ${incoming.url}: ${error}`);
      outgoing.destroy();
    });
  });

  async function serve(incoming: http.IncomingMessage, outgoing: http.ServerResponse): Promise<void> {
    const raw = await collect(incoming);
    const { method = 'GET', url: path = '/', headers } = incoming;
    const body = raw.length > 0 ? parsed(raw) : undefined;
    const request: RecordedRequest = {
      method,
      path,
      status: 0,
      ...(body === undefined ? {} : { body }),
      authorization: headers.authorization !== undefined,
    };
    const index = requests.push(request) - 1;
    if (judged) {
      const { pathname, searchParams } = new URL(path, 'http://localhost');
      const found =
        method === 'POST' && pathname === '/graphql'
          ? judgeGraphql(body)
          : judge({ method, path: pathname, query: searchParams, headers, body });
      problems.push(...found.map((problem) => `${method} ${path}: ${problem}`));
    }
    const how = planned.find(({ when }) => when(request, index))?.how;
    if (how) faults.push({ request, how });
    if (how === 'timeout') {
      proxy.onHang?.(String(headers['x-request']));
      return;
    }
    if (how === 'reset') {
      incoming.socket.resetAndDestroy();
      return;
    }
    if (typeof how === 'object') {
      request.status = how.status;
      outgoing.writeHead(how.status, { 'content-type': 'application/json; charset=utf-8', ...how.headers });
      outgoing.end(how.body === undefined ? undefined : JSON.stringify(how.body));
      return;
    }
    const answer = await forward(incoming, raw);
    request.status = answer.status;
    if (how === 'truncate') {
      // The length promises more than comes: a client that checks it can tell, one that does not reads broken JSON.
      outgoing.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
      outgoing.write(answer.body.subarray(0, answer.body.length / 2), () => incoming.socket.destroySoon());
      return;
    }
    outgoing.writeHead(answer.status, answer.headers);
    outgoing.end(answer.body);
  }

  async function forward(incoming: http.IncomingMessage, body: Buffer) {
    if (!proxy.target) throw new Error('the proxy has no target yet');
    const { hostname, port } = proxy.target;
    // `transfer-encoding` would contradict the body that is sent in one piece.
    const { 'transfer-encoding': _, ...headers } = incoming.headers;
    const { method, url: path } = incoming;
    const answer = await new Promise<http.IncomingMessage>((resolve, reject) => {
      http.request({ hostname, port, method, path, headers, agent: false }, resolve).on('error', reject).end(body);
    });
    const { 'transfer-encoding': __, connection: ___, ...rest } = answer.headers;
    return { status: answer.statusCode ?? 502, headers: rest, body: await collect(answer) };
  }

  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const proxy: RecordingProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    target,
    requests,
    problems,
    faults,
    onHang: undefined,
    fail: (when, how) => void planned.push({ when, how }),
    reset() {
      for (const list of [requests, problems, faults, planned]) list.length = 0;
    },
    async close() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  return proxy;
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsed(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString());
  } catch {
    return raw.toString();
  }
}
