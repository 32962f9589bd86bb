import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proxiedFetch } from '../../src/gateways/proxiedFetch.ts';

const open: Server[] = [];

async function listening(server: Server): Promise<number> {
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** A proxy that makes tunnels, all of them to one place, and remembers for whom. */
async function proxy(to: number): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket, head) => {
    asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
    const upstream = connect(to, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
  });
  return { url: `127.0.0.1:${await listening(server)}`, asked };
}

beforeEach(() => {
  for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'no_proxy', 'NO_PROXY']) {
    vi.stubEnv(name, '');
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

describe('a request', () => {
  const hello = () => createServer((request, answer) => answer.end(`${request.method} ${request.headers.host}`));

  it('goes straight to its host when no proxy is set', async () => {
    const port = await listening(hello());
    const answer = await proxiedFetch(`http://127.0.0.1:${port}/`, { method: 'PUT', body: 'x' });
    expect(await answer.text()).toBe(`PUT 127.0.0.1:${port}`);
  });

  it('goes through the proxy of the environment, with its password', async () => {
    const through = await proxy(await listening(hello()));
    vi.stubEnv('http_proxy', `http://user:secret@${through.url}`);
    const answer = await proxiedFetch('http://registry.example/v2/', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(through.asked).toEqual([`registry.example:80 Basic ${btoa('user:secret')}`]);
  });

  it('goes by NO_PROXY for its own host and not for that of another', async () => {
    const port = await listening(hello());
    const through = await proxy(port);
    vi.stubEnv('http_proxy', `http://${through.url}`);
    vi.stubEnv('no_proxy', 'api.github.com,localhost');
    expect(await (await proxiedFetch(`http://localhost:${port}/`)).text()).toBe(`GET localhost:${port}`);
    expect(through.asked).toEqual([]);
    expect(await (await proxiedFetch(new URL('http://registry.example/'))).text()).toBe('GET registry.example');
    expect(through.asked).toEqual(['registry.example:80']);
  });
});
