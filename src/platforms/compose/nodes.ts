import type { Engine } from '../../gateways/dockerEngine.ts';
import type { ContainerInspect } from '../../gateways/engineTypes.ts';
import { processState } from '../docker/processState.ts';
import type { Process } from '../platform.ts';
import type { Compose } from './composeTool.ts';

const PROJECT = 'com.docker.compose.project';
const SERVICE = 'com.docker.compose.service';
const NUMBER = 'com.docker.compose.container-number';
const ONE_OFF = 'com.docker.compose.oneoff';

/** The containers of a service, the first one first. Compose is asked once for its project, then the Engine alone. */
export function nodesOf(engine: Engine, compose: Compose, service: string): () => Promise<readonly ContainerInspect[]> {
  let project: string | undefined;
  return async () => {
    const ids =
      project === undefined ? await idsFromCompose(compose, service) : await idsFrom(engine, project, service);
    const found = (await Promise.all(ids.map((id) => engine.container(id)))).flatMap((one) => one ?? []);
    project ??= found[0]?.Config.Labels?.[PROJECT];
    return found
      .filter(({ Config }) => Config.Labels?.[ONE_OFF]?.toLowerCase() !== 'true')
      .sort((a, b) => numberOf(a) - numberOf(b));
  };
}

/** Of all nodes together. */
export function processOf(nodes: readonly ContainerInspect[]): Process {
  const states = nodes.map(processState);
  return (
    states.find(({ state }) => state === 'restarting') ??
    states.find(({ state }) => state === 'running') ??
    states[0] ?? { state: 'absent' }
  );
}

async function idsFromCompose(compose: Compose, service: string): Promise<readonly string[]> {
  const { stdout } = await compose('ps', '--all', '--quiet', service);
  return stdout.split('\n').flatMap((line) => line.trim() || []);
}

async function idsFrom(engine: Engine, project: string, service: string): Promise<readonly string[]> {
  const listed = await engine.containers({ label: [`${PROJECT}=${project}`, `${SERVICE}=${service}`] });
  return listed.map(({ Id }) => Id);
}

function numberOf({ Config }: ContainerInspect): number {
  return Number(Config.Labels?.[NUMBER] ?? 0);
}
