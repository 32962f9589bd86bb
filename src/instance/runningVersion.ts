import type { Edition } from '../metabase/edition.ts';
import { parseTag } from '../metabase/tag.ts';
import type { Version } from '../metabase/version.ts';

/** What a running Metabase says of itself, or why it can't be told. */
export type Running =
  | {
      readonly version: Version;
      readonly edition: Edition;
      /** False on a new installation that waits for its first user; left out where the answer doesn't say. */
      readonly setUp?: boolean;
      /** It runs at Metabase Cloud (metabase/metabase, the public setting `is-hosted?`). */
      readonly hosted?: boolean;
    }
  | { readonly unknown: string };

/** A Metabase that is up answers at once; one that migrates answers 503. */
const PATIENCE_MS = 10_000;

/**
 * Asks an instance for its version: `version.tag` of `GET /api/session/properties`, which needs no log-in
 * (metabase/metabase `src/metabase/version/settings.clj`). The answer also carries the setup token of a fresh instance:
 * nothing of it but the tag is kept, and nothing of it is ever shown.
 * @param url of the instance, without a slash at the end
 */
export async function runningVersion(url: string, get: typeof fetch): Promise<Running> {
  let answer: Response;
  try {
    answer = await get(`${url}/api/session/properties`, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'follow',
    });
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    return {
      unknown:
        name === 'TimeoutError' ? 'it did not answer within 10 s' : `it can't be reached (${cause?.code ?? name})`,
    };
  }
  if (answer.status === 503) return { unknown: 'it is starting or migrating (503)' };
  if (!answer.ok) return { unknown: `it answered ${answer.status}` };
  const { tag, ...more } = await propertiesOf(answer);
  const read = tag === undefined ? undefined : parseTag(tag);
  if (read?.kind === 'exact') {
    return { version: read.version, edition: read.edition, ...more };
  }
  return { unknown: 'its answer names no version of Metabase' };
}

async function propertiesOf(answer: Response): Promise<{ tag?: string; setUp?: boolean; hosted?: boolean }> {
  try {
    const properties = (await answer.json()) as Record<string, unknown> & { version?: { tag?: unknown } };
    const { version, 'has-user-setup': setUp, 'is-hosted?': hosted } = properties;
    return {
      ...(typeof version?.tag === 'string' ? { tag: version.tag } : {}),
      ...(typeof setUp === 'boolean' ? { setUp } : {}),
      ...(typeof hosted === 'boolean' ? { hosted } : {}),
    };
  } catch {
    return {};
  }
}
