import { badInput } from '../../failure.ts';
import { type Az, NotThere } from './az.ts';

/** What Azure Resource Manager tells of one thing; the fields of `properties` are those of its kind. */
export interface Resource<Properties = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly name: string;
  readonly location?: string;
  readonly properties: Properties;
}

/** Azure Resource Manager, asked through `az rest`: its answers are the same whatever version of az there is. */
export interface Resources {
  /** Undefined when there is no such thing. */
  get<Properties>(path: string, version: string): Promise<Resource<Properties> | undefined>;
  /** All pages. */
  list<Properties>(path: string, version: string): Promise<readonly Resource<Properties>[]>;
  post(path: string, version: string): Promise<unknown>;
  patch(path: string, version: string, body: unknown): Promise<unknown>;
  put(path: string, version: string, body: unknown): Promise<unknown>;
  /** Nothing when it is gone already. */
  remove(path: string, version: string): Promise<void>;
}

export function resourcesOf(az: Az): Resources {
  const url = (path: string, version: string) => ['--url', `${path}?api-version=${version}`];
  // By stdin: what is sent may hold secrets.
  const send = (method: string, path: string, version: string, body: unknown) =>
    az.json(['rest', '--method', method, ...url(path, version), '--body', '@-'], JSON.stringify(body));
  return {
    async get<Properties>(path: string, version: string) {
      try {
        return (await az.read(['rest', '--method', 'get', ...url(path, version)])) as Resource<Properties>;
      } catch (error) {
        if (error instanceof NotThere) return undefined;
        throw error;
      }
    },
    async list<Properties>(path: string, version: string) {
      const all: Resource<Properties>[] = [];
      for (let next: readonly string[] | undefined = url(path, version); next; ) {
        const page = (await az.read(['rest', '--method', 'get', ...next])) as Page<Properties>;
        all.push(...page.value);
        next = page.nextLink ? ['--url', page.nextLink] : undefined;
      }
      return all;
    },
    post: (path, version) => az.json(['rest', '--method', 'post', ...url(path, version)]),
    patch: (path, version, body) => send('patch', path, version, body),
    put: (path, version, body) => send('put', path, version, body),
    async remove(path, version) {
      try {
        await az.json(['rest', '--method', 'delete', ...url(path, version)]);
      } catch (error) {
        if (!(error instanceof NotThere)) throw error;
      }
    },
  };
}

interface Page<Properties> {
  readonly value: readonly Resource<Properties>[];
  readonly nextLink?: string | null;
}

/** Where an app is; the subscription is the one of `az account show` unless one is named. */
export interface AppPlace {
  readonly resourceGroup: string;
  readonly app: string;
  readonly subscription: string | undefined;
}

const GROUP = /^[\w.()-]{1,90}$/;
const APP = /^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/;

/** The path of its resource group. @throws Failure (bad input) for a name that Azure would not take */
export async function groupPath(az: Az, { resourceGroup, app, subscription }: AppPlace): Promise<string> {
  if (!GROUP.test(resourceGroup)) throw badInput(`"${resourceGroup}" is no name of a resource group.`);
  if (!APP.test(app)) throw badInput(`"${app}" is no name of an app in Azure.`);
  const named = subscription === undefined ? [] : ['--subscription', subscription];
  const { id } = (await az.read(['account', 'show', ...named])) as { id: string };
  return `/subscriptions/${id}/resourceGroups/${resourceGroup}`;
}
