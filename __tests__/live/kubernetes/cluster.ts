/** The cluster that KUBECONFIG names, with all rights; any will do, and kind's is told from others by its node. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** For `describe.skipIf`: without a cluster the tests are skipped aloud, and fail on CI. */
export function noCluster(): boolean {
  if (process.env.KUBECONFIG) return false;
  const message = 'These tests need a Kubernetes cluster: set KUBECONFIG. kind makes one with "kind create cluster".';
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`Skipped: ${message}\n`);
  return true;
}

/** Runs kubectl and returns what it printed. */
export async function kubectl(...args: string[]): Promise<string> {
  return (await run('kubectl', args, { maxBuffer: 2 ** 26 })).stdout.trim();
}

/** With an object on its input. */
export async function apply(namespace: string, object: object | string): Promise<void> {
  const child = spawn('kubectl', ['--namespace', namespace, 'apply', '--filename', '-'], {
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.stdin.end(typeof object === 'string' ? object : JSON.stringify(object));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`kubectl apply: ${said}`);
}

/** The name of kind's cluster; undefined elsewhere. */
async function kindName(): Promise<string | undefined> {
  const provider = await kubectl('get', 'nodes', '--output=jsonpath={.items[0].spec.providerID}');
  return /^kind:\/\/[^/]*\/([^/]+)\//.exec(provider)?.[1];
}

/** An address of this machine that pods reach too; that of Docker's bridge is gone while no container runs. */
export function hostAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  const own = all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  if (own === undefined) throw new Error('expected an address of IPv4 on this machine besides loopback');
  return own;
}

/** An image of the local Docker Engine, made known to the nodes where they have one of their own. */
export async function load(...images: string[]): Promise<void> {
  const name = await kindName();
  if (name !== undefined)
    await run('kind', ['load', 'docker-image', '--name', name, ...images], { maxBuffer: 2 ** 26 });
}
