import { Failure } from '../failure.ts';
import { printTag } from '../metabase/tag.ts';
import type { Build } from '../platforms/platform.ts';
import type { Facts } from './journal.ts';
import type { Run } from './run.ts';

/** How the application database is taken back. */
export type Revert =
  | { readonly strategy: 'image-only' }
  | {
      readonly strategy: 'restore';
      readonly backup: string;
      /** Rows of the key tables in it. */
      readonly counts: Readonly<Record<string, number>>;
    }
  | {
      readonly strategy: 'migrate-down';
      /** One for each major that is left, the highest first. */
      readonly builds: readonly Build[];
    };

/** With the instance stopped and a backup of today made. @throws Failure when the changelog is not what it should be */
export async function revert(run: Run, how: Revert): Promise<Facts> {
  switch (how.strategy) {
    case 'image-only':
      return {};
    case 'restore':
      await run.database.restore(how.backup, run.id);
      return { revertedTo: how.backup, restoredCounts: how.counts };
    case 'migrate-down':
      for (const build of how.builds) await oneMajorDown(run, build);
      return {};
  }
}

/**
 * `migrate down` goes to the major below that of the version which runs it, and ends with 0 also when it failed: what
 * counts is the changelog (https://github.com/metabase/metabase/pull/64309).
 */
async function oneMajorDown({ platform, database, log }: Run, build: Build): Promise<void> {
  const tag = printTag(build.edition, build.version);
  log.info(`  migrate down with ${tag}`);
  const { exitCode, output } = await platform.runOnce(build, 'migrate down');
  const { schema } = await database.read();
  const wanted = build.version.major - 1;
  if (schema.kind === 'major' && schema.major <= wanted) return;
  const telling = output.split('\n').filter((line) => /roll|exception|error|downgrade/i.test(line));
  const found = schema.kind === 'major' ? `of major ${schema.major}` : schema.kind;
  throw new Failure(
    `"migrate down" with ${tag} ended with ${exitCode}, and the schema is ${found} where ${wanted} was expected.` +
      telling
        .slice(-5)
        .map((line) => `\n  ${line.slice(0, 300)}`)
        .join(''),
  );
}
