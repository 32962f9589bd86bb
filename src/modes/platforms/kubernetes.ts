import { kubectlCluster } from '../../platforms/kubernetes/cluster.ts';
import { kubernetesPlatform } from '../../platforms/kubernetes/kubernetesPlatform.ts';
import { parseWorkload } from '../../platforms/kubernetes/workload.ts';
import type { OpenPlatform } from './openPlatform.ts';

export const openKubernetes: OpenPlatform<'kubernetes'> = async (asked, { settings, asked: run, gateways, note }) => {
  const { clock, sleep, log, mask } = gateways;
  const context = asked.context ?? (await currentContext(gateways));
  const cluster = kubectlCluster({ context, namespace: asked.namespace }, gateways);
  const { container, patchProbes, pauseGitops } = asked;
  const which = { workload: parseWorkload(asked.workload), container, images: settings.images };
  const wishes = { timeoutMs: run.timeoutMs, patchProbes, pauseGitops, tunnel: run.toolsImage !== undefined };
  const seams = { cluster, note, clock, sleep, log, mask };
  return (installed) => kubernetesPlatform({ ...which, ...wishes, installed }, seams);
};

/** The context of the moment, held for the whole run; none in a pod, where kubectl is its service account. */
async function currentContext({ run }: Parameters<typeof kubectlCluster>[1]): Promise<string | undefined> {
  const { exitCode, stdout } = await run('kubectl', ['config', 'current-context']).catch(() => ({
    exitCode: 1,
    stdout: '',
  }));
  return exitCode === 0 ? stdout.trim() || undefined : undefined;
}
