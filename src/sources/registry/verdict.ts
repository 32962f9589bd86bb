import { Failure } from '../../failure.ts';
import { type Answer, placeOf, type Question } from './question.ts';
import { Refusal } from './refusal.ts';

/**
 * The answer, if it is a registry's yes; undefined for its no (404).
 * @throws Refusal when it may not be read, Failure for every other answer
 */
export function judged(answer: Answer, question: Question): Answer | undefined {
  const { status, headers } = answer;
  const place = placeOf(question);
  if (status === 401 || status === 403) {
    throw new Refusal(
      `${place} may not be read (${status}): it is private, or not there. Check the name, or log in with ` +
        '"docker login" before.',
    );
  }
  // A page for logging in, or a web server under the wrong name: neither its yes nor its no says anything of an image.
  if (/^text\/html\b/i.test(headers.get('content-type') ?? '') && !headers.has('docker-distribution-api-version')) {
    throw new Failure(
      `${place} answered with a web page (HTTP ${status}): it is no container registry, or something stands before it.`,
    );
  }
  if (status === 404) return undefined;
  if (status === 200) return answer;
  throw new Failure(`${place} answered with HTTP ${status}, which no container registry should.`);
}

/** @throws Failure when the body was cut off on its way, or is none */
export function jsonOf({ body }: Answer, question: Question): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Failure(`${placeOf(question)} answered with what is not whole JSON (${body.length} bytes).`);
  }
}
