import { badInput, type Failure } from '../failure.ts';
import { listSize } from './catalogue.ts';
import { EDITIONS } from './edition.ts';
import { type Follow, printFollow } from './follow.ts';
import type { IgnoreRule } from './ignore.ts';
import type { Situation } from './situation.ts';

export function contradiction(follow: Follow, { text, reason }: IgnoreRule): Failure {
  const why = reason === undefined ? '' : ` (${reason})`;
  return badInput(
    `The target ${printFollow(follow)} is ignored by "${text}"${why}. Choose another target, or take "${text}" off ` +
      'the ignore list.',
  );
}

export function noneFollowed(follow: Follow, situation: Situation): Failure {
  const { wanted, list } = asked(follow, situation);
  return badInput(`There is no ${wanted} in ${list}. Follow versions that are published, or use a newer release list.`);
}

export function noneLeft(follow: Follow, situation: Situation, count: number, why: string, remedy: string): Failure {
  const { wanted, list } = asked(follow, situation);
  return badInput(`Each ${wanted} in ${list} ${why} (${count} of them). ${remedy}`);
}

function asked(follow: Follow, { edition, catalogue }: Situation) {
  const { source, asOf } = catalogue;
  return {
    wanted: `version of the ${EDITIONS[edition].title} edition that "${printFollow(follow)}" follows`,
    list: `the release list (${source}, ${asOf}, ${listSize(catalogue)} releases)`,
  };
}
