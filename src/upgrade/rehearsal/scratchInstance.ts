import { Failure, failureOf } from '../../failure.ts';
import { printTag } from '../../metabase/tag.ts';
import type { Build } from '../../platforms/platform.ts';
import type { Scratch } from '../../platforms/scratch.ts';
import type { Baseline } from '../baseline.ts';
import type { Facts } from '../journal.ts';
import type { Run } from '../run.ts';
import { tellingLines } from '../tellingLines.ts';
import { verify } from '../verify.ts';
import { StillMigrating, waitForMigration } from '../waitForMigration.ts';
import type { Copy } from './copies.ts';

/** The instance that runs on the copy, one build after the other. */
export interface ScratchInstance {
  /**
   * Where the live database could be reached, what runs is started first, which migrates nothing: an instance that takes no
   * notice of what it is told must not be one of a newer version.
   * @throws Failure when nobody uses the copy then
   */
  tryOut(former: Build): Promise<Facts>;
  /** @returns the seconds until it was ready, and errors of its log */
  migrate(build: Build): Promise<Facts>;
  verify(build: Build): Promise<Facts>;
  end(): Promise<void>;
}

/** @param before what the copy held before anything was started on it */
export function scratchInstance(run: Run, scratch: Scratch, copy: Copy, before: Baseline): ScratchInstance {
  const verified = async (build: Build) => {
    await verify({ ...(await watched(run, scratch)), database: copy }, build, before);
    return {};
  };
  const end = () => scratch.end(run.id);
  return {
    async tryOut(former) {
      await startAndWait(run, scratch, copy, former);
      // Before we look into the copy ourselves: a connection of ours may be counted for a moment after it was closed.
      const users = await copy.users();
      if (users > 0) {
        await verified(former);
        await end();
        return {};
      }
      throw new Failure(
        'The scratch instance is up, and nobody is connected to the copy of the database: it runs on another one, perhaps the ' +
          'live one. No newer version was started. Let the scratch command use the MB_DB_ variables that it is given, and nothing else.',
      );
    },
    async migrate(build) {
      const stop = printTag(build.edition, build.version);
      const since = run.clock.now();
      const seconds = await startAndWait(run, scratch, copy, build);
      const errors = tellingLines(await scratch.log(run.id, since));
      for (const line of errors) run.log.info(`  in its log: ${line}`);
      return { [`migration ${stop}`]: seconds, [`errors ${stop}`]: errors };
    },
    verify: verified,
    end,
  };
}

/** @returns seconds until it was ready, as an upgrade measures them. @throws Failure; here nothing is left to its end */
async function startAndWait(run: Run, scratch: Scratch, copy: Copy, build: Build): Promise<number> {
  const tag = printTag(build.edition, build.version);
  const since = run.clock.now();
  await scratch.start(run.id, build, copy.variables);
  try {
    return await waitForMigration(await watched(run, scratch));
  } catch (error) {
    if (!(error instanceof StillMigrating)) throw new Failure(`${tag} on the copy: ${failureOf(error).message}`);
    if (run.cancelled.aborted) throw new Failure(`The job was cancelled while ${tag} was started on the copy.`);
    const lines = tellingLines(await scratch.log(run.id, since)).map((line) => `\n  ${line}`);
    const minutes = Math.round(run.wishes.timeoutMs / 60_000);
    throw new Failure(
      `After ${minutes} minutes ${tag} was not ready on the copy. Set a longer "timeout".${lines.join('')}`,
    );
  }
}

async function watched(run: Run, scratch: Scratch) {
  const { url, fetch } = await scratch.api(run.id);
  const platform = {
    name: 'scratch',
    url: async () => url,
    process: () => scratch.process(run.id),
    log: (since: Date) => scratch.log(run.id, since),
  };
  return { ...run, fetch, platform, wishes: { timeoutMs: run.wishes.timeoutMs, url: undefined } };
}
