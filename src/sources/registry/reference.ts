import { badInput } from '../../failure.ts';

/** An image in a registry, as its API is asked for it. */
export interface Reference {
  /** Whose credentials count: `docker.io` for Docker Hub, else host and port as they stand in the name or the mirror. */
  readonly host: string;
  /** `metabase/metabase` */
  readonly repository: string;
  /** The address before `/v2/`, without a slash at the end. */
  readonly url: string;
}

export const DOCKER_HUB = 'docker.io';
export const HUB_URL = 'https://registry-1.docker.io';
const HUB_NAMES: readonly string[] = [DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io'];

/** The grammar of github.com/distribution/reference; what fits it is safe in a path. */
const PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const HOST = /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)*|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/;
const LONGEST_NAME = 255;
export const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

/**
 * Where the image of a name is asked for. As in Docker, the first part is a registry when it has a dot or a port or is
 * `localhost`, anything else is on Docker Hub, and a registry on this machine alone is spoken to in plain http.
 * @param name as written in a manifest, without tag and digest; `docker://` may stand before it
 * @param mirror an address that is asked in place of Docker Hub
 * @throws Failure (bad input) for what is no name of an image, or no address of a mirror
 */
export function parseReference(name: string, mirror?: string): Reference {
  const bare = name.replace(/^docker:\/\//, '');
  const [first = '', ...rest] = bare.split('/');
  const named = rest.length > 0 && (/[.:]|^localhost$/.test(first) || first !== first.toLowerCase());
  const host = named ? first.toLowerCase() : DOCKER_HUB;
  const parts = named ? rest : [first, ...rest];
  if (bare.length > LONGEST_NAME || !isHost(host) || !parts.every((part) => PART.test(part))) throw noName(name);
  if (!HUB_NAMES.includes(host)) return { host, repository: parts.join('/'), url: addressOf(host) };
  const repository = parts.length === 1 ? `library/${parts[0]}` : parts.join('/');
  if (mirror === undefined) return { host: DOCKER_HUB, repository, url: HUB_URL };
  const url = parseMirror(mirror);
  return { host: new URL(url).host, repository, url };
}

/** The names of Docker Hub are one; credentials are looked up by this. */
export function sameRegistry(one: string, other: string): boolean {
  return one === other || (HUB_NAMES.includes(one) && HUB_NAMES.includes(other));
}

/** Whether a host, without its port and as `URL` writes it, is this machine; `127.example.com` is not. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.[0-9]{1,3}){3}$/.test(hostname);
}

/**
 * As dockerd's `registry-mirrors`: an address, perhaps with a folder.
 * @throws Failure (bad input), which never repeats a text that may hold a password
 */
export function parseMirror(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url?.protocol === 'http:' && isLoopback(url.hostname);
  if (url && (plain || url.protocol === 'https:') && !/[?#@]/.test(text)) return url.href.replace(/\/+$/, '');
  throw badInput(
    `The mirror of Docker Hub${/[?#@]/.test(text) ? '' : ` "${text}"`} can't be used. Give an address such as ` +
      '"https://mirror.example.com", without user name and without anything behind it; plain http is for this machine.',
  );
}

function isHost(host: string): boolean {
  return HOST.test(host) && URL.canParse(`https://${host}`);
}

function addressOf(host: string): string {
  const { hostname } = new URL(`https://${host}`);
  return `${isLoopback(hostname) ? 'http' : 'https'}://${host}`;
}

function noName(name: string): Error {
  return badInput(
    `"${name.slice(0, LONGEST_NAME)}" is no name of an image that a registry could have. Expected one such as ` +
      '"metabase/metabase" or "registry.example.com:5000/metabase/metabase", without tag and digest.',
  );
}
