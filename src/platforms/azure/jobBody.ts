import { badInput } from '../../failure.ts';
import type { OwnImages } from '../../metabase/image.ts';
import type { App, AppSecret } from './containerApp.ts';
import { metabaseContainer } from './template.ts';

/** Seconds; a command of Metabase takes as long as it takes. */
const LONGEST = 86_400;

export interface OnceCommand {
  /** Name of the job and of its container. */
  readonly name: string;
  readonly image: string;
  /** One argument, since the entry point of the image takes one (metabase/metabase `bin/docker/run_metabase.sh`). */
  readonly command: string;
}

/**
 * A job that runs one command with the settings, secrets and volumes of the app's container, and is never tried twice: a second
 * try would begin with what the first one has left.
 * @throws Failure (bad input) when the app has an identity that no job can have
 */
export function jobBody(app: App, secrets: readonly AppSecret[], once: OnceCommand, own: OwnImages): unknown {
  const { location, identity, properties } = app;
  const { environmentId, workloadProfileName, configuration, template } = properties;
  const registries = configuration.registries ?? [];
  if (/"identity":"system"/i.test(JSON.stringify([secrets, registries]))) {
    throw badInput(
      `The Container App ${app.name} reads its secrets or its image by an identity that is its own, which no job can have. ` +
        'Restore a backup instead (strategy: restore), or give it an identity that is assigned by a user.',
    );
  }
  const { name: _, probes: __, command: ___, args: ____, ...container } = metabaseContainer(template, own);
  const ids = Object.keys(identity?.userAssignedIdentities ?? {});
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
        replicaRetryLimit: 0,
        secrets,
        registries,
      },
      template: {
        containers: [{ ...container, name: once.name, image: once.image, args: [once.command] }],
        ...(template.volumes ? { volumes: template.volumes } : {}),
      },
    },
  };
}
