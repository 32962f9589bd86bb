import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of downloads as object stores are: strong ETags, ranges, 404 for what it hasn't. */
export interface JarServer extends AsyncDisposable {
  readonly url: string;
  /** `GET /v0.52.2/metabase.jar bytes=100-` */
  readonly asked: string[];
  /** By path, such as `/v0.52.2/metabase.jar`. */
  readonly files: Map<string, string>;
  /** The next answers with a body end after so many bytes. */
  readonly cutAfter: number[];
}

export async function startJarServer(): Promise<JarServer> {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const cutAfter: number[] = [];
  const server = createServer((request, response) => {
    asked.push([request.method, request.url, request.headers.range].filter(Boolean).join(' '));
    const path = files.get(request.url ?? '');
    if (path === undefined) return void response.writeHead(404).end();
    const { size, mtimeMs } = statSync(path);
    const etag = `"${size.toString(16)}-${Math.round(mtimeMs).toString(16)}"`;
    const wanted = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
    const isSame = request.headers['if-range'] === undefined || request.headers['if-range'] === etag;
    const start = wanted !== undefined && isSame ? Number(wanted) : undefined;
    if (start !== undefined && start >= size) return void response.writeHead(416).end();
    const headers = { etag, 'accept-ranges': 'bytes', 'content-length': size - (start ?? 0) };
    const range = start === undefined ? {} : { 'content-range': `bytes ${start}-${size - 1}/${size}` };
    response.writeHead(start === undefined ? 200 : 206, { ...headers, ...range });
    if (request.method === 'HEAD') return void response.end();
    const cut = cutAfter.shift();
    if (cut === undefined) return void createReadStream(path, { start: start ?? 0 }).pipe(response);
    if (cut === 0) return void response.destroy();
    const some = createReadStream(path, { start: start ?? 0, end: (start ?? 0) + cut - 1 });
    some.pipe(response, { end: false });
    some.on('end', () => setTimeout(() => response.destroy(), 50));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    files,
    cutAfter,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
