import { badInput, Failure } from '../../failure.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { Build, Ran } from '../platform.ts';
import type { Az } from './az.ts';
import { APPS, type App, type AppSecret, type ContainerApp } from './containerApp.ts';
import type { Resources } from './resources.ts';
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

interface JobProperties {
  readonly provisioningState?: string;
}
interface ExecutionProperties {
  /** `Running`, `Processing`, `Succeeded`, `Failed`, `Stopped`, `Degraded`, `Unknown`. */
  readonly status?: string;
}

const ENDED = /^(Succeeded|Failed|Stopped|Degraded)$/;
const LOOK_MS = 2_000;
/** Seconds; a command of Metabase takes as long as it takes. */
const LONGEST = 86_400;
const LONGEST_NAME = 32;

/** A job beside the app, with the settings of its container, that runs one command of Metabase once and is removed. */
export function onceJob({ az, resources, app, sleep, name, images, nextImage }: OnceSeams) {
  const jobName = `once-${name.toLowerCase()}`.slice(0, LONGEST_NAME).replace(/-+$/, '');
  const path = async () => `${await app.group()}/providers/Microsoft.App/jobs/${jobName}`;
  const job = async () => resources.get<JobProperties>(await path(), APPS);
  const executions = async () => resources.list<ExecutionProperties>(`${await path()}/executions`, APPS);
  const running = async () => (await executions()).some(({ properties }) => !ENDED.test(properties.status ?? ''));
  const runs = async () => (await job()) !== undefined && (await running());
  const remove = async () => {
    if ((await job()) === undefined) return;
    if (await running()) throw new Failure(`The job ${jobName} still runs. Wait for its end, then run this again.`);
    await resources.remove(await path(), APPS);
    while ((await job()) !== undefined) await sleep(LOOK_MS);
  };
  return {
    runs,
    remove,
    async run(build: Build, command: string): Promise<Ran> {
      while (await runs()) await sleep(LOOK_MS);
      await remove();
      const found = await app.read();
      const { image } = metabaseContainer(found.properties.template, images);
      await resources.put(
        await path(),
        APPS,
        jobOf(found, await app.secrets(), nextImage(image, build), command, images),
      );
      for (let state = ''; !/^Succeeded$/i.test(state); await sleep(LOOK_MS)) {
        state = (await job())?.properties.provisioningState ?? '';
        if (/^(Failed|Canceled)$/i.test(state))
          throw new Failure(`The job ${jobName} could not be made: Azure says ${state}.`);
      }
      await resources.post(`${await path()}/start`, APPS);
      // What was started is listed a moment later.
      while ((await executions()).length === 0 || (await running())) await sleep(LOOK_MS);
      const [execution] = await executions();
      const show = ['containerapp', 'job', 'logs', 'show', ...app.options.slice(0, 2), '--name', jobName];
      const output = await az
        .text([
          ...show,
          '--container',
          jobName,
          '--execution',
          execution?.name ?? '',
          '--tail',
          '300',
          '--format',
          'text',
        ])
        .catch(() => '');
      await remove();
      return { exitCode: execution?.properties.status === 'Succeeded' ? 0 : 1, output };
    },
  };

  function jobOf(
    { location, identity, properties }: App,
    secrets: readonly AppSecret[],
    image: string,
    command: string,
    own: OwnImages,
  ) {
    const { environmentId, workloadProfileName, configuration, template } = properties;
    const { name: _, probes: __, command: ___, args: ____, ...container } = metabaseContainer(template, own);
    const users =
      (identity as { userAssignedIdentities?: Record<string, unknown> } | undefined)?.userAssignedIdentities ?? {};
    const ids = Object.keys(users);
    if (JSON.stringify([secrets, configuration.registries ?? []]).includes('"identity":"system"')) {
      throw badInput(
        `The Container App ${name} reads its secrets or its image by an identity that is its own, which no job can have. Restore ` +
          'a backup instead (strategy: restore), or give it an identity that is assigned by a user.',
      );
    }
    return {
      location,
      ...(ids.length === 0
        ? {}
        : {
            identity: { type: 'UserAssigned', userAssignedIdentities: Object.fromEntries(ids.map((id) => [id, {}])) },
          }),
      properties: {
        environmentId,
        ...(workloadProfileName ? { workloadProfileName } : {}),
        configuration: {
          triggerType: 'Manual',
          manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 },
          replicaTimeout: LONGEST,
          // A second try would begin with what the first one has left.
          replicaRetryLimit: 0,
          secrets,
          registries: configuration.registries ?? [],
        },
        template: {
          // The entry point of the image takes the command as one argument (metabase/metabase `bin/docker/run_metabase.sh`).
          containers: [{ ...container, name: jobName, image, args: [command] }],
          ...(template.volumes ? { volumes: template.volumes } : {}),
        },
      },
    };
  }
}
