/**
 * A real registry, Debian's docker-registry, on the loopback interface with its data in a folder of its own. Images are
 * pushed through its API: `await using registry = await startRegistry(); await registry.push('metabase/metabase', 'v0.63.1')`.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';
import { temporaryFolder } from '../../gateways/temporaryFolder.ts';

const PROGRAM = 'docker-registry';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CONFIGURATION = 'application/vnd.oci.image.config.v1+json';

/**
 * Whether the program is there, for `describe.skipIf(!registryInstalled())`: says so aloud when it isn't, and throws
 * where nothing may be skipped.
 */
export function registryInstalled(): boolean {
  if (spawnSync(PROGRAM, ['--version']).status === 0) return true;
  const message = `${PROGRAM} is not installed: scripts/test-setup.sh does that. Tests against a real registry`;
  if (process.env.CI === 'true') throw new Error(`${message} must run in CI.`);
  console.warn(`${message} are skipped.`);
  return false;
}

export interface RegistryServer extends AsyncDisposable {
  /** As it stands before a repository: `127.0.0.1:5000`. */
  readonly host: string;
  /** @returns the digest behind the tag: of the index, or of the manifest when there is one platform and no index */
  push(repository: string, tag: string, platforms?: readonly string[], index?: boolean): Promise<string>;
  stop(): Promise<void>;
}

export interface RegistryServerOptions {
  /** The `auth` part of its configuration; files are given by absolute paths. */
  readonly auth?: Readonly<Record<string, unknown>>;
  /** What may push to a repository. */
  readonly authorization?: (repository: string) => string;
}

export async function startRegistry({ auth, authorization }: RegistryServerOptions = {}): Promise<RegistryServer> {
  const folder = await temporaryFolder();
  const configuration = {
    version: 0.1,
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder.path, 'data') } },
    http: { addr: '127.0.0.1:0', secret: 'of no importance' },
    ...(auth === undefined ? {} : { auth }),
  };
  await folder.write({ 'config.yml': stringify(configuration) });
  const program = spawn(PROGRAM, ['serve', join(folder.path, 'config.yml')], { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = async () => {
    if (program.exitCode === null && program.kill()) await once(program, 'exit');
    await folder[Symbol.asyncDispose]();
  };
  try {
    const host = await addressOf(program);
    const headers = (repository: string): Record<string, string> =>
      authorization ? { authorization: authorization(repository) } : {};
    return {
      host,
      push: (repository, tag, platforms = ['linux/amd64', 'linux/arm64'], index = platforms.length > 1) =>
        push(`http://${host}/v2/${repository}`, tag, { platforms, index, headers: headers(repository) }),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** It is given port 0 and says which one it took. */
async function addressOf(program: ChildProcess): Promise<string> {
  const said: string[] = [];
  const lines = createInterface({ input: program.stderr as NodeJS.ReadableStream });
  for await (const line of lines) {
    said.push(line);
    const address = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (address === undefined) continue;
    // The rest must be read too, or the program stops when the pipe is full.
    program.stderr?.resume();
    return address;
  }
  throw new Error(`${PROGRAM} did not start: ${said.join('\n')}`);
}

interface Image {
  readonly platforms: readonly string[];
  readonly index: boolean;
  readonly headers: Record<string, string>;
}

async function push(base: string, tag: string, { platforms, index, headers }: Image): Promise<string> {
  const manifests: { mediaType: string; digest: string; size: number; platform: object }[] = [];
  for (const name of platforms) {
    const [os, architecture, variant] = name.split('/');
    const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
    const layer = await pushBlob(base, Buffer.from(`the layer of ${tag}`), headers);
    const configuration = Buffer.from(JSON.stringify({ ...platform, rootfs: { type: 'layers', diff_ids: [] } }));
    const manifest = {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: { mediaType: CONFIGURATION, ...(await pushBlob(base, configuration, headers)) },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...layer }],
    };
    if (!index) return pushManifest(base, tag, MANIFEST, manifest, headers);
    const body = JSON.stringify(manifest);
    const digest = await pushManifest(base, digestOf(body), MANIFEST, manifest, headers);
    manifests.push({ mediaType: MANIFEST, digest, size: Buffer.byteLength(body), platform });
  }
  return pushManifest(base, tag, INDEX, { schemaVersion: 2, mediaType: INDEX, manifests }, headers);
}

async function pushBlob(base: string, bytes: Buffer, headers: Record<string, string>) {
  const digest = digestOf(bytes);
  const started = await fetch(`${base}/blobs/uploads/`, { method: 'POST', headers });
  const upload = new URL(started.headers.get('location') ?? '', base);
  upload.searchParams.set('digest', digest);
  const type = { ...headers, 'content-type': 'application/octet-stream' };
  await created(await fetch(upload, { method: 'PUT', headers: type, body: new Uint8Array(bytes) }));
  return { digest, size: bytes.length };
}

async function pushManifest(base: string, name: string, type: string, manifest: object, headers: object) {
  const body = JSON.stringify(manifest);
  const put = { method: 'PUT', headers: { ...headers, 'content-type': type }, body };
  await created(await fetch(`${base}/manifests/${name}`, put));
  return digestOf(body);
}

async function created(answer: Response): Promise<void> {
  if (answer.status !== 201) throw new Error(`Pushing: ${answer.status} ${await answer.text()}`);
}

export function digestOf(bytes: string | Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
