import { Failure } from '../failure.ts';
import type { ToolFinished } from '../gateways/tool.ts';
import { type DatabaseSettings, describeSettings, secretsOf } from './settings/settings.ts';

const LONGEST_REASON = 2_000;

/** What an outside program or a server said, without the secrets that it may have repeated. */
export function withoutSecrets(text: string, settings: DatabaseSettings): string {
  const secrets = secretsOf(settings).flatMap((secret) => [secret, encodeURIComponent(secret)]);
  return secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
}

/** The last lines that a tool said: the first ones are often followed by the one that matters. */
export function toolFailure(doing: string, tool: string, finished: ToolFinished, settings?: DatabaseSettings): Failure {
  const ended =
    finished.stopped === 'timeout'
      ? 'was stopped, as it took too long'
      : finished.stopped === 'aborted'
        ? 'was stopped, as the run was cancelled'
        : finished.exitCode === undefined
          ? 'was ended by a signal'
          : `exited with ${finished.exitCode}`;
  const last = finished.stderr.trim().slice(-LONGEST_REASON);
  const said = settings ? withoutSecrets(last, settings) : last;
  const what = settings ? `${doing} the ${describeSettings(settings)}` : doing;
  const full = /No space left|errno:? 28\b/.test(said) ? `${/[.!?]$/.test(said) ? '' : '.'} The disk is full.` : '';
  return new Failure(`${what} failed: ${tool} ${ended}${said === '' ? '.' : ` and said: ${said}`}${full}`);
}

/** An error of a driver, as a sentence about the database. */
export function serverFailure(doing: string, error: unknown, settings: DatabaseSettings): Failure {
  if (error instanceof Failure) return error;
  return new Failure(`${doing} the ${describeSettings(settings)} failed: ${reasonOf(error, settings)}`, {
    cause: withoutCause(error),
  });
}

export function reasonOf(error: unknown, settings: DatabaseSettings): string {
  const { message, code } = error as { message?: string; code?: string };
  const said = message === undefined || message === '' ? String(code ?? error) : message;
  return withoutSecrets(said.slice(0, LONGEST_REASON), settings);
}

/** A driver's error may carry the whole configuration of its connection. */
function withoutCause(error: unknown): string | undefined {
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : undefined;
}
