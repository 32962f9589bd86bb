import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { askHealth, type Health } from '../../src/instance/health.ts';

async function healthOf(listener: RequestListener): Promise<{ health: Health; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    listener(request, answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    return { health: await askHealth(`http://127.0.0.1:${port}/bi`, fetch), asked };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const says =
  (status: number, body: string): RequestListener =>
  (_, answer) =>
    answer.writeHead(status).end(body);

describe('the health of an instance', () => {
  it.each<[string, RequestListener, Health]>([
    ['ready', says(200, '{"status":"ok"}'), { state: 'ready' }],
    [
      'not ready, whatever a page says',
      says(200, '<html>ok</html>'),
      { state: 'unwell', says: '200 without a status' },
    ],
    [
      'not ready by JSON of something else',
      says(200, '{"ok":true}'),
      { state: 'unwell', says: '200 without a status' },
    ],
    ['not ready with a status of 503', says(503, '{"status":"ok"}'), { state: 'unwell', says: '503 ok' }],
    ['starting', says(503, '{"status":"initializing","progress":0.3}'), { state: 'initializing', progress: 0.3 }],
    [
      'starting, without progress',
      says(503, '{"status":"initializing"}'),
      { state: 'initializing', progress: undefined },
    ],
    [
      'starting, with nonsense for progress',
      says(503, '{"status":"initializing","progress":"1e9"}'),
      { state: 'initializing', progress: undefined },
    ],
    [
      'without its database',
      says(503, '{"status":"Unable to get app-db connection"}'),
      { state: 'unwell', says: '503 Unable to get app-db connection' },
    ],
    ['unwell behind a proxy', says(502, 'Bad Gateway'), { state: 'unwell', says: '502 without a status' }],
    ['silent when the connection breaks', (request) => request.socket.destroy(), { state: 'silent' }],
  ])('is %s', async (_title, listener, wanted) => {
    const { health, asked } = await healthOf(listener);
    expect(health).toEqual(wanted);
    expect(asked).toEqual(['GET /bi/api/health']);
  });

  it('is silent when nothing listens', async () => {
    expect(await askHealth('http://127.0.0.1:1', fetch)).toEqual({ state: 'silent' });
  });
});
