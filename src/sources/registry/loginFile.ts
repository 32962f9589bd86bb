// The namespace, so that the bundle leaves out what isn't used, such as forty languages.
import * as z from 'zod';
import { badInput, type Failure } from '../../failure.ts';
import type { DockerConfigText } from '../../gateways/dockerConfig.ts';
import type { Credentials } from './credentials.ts';
import { sameRegistry } from './reference.ts';

/** The parts of docker's config.json that are about logging in; what an entry holds is read when it is wanted. */
const configSchema = z.looseObject({
  auths: z.record(z.string(), z.unknown()).nullish(),
  credHelpers: z.record(z.string(), z.unknown()).nullish(),
  credsStore: z.string().nullish(),
});

const entrySchema = z.looseObject({
  auth: z.string().nullish(),
  identitytoken: z.string().nullish(),
  username: z.string().nullish(),
  password: z.string().nullish(),
});

export type LoginFile = z.infer<typeof configSchema> & { readonly file: string };

/** It becomes part of the name of a program. */
const HELPER_NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/**
 * Nothing of the text is ever in an error: it holds passwords.
 * @throws Failure (bad input) that names the file
 */
export function parseLoginFile({ file, text }: DockerConfigText): LoginFile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw faulty(file, 'it is not JSON');
  }
  const parsed = configSchema.safeParse(json);
  if (parsed.success) return { ...parsed.data, file };
  throw faulty(file, `"${String(parsed.error.issues[0]?.path[0] ?? 'the whole')}" has another form than Docker writes`);
}

/**
 * The name of the program that keeps the credentials of a host, the host's own before the one for all.
 * @throws Failure (bad input) for a name that is none
 */
export function helperFor(host: string, { file, credHelpers, credsStore }: LoginFile): string | undefined {
  const name = entryFor(host, credHelpers) ?? (credsStore || undefined);
  if (name === undefined || (typeof name === 'string' && HELPER_NAME.test(name))) return name;
  throw faulty(file, `the credential helper for ${host} is no name of one, such as "ecr-login"`);
}

/**
 * What `docker login` left in the file itself for a host; undefined when there is nothing, or an empty entry.
 * @throws Failure (bad input) for an entry that can't be read
 */
export function loginFor(host: string, { file, auths }: LoginFile): Credentials | undefined {
  const entry = entryFor(host, auths);
  if (entry === undefined) return undefined;
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) throw faulty(file, `the entry for ${host} in "auths" has another form than Docker writes`);
  const { auth, identitytoken, username, password } = parsed.data;
  if (identitytoken) return { kind: 'identity', token: identitytoken };
  if (!auth) return username && password ? { kind: 'password', username, password } : undefined;
  // Docker pads some passwords with zero bytes.
  const [, user, secret] = /^([^:]+):([\s\S]*?)\0*$/.exec(decoded(auth)) ?? [];
  if (user !== undefined && secret) return { kind: 'password', username: user, password: secret };
  throw faulty(file, `"auth" of the entry for ${host} is not "user:password" in base64`);
}

function decoded(base64: string): string {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Buffer.from(base64, 'base64').toString('utf8') : '';
}

/** A key is a host, with or without `https://` before it and a path behind it; the exact host comes first. */
function entryFor<Value>(host: string, entries: Readonly<Record<string, Value>> | null | undefined): Value | undefined {
  if (!entries) return undefined;
  if (Object.hasOwn(entries, host)) return entries[host];
  const hostOf = (key: string) =>
    key
      .replace(/^https?:\/\//, '')
      .replace(/\/[\s\S]*$/, '')
      .toLowerCase();
  const key = Object.keys(entries).find((one) => sameRegistry(hostOf(one), host));
  return key === undefined ? undefined : entries[key];
}

function faulty(file: string, what: string): Failure {
  return badInput(
    `Docker's configuration ${file} can't be used: ${what}. Repair it with "docker login", or set DOCKER_CONFIG to a ` +
      'folder with another config.json.',
  );
}
