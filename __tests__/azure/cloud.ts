/**
 * A double of `az`, and of as much of Azure behind it as the platforms work with: its state is kept here, and what it answers
 * has the form that Azure documents. What it knows was read, and never seen for real:
 *
 * - how az takes arguments, `@-` and errors: Azure/azure-cli `src/azure-cli-core/azure/cli/core/commands/__init__.py`,
 *   `command_modules/util/custom.py` (`rest_call`), `command_modules/appservice/custom.py`
 * - the resources: REST API of Microsoft.Web 2023-12-01 (Sites, SiteConfig, SiteContainer, AppServicePlan), of
 *   Microsoft.App 2024-03-01 (ContainerApp, Revision, Replica, Job) and of Microsoft.Insights 2022-10-01
 * - that a change of configuration restarts an app which runs, and leaves one alone which is stopped; time limits of a start:
 *   learn.microsoft.com/azure/app-service/reference-app-settings
 * - a secret of a Key Vault: Azure/azure-cli `command_modules/keyvault/_params.py` (`--id`, or `--vault-name` and `--name`)
 * - that in single mode the former revision stays until the next one is ready:
 *   learn.microsoft.com/azure/container-apps/application-lifecycle-management
 */
import { answerContainerApps, type ContainerAppState, type JobState } from './containerApps.ts';
import { answerWebApps, type WebAppState } from './webApps.ts';

