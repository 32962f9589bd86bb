import { Failure } from '../../failure.ts';

/** What a look-up has to complain of; undefined when it finds what it looks for. */
export async function complaintOf(lookUp: Promise<unknown>): Promise<string | undefined> {
  try {
    await lookUp;
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}
