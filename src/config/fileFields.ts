import { z } from 'zod';
import { Failure } from '../failure.ts';
import { glob } from './glob.ts';

/*
 * Kinds of fields of .github/metabase-upgrade.yml. The message of a check is what is expected, as the end of a sentence
 * ("...; expected true or false."); a reading function of ours throws whole sentences.
 */

/** What a reading function of ours refuses is an issue of the schema, in its own words. */
export function readBy<In, Out>(read: (given: In) => Out) {
  return (given: In, context: z.RefinementCtx<In>): Out => {
    try {
      return read(given);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
      return z.NEVER;
    }
  };
}

export const text = (expected: string) => z.string({ error: expected }).min(1, { error: expected });

/** A list, or its only entry by itself. */
export const oneOrMore = <Item extends z.ZodType>(item: Item, expected: string) =>
  z
    .union([item, z.array(item).min(1, { error: expected })], { error: expected })
    .transform((given): z.output<Item>[] => (Array.isArray(given) ? given : [given]));

export const names = (what: string, example: string) => {
  const expected = `${what}, e.g. ${example}`;
  return oneOrMore(text(expected), expected);
};

export const globs = oneOrMore(
  z.string({ error: 'a glob such as "deploy/**"' }).transform(readBy(glob)),
  'a glob such as "deploy/**", or a list of them',
);

/** YAML makes a number of 61 and of 61.2; the file is read so that 61.10 does not become 61.1. */
export const versionText = (expected: string) =>
  z.union([z.string(), z.number()], { error: expected }).transform((given) => String(given));