export const SUBSCRIPTION = '11111111-2222-3333-4444-555555555555';
export const GROUP = 'bi';
export const GROUP_PATH = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${GROUP}`;

export interface PlanState {
  readonly id: string;
  readonly name: string;
  sku: { name: string; tier: string; capacity: number };
  properties: { perSiteScaling: boolean; elasticScaleEnabled: boolean; reserved: true };
  /** Apps of others on it. */
  neighbours: string[];
}

/** A resource group with all that is in it. */
export interface Cloud {
  readonly webApps: Map<string, WebAppState>;
  readonly plans: Map<string, PlanState>;
  readonly autoscale: { name: string; enabled: boolean; target: string }[];
  readonly containerApps: Map<string, ContainerAppState>;
  readonly jobs: Map<string, JobState>;
  /** Images in registries of Azure, with their digests. */
  readonly registry: Map<string, string>;
  /** Secrets of Key Vaults that may be read, by their addresses. */
  readonly vault: Map<string, string>;
  /** Every call, as it was made. */
  readonly calls: string[][];
  /** Fails the calls that begin so, with this on stderr. */
  readonly refused: Map<string, string>;
}

export function emptyCloud(): Cloud {
  return {
    webApps: new Map(),
    plans: new Map(),
    autoscale: [],
    containerApps: new Map(),
    jobs: new Map(),
    registry: new Map(),
    vault: new Map(),
    calls: [],
    refused: new Map(),
  };
}

export interface Told {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What went wrong, as az says it on stderr. */
export class Refused extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

export function notFound(what: string): Refused {
  return new Refused(
    `ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"The Resource '${what}' under resource group '${GROUP}' was not found."}})`,
    3,
  );
}

/** Options of one call: `--name value`, `--settings A=1 B=2`. */
export type Options = ReadonlyMap<string, readonly string[]>;

/** One call of az. @param input what is on its stdin */
export function az(cloud: Cloud, args: readonly string[], input = ''): Told {
  cloud.calls.push([...args]);
  try {
    for (const [begin, message] of cloud.refused) if (args.join(' ').startsWith(begin)) throw new Refused(message);
    const answer = answered(cloud, args, input);
    const stdout =
      answer === undefined ? '' : typeof answer === 'string' ? answer : `${JSON.stringify(answer, null, 2)}\n`;
    return { exitCode: 0, stdout, stderr: '' };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { exitCode: error.exitCode, stdout: '', stderr: `${error.message}\n` };
  }
}

function answered(cloud: Cloud, args: readonly string[], input: string): unknown {
  const first = args.findIndex((word) => word.startsWith('--'));
  const command = args.slice(0, first < 0 ? args.length : first).join(' ');
  const options = optionsOf(args.slice(command.split(' ').length), input);
  allow(options, ['output', 'subscription', ...(TAKES[command] ?? [])], command);
  if (command === 'account show') return { id: SUBSCRIPTION, name: 'Pay-As-You-Go', state: 'Enabled', isDefault: true };
  if (command === 'acr repository show') return imageInRegistry(cloud, one(options, 'name'), one(options, 'image'));
  if (command === 'keyvault secret show') return secretOf(cloud, options);
  if (command === 'rest') return rest(cloud, options);
  const answer = answerWebApps(cloud, command, options) ?? answerContainerApps(cloud, command, options);
  if (answer === undefined) throw new Refused(`ERROR: '${command}' is misspelled or not recognized by the system.`, 2);
  return answer === NOTHING ? undefined : answer;
}

/** The answer of a command that says nothing. */
export const NOTHING = Symbol('nothing');

/** Which options the commands take, so that a wrong one is refused as az would. */
const APP = ['resource-group', 'name'];
const TAKES: Readonly<Record<string, readonly string[]>> = {
  rest: ['method', 'url', 'body'],
  'acr repository show': ['name', 'image'],
  'keyvault secret show': ['id', 'vault-name', 'name', 'version'],
  'appservice plan update': [...APP, 'number-of-workers'],
  'webapp stop': APP,
  'webapp start': APP,
  'webapp config appsettings list': [...APP, 'slot'],
  'webapp config appsettings set': [...APP, 'slot', 'settings'],
  'webapp config appsettings delete': [...APP, 'slot', 'setting-names'],
  'webapp sitecontainers update': [...APP, 'container-name', 'image'],
  'containerapp logs show': [...APP, 'container', 'revision', 'replica', 'tail', 'type', 'format', 'follow'],
  'containerapp job logs show': [...APP, 'container', 'execution', 'replica', 'tail', 'format', 'follow'],
};

function allow(options: Options, names: readonly string[], command: string): void {
  const unknown = [...options.keys()].filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Refused(`ERROR: unrecognized arguments in ${command}: --${unknown.join(' --')}`, 2);
}

function optionsOf(args: readonly string[], input: string): Options {
  const options = new Map<string, string[]>();
  let last: string[] | undefined;
  for (const word of args) {
    if (word.startsWith('--')) {
      last = [];
      options.set(word.slice(2), last);
    } else if (last) last.push(word === '@-' ? input : word);
    else throw new Refused(`ERROR: unrecognized arguments: ${word}`, 2);
  }
  return options;
}

export function one(options: Options, name: string): string {
  const values = options.get(name);
  if (values?.length === 1) return values[0] as string;
  throw new Refused(`ERROR: the following arguments are required: --${name}`, 2);
}

/** What is asked of Azure Resource Manager. */
export interface Request {
  readonly method: string;
  /** Below the resource group, without it. */
  readonly path: string;
  readonly body: unknown;
}

/** Versions of the API that are known, by the provider. */
const VERSIONS: Readonly<Record<string, string>> = {
  'Microsoft.Web': '2023-12-01',
  'Microsoft.App': '2024-03-01',
  'Microsoft.Insights': '2022-10-01',
};

function rest(cloud: Cloud, options: Options): unknown {
  const [path = '', query] = one(options, 'url').split('?');
  const provider = /^.*\/providers\/([^/]+)\//.exec(path)?.[1] ?? '';
  if (!path.startsWith(GROUP_PATH) || query !== `api-version=${VERSIONS[provider]}`) {
    throw new Refused(
      `ERROR: Bad Request({"error":{"code":"InvalidApiVersionParameter","message":"${path}?${query}"}})`,
    );
  }
  const text = options.get('body')?.[0];
  const request: Request = {
    method: one(options, 'method'),
    path: path.slice(`${GROUP_PATH}/providers/`.length),
    body: text === undefined ? undefined : JSON.parse(text),
  };
  const answer = answerWebApps(cloud, 'rest', request) ?? answerContainerApps(cloud, 'rest', request);
  if (answer === undefined) throw notFound(request.path);
  return answer === NOTHING ? undefined : answer;
}

function imageInRegistry({ registry }: Cloud, name: string, image: string): unknown {
  const digest = registry.get(`${name}.azurecr.io/${image}`);
  if (digest === undefined)
    throw new Refused('ERROR: The requested data does not exist. Error: manifest unknown was not found');
  return { digest, name: image.split(':')[1], createdTime: '2026-10-08T12:00:00.0000000Z', signed: false };
}

function secretOf({ vault }: Cloud, options: Options): unknown {
  const id = options.has('id')
    ? one(options, 'id')
    : `https://${one(options, 'vault-name')}.vault.azure.net/secrets/${one(options, 'name')}`;
  const value = vault.get(id);
  if (value === undefined)
    throw new Refused('ERROR: (Forbidden) Caller is not authorized to perform action on resource.');
  return { id: `${id}/0123`, name: id.split('/').at(-1), value, attributes: { enabled: true } };
}
