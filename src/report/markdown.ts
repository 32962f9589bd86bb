/** Pieces of GitHub-flavoured markdown. What comes from outside passes `plain`, `code` or `foreign` first. */

/** A body may have this many characters (GitHub's limit for issues, pull requests and comments). */
export const LONGEST_BODY = 65_536;

/** Text that must not become markup, a mention or a reference. */
export function plain(text: string): string {
  return unlinked(text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|~$]/g, '\\$&'));
}

/** Inline code; a fence longer than any run of backticks inside. Of nothing there is none: its fences would be text. */
export function code(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat === '') return '';
  const fence = '`'.repeat(Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const pad = /^`|`$/.test(flat) ? ' ' : '';
  return `${fence}${pad}${flat.replaceAll('|', '\\|')}${pad}${fence}`;
}

export function link(text: string, url: string): string {
  return `[${text}](${encodeURI(decodeSafely(url)).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))})`;
}

/** A path for an address: what would end the path or the link is encoded. */
export function pathInAddress(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return encoded.replaceAll('(', '%28').replaceAll(')', '%29');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function folded(summary: string, text: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

export function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/**
 * Somebody else's markdown, made harmless: no mention notifies anybody, no number links to this repository, no link
 * leaves a trace in the issue that it names, no comment or half-open HTML changes what follows.
 */
export function foreign(text: string): string {
  const bare = text
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/<(?=[/!?a-z])/gi, '&lt;');
  return unlinked(closedFences(bare)).trim();
}

const ZERO_WIDTH_SPACE = '\u200b';

function unlinked(text: string): string {
  return text
    .replace(/(https?:\/\/(www\.)?|\bwww\.)github\.com\//gi, 'https://redirect.github.com/')
    .replace(/&(?=#|commat;|num;)/gi, '&amp;')
    .replace(/@(?=[a-z0-9])/gi, `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1-${ZERO_WIDTH_SPACE}`);
}

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/**
 * A fence that is never closed would swallow the rest of the body. An indented one may belong to a list, whose end
 * closes it, so that it becomes text: only fences at the start of a line are sure.
 */
function closedFences(text: string): string {
  let open: string | undefined;
  const lines = text
    .replace(/^[ \t]+(?:`{3,}|~{3,})/gm, (fence) => fence.replace(/[`~]/g, '\\$&'))
    .split('\n')
    .map((line) => {
      const [, fence, rest = ''] = FENCE.exec(line) ?? [];
      if (fence === undefined) return line;
      if (open === undefined) open = fence;
      else if (fence.startsWith(open) && rest.trim() === '') open = undefined;
      return line;
    });
  return (open === undefined ? lines : [...lines, open]).join('\n');
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
