// The namespace, so that the bundle leaves out what isn't used, such as forty languages.
import * as z from 'zod';
import { Failure } from '../../failure.ts';
import { type Asking, ask } from './ask.ts';
import type { Challenge } from './challenge.ts';
import { basicHeader, type Credentials, type Mask } from './credentials.ts';
import { type Answer, placeOf, type Question } from './question.ts';
import { HUB_URL, isLoopback, type Reference } from './reference.ts';
import { Refusal } from './refusal.ts';

/** What a registry asks for: a token of this service for these scopes, to be had at the realm. */
export interface TokenWish {
  readonly realm: URL;
  readonly service: string | undefined;
  readonly scopes: readonly string[];
}

/** Names us to those who give tokens; they ask for one and don't know it beforehand. */
const CLIENT = 'metabase-upgrade';

const tokenSchema = z.looseObject({ token: z.string().nullish(), access_token: z.string().nullish() });
/** What may stand in a header (RFC 6750, 2.1, and a little more). */
const HEADER_SAFE = /^[\x21-\x7e]{1,65536}$/;

/**
 * The wish in a Bearer challenge; a challenge without a scope wishes to pull.
 * @throws Failure when the realm would put credentials on the wire in plain: only a registry on this machine may have a
 * realm without https, and only on this machine
 */
export function tokenWish(challenge: Challenge, { url, repository, host }: Reference): TokenWish {
  const realm = challenge.parameters.get('realm') ?? '';
  const parsed = URL.canParse(realm) ? new URL(realm) : undefined;
  const local = parsed?.protocol === 'http:' && isLoopback(parsed.hostname) && isLoopback(new URL(url).hostname);
  if (!parsed || (parsed.protocol !== 'https:' && !local) || parsed.username !== '' || parsed.password !== '') {
    throw new Failure(
      `The registry ${host} sends clients for a token to what is no https address; nothing was sent there. This is a ` +
        'fault of its configuration (the realm of its token authentication).',
    );
  }
  const scopes = (challenge.parameters.get('scope') ?? `repository:${repository}:pull`).split(' ').filter(Boolean);
  return { realm: parsed, service: challenge.parameters.get('service'), scopes };
}

/**
 * What Docker Hub is known to ask for, so that it need not be provoked to; undefined for every other registry. Should it ask for
 * something else one day, its challenge counts.
 */
export function knownWish({ url, repository }: Reference): TokenWish | undefined {
  if (url !== HUB_URL) return undefined;
  const realm = new URL('https://auth.docker.io/token');
  return { realm, service: 'registry.docker.io', scopes: [`repository:${repository}:pull`] };
}

/**
 * A token for a wish, by the token specification of github.com/distribution/distribution: GET with HTTP Basic, or
 * without credentials as anybody; with an identity token POST, as in OAuth 2.
 * @throws Refusal when none is given, Failure when the answer is none
 */
export async function fetchToken(
  wish: TokenWish,
  credentials: Credentials | undefined,
  { asking, mask, host }: { readonly asking: Asking; readonly mask: Mask; readonly host: string },
): Promise<string> {
  const question =
    credentials?.kind === 'identity' ? exchange(wish, credentials.token) : request(wish, credentials, mask);
  const answer = await ask(question, asking);
  const place = placeOf(question);
  if (answer.status === 401 || answer.status === 403) {
    throw new Refusal(
      credentials
        ? `${place} refused the credentials for ${host} (${answer.status}). Check user name and password, or log in anew.`
        : `${place} gives no token for ${host} without credentials (${answer.status}). Log in with "docker login" first.`,
    );
  }
  const token = answer.status === 200 && answer.own ? tokenIn(answer) : undefined;
  if (token === undefined) throw new Failure(`${place} gave no token for ${host} (HTTP ${answer.status}).`);
  mask(token);
  return token;
}

function request({ realm, service, scopes }: TokenWish, credentials: Credentials | undefined, mask: Mask): Question {
  const url = new URL(realm);
  if (service !== undefined) url.searchParams.set('service', service);
  for (const scope of scopes) url.searchParams.append('scope', scope);
  if (credentials?.kind !== 'password') return { method: 'GET', url: url.href };
  return { method: 'GET', url: url.href, headers: { authorization: basicHeader(credentials, mask) } };
}

function exchange({ realm, service, scopes }: TokenWish, token: string): Question {
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: CLIENT,
    service: service ?? realm.host,
    scope: scopes.join(' '),
    refresh_token: token,
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', url: realm.href, headers, body: body.toString() };
}

function tokenIn({ body }: Answer): string | undefined {
  try {
    const { token, access_token } = tokenSchema.parse(JSON.parse(body.toString('utf8')));
    const found = token || access_token || '';
    return HEADER_SAFE.test(found) ? found : undefined;
  } catch {
    return undefined;
  }
}
