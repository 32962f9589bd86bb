import { badInput } from '../../failure.ts';
import { printTag } from '../../metabase/tag.ts';
import type { Build } from '../../platforms/platform.ts';
import type { DatabaseState } from '../applicationDatabase.ts';
import { wrongInstance, wrongSchema } from '../preflight.ts';
import type { Run } from '../run.ts';

/**
 * Looks whether the live instance is what it should be, so that a copy of its database tells something. What would keep an
 * upgrade from being begun is a matter of its own preflight.
 * @throws Failure (bad input)
 */
export async function expectReady(run: Run, former: Build): Promise<DatabaseState> {
  const state = await run.database.read();
  // A file can be copied from a backup alone, whatever the instance does now.
  const wrong = [
    ...(state.engine === 'h2' ? [] : await wrongInstance(run, printTag(former.edition, former.version))),
    ...wrongSchema(state, former.version.major),
    ...state.locks.map(
      ({ by }) => `${by} holds the migration lock: a copy made now would be half migrated. Wait until it is done.`,
    ),
  ];
  if (wrong.length === 0) return state;
  throw badInput(`The rehearsal was not begun:\n${wrong.map((one) => `  - ${one}`).join('\n')}`);
}
