import { RE2JS, RE2JSSyntaxException } from 're2js';
import { badInput } from '../failure.ts';

/** The group of a custom pattern that holds the version. */
export const VERSION_GROUP = 'version';

/**
 * The text when it is an expression of RE2, which takes no longer than the text is long, with a group for the version.
 * @throws Failure (bad input)
 */
export function customPattern(text: string): string {
  if (VERSION_GROUP in compile(text).namedGroups()) return text;
  throw badInput(
    `The expression "${text}" does not say where the version is. Put a group named ${VERSION_GROUP} around it, e.g. ` +
      '"bi_release: (?<version>\\S+)".',
  );
}

function compile(text: string): RE2JS {
  try {
    return RE2JS.compile(text);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    const why = error.message.replace('error parsing regexp: ', '');
    throw badInput(
      `The expression "${text}" can't be read: ${why}. The syntax is that of RE2, which has no look-around and no ` +
        'back-references.',
    );
  }
}
