import { randomBytes } from 'node:crypto';
import type { DatabaseSettings } from '../../databases/settings/settings.ts';
import { Failure } from '../../failure.ts';
import type { OwnServer, Scratch } from '../../platforms/scratch.ts';
import type { Run } from '../run.ts';

/**
 * A server for the copy alone, where there is an image with one. Its password is of the moment, as the server is.
 * @param keepSecret is told the password
 */
export function ownServer(
  { engine }: DatabaseSettings,
  image: string | undefined,
  scratch: Scratch,
  keepSecret: (secret: string) => void,
): OwnServer | undefined {
  if (image === undefined || !scratch.makesServers || engine === 'h2') return undefined;
  const password = randomBytes(16).toString('hex');
  keepSecret(password);
  return { image, engine, user: engine === 'postgres' ? 'metabase' : 'root', password };
}

const PATIENCE_MS = 120_000;
const LOOK_MS = 500;

/** Opens a database on a server that was made a moment ago, once it answers. @throws Failure with what the server said */
export async function whenReady<Opened>(run: Run, scratch: Scratch, open: () => Promise<Opened>): Promise<Opened> {
  const start = run.clock.now();
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (run.cancelled.aborted) throw new Failure('The job was cancelled while the database server was started.');
      if (run.clock.now().getTime() - start.getTime() > PATIENCE_MS) {
        const said = (await scratch.log(run.id, start)).trim().split('\n').slice(-5).join('\n  ');
        throw new Failure(
          `The database server of the rehearsal does not answer: ${error.message}\n  ${said.slice(0, 1000)}`,
        );
      }
      await run.sleep(LOOK_MS);
    }
  }
}
