import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where requests to an app go now: to a port of this machine, or this status is answered. */
export type Route = { readonly port: number } | { readonly status: number };

/** The public side of an app, which stays where it is whatever runs behind it. */
export async function openFront(route: () => Route): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((asked, answer) => {
    const to = route();
    const refuse = (status: number) => answer.writeHead(status, { 'content-type': 'text/html' }).end('<html></html>');
    if ('status' in to) return refuse(to.status);
    const { method, url, headers } = asked;
    const handed = request({ host: '127.0.0.1', port: to.port, method, path: url, headers }, (told) => {
      answer.writeHead(told.statusCode ?? 502, told.headers);
      told.pipe(answer);
    });
    handed.on('error', () => (answer.headersSent ? answer.destroy() : refuse(502)));
    asked.pipe(handed);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
