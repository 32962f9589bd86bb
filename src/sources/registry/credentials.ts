import { Failure } from '../../failure.ts';
import type { DockerConfigText } from '../../gateways/dockerConfig.ts';
import type { Finished, RunProcess } from '../../gateways/process.ts';
import { helperFor, loginFor, parseLoginFile } from './loginFile.ts';
import { DOCKER_HUB, sameRegistry } from './reference.ts';

/** What proves to a registry who asks: a user with a password, or a token that is exchanged for others (OAuth 2). */
export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string };

/**
 * The credentials of a host as in `Reference`; undefined when there are none, so that it is asked as anybody may.
 * @throws Failure (bad input) when they should be there and can't be had
 */
export type CredentialsFor = (host: string) => Promise<Credentials | undefined>;

/** Told of every secret before it is used, so that no log shows it. */
export type Mask = (secret: string) => void;

export interface CredentialSources {
  /** Credentials that the user gave to us; they count for this host (as in `Reference`) alone, and before all others. */
  readonly given?: { readonly host: string; readonly username: string; readonly password: string } | undefined;
  readonly readConfig: () => Promise<DockerConfigText | undefined>;
  readonly run: RunProcess;
  readonly mask: Mask;
}

/** The user name that a helper gives for an identity token (docker/cli, `cli/config/credentials/native_store.go`). */
const IDENTITY_USER = '<token>';
/** What Docker Hub is called in every store. */
const HUB_KEY = 'https://index.docker.io/v1/';
/** The sentence by which helpers say that they know of nothing (docker/docker-credential-helpers, `credentials/error.go`). */
const NOT_FOUND = /credentials not found/i;

/** Looks a host up once, in the order that Docker has: what was given, a helper, the file. */
export function credentialsFrom({ given, readConfig, run, mask }: CredentialSources): CredentialsFor {
  const known = new Map<string, Promise<Credentials | undefined>>();
  const lookUp = async (host: string): Promise<Credentials | undefined> => {
    if (given && sameRegistry(given.host, host)) {
      return masked({ kind: 'password', username: given.username, password: given.password }, mask);
    }
    const text = await readConfig();
    if (!text) return undefined;
    const config = parseLoginFile(text);
    const helper = helperFor(host, config);
    const kept = helper === undefined ? undefined : await askHelper(helper, host, text.file, run, mask);
    return kept ?? masked(loginFor(host, config), mask);
  };
  return (host) => {
    const found = known.get(host) ?? lookUp(host);
    known.set(host, found);
    return found;
  };
}

/** The header value for HTTP Basic; masked too, since whoever has it has the password. */
export function basicHeader({ username, password }: Credentials & { kind: 'password' }, mask: Mask): string {
  const encoded = Buffer.from(`${username}:${password}`).toString('base64');
  mask(encoded);
  return `Basic ${encoded}`;
}

/** `docker-credential-<name> get`: the host on stdin, JSON on stdout. */
async function askHelper(name: string, host: string, file: string, run: RunProcess, mask: Mask) {
  const program = `docker-credential-${name}`;
  const refusal = (what: string) =>
    new Failure(
      `The credentials for ${host} could not be had from ${program}, which ${file} names: ${what}. Try ` +
        `"docker pull" by hand, or take the helper out of that file.`,
      { exitCode: 2 },
    );
  let finished: Finished;
  try {
    finished = await run(program, ['get'], { input: host === DOCKER_HUB ? HUB_KEY : host });
  } catch {
    throw refusal("the program is not there or can't be started");
  }
  const { exitCode, stdout, stderr } = finished;
  if (exitCode !== 0 && NOT_FOUND.test(`${stdout}\n${stderr}`)) return undefined;
  // What it printed may hold a secret, and is not shown.
  if (exitCode !== 0) throw refusal(`it ended with exit code ${exitCode}`);
  const { username, secret } = parseAnswer(stdout);
  if (secret) mask(secret);
  if (!secret || username === undefined) throw refusal('its answer is not JSON with "Username" and "Secret"');
  if (username === IDENTITY_USER) return { kind: 'identity', token: secret } as const;
  return { kind: 'password', username, password: secret } as const;
}

function parseAnswer(text: string): { username?: string | undefined; secret?: string | undefined } {
  try {
    const { Username: username, Secret: secret } = JSON.parse(text) as Record<string, unknown>;
    return typeof username === 'string' && typeof secret === 'string' ? { username, secret } : {};
  } catch {
    return {};
  }
}

function masked(credentials: Credentials | undefined, mask: Mask): Credentials | undefined {
  if (credentials) mask(credentials.kind === 'password' ? credentials.password : credentials.token);
  return credentials;
}
