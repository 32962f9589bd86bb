import { badInput } from '../failure.ts';
import { DATABASE_INPUTS, PLATFORMS, type PlatformKind } from './inputs.ts';
import type { CommandLists, ConfiguredInstance } from './instanceFields.ts';
import { type JavaHomes, parseJavaHomes } from './javaHomes.ts';
import { type KubernetesSettings, kubernetesSettings } from './kubernetesSettings.ts';
import type { Inputs } from './schema.ts';

/** How an instance runs, with what its platform needs to find it. */
export type PlatformSettings =
  | { readonly kind: 'docker'; readonly container: string }
  | { readonly kind: 'compose'; readonly files: readonly string[]; readonly service: string }
  | { readonly kind: 'systemd'; readonly unit: string; readonly jar: string | undefined; readonly javaHomes: JavaHomes }
  | KubernetesSettings
  | ({ readonly kind: 'azure-webapp' } & AzurePlace)
  | ({ readonly kind: 'azure-containerapp' } & AzurePlace)
  | { readonly kind: 'command'; readonly commands: CommandLists };

/** Where an app is in Azure; the subscription is that of `az account show` unless one is named. */
export interface AzurePlace {
  readonly resourceGroup: string;
  readonly app: string;
  readonly subscription: string | undefined;
}

type Read<Kind extends PlatformKind> = (
  inputs: Inputs,
  instance: ConfiguredInstance,
) => Extract<PlatformSettings, { kind: Kind }>;

/** One a platform; each names what it misses. */
const READ: { readonly [Kind in PlatformKind]: Read<Kind> } = {
  docker: (inputs, instance) => {
    const container = inputs.container ?? instance.container;
    if (container === undefined)
      throw badInput('The platform docker needs the name of the container: set "container".');
    return { kind: 'docker', container };
  },
  compose: (inputs, instance) => {
    const service = inputs.service ?? instance.service;
    if (service === undefined) throw badInput('The platform compose needs the name of the service: set "service".');
    const files = inputs['compose-files'].length > 0 ? inputs['compose-files'] : (instance['compose-files'] ?? []);
    return { kind: 'compose', files, service };
  },
  systemd: (inputs, instance) => {
    const unit = inputs.unit ?? instance.unit;
    if (unit === undefined) throw badInput('The platform systemd needs the name of the unit: set "unit".');
    const javaHomes = { ...instance['java-home'], ...parseJavaHomes(inputs['java-home']) };
    return { kind: 'systemd', unit: withEnding(unit), jar: inputs.jar ?? instance.jar, javaHomes };
  },
  kubernetes: kubernetesSettings,
  command: (inputs, { commands }) => {
    if (commands === undefined) {
      throw badInput('The platform command needs "commands" in the deployment of the configuration file.');
    }
    if (DATABASE_INPUTS.every((key) => inputs[`database-${key}`] === undefined)) {
      throw badInput(
        'The platform command can not see the settings of the instance: give its database by "database-uri", or by ' +
          '"database-type", "database-host" and so on.',
      );
    }
    return { kind: 'command', commands };
  },
  'azure-webapp': (inputs, instance) => ({ kind: 'azure-webapp', ...azurePlace('azure-webapp', inputs, instance) }),
  'azure-containerapp': (inputs, instance) => ({
    kind: 'azure-containerapp',
    ...azurePlace('azure-containerapp', inputs, instance),
  }),
};

/** As systemctl has it, a name without an ending is that of a service. */
function withEnding(unit: string): string {
  if (unit.startsWith('-')) throw badInput(`"${unit}" is no name of a unit.`);
  return /\.[a-z]+$/.test(unit) ? unit : `${unit}.service`;
}

/**
 * What the inputs say goes before what the file says of the deployment.
 * @throws Failure (bad input) that names what is missing
 */
export function platformSettings(inputs: Inputs, instance: ConfiguredInstance = {}): PlatformSettings {
  const kind = inputs.platform ?? instance.platform;
  if (kind !== undefined) return READ[kind](inputs, instance);
  const kinds = PLATFORMS.map((one) => `"${one}"`).join(', ');
  throw badInput(`How the instance runs is not known: set "platform" to one of ${kinds}, here or in the deployment.`);
}

function azurePlace(kind: PlatformKind, inputs: Inputs, instance: ConfiguredInstance): AzurePlace {
  const resourceGroup = inputs['resource-group'] ?? instance['resource-group'];
  const app = inputs.app ?? instance.app;
  if (resourceGroup === undefined || app === undefined) {
    throw badInput(`The platform ${kind} needs the app and its resource group: set "resource-group" and "app".`);
  }
  return { resourceGroup, app, subscription: inputs.subscription ?? instance.subscription };
}
