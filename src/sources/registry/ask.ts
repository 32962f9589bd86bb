import { Failure } from '../../failure.ts';
import type { Clock } from '../../gateways/clock.ts';
import type { Sleep } from '../../gateways/sleep.ts';
import { networkFault } from './networkFault.ts';
import { type Answer, placeOf, type Question } from './question.ts';
import { secondsToWait } from './rateLimit.ts';
import { receive } from './receive.ts';

/** Through what a server is asked. */
export interface Asking {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly sleep: Sleep;
  /** Told when a request has to wait. */
  readonly onWait?: ((message: string) => void) | undefined;
}

/** Longer than this no job should sleep: the schedule comes again. */
const LONGEST_WAIT_SECONDS = 60;
/** When a server limits requests and doesn't say for how long. */
const USUAL_WAIT_SECONDS = 30;
const BACKOFF_MS = [1000, 4000];
const PATIENCE_SECONDS = 30;

/**
 * Asks, and again when it may help: twice more after an error of the server or the line, and once after a rate limit
 * that is over within a minute.
 * @throws Failure in one sentence: nothing answered, the server failed, or requests are limited for longer
 */
export async function ask(question: Question, asking: Asking): Promise<Answer> {
  let waited = false;
  for (let failures = 0; ; ) {
    const result = await attempt(question, asking);
    if ('status' in result && result.status === 429) {
      const said = secondsToWait(result.headers, asking.clock.now());
      const seconds = said ?? USUAL_WAIT_SECONDS;
      if (waited || seconds > LONGEST_WAIT_SECONDS) throw limited(question, said, asking.clock.now());
      waited = true;
      asking.onWait?.(`${placeOf(question)} limits requests (429); waiting ${seconds} s.`);
      await asking.sleep(seconds * 1000);
      continue;
    }
    if ('status' in result && result.status < 500) return result;
    const fault = 'status' in result ? { reason: `failed (HTTP ${result.status})`, passing: true } : result;
    const pause = BACKOFF_MS[failures];
    if (!fault.passing) throw new Failure(`${placeOf(question)} ${fault.reason}.`);
    if (pause === undefined) throw new Failure(`${placeOf(question)} ${fault.reason}, three times. Run again later.`);
    failures += 1;
    await asking.sleep(pause);
  }
}

async function attempt(question: Question, { fetch }: Asking) {
  try {
    return await receive(question, fetch, AbortSignal.timeout(PATIENCE_SECONDS * 1000));
  } catch (error) {
    if (error instanceof Failure) throw error;
    return networkFault(error, PATIENCE_SECONDS);
  }
}

function limited(question: Question, seconds: number | undefined, now: Date): Failure {
  const longest = 366 * 24 * 3600;
  const then = new Date(now.getTime() + Math.min(seconds ?? 0, longest) * 1000);
  const until =
    seconds === undefined
      ? 'and does not say until when'
      : `until ${then.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
  return new Failure(
    `${placeOf(question)} limits requests (429) ${until}. Run again later, or log in: most registries allow more to ` +
      'those they know.',
  );
}
