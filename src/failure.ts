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
