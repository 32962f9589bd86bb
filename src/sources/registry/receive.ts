import { Failure } from '../../failure.ts';
import { type Answer, placeOf, type Question } from './question.ts';

const MOST_REDIRECTS = 5;
/** The largest body that is read, of a manifest as of a list. */
const LARGEST_BYTES = 4 * 1024 * 1024;

/**
 * One exchange. Redirects are followed here and not by fetch, so that credentials stay with the host they are for,
 * whatever implementation of fetch is used; one from https to plain http is refused.
 */
export async function receive(question: Question, get: typeof fetch, signal: AbortSignal): Promise<Answer> {
  const { method, url, headers, body } = question;
  let current = new URL(url);
  let own = true;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const response = await get(current.href, {
      method,
      headers: { 'user-agent': 'metabase-upgrade', ...(own ? headers : withoutCredentials(headers)) },
      redirect: 'manual',
      signal,
      ...(body === undefined ? {} : { body }),
    });
    const location = response.headers.get('location');
    if (!isRedirect(response.status) || location === null || method === 'POST') {
      return { status: response.status, headers: response.headers, body: await bodyOf(response, question), own };
    }
    await response.body?.cancel();
    current = targetOf(location, current, question);
    // Once elsewhere, always elsewhere: what comes back was led by another host.
    own &&= current.origin === new URL(url).origin;
  }
  throw new Failure(`${placeOf(question)} redirects more than ${MOST_REDIRECTS} times.`);
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

function withoutCredentials(headers: Question['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() !== 'authorization'));
}

function targetOf(location: string, current: URL, question: Question): URL {
  const target = URL.canParse(location, current.href) ? new URL(location, current) : undefined;
  const allowed = target?.protocol === 'https:' || (target?.protocol === 'http:' && current.protocol === 'http:');
  if (target && allowed && target.username === '' && target.password === '') return target;
  throw new Failure(`${placeOf(question)} redirects to what is no https address; it was not followed.`);
}

/** What isn't asked for isn't read: the rest of the connection is given up. */
async function bodyOf(response: Response, question: Question): Promise<Buffer> {
  if (response.status !== 200 || !response.body || question.method === 'HEAD') {
    await response.body?.cancel();
    return Buffer.alloc(0);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > LARGEST_BYTES) throw new Failure(`${placeOf(question)} answered with more than 4 MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
