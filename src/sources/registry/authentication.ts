import { type Asking, ask } from './ask.ts';
import { parseChallenges } from './challenge.ts';
import { basicHeader, type CredentialsFor, type Mask } from './credentials.ts';
import type { Answer, Question } from './question.ts';
import type { Reference } from './reference.ts';
import { fetchToken, knownWish, type TokenWish, tokenWish } from './token.ts';

export interface AuthenticationOptions {
  readonly asking: Asking;
  readonly credentialsFor: CredentialsFor;
  readonly mask: Mask;
}

type Issuer = Pick<Reference, 'url' | 'host'>;

/** Asks about an image, with the proof that its registry wants. An answer of 401 remains one when there is none. */
export type AskRegistry = (reference: Reference, question: Question) => Promise<Answer>;

/**
 * Answers a registry's challenge once, and remembers for the run: which `Authorization` a repository took, so that it
 * is sent ahead, and which token was had for which scope, so that none is asked for twice.
 */
export function authenticated({ asking, credentialsFor, mask }: AuthenticationOptions): AskRegistry {
  const ahead = new Map<string, string>();
  const tokens = new Map<string, Promise<string>>();

  const bearer = async (wish: TokenWish, { url, host }: Issuer, refused: string | undefined): Promise<string> => {
    const key = JSON.stringify([url, wish.realm.href, wish.service, wish.scopes]);
    const known = tokens.get(key);
    if (known !== undefined && (await known) !== refused) return known;
    const asked = credentialsFor(host)
      .then((credentials) => fetchToken(wish, credentials, { asking, mask, host }))
      .then((token) => `Bearer ${token}`);
    tokens.set(key, asked);
    // One that could not be had is asked for again.
    asked.catch(() => tokens.delete(key));
    return asked;
  };

  /** What the challenges of an answer want; undefined when we have no such thing. */
  const proof = async (reference: Reference, header: string, refused: string | undefined) => {
    const challenges = parseChallenges(header);
    const wanted = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    if (wanted) return bearer(tokenWish(wanted, reference), reference, refused);
    if (!challenges.some(({ scheme }) => scheme === 'basic')) return undefined;
    const credentials = await credentialsFor(reference.host);
    const basic = credentials?.kind === 'password' ? basicHeader(credentials, mask) : undefined;
    return basic === refused ? undefined : basic;
  };

  return async (reference, question) => {
    const key = JSON.stringify([reference.url, reference.repository]);
    const wish = knownWish(reference);
    const sent = ahead.get(key) ?? (wish && (await bearer(wish, reference, undefined)));
    const answer = await ask(withProof(question, sent), asking);
    // The challenge of a host that the registry pointed to is not for the registry's credentials.
    if (answer.status !== 401 || !answer.own) return answer;
    const wanted = await proof(reference, answer.headers.get('www-authenticate') ?? '', sent);
    if (wanted === undefined) return answer;
    ahead.set(key, wanted);
    return ask(withProof(question, wanted), asking);
  };
}

function withProof(question: Question, proof: string | undefined): Question {
  return proof === undefined ? question : { ...question, headers: { ...question.headers, authorization: proof } };
}
