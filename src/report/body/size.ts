const encoder = new TextEncoder();

/**
 * How long GitHub could take a text to be. Its message speaks of characters; people who measured found code points for
 * pull requests and bytes for issues (dead-claudia/github-limits#13). Bytes of UTF-8 are never fewer than characters,
 * whatever is meant. A line end counts twice: a browser sends it as two characters when somebody ticks a box.
 */
export function sizeOf(text: string): number {
  return encoder.encode(text).length + (text.match(/\n/g)?.length ?? 0);
}
