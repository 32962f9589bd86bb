import { badInput, Failure } from '../../failure.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import { type Az, NotThere } from './az.ts';
import { type AppPlace, groupPath, type Resource, type Resources } from './resources.ts';
import type { Template } from './template.ts';

/** API version of Microsoft.App whose answers are described here. */
export const APPS = '2024-03-01';

export interface AppSecret {
  readonly name: string;
  /** Not there when it is kept in a Key Vault. */
  readonly value?: string;
  readonly keyVaultUrl?: string;
  readonly identity?: string;
}

/** Part of `ContainerApp` in the REST API of Azure Container Apps. */
export interface AppProperties {
  readonly provisioningState: string;
  readonly latestRevisionName: string;
  readonly latestReadyRevisionName?: string | null;
  readonly environmentId: string;
  readonly workloadProfileName?: string | null;
  readonly configuration: {
    readonly activeRevisionsMode: string;
    readonly ingress?: {
      readonly fqdn: string;
      readonly targetPort?: number;
      readonly traffic?: readonly { readonly weight?: number; readonly latestRevision?: boolean }[] | null;
    } | null;
    readonly registries?: readonly unknown[] | null;
  };
  readonly template: Template;
}

export interface RevisionProperties {
  readonly active: boolean;
  readonly template: Template;
  /** `Running`, `Processing`, `Stopped`, `Degraded`, `Failed`. */
  readonly runningState?: string;
  readonly provisioningState?: string;
}

export interface ReplicaProperties {
  readonly createdTime?: string;
  readonly containers: readonly {
    readonly name: string;
    /** `Running`, `Terminated` or `Waiting`. */
    readonly runningState?: string;
    readonly restartCount?: number;
  }[];
}

export type App = Resource<AppProperties> & {
  readonly identity?: { readonly userAssignedIdentities?: Readonly<Record<string, unknown>> | null };
};
export type Revision = Resource<RevisionProperties>;
export type Replica = Resource<ReplicaProperties>;

/** Where one Container App is found, and what of it. */
export interface ContainerApp {
  readonly path: () => Promise<string>;
  readonly group: () => Promise<string>;
  readonly read: () => Promise<App>;
  readonly secrets: () => Promise<readonly AppSecret[]>;
  readonly active: () => Promise<readonly Revision[]>;
  readonly replicas: (revision: string) => Promise<readonly Replica[]>;
  readonly activate: (revision: string) => Promise<void>;
  readonly deactivate: (revision: string) => Promise<void>;
  /** Gives the app another template and waits for the revision that comes of it. @returns its name */
  readonly update: (template: Template, isWanted: (template: Template) => boolean) => Promise<string>;
  /** The options by which a command of `az containerapp` finds the app, and what is beside it. */
  readonly options: readonly string[];
  readonly inGroup: readonly string[];
}

const LOOK_MS = 2_000;
/** A change of the template is carried out within seconds; whether the instance gets ready is no part of it. */
const MOST_LOOKS = 300;

export function containerApp(az: Az, resources: Resources, place: AppPlace, sleep: Sleep): ContainerApp {
  const { app: name, resourceGroup, subscription } = place;
  const inGroup = [
    ...['--resource-group', resourceGroup],
    ...(subscription === undefined ? [] : ['--subscription', subscription]),
  ];
  let known: Promise<string> | undefined;
  const group = () => {
    known ??= groupPath(az, place);
    return known;
  };
  const path = async () => `${await group()}/providers/Microsoft.App/containerApps/${name}`;
  const read = async () => {
    const found = await resources.get<AppProperties>(await path(), APPS);
    if (found) return found;
    throw badInput(
      `There is no Container App ${name} in the resource group ${resourceGroup}. Look with "az containerapp list".`,
    );
  };
  const revisions = async () => resources.list<RevisionProperties>(`${await path()}/revisions`, APPS);
  return {
    path,
    group,
    read,
    options: [...inGroup, '--name', name],
    inGroup,
    async secrets() {
      const listed = (await resources.post(`${await path()}/listSecrets`, APPS)) as { value: AppSecret[] } | undefined;
      return listed?.value ?? [];
    },
    active: async () => (await revisions()).filter(({ properties }) => properties.active),
    async replicas(revision) {
      try {
        return await resources.list<ReplicaProperties>(`${await path()}/revisions/${revision}/replicas`, APPS);
      } catch (error) {
        if (error instanceof NotThere) return [];
        throw error;
      }
    },
    async activate(revision) {
      await resources.post(`${await path()}/revisions/${revision}/activate`, APPS);
    },
    async deactivate(revision) {
      await resources.post(`${await path()}/revisions/${revision}/deactivate`, APPS);
    },
    async update(template, isWanted) {
      // Without a name of its own the revision gets one that is free.
      const body = { properties: { template: { ...template, revisionSuffix: '' } } };
      await resources.patch(await path(), APPS, body);
      for (let looks = 0; looks < MOST_LOOKS; looks++) {
        const { provisioningState, latestRevisionName: latest } = (await read()).properties;
        if (/^(Failed|Canceled)$/i.test(provisioningState)) {
          throw new Failure(`The Container App ${name} could not be changed: Azure says ${provisioningState}.`);
        }
        const made = (await revisions()).find((revision) => revision.name === latest);
        if (/^Succeeded$/i.test(provisioningState) && made && isWanted(made.properties.template)) return latest;
        await sleep(LOOK_MS);
      }
      throw new Failure(`The Container App ${name} was changed, and no revision has come of it within 10 minutes.`);
    },
  };
}
