import { badInput } from '../failure.ts';

/** What git refuses anywhere in the name of a branch. Source: git's documentation of `check-ref-format`. */
const REFUSED = /[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|@\{|\/\.|\.lock(\/|$)/u;

/**
 * The text when git takes it as the name of a branch.
 * @throws Failure (bad input)
 */
export function branchName(text: string): string {
  if (isBranchName(text)) return text;
  throw badInput(`"${text}" can't be the name of a branch in git. Give one such as "main" or "release/1.x".`);
}

/**
 * The text when a branch's name can begin with it.
 * @throws Failure (bad input)
 */
export function branchPrefix(text: string): string {
  if (isBranchName(`${text}x`) && text !== '') return text;
  throw badInput(`No name of a branch in git can begin with "${text}". Give a prefix such as "metabase-upgrade/".`);
}

function isBranchName(text: string): boolean {
  return text !== '' && text !== '@' && !/^[-/.]|[/.]$/.test(text) && !REFUSED.test(text);
}
