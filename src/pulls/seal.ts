import { fingerprint } from './wanted.ts';

/** A commit as far as it tells whether it is ours. */
export interface Sealed {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

const LINE = /^([\s\S]*)\n\nMade-by: metabase-upgrade ([\w-]+) ([0-9a-f]{16})\s*$/;

/**
 * The message with a last line by which our commits are known again where no pull request tells of them. It stands for this very
 * commit: one that somebody amended, rebased or wrote with our words has another content or parent.
 * @param scope which runs may clear it away
 */
export function withSeal(message: string, tree: string, parent: string, scope: string): string {
  return `${message}\n\nMade-by: metabase-upgrade ${scope} ${fingerprint([message, tree, parent, scope])}`;
}

/** The scope of the run that made this very commit; undefined when somebody else made it or changed it. */
export function scopeOf({ message, tree, parents: [parent, ...others] }: Sealed): string | undefined {
  const [, text, scope, seal] = LINE.exec(message.replaceAll('\r\n', '\n')) ?? [];
  if (text === undefined || scope === undefined || parent === undefined || others.length > 0) return undefined;
  return seal === fingerprint([text, tree, parent, scope]) ? scope : undefined;
}
