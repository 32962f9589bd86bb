/**
 * Starts the `emulate` package's GitHub. Its public interface has no way to give a release a date, to make a token of
 * a GitHub App without signing keys, or to name a public address without hiding the port; so the plugin it loads is
 * taken hold of while it registers its routes. Everything else goes through its HTTP API.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { readdirSync, readFileSync } from 'node:fs';
import { createEmulator } from 'emulate';

type Fields = Record<string, unknown>;
export interface Row {
  readonly id: number;
  readonly [field: string]: unknown;
}
export interface Collection {
  insert(row: Fields): Row;
  update(id: number, row: Fields): Row | undefined;
  get(id: number): Row | undefined;
  findBy(field: string, value: unknown): Row[];
  findOneBy(field: string, value: unknown): Row | undefined;
}
type Kind =
  | 'apps'
  | 'branches'
  | 'commits'
  | 'issues'
  | 'labels'
  | 'orgs'
  | 'pullRequests'
  | 'refs'
  | 'releases'
  | 'repos'
  | 'users';
export type Store = Readonly<Record<Kind, Collection>>;

export interface Identity {
  readonly login: string;
  readonly id: number;
  readonly scopes: readonly string[];
  readonly installation?: {
    readonly installationId: number;
    readonly appId: number;
    readonly accountId: number;
    readonly accountType: string;
    readonly permissions: Readonly<Record<string, string>>;
    readonly repositoryIds: readonly number[];
    readonly repositorySelection: 'all' | 'selected';
  };
}
export interface Context {
  readonly req: { readonly raw: Request; readonly method: string; readonly path: string };
  get(key: 'authUser'): Identity | undefined;
  set(key: 'authUser', value: Identity): void;
  json(body: unknown, status: number): Response;
}
export type Middleware = (context: Context, next: () => Promise<void>) => Promise<Response | undefined>;
export interface Emulator {
  readonly url: URL;
  readonly store: Store;
  readonly tokens: Map<string, Identity>;
  close(): Promise<void>;
}

export interface Options {
  /** The address clients know it by. */
  readonly publicUrl: string;
  readonly seed: { readonly tokens: Record<string, { login: string }>; readonly github: Fields };
  /** Runs before every route, once the token is known. */
  readonly middleware: (store: Store, tokens: ReadonlyMap<string, Identity>) => Middleware;
}

interface App {
  use(middleware: Middleware): void;
}
interface Plugin {
  register(app: App, store: unknown, webhooks: unknown, baseUrl: string, tokens: Map<string, Identity>): void;
}
type Registration = Options & { taken?: Pick<Emulator, 'store' | 'tokens'> };
const starting = new AsyncLocalStorage<Registration>();
let prepared: Promise<void> | undefined;

export async function startEmulator(options: Options): Promise<Emulator> {
  prepared ??= prepare();
  await prepared;
  const registration: Registration = { ...options };
  const emulator = await starting.run(registration, () =>
    createEmulator({ service: 'github', port: 0, seed: { ...options.seed } }),
  );
  if (!registration.taken) throw new Error('emulate no longer registers its GitHub plugin while it starts');
  // It names itself localhost but listens on IPv4 only.
  const url = new URL(emulator.url.replace('//localhost', '//127.0.0.1'));
  return { url, ...registration.taken, close: () => emulator.close() };
}

/** Wraps the plugin's registration, once per process: the module is shared by all that are started in it. */
async function prepare(): Promise<void> {
  const folder = new URL('.', import.meta.resolve('emulate'));
  const file = readdirSync(folder).find(
    (name) =>
      name.endsWith('.js') && readFileSync(new URL(name, folder), 'utf8').includes('export {\n  createAppKeyResolver,'),
  );
  if (!file) throw new Error('the GitHub plugin of emulate is not where it was');
  const { githubPlugin, getGitHubStore } = (await import(new URL(file, folder).href)) as {
    githubPlugin: Plugin;
    getGitHubStore: (store: unknown) => Store;
  };
  const register = githubPlugin.register;
  githubPlugin.register = (app, store, webhooks, baseUrl, tokens) => {
    const registration = starting.getStore();
    if (registration) {
      registration.taken = { store: getGitHubStore(store), tokens };
      app.use(registration.middleware(registration.taken.store, tokens));
    }
    register.call(githubPlugin, app, store, webhooks, registration?.publicUrl ?? baseUrl, tokens);
  };
}
