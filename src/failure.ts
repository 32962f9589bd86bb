/**
 * An error that is meant for the user: one or more full sentences that say what was expected, what was found, where,
 * and what can be done. Everything else that is thrown is a defect of this project.
 */
export class Failure extends Error {
  /** What the process exits with: 2 for bad input, 1 for everything else. */
  readonly exitCode: 1 | 2;

  constructor(message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = 'Failure';
    this.exitCode = options.exitCode ?? 1;
  }
}

/** The user gave something that can't be used. */
export function badInput(message: string): Failure {
  return new Failure(message, { exitCode: 2 });
}

/** What is no Failure is a defect of ours: it is shown whole, so that it can be reported. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const found = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(`This is a defect of metabase-upgrade; please report it with these lines. ${found}`, {
    cause: error,
  });
}
