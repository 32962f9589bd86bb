/**
 * What Metabase publishes besides GitHub: a registry with its images, its JARs, and version-info.json. It answers as little as is
 * asked of it, counts the requests, and can be told to fail.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const INDEX = 'application/vnd.oci.image.index.v1+json';
const IMAGES: Readonly<Record<string, string>> = { v0: 'metabase/metabase', v1: 'metabase/metabase-enterprise' };

export interface Feeds extends AsyncDisposable {
  readonly url: string;
  /** `HEAD /v2/metabase/metabase/manifests/v0.38.6`, in the order in which they came. */
  readonly requests: string[];
  /** What version-info.json holds; undefined for 404. */
  versionInfo: object | undefined;
  /** Answers all requests of which this holds with the status. */
  fail: ((request: string) => number | undefined) | undefined;
  /** Makes image and JAR of these tags and of their Enterprise twins. */
  publish(...tags: string[]): void;
  withdraw(...tags: string[]): void;
}

const TOKEN = 'of-a-day';

/** @param withTokens whether the registry asks for a token first, as Docker Hub does */
export async function startFeeds({ withTokens = false } = {}): Promise<Feeds> {
  const published = new Set<string>();
  const twins = (tag: string) => [tag, tag.replace(/^v0\./, 'v1.')];
  const server = createServer((request, answer) => {
    const asked = `${request.method} ${request.url}`;
    feeds.requests.push(asked);
    const status = feeds.fail?.(asked);
    if (status !== undefined) return void answer.writeHead(status).end();
    const path = request.url?.split('?')[0] ?? '';
    if (/^\/version-info(-ee)?\.json$/.test(path) && feeds.versionInfo) {
      return void answer.end(JSON.stringify(feeds.versionInfo));
    }
    if (path === '/token') return void answer.end(JSON.stringify({ token: TOKEN }));
    if (withTokens && path.startsWith('/v2/') && request.headers.authorization !== `Bearer ${TOKEN}`) {
      const challenge = `Bearer realm="http://${request.headers.host}/token",service="feeds"`;
      return void answer.writeHead(401, { 'www-authenticate': challenge }).end();
    }
    const [, image, what, tag = ''] = /^\/v2\/(.+)\/(tags|manifests)\/([^/]+)$/.exec(path) ?? [];
    if (image !== undefined && what === 'tags') {
      const tags = [...published].filter((one) => IMAGES[one.slice(0, 2)] === image);
      answer.setHeader('content-type', 'application/json');
      return void answer.end(JSON.stringify({ name: image, tags }));
    }
    if (image !== undefined && published.has(tag) && IMAGES[tag.slice(0, 2)] === image) {
      answer.setHeader('docker-content-digest', digestOf(tag));
      answer.setHeader('content-type', INDEX);
      return void answer.end(indexOf(tag));
    }
    const jar = /^\/(?:enterprise\/)?(v[01]\.[^/]+)\/metabase\.jar$/.exec(path)?.[1];
    answer.writeHead(jar !== undefined && published.has(jar) ? 200 : 404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const feeds: Feeds = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    versionInfo: { major_version_support: [] },
    fail: undefined,
    publish: (...tags) => {
      for (const tag of tags.flatMap(twins)) published.add(tag);
    },
    withdraw: (...tags) => {
      for (const tag of tags.flatMap(twins)) published.delete(tag);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return feeds;
}

/** The inputs that lead a run there. */
export function addressesOf(url: string) {
  return { 'registry-mirror': url, 'version-info-url': url, 'downloads-url': url };
}

/** Of the index behind a tag. */
export function digestOf(tag: string): string {
  return sha256(indexOf(tag));
}

/** From 53 on images are made for arm64 too. */
function indexOf(tag: string): string {
  const architectures = Number(tag.split('.')[1]) < 53 ? ['amd64'] : ['amd64', 'arm64'];
  const manifests = architectures.map((architecture) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    size: 1,
    digest: sha256(`${tag} ${architecture}`),
    platform: { os: 'linux', architecture },
  }));
  return JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests });
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
