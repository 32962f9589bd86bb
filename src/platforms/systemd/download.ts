import { Failure } from '../../failure.ts';
import type { SystemdSeams } from './seams.ts';

type Seams = Pick<SystemdSeams, 'fetch' | 'files' | 'sleep'>;

const MOST_ATTEMPTS = 5;
const PAUSE_MS = 2_000;
/** A server that sends nothing for so long has stopped. */
const SILENCE_MS = 60_000;
const LONGEST_MARK = 1_000;

/**
 * Gets a large file under its name or not at all. What was cut off is kept beside it and goes on where it ended, in this run or a
 * later one, as long as the server still has the very same file (RFC 9110, `If-Range`).
 * @throws Failure when there is none at the address, or it can't be had
 */
export async function download(address: string, path: string, seams: Seams): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(address, path, seams);
    } catch (error) {
      if (error instanceof Failure) throw error;
      const { cause, message } = error as Error & { cause?: { code?: string } };
      if (attempt === MOST_ATTEMPTS) {
        throw new Failure(
          `${address} could not be downloaded in ${MOST_ATTEMPTS} attempts (${cause?.code ?? message}). What came is kept; run this again.`,
        );
      }
      await seams.sleep(PAUSE_MS * attempt);
    }
  }
}

async function attemptOnce(address: string, path: string, { fetch: get, files }: Seams): Promise<void> {
  const part = `${path}.part`;
  const mark = `${part}.etag`;
  const there = (await files.look(part))?.bytes ?? 0;
  const known = there > 0 ? (await files.readText(mark, LONGEST_MARK).catch(() => '')).trim() : '';
  const control = new AbortController();
  const headers = { 'accept-encoding': 'identity', ...(known && { range: `bytes=${there}-`, 'if-range': known }) };
  const answer = await get(address, { headers, signal: control.signal, redirect: 'follow' });
  const goesOn = answer.status === 206 && known !== '';
  if (answer.status === 404 || answer.status === 403) {
    throw new Failure(absent(address, answer.status));
  }
  if (!goesOn) await files.remove(part);
  if (!answer.body || (answer.status !== 200 && !goesOn)) throw new Error(`HTTP ${answer.status}`);
  const [from, total] = extentOf(answer, goesOn);
  if (goesOn && from !== there) throw new Error(`asked for bytes from ${there} and got them from ${from}`);
  const tag = answer.headers.get('etag') ?? '';
  if (!goesOn && tag !== '' && !tag.startsWith('W/')) await files.writeDurably(mark, tag);
  await files.appendStream(part, flowing(answer.body, control));
  const size = (await files.look(part))?.bytes ?? 0;
  if (total !== undefined && size !== total) throw new Error(`${size} of ${total} bytes came`);
  await files.finishDurably(part, path);
  await files.remove(mark);
}

/** Where the answer begins, and how large the file is. */
function extentOf({ headers }: Response, goesOn: boolean): readonly [number, number | undefined] {
  if (!goesOn) {
    const length = headers.get('content-length');
    return [0, length === null ? undefined : Number(length)];
  }
  const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? [];
  return [Number(from ?? Number.NaN), total === undefined ? undefined : Number(total)];
}

async function* flowing(body: ReadableStream<Uint8Array>, control: AbortController): AsyncIterable<Uint8Array> {
  const reader = body.getReader();
  for (;;) {
    const timer = setTimeout(() => control.abort(new Error(`nothing came for ${SILENCE_MS / 1000} s`)), SILENCE_MS);
    try {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A sentence when the server says that it has none. What can't be told, such as by one that is down, shows at the download. */
export async function missingAt(address: string, get: typeof fetch): Promise<string | undefined> {
  const answer = await get(address, { method: 'HEAD' }).catch(() => undefined);
  return answer && [403, 404, 410].includes(answer.status) ? absent(address, answer.status) : undefined;
}

function absent(address: string, status: number): string {
  return `There is no JAR at ${address} (HTTP ${status}). Is that version published, and "downloads-url" right?`;
}

/** Bytes of the file at an address, undefined when the server does not say. */
export async function sizeAt(address: string, get: typeof fetch): Promise<number | undefined> {
  try {
    const { ok, headers } = await get(address, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    const length = headers.get('content-length');
    return ok && length !== null ? Number(length) : undefined;
  } catch {
    return undefined;
  }
}
