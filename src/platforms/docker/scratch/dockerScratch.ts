import { badInput, Failure } from '../../../failure.ts';
import type { ContainerInspect } from '../../../gateways/engineTypes.ts';
import type { Build } from '../../platform.ts';
import type { Scratch } from '../../scratch.ts';
import { fetchImage } from '../fetchImage.ts';
import { processState } from '../processState.ts';
import { recentLog } from '../recentLog.ts';
import type { EngineSeams, ImageWishes } from '../seams.ts';
import { PORT, scratchBody } from './body.ts';
import { expectCurl, innerFetch } from './innerFetch.ts';
import { relayServer } from './liveServer.ts';
import { containersOf, REHEARSAL_LABEL, ROLE_LABEL, removePlaces } from './places.ts';
import { startServer } from './server.ts';

/**
 * Rehearsals in containers: the scratch instance is alone on a private network, with a database server of its own, or with a
 * relay to the live one.
 * @param live the container of the live instance, whose settings the scratch one gets
 */
export function dockerScratch(seams: EngineSeams, live: () => Promise<ContainerInspect>, wishes: ImageWishes): Scratch {
  const { engine } = seams;
  let relayed: Awaited<ReturnType<typeof relayServer>> | undefined;
  const nameOf = async () => (await live()).Name.slice(1);
  const instance = async (run: string) => {
    const [found] = await containersOf(engine, run, 'instance');
    return found && engine.container(found.Id);
  };
  const present = async (run: string) => {
    const found = await instance(run);
    if (found) return found;
    throw new Failure(`The scratch container of the rehearsal ${run} is gone: somebody removed it.`);
  };
  const end = async (run: string) => {
    for (const { Id } of await containersOf(engine, run, 'instance')) await engine.throwAway(Id);
  };
  return {
    makesServers: true,
    apart: true,
    async open(run, server) {
      if (server === undefined) {
        throw badInput(
          'A container with an H2 file can not be rehearsed here. Move to PostgreSQL, or rehearse the JAR on a copy of the file ' +
            'with the platform command.',
        );
      }
      if ('image' in server) return startServer(seams, await nameOf(), run, server);
      relayed = await relayServer(engine, await nameOf(), run, server, seams.openRelay);
      return relayed.server;
    },
    async start(run, build, database) {
      await end(run);
      const container = await live();
      const { Id } = await make(seams, container, run, build, database, wishes, relayed?.extraHosts ?? []);
      await engine.start(Id);
      await expectCurl(engine, Id, (await engine.container(Id))?.Config.Image ?? '');
    },
    process: async (run) => processState(await instance(run)),
    async log(run, since) {
      const found = (await instance(run)) ?? (await containersOf(engine, run, 'server'))[0];
      return found ? recentLog(engine, found.Id, since) : '';
    },
    api: async (run) => ({ url: `http://127.0.0.1:${PORT}`, fetch: innerFetch(engine, (await present(run)).Id) }),
    end,
    async remove(run) {
      await removePlaces(engine, run);
      await relayed?.relay.close();
      relayed = undefined;
    },
  };
}

async function make(
  seams: EngineSeams,
  live: ContainerInspect,
  run: string,
  build: Build,
  database: Readonly<Record<string, string>>,
  wishes: ImageWishes,
  extraHosts: readonly string[],
): Promise<{ readonly Id: string }> {
  const { engine } = seams;
  const name = `${live.Name.slice(1)}-rehearsal-${run}`;
  const { reference } = await fetchImage(seams, live.Id, build, wishes);
  const oldImage = await engine.image(live.Image);
  const [network] = (await engine.networks({ label: [`${REHEARSAL_LABEL}=${run}`] })).filter(
    ({ Name }) => Name === name,
  );
  if (!oldImage?.Config || !network) {
    throw new Failure(
      `The image of ${live.Name.slice(1)} or the network ${name} is gone: somebody removed it. Rehearse again.`,
    );
  }
  const labels = { [REHEARSAL_LABEL]: run, [ROLE_LABEL]: 'instance' };
  return {
    Id: await engine.create(
      name,
      scratchBody(live, oldImage.Config, reference, network.Id, database, labels, extraHosts),
    ),
  };
}
