import { Failure } from '../../failure.ts';
import type { CreateBody, Endpoint } from '../../gateways/engineTypes.ts';
import type { Build, Ran } from '../platform.ts';
import { fetchImage } from './fetchImage.ts';
import { recreate } from './recreate.ts';
import { COMMAND_LABEL, type EngineSeams, type ImageWishes } from './seams.ts';
import { isAlive, NEVER_RESTART } from './stopContainer.ts';

const LOOK_MS = 250;
const MOST_LINES = 10_000;
const LARGEST_OUTPUT = 1024 * 1024;

/**
 * Runs a command of Metabase in a container with the settings, mounts and networks of the instance. The entry point is the
 * image's own: it puts all it is told into one text for a shell of which only the first word group counts, so the command is
 * one argument (metabase/metabase `bin/docker/run_metabase.sh`).
 * @param of id of the container whose settings count
 * @param name of the instance, by which what was left is found
 */
export async function runCommand(
  seams: EngineSeams,
  of: string,
  name: string,
  build: Build,
  command: string,
  wishes: ImageWishes,
): Promise<Ran> {
  const { engine, sleep } = seams;
  for (const { Id } of await commandsOf(seams, name)) await ended(seams, Id);
  await removeCommands(seams, name);
  const { reference } = await fetchImage(seams, of, build, wishes);
  const container = await engine.container(of);
  const oldImage = container && (await engine.image(container.Image));
  if (!container || !oldImage?.Config) throw new Failure(`The container ${name} or its image is gone.`);
  const { body, connect } = recreate(container, oldImage.Config, reference);
  const id = await engine.create(`${name}-command`, commandBody(body, command, name));
  for (const { network, endpoint } of connect) await engine.connect(network, id, unnamed(endpoint));
  await engine.start(id);
  await ended({ engine, sleep }, id);
  const exitCode = (await engine.container(id))?.State.ExitCode ?? -1;
  const output = (await engine.log(id, 0, MOST_LINES)).slice(-LARGEST_OUTPUT);
  await engine.remove(id);
  return { exitCode, output };
}

export async function commandRuns(seams: Pick<EngineSeams, 'engine'>, name: string): Promise<boolean> {
  return (await commandsOf(seams, name)).some(({ State }) => State === 'running');
}

/** What was left of commands that were cut off. @throws Failure when one still runs */
export async function removeCommands(seams: Pick<EngineSeams, 'engine'>, name: string): Promise<void> {
  for (const { Id, State } of await commandsOf(seams, name)) {
    if (State === 'running')
      throw new Failure(`The container ${name}-command still runs. Wait for its end, then run this again.`);
    await seams.engine.remove(Id);
  }
}

function commandsOf({ engine }: Pick<EngineSeams, 'engine'>, name: string) {
  return engine.containers({ label: [`${COMMAND_LABEL}=${name}`] });
}

async function ended({ engine, sleep }: Pick<EngineSeams, 'engine' | 'sleep'>, id: string): Promise<void> {
  for (;;) {
    const container = await engine.container(id);
    if (!container || !isAlive(container)) return;
    await sleep(LOOK_MS);
  }
}

/** Nobody is to find it: no ports, no names, no labels of others. */
function commandBody(body: CreateBody, command: string, name: string): CreateBody {
  const { Entrypoint: _, Cmd: __, Tty: ___, OpenStdin: ____, NetworkingConfig, ...own } = body;
  const endpoints = Object.entries(NetworkingConfig?.EndpointsConfig ?? {});
  return {
    ...own,
    Cmd: [command],
    Healthcheck: { Test: ['NONE'] },
    Labels: { [COMMAND_LABEL]: name },
    HostConfig: { ...body.HostConfig, RestartPolicy: NEVER_RESTART, PortBindings: {}, PublishAllPorts: false },
    ...(endpoints.length === 0
      ? {}
      : {
          NetworkingConfig: {
            EndpointsConfig: Object.fromEntries(endpoints.map(([network, endpoint]) => [network, unnamed(endpoint)])),
          },
        }),
  };
}

function unnamed({ Aliases: _, ...endpoint }: Endpoint): Endpoint {
  return endpoint;
}
