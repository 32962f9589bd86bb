import { Failure } from '../../failure.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { Build, Ran } from '../platform.ts';
import type { Az } from './az.ts';
import { APPS, type ContainerApp } from './containerApp.ts';
import { jobBody } from './jobBody.ts';
import type { Resource, Resources } from './resources.ts';
import { metabaseContainer } from './template.ts';

export interface OnceSeams {
  readonly az: Az;
  readonly resources: Resources;
  readonly app: ContainerApp;
  readonly sleep: Sleep;
  /** Of the app. */
  readonly name: string;
  readonly images: OwnImages;
  readonly nextImage: (former: string, build: Build) => string;
}

interface ExecutionProperties {
  /** `Running`, `Processing`, `Succeeded`, `Failed`, `Stopped`, `Degraded`, `Unknown`. */
  readonly status?: string;
}

const ENDED = /^(Succeeded|Failed|Stopped|Degraded)$/;
const LOOK_MS = 2_000;
/** What Azure is told is done within seconds; only the command itself may take its time. */
const MOST_LOOKS = 150;
const LONGEST_NAME = 32;

/** A job beside the app that runs one command of Metabase once, and is removed. */
export function onceJob({ az, resources, app, sleep, name, images, nextImage }: OnceSeams) {
  const jobName = `once-${name.toLowerCase()}`.slice(0, LONGEST_NAME).replace(/-+$/, '');
  const path = async () => `${await app.group()}/providers/Microsoft.App/jobs/${jobName}`;
  const job = async () => resources.get<{ readonly provisioningState?: string }>(await path(), APPS);
  const executions = async () => resources.list<ExecutionProperties>(`${await path()}/executions`, APPS);
  const running = async () => (await executions()).some(({ properties }) => !ENDED.test(properties.status ?? ''));
  const until = async (done: () => Promise<boolean>, what: string) => {
    for (let looks = 0; !(await done()); await sleep(LOOK_MS)) {
      if (++looks > MOST_LOOKS) throw new Failure(`The job ${jobName} was to be ${what}, and is not after 5 minutes.`);
    }
  };
  const isMade = async () => {
    const state = (await job())?.properties.provisioningState ?? '';
    if (!/^(Failed|Canceled)$/i.test(state)) return /^Succeeded$/i.test(state);
    throw new Failure(`The job ${jobName} could not be made: Azure says ${state}.`);
  };
  const outputOf = async ({ name: execution }: Resource<ExecutionProperties>): Promise<string> => {
    const show = ['containerapp', 'job', 'logs', 'show', ...app.inGroup, '--name', jobName, '--container', jobName];
    return az.text([...show, '--execution', execution, '--tail', '300', '--format', 'text']).catch(() => '');
  };
  const runs = async () => (await job()) !== undefined && (await running());
  const remove = async () => {
    if ((await job()) === undefined) return;
    if (await running()) throw new Failure(`The job ${jobName} still runs. Wait for its end, then run this again.`);
    await resources.remove(await path(), APPS);
    await until(async () => (await job()) === undefined, 'removed');
  };
  return {
    runs,
    remove,
    async run(build: Build, command: string): Promise<Ran> {
      while (await runs()) await sleep(LOOK_MS);
      await remove();
      const found = await app.read();
      const image = nextImage(metabaseContainer(found.properties.template, images).image, build);
      const body = jobBody(found, await app.secrets(), { name: jobName, image, command }, images);
      await resources.put(await path(), APPS, body);
      await until(isMade, 'made');
      await resources.post(`${await path()}/start`, APPS);
      await until(async () => (await executions()).length > 0, 'started');
      while (await running()) await sleep(LOOK_MS);
      const [execution] = await executions();
      const output = execution === undefined ? '' : await outputOf(execution);
      await remove();
      return { exitCode: execution?.properties.status === 'Succeeded' ? 0 : 1, output };
    },
  };
}
