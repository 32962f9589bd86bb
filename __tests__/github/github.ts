/**
 * A GitHub to test against: the client talks to `url`, where a proxy writes down and judges every request; the methods
 * here play the people on the other side and go past the proxy.
 */
import { type Emulator, startEmulator } from './emulator.ts';
import {
  type Api,
  bringUpToDate,
  type Change,
  changesBetween,
  type Edits,
  type Files,
  readTree,
  writeCommit,
} from './history.ts';
import { type RecordingProxy, startProxy } from './proxy.ts';
import { insertReleases, type Release } from './releases.ts';
import { rulesOf } from './rules.ts';

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly merged_at: string | null;
  readonly draft: boolean;
  readonly html_url: string;
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly user: { readonly login: string };
  readonly labels: readonly { readonly name: string }[];
  readonly assignees: readonly { readonly login: string }[];
  readonly requested_reviewers: readonly { readonly login: string }[];
  readonly requested_teams: readonly { readonly slug: string }[];
  readonly milestone: { readonly number: number; readonly title: string } | null;
}
export type Permissions = Readonly<Partial<Record<'contents' | 'issues' | 'pull_requests', 'read' | 'write'>>>;
export interface GitHubOptions {
  /** Logins. They are the members of the organisation `acme`, which the first one administers. */
  readonly users?: readonly string[];
  /** The first user's own token. */
  readonly token?: string;
}

const APP = { app_id: 15368, slug: 'github-actions', name: 'GitHub Actions' };

export class GitHub implements AsyncDisposable {
  readonly proxy: RecordingProxy;
  /** The first user's, who may do everything in the own repositories and in those of `acme`. */
  readonly token: string;
  /** What metabase/metabase has published, as GitHub lists it. */
  readonly advisories: object[];
  readonly #emulator: Emulator;
  #workflows = 0;

  constructor(proxy: RecordingProxy, emulator: Emulator, token: string, advisories: object[]) {
    this.advisories = advisories;
    this.proxy = proxy;
    this.token = token;
    this.#emulator = emulator;
  }

  /** Where clients find it. */
  get url(): string {
    return this.proxy.url;
  }

