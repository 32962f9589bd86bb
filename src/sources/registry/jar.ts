import { Failure } from '../../failure.ts';
import { type Asking, ask } from './ask.ts';
import type { Answer } from './question.ts';

/** Whether a JAR can be downloaded, as far as it can be told. */
export type JarStatus = 'published' | 'missing' | { readonly unknown: string };

/** An object store that doesn't list its contents answers 403 for what it doesn't have; Metabase's downloads are in one. */
const OFFICIAL_HOST = 'downloads.metabase.com';

/** Looks a JAR up by its address, without downloading it. Never throws for what a server does. */
export async function jarStatus(address: string, asking: Asking): Promise<JarStatus> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return { unknown: 'its address is none of http or https' };
  if (url.username !== '' || url.password !== '') return { unknown: 'its address holds a user name or password' };
  try {
    return judge(await ask({ method: 'HEAD', url: url.href }, asking), url.hostname === OFFICIAL_HOST);
  } catch (error) {
    if (error instanceof Failure) return { unknown: error.message.replace(/\.$/, '') };
    throw error;
  }
}

function judge({ status, headers }: Answer, official: boolean): JarStatus {
  if (status === 404 || status === 410 || (status === 403 && official)) return 'missing';
  if (status !== 200) return { unknown: `its server answered with HTTP ${status}` };
  // A page for logging in, or one that says in words that there is nothing.
  if (/^text\/html\b/i.test(headers.get('content-type') ?? ''))
    return { unknown: 'its server answered with a web page' };
  return 'published';
}
