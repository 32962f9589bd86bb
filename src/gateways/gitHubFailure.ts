import { Failure, failureOf } from '../failure.ts';

interface RequestFailure {
  readonly status: number;
  readonly message: string;
  readonly request?: { readonly method: string; readonly url: string };
  readonly response?: { readonly headers: Record<string, string | number | undefined>; readonly data?: unknown };
}

/**
 * Turns what the client throws into one sentence with the remedy.
 * @param what what could not be done, as the start of a sentence
 */
export function explainGitHub(error: unknown, what: string): Failure {
  if (error instanceof Failure) return error;
  const [first] = graphqlErrors(error) ?? [];
  if (first) return new Failure(`${what}: ${graphqlSentence(first)}`, { cause: error });
  if (!isRequestFailure(error)) return failureOf(error);
  return new Failure(`${what}: ${sentence(error)}`, { cause: error });
}

export function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && typeof (error as Partial<RequestFailure>).status === 'number';
}

interface GraphqlError {
  readonly message: string;
  readonly type?: string;
  /** Of the field that could not be had. */
  readonly path?: readonly (string | number)[];
}

/**
 * GraphQL answers with 200 and says in the answer what went wrong; undefined for every other error. What is a rate limit comes
 * from the plugin for it, as an error that has the answer.
 */
export function graphqlErrors(error: unknown): readonly [GraphqlError, ...GraphqlError[]] | undefined {
  if (!(error instanceof Error)) return undefined;
  const { errors, response } = error as { errors?: unknown; response?: { data?: { errors?: unknown } } };
  const found = error.name === 'GraphqlResponseError' ? errors : response?.data?.errors;
  return !isRequestFailure(error) && Array.isArray(found) && found.length > 0
    ? (found as [GraphqlError, ...GraphqlError[]])
    : undefined;
}

function graphqlSentence({ type, message }: GraphqlError): string {
  if (type === 'NOT_FOUND') return NOT_FOUND;
  if (type === 'FORBIDDEN') return refused(message);
  if (type === 'RATE_LIMITED') return "GitHub's rate limit is reached. Give a token, or run again in an hour.";
  return `GitHub answered "${message}".`;
}

const NOT_FOUND = 'GitHub does not find it (404). Check the name, and that the token may see the repository.';

function refused(message: string): string {
  return `GitHub refuses it (403, "${message}"). The token needs contents: write and pull-requests: write.`;
}

function sentence(error: RequestFailure): string {
  const { status, response } = error;
  const headers = response?.headers ?? {};
  if (!response) return `GitHub can't be reached (${error.message}). Check the network and run again.`;
  if (status === 401)
    return 'GitHub does not accept the token (401). Give one that is valid, e.g. ${{ github.token }}.';
  if (status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after']))) {
    return `GitHub's rate limit is reached (${status}); it ends ${until(headers)}. Give a token, or run again then.`;
  }
  if (status === 403) return refused(error.message);
  if (status === 404) return NOT_FOUND;
  if (status >= 500) return `GitHub has a fault of its own (${status}). Run again later.`;
  return `GitHub answered ${status}, "${error.message}".`;
}

function until(headers: Record<string, string | number | undefined>): string {
  const after = Number(headers['retry-after']);
  if (after > 0) return `in ${Math.ceil(after / 60)} minutes`;
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0 ? `at ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC` : 'within the hour';
}