  tokenOf(login: string): string {
    const found = [...this.#emulator.tokens].find(([, user]) => user.login === login && !user.installation);
    if (!found) throw new Error(`${login} has no token`);
    return found[0];
  }

  /** A token as a workflow gets it: acts as github-actions[bot], with these permissions on the owner's repositories. */
  workflowToken(owner: string, permissions: Permissions): string {
    const { users, orgs } = this.#emulator.store;
    const user = users.findOneBy('login', owner);
    const accountId = (user ?? orgs.findOneBy('login', owner))?.id;
    if (accountId === undefined) throw new Error(`${owner} is no user and no organisation`);
    this.#workflows += 1;
    const token = `ghs_workflow${this.#workflows}`;
    const installation = {
      installationId: this.#workflows,
      appId: APP.app_id,
      accountId,
      accountType: user ? 'User' : 'Organization',
      permissions: { metadata: 'read', ...permissions },
      repositoryIds: [],
      repositorySelection: 'all',
    } as const;
    this.#emulator.tokens.set(token, { login: owner, id: accountId, scopes: [], installation });
    return token;
  }

  /** Asks past the proxy, as the first user unless told otherwise; throws unless it succeeds. */
  readonly api: Api = async <T>(method: string, path: string, body?: object, token = this.token): Promise<T> => {
    const response = await fetch(new URL(path, this.#emulator.url), {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  };

  /** One commit on `main`. The owner is a user or `acme`. */
  async createRepository(owner: string, name: string, files: Files): Promise<{ sha: string }> {
    const ofUser = this.#emulator.store.users.findOneBy('login', owner) !== undefined;
    const token = ofUser ? this.tokenOf(owner) : this.token;
    await this.api('POST', ofUser ? '/user/repos' : `/orgs/${owner}/repos`, { name }, token);
    const sha = await writeCommit(this.api, `${owner}/${name}`, files, 'Initial commit', [], token);
    await this.api('POST', `/repos/${owner}/${name}/git/refs`, { ref: 'refs/heads/main', sha }, token);
    return { sha };
  }

  /** By the first user, on top of the branch. */
  async commit(owner: string, name: string, branch: string, files: Edits, message: string): Promise<{ sha: string }> {
    const at = `/repos/${owner}/${name}/git`;
    const { object } = await this.api<{ object: { sha: string } }>('GET', `${at}/ref/heads/${branch}`);
    const sha = await writeCommit(this.api, `${owner}/${name}`, files, message, [object.sha]);
    await this.api('PATCH', `${at}/refs/heads/${branch}`, { sha });
    return { sha };
  }

  async deleteBranch(owner: string, name: string, branch: string): Promise<void> {
    await this.api('DELETE', `/repos/${owner}/${name}/git/refs/heads/${branch}`);
  }

  /** Without `paths`, all of them. A file that does not exist is left out. */
  readFiles(owner: string, name: string, ref: string, paths?: readonly string[]): Promise<Record<string, string>> {
    return readTree(this.api, `${owner}/${name}`, ref, paths);
  }

  /** The oldest first. */
  pullRequests(owner: string, name: string, state: 'open' | 'closed' | 'all' = 'open'): Promise<Pull[]> {
    return this.api('GET', `/repos/${owner}/${name}/pulls?state=${state}&direction=asc&per_page=100`);
  }

  async closePullRequest(owner: string, name: string, number: number): Promise<void> {
    await this.api('PATCH', `/repos/${owner}/${name}/pulls/${number}`, { state: 'closed' });
  }

  /** As with GitHub's buttons: updates the branch first when its base has moved on, then merges. */
  async mergePullRequest(owner: string, name: string, number: number): Promise<{ sha: string }> {
    const at = `/repos/${owner}/${name}`;
    const { head, base } = await this.api<Pull>('GET', `${at}/pulls/${number}`);
    const message = `Merge branch '${base.ref}' into ${head.ref}`;
    const sha = await bringUpToDate(this.api, `${owner}/${name}`, base.sha, head.sha, message);
    if (sha !== head.sha) await this.api('PATCH', `${at}/git/refs/heads/${head.ref}`, { sha });
    return this.api('PUT', `${at}/pulls/${number}/merge`, {});
  }

  /** What the pull request changes, by path. */
  async diff(owner: string, name: string, number: number): Promise<Record<string, Change>> {
    const { head, base } = await this.api<Pull>('GET', `/repos/${owner}/${name}/pulls/${number}`);
    return changesBetween(this.api, `${owner}/${name}`, base.sha, head.sha);
  }

  seedReleases(owner: string, name: string, releases: readonly Release[]): void {
    const author = this.#emulator.tokens.get(this.token)?.login ?? owner;
    insertReleases(this.#emulator.store, `${owner}/${name}`, author, releases);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.proxy.close();
    await this.#emulator.close();
  }
}

export async function startGitHub({ users = ['alice', 'bob'], token }: GitHubOptions = {}): Promise<GitHub> {
  const [first = 'alice'] = users;
  const tokenOf = (login: string) => (login === first && token ? token : `ghp_${login}`);
  const members = users.map((login) => ({ login, role: login === first ? 'admin' : 'member' }));
  const proxy = await startProxy();
  const advisories: object[] = [];
  const emulator = await startEmulator({
    publicUrl: proxy.url,
    seed: {
      tokens: Object.fromEntries(users.map((login) => [tokenOf(login), { login }])),
      github: {
        users: users.map((login) => ({ login, name: login, email: `${login}@example.com` })),
        orgs: [{ login: 'acme', members }],
      },
    },
    middleware: (store, tokens) => rulesOf(store, tokens, () => proxy.target, advisories),
  });
  emulator.store.apps.insert({ ...APP, private_key: '', permissions: {}, events: [], webhook_url: null });
  proxy.target = emulator.url;
  return new GitHub(proxy, emulator, tokenOf(first), advisories);
}
