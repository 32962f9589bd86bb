import { Failure } from '../../failure.ts';
import { dockerScratch } from '../../platforms/docker/scratch/dockerScratch.ts';
import { elsewhereSource } from '../../platforms/docker/scratch/source.ts';
import type { Elsewhere, Scratch } from '../../platforms/scratch.ts';
import { engineSeams } from './engineSeams.ts';
import type { Around } from './openPlatform.ts';

/** Rehearsals of an instance that runs elsewhere, in containers of the machine of the job. Its Engine is asked for nothing else. */
export function scratchHere(around: Around, live: () => Promise<Elsewhere>): Scratch {
  let opened: Promise<Scratch> | undefined;
  const scratch = () => {
    opened ??= engineSeams(around).then((seams) =>
      dockerScratch(seams, elsewhereSource(seams, live, { images: around.settings.images })),
    );
    return opened;
  };
  return {
    makesServers: true,
    apart: true,
    async obstacles() {
      try {
        await (await around.host.engine()).info();
        return [];
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return [
          `What runs elsewhere is rehearsed in containers on the machine of the job, which needs a Docker Engine. ${error.message} ` +
            'Or use a runner that has one.',
        ];
      }
    },
    fetch: async (build) => (await scratch()).fetch?.(build),
    open: async (run, server) => (await scratch()).open(run, server),
    start: async (run, build, database) => (await scratch()).start(run, build, database),
    process: async (run) => (await scratch()).process(run),
    log: async (run, since) => (await scratch()).log(run, since),
    api: async (run) => (await scratch()).api(run),
    end: async (run) => (await scratch()).end(run),
    remove: async (run) => (await scratch()).remove(run),
  };
}
