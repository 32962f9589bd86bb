import type { Cluster } from './cluster.ts';

const PATIENCE = '--request-timeout=5s';
/** What kubectl tells of an answer that it takes for an error, at this level of its log (k8s.io/client-go `rest/request.go`). */
const LOG_LEVEL = '--v=8';
const TRIES = 3;
const SILENT = /^Unable to connect to the server: /m;
const STATUS = /Response Status: (\d{3})/;
const BODY = /Object 'Kind' is missing in '([\s\S]*?)'$/m;

/**
 * A way to a pod through the API server's proxy, which needs no ingress and no network between this machine and the pod.
 * @returns a fetch of paths of the API server
 */
export function askThroughApi(cluster: Cluster): typeof fetch {
  return async (path) => {
    const { exitCode, stdout, stderr } = await answered(cluster, [PATIENCE, LOG_LEVEL, 'get', '--raw', String(path)]);
    if (exitCode === 0) return new Response(stdout, { status: 200 });
    const status = Number(STATUS.exec(stderr)?.[1] ?? 0);
    const body = BODY.exec(stderr)?.[1];
    // Without a body it is the API server that answers, of a pod that does not.
    if (status < 400 || body === undefined) throw new TypeError('fetch failed', { cause: { code: reasonOf(stderr) } });
    return new Response(body, { status });
  };
}

/** An API server that is busy for a moment says nothing of the pod. */
async function answered(cluster: Cluster, args: readonly string[]): ReturnType<Cluster['ask']> {
  for (let tries = 1; ; tries++) {
    const finished = await cluster.ask(args);
    if (finished.exitCode === 0 || tries === TRIES || !SILENT.test(finished.stderr)) return finished;
  }
}

function reasonOf(stderr: string): string {
  return stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? 'no answer';
}
