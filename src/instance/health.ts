/** What `GET /api/health` says, read as strictly as it must be. */
export type Health =
  | { readonly state: 'ready' }
  | { readonly state: 'initializing'; readonly progress: number | undefined }
  | { readonly state: 'unwell'; readonly says: string }
  /** Nothing answers yet: the port opens only after the JVM is up, and closes early when it stops. */
  | { readonly state: 'silent' };

const PATIENCE_MS = 5_000;
const LONGEST = 10_000;

/**
 * Only JSON with the status "ok" counts as ready: every unknown path answers 200 with a page, even while the instance
 * migrates (https://github.com/metabase/metabase/pull/46730).
 */
export async function askHealth(url: string, get: typeof fetch): Promise<Health> {
  let answer: Response;
  let text: string;
  try {
    answer = await get(`${url}/api/health`, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'follow' });
    text = (await answer.text()).slice(0, LONGEST);
  } catch {
    return { state: 'silent' };
  }
  const said = readStatus(text);
  if (answer.status === 200 && said?.status === 'ok') return { state: 'ready' };
  if (said?.status === 'initializing') return { state: 'initializing', progress: said.progress };
  return { state: 'unwell', says: `${answer.status} ${said?.status ?? 'without a status'}`.slice(0, 200) };
}

function readStatus(text: string): { status: string; progress: number | undefined } | undefined {
  try {
    const { status, progress } = JSON.parse(text) as { status?: unknown; progress?: unknown };
    if (typeof status !== 'string') return undefined;
    return { status, progress: typeof progress === 'number' && progress >= 0 && progress <= 1 ? progress : undefined };
  } catch {
    return undefined;
  }
}
