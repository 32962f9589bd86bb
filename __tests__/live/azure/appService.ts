/**
 * App Service as far as it matters to a run: a container for an app that runs, started anew when the app is changed, ended when
 * it is stopped, given up when it does not answer in time, and started again when it has ended. What it writes are the words of
 * logs that people have shown.
 */
import type { WebAppState } from '../../azure/webApps.ts';
import type { Route } from './front.ts';
import { pause, type StandInContainer, startContainer } from './standInContainer.ts';

const AGAIN_MS = 2_500;
const LOOK_MS = 50;

export interface AppService {
  readonly route: () => Route;
  /** Resolves when what runs is what the app says. */
  settled(): Promise<void>;
  /** Puts what the container has written into the log of the app. */
  refreshLog(): Promise<void>;
  /** Images that were started, in their order. */
  readonly started: readonly string[];
  close(): Promise<void>;
}

export function appService(folder: string, site: WebAppState): AppService {
  let current: (StandInContainer & { generation: number }) | undefined;
  let closed = false;
  let written = '';
  const started: string[] = [];
  const write = (level: string, text: string) => {
    written += `${new Date().toISOString()} ${level.padEnd(5)} - ${text}\n`;
  };
  const image = () => {
    const main = site.containers.find(({ properties }) => properties.isMain);
    return main?.properties.image ?? String(site.config.linuxFxVersion).replace('DOCKER|', '');
  };

  async function start(): Promise<void> {
    const { generation, settings } = site;
    write('INFO', `Starting container for site ${site.name}`);
    const container = await startContainer(folder, image(), settings);
    started.push(container.image);
    write('INFO', `docker run -d --expose=3000 --name ${container.name} ${container.image}`);
    current = { ...container, generation };
    void warmUp(current);
    void container.ended.then(async () => {
      // Nobody has asked it to end.
      if (current?.name !== container.name) return;
      written += `${await container.log()}\n`;
      write('ERROR', `Container ${container.name} for site ${site.name} has exited, failing site start`);
      write('INFO', `Stopping site ${site.name} because it failed during startup.`);
      await container.remove();
      await pause(AGAIN_MS);
      if (current?.name === container.name) current = undefined;
    });
  }

  async function warmUp(container: NonNullable<typeof current>): Promise<void> {
    const {
      WEBSITES_CONTAINER_START_TIME_LIMIT: limit = '230',
      WEBSITE_WARMUP_STATUSES: statuses,
      ...others
    } = site.settings;
    const isAnswer = (status: number | undefined) =>
      status !== undefined && (!statuses || statuses.split(',').includes(String(status)));
    write('INFO', `Initiating warmup request to container ${container.name} for site ${site.name}`);
    for (const begin = Date.now(); current === container && !closed; await pause(LOOK_MS)) {
      if (isAnswer(await container.answer(others.WEBSITE_WARMUP_PATH ?? '/robots933456.txt'))) {
        return write(
          'INFO',
          `Container ${container.name} for site ${site.name} initialized successfully and is ready to serve requests.`,
        );
      }
      if (Date.now() - begin < Number(limit) * 1000) continue;
      write(
        'ERROR',
        `Container ${container.name} for site ${site.name} did not start within expected time limit. Elapsed time = ${limit} sec`,
      );
      return container.kill();
    }
  }

  async function end(): Promise<void> {
    const container = current;
    current = undefined;
    if (!container) return;
    await container.stop(Number(site.settings.WEBSITES_CONTAINER_STOP_TIME_LIMIT ?? 5));
    written += `${await container.log()}\n`;
    await container.remove();
  }

  const isSettled = () => (site.state === 'Stopped' ? current === undefined : current?.generation === site.generation);
  const loop = (async () => {
    for (; !closed; await pause(LOOK_MS)) {
      if (current && (site.state === 'Stopped' || current.generation !== site.generation)) await end();
      if (site.state === 'Running' && current === undefined) await start();
    }
    await end();
  })();

  return {
    started,
    route: () => (site.state === 'Stopped' ? { status: 403 } : current ? { port: current.port } : { status: 503 }),
    async settled() {
      while (!isSettled()) await pause(LOOK_MS);
    },
    async refreshLog() {
      site.log = `${written}${(await current?.log()) ?? ''}`;
    },
    async close() {
      closed = true;
      await loop;
    },
  };
}
