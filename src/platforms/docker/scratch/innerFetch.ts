import { badInput, Failure } from '../../../failure.ts';
import type { Engine } from '../../../gateways/dockerEngine.ts';

const PATIENCE_SECONDS = 5;

/**
 * Asks an API from inside of its own container, since nothing else is on its network: by curl, which Metabase's images have
 * (metabase/metabase `Dockerfile`). Only GET, and only what this project looks at: status and body.
 */
export function innerFetch(engine: Engine, id: string): typeof fetch {
  return async (address) => {
    const options = ['--silent', '--noproxy', '*', '--location', '--max-time', String(PATIENCE_SECONDS)];
    const { exitCode, stdout } = await engine.exec(id, [
      'curl',
      ...options,
      '--write-out',
      '\n%{http_code}',
      String(address),
    ]);
    const end = stdout.lastIndexOf('\n');
    const status = Number(stdout.slice(end + 1));
    if (exitCode !== 0 || !(status >= 200 && status <= 599)) {
      throw new TypeError('fetch failed', { cause: { code: `curl ${exitCode}` } });
    }
    return new Response(status === 204 ? null : stdout.slice(0, end), { status });
  };
}

/** @throws Failure (bad input) when the image has no curl, which would look like an instance that never answers */
export async function expectCurl(engine: Engine, id: string, image: string): Promise<void> {
  const asked = await engine.exec(id, ['curl', '--version']).catch((error: unknown) => {
    if (error instanceof Failure) return { exitCode: 127 };
    throw error;
  });
  if (asked.exitCode === 0) return;
  // One that has ended at once tells why in its log.
  if ((await engine.container(id))?.State.Running === false) return;
  throw badInput(
    `The image ${image} has no curl, by which a rehearsal asks the scratch instance on its private network. Metabase's own ` +
      'images have it: add it to yours.',
  );
}
