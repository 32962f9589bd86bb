/** The cluster that KUBECONFIG names, with all rights; any will do, and kind's is told from others by its node. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { promisify } from 'node:util';
import { docker } from '../stand-in/image.ts';

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

/** The address at which a pod finds this machine. */
export async function hostAddress(): Promise<string> {
  if ((await kindName()) !== undefined) {
    const gateways = await docker(
      'network',
      'inspect',
      'kind',
      '--format',
      '{{range .IPAM.Config}}{{.Gateway}} {{end}}',
    );
    const [ipv4] = gateways.split(' ').filter((one) => /^[\d.]+$/.test(one));
    if (ipv4 !== undefined) return ipv4;
  }
  const own = networkInterfaces().docker0?.find(({ family }) => family === 'IPv4')?.address;
  if (own === undefined) throw new Error('expected a bridge of Docker, docker0, on this machine');
  return own;
}

/** An image of the local Docker Engine, made known to the nodes where they have one of their own. */
export async function load(...images: string[]): Promise<void> {
  const name = await kindName();
  if (name !== undefined)
    await run('kind', ['load', 'docker-image', '--name', name, ...images], { maxBuffer: 2 ** 26 });
}
