import { badInput, Failure } from '../../../failure.ts';
import type { Scratch } from '../../scratch.ts';
import { processState } from '../processState.ts';
import { recentLog } from '../recentLog.ts';
import type { EngineSeams } from '../seams.ts';
import { PORT, scratchBody } from './body.ts';
import { expectCurl, innerFetch } from './innerFetch.ts';
import { relayServer } from './liveServer.ts';
import type { ScratchModel } from './model.ts';
import { containersOf, REHEARSAL_LABEL, ROLE_LABEL, removePlaces } from './places.ts';
import { startServer } from './server.ts';
import type { ScratchSource } from './source.ts';

/**
 * Rehearsals in containers: the scratch instance is alone on a private network, with a database server of its own, or with a
 * relay to the live one.
 * @param source the live instance, whose settings the scratch one gets
 */
export function dockerScratch(seams: EngineSeams, source: ScratchSource): Scratch {
  const { engine } = seams;
  let relayed: Awaited<ReturnType<typeof relayServer>> | undefined;
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
    async fetch(build) {
      await source.image(build);
    },
    async open(run, server) {
      if (server === undefined) {
        throw badInput(
          'A container with an H2 file can not be rehearsed here. Move to PostgreSQL, or rehearse the JAR on a copy of the file ' +
            'with the platform command.',
        );
      }
      if ('image' in server) return startServer(seams, await source.name(), run, server);
      relayed = await relayServer(engine, await source.name(), run, server, seams.openRelay);
      return relayed.server;
    },
    async start(run, build, database) {
      await end(run);
      const image = await source.image(build);
      const id = await make(seams, await source.model(), run, image, database, relayed?.extraHosts ?? []);
      await engine.start(id);
      await expectCurl(engine, id, image);
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
  { engine }: EngineSeams,
  model: ScratchModel,
  run: string,
  image: string,
  database: Readonly<Record<string, string>>,
  extraHosts: readonly string[],
): Promise<string> {
  const name = `${model.name}-rehearsal-${run}`;
  const ours = await engine.networks({ label: [`${REHEARSAL_LABEL}=${run}`] });
  const network = ours.find(({ Name }) => Name === name);
  if (!network) throw new Failure(`The network ${name} is gone: somebody removed it. Rehearse again.`);
  const labels = { [REHEARSAL_LABEL]: run, [ROLE_LABEL]: 'instance' };
  return engine.create(name, scratchBody(model, image, network.Id, database, labels, extraHosts));
}
