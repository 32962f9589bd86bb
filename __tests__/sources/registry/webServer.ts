/** A small web server on the loopback interface for what a healthy registry never does. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface WebServer extends AsyncDisposable {
  /** `127.0.0.1:5000` */
  readonly host: string;
  readonly url: string;
  /** `GET /v2/x?n=1`, and behind it the header `Authorization` if there was one. */
  readonly asked: readonly string[];
}

export type Listen = (request: IncomingMessage, answer: ServerResponse, index: number) => void;

export async function serve(
  listen: Listen,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<WebServer> {
  const asked: string[] = [];
  const listener: RequestListener = (request, answer) => {
    const { authorization } = request.headers;
    asked.push([request.method, request.url, ...(authorization === undefined ? [] : [authorization])].join(' '));
    listen(request, answer, asked.length - 1);
  };
  const server = (certificate ? createSecureServer(certificate, listener) : createServer(listener)).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((ready) => server.once('listening', ready));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    url: `${certificate ? 'https' : 'http'}://${host}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** One answer, whatever is asked. */
export function text(status: number, body: string, headers: Record<string, string> = {}): Listen {
  return (_request, answer) => void answer.writeHead(status, headers).end(body);
}

/** One listener for each request, the last one for all that follow. */
export function inTurn(...listeners: readonly Listen[]): Listen {
  return (request, answer, index) => listeners[Math.min(index, listeners.length - 1)]?.(request, answer, index);
}

/** Never answers: the connection breaks. */
export const reset: Listen = (request) => void request.socket.destroy();
