import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type RecordingProxy, startProxy } from './proxy.ts';

let proxy: RecordingProxy;
let reached: string[] = [];
const server = http.createServer((request, response) => {
  reached.push(`${request.method} ${request.url} ${request.headers.host}`);
  request.resume().on('end', () => response.writeHead(201, { link: 'l' }).end(JSON.stringify({ a: 'b'.repeat(200) })));
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  proxy = await startProxy(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
});
afterEach(() => {
  proxy.reset();
  reached = [];
});
afterAll(async () => {
  await proxy.close();
  server.close();
});

it('passes on and writes down, but never the token', async () => {
  const headers = { authorization: 'token secret' };
  const body = JSON.stringify({ ref: 'refs/heads/x', sha: 'a' });
  const response = await fetch(`${proxy.url}/repos/o/r/git/refs`, { method: 'POST', headers, body });
  expect(response.status).toBe(201);
  expect(response.headers.get('link')).toBe('l');
  expect(await response.json()).toEqual({ a: 'b'.repeat(200) });
  expect(reached).toEqual([`POST /repos/o/r/git/refs ${new URL(proxy.url).host}`]);
  expect(proxy.requests).toEqual([
    {
      method: 'POST',
      path: '/repos/o/r/git/refs',
      status: 201,
      body: { ref: 'refs/heads/x', sha: 'a' },
      authorization: true,
    },
  ]);
  expect(proxy.problems).toEqual([]);
  expect(JSON.stringify(proxy.requests)).not.toContain('secret');
});

it('collects what is wrong with requests', async () => {
  await fetch(`${proxy.url}/repos/o/r/pulls?heads=x`);
  await fetch(`${proxy.url}/nowhere`);
  await fetch(`${proxy.url}/repos/o/r/git/refs`, { method: 'POST', body: '{"ref":"refs/heads/x"' });
  expect(proxy.problems).toEqual([
    "GET /repos/o/r/pulls?heads=x: query: unknown 'heads'",
    'GET /nowhere: no such route',
    'POST /repos/o/r/git/refs: body: must be object',
  ]);
  proxy.reset();
  expect([proxy.requests, proxy.problems, proxy.faults]).toEqual([[], [], []]);
});

it('answers with a status of its own', async () => {
  const how = { status: 429, headers: { 'retry-after': '1' }, body: { message: 'slow down' } };
  proxy.fail(({ method }, index) => method === 'GET' && index === 0, how);
  const first = await fetch(`${proxy.url}/user`);
  expect([first.status, first.headers.get('retry-after'), await first.json()]).toEqual([429, '1', how.body]);
  expect((await fetch(`${proxy.url}/user`)).status).toBe(201);
  expect(reached).toHaveLength(1);
  expect(proxy.requests.map(({ status }) => status)).toEqual([429, 201]);
  expect(proxy.faults).toEqual([{ request: proxy.requests[0], how }]);
});

it('resets the connection without passing on', async () => {
  proxy.fail(() => true, 'reset');
  await expect(fetch(`${proxy.url}/user`)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
  expect(reached).toEqual([]);
});

it('never answers', async () => {
  proxy.fail(() => true, 'timeout');
  await expect(fetch(`${proxy.url}/user`, { signal: AbortSignal.timeout(200) })).rejects.toThrow(/timeout/);
  expect([reached, proxy.requests[0]?.status]).toEqual([[], 0]);
});

it('breaks an answer off after the change is made', async () => {
  proxy.fail(() => true, 'truncate');
  const response = await fetch(`${proxy.url}/user`);
  await expect(response.text()).rejects.toThrow('terminated');
  expect(reached).toHaveLength(1);
});
