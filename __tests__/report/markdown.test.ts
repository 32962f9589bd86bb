import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, codeBlock, folded, foreign, link, plain, table } from '../../src/report/markdown.ts';

/** The zero width space that breaks a mention or a reference. */
const Z = '\u200b';

describe("somebody else's markdown", () => {
  it.each([
    ['a mention', 'thanks @octocat!', `thanks @${Z}octocat!`],
    ['a team', '(@metabase/core)', `(@${Z}metabase/core)`],
    ['a mention in a word', 'a@b', `a@${Z}b`],
    [
      'a mention written as an entity',
      '&#64;octocat &commat;octocat &#x40;octocat',
      `&amp;#${Z}64;octocat &amp;commat;octocat &amp;#x40;octocat`,
    ],
    ['an issue', 'fixes #123', `fixes #${Z}123`],
    ['an issue elsewhere', 'metabase/metabase#123', `metabase/metabase#${Z}123`],
    ['an issue written as an entity', 'fixes &#35;123 &num;1', `fixes &amp;#${Z}35;123 &amp;num;1`],
    ['an issue of the old kind', 'GH-123 gh-1', `GH-${Z}123 gh-${Z}1`],
    ['a commit elsewhere', 'metabase/metabase@0123abc', `metabase/metabase@${Z}0123abc`],
    [
      'an address',
      'see https://github.com/metabase/metabase/pull/1',
      'see https://redirect.github.com/metabase/metabase/pull/1',
    ],
    ['an address with www', 'HTTP://www.GitHub.com/a/b/issues/2', 'https://redirect.github.com/a/b/issues/2'],
    ['an address without its scheme', 'www.github.com/a/b/issues/2', 'https://redirect.github.com/a/b/issues/2'],
    ['an address in a link', '[x](https://github.com/a/b/issues/2)', '[x](https://redirect.github.com/a/b/issues/2)'],
    ['a heading', '## Upgrading', '## Upgrading'],
    ['a heading with a number', '# 1', '# 1'],
    ['a comment', 'a<!-- x\n\ny -->b', 'ab'],
    ['a comment that stays open', 'a <!-- metabase-upgrade {"next":"v9"}', 'a'],
    ['comments in each other', '<!-<!-- x -->- y -->', '&lt;!-- y -->'],
    ['details that stay open', '<details><summary>x', '&lt;details>&lt;summary>x'],
    ['details that close', 'x</details>', 'x&lt;/details>'],
    ['an image tag', '<img src=x>', '&lt;img src=x>'],
    ['an instruction', '<?php ?>', '&lt;?php ?>'],
    ['a comparison', '1 < 2 and a<1', '1 < 2 and a<1'],
    ['line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['a closed fence', '```\nx\n```\ny', '```\nx\n```\ny'],
    ['a fence with a language', '```sh\nx\n```', '```sh\nx\n```'],
    ['an open fence', '```\nx', '```\nx\n```'],
    ['an open fence of tildes', '~~~~\nx\n~~~', '~~~~\nx\n~~~\n~~~~'],
    ['a fence in a fence', '````\n```\nx\n````', '````\n```\nx\n````'],
    ['a fence that a language does not close', '```\nx\n```js\ny', '```\nx\n```js\ny\n```'],
    ['a fence that is closed with spaces behind', '```\nx\n```  \ny', '```\nx\n```  \ny'],
    ['code that only looks like a fence', '```x``` is code', '```x``` is code'],
    [
      'a fence in a list, which the end of the list closes',
      '- a\n  ```\n  x\n```\ny',
      '- a\n  \\`\\`\\`\n  x\n```\ny\n```',
    ],
    ['white space around', '\n\n x \n', 'x'],
    ['nothing', '', ''],
  ])('is made harmless: %s', (_title, text, wanted) => {
    expect(foreign(text)).toBe(wanted);
  });

  it('never notifies, links, hides or swallows, whatever it is', () => {
    const piece = fc.constantFrom(
      ...[
        '@a',
        '#1',
        'GH-2',
        '&#64;',
        '<!--',
        '-->',
        '<!-',
        '<d',
        '</d>',
        '```',
        '~~~',
        '\n',
        ' ',
        'x',
        '<',
        '&',
        '\r',
        '`',
        '- ',
      ],
      ...['https://github.com/', 'www.', 'github.com/a', '#', '@'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = foreign(pieces.join(''));
        expect(text).not.toMatch(/@[a-z0-9]|#\d|\bgh-\d|<[!/?a-z]|https?:\/\/(www\.)?github\.com\//i);
        let open = '';
        for (const line of text.split('\n')) {
          const [, fence = '', rest = ''] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/.exec(line) ?? [];
          if (fence && !open) open = fence;
          else if (open && fence.startsWith(open) && rest.trim() === '') open = '';
        }
        expect(open).toBe('');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('plain text', () => {
  it.each([
    ['a *b* _c_ `d` ~e~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~'],
    ['[x](y) ![z]', '\\[x\\](y) !\\[z\\]'],
    ['<b> | $x$', '\\<b\\> \\| \\$x\\$'],
    ['a\\b', 'a\\\\b'],
    ['two\n\nlines\tand  more', 'two lines and more'],
    ['@octocat #12 GH-3', `@${Z}octocat #${Z}12 GH-${Z}3`],
    ['&#64;octocat', `&amp;#${Z}64;octocat`],
    ['https://github.com/a/b', 'https://redirect.github.com/a/b'],
    ['', ''],
  ])('%j becomes %j', (text, wanted) => {
    expect(plain(text)).toBe(wanted);
  });
});

describe('inline code', () => {
  it.each([
    ['', ''],
    ['v0.50.1', '`v0.50.1`'],
    ['a`b', '``a`b``'],
    ['a``b`c', '```a``b`c```'],
    ['`a', '`` `a ``'],
    ['a`', '`` a` ``'],
    ['a|b', '`a\\|b`'],
    ['a\nb\t c', '`a b c`'],
    ['@octocat #1', '`@octocat #1`'],
  ])('of %j is %j', (text, wanted) => {
    expect(code(text)).toBe(wanted);
  });

  it('always holds its text in one piece', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'`ab |'), minLength: 1 }), (text) => {
        const [, fence = '', inside = ''] = /^(`+)(?!`)(.*)(?<!`)\1$/s.exec(code(text)) ?? [];
        expect(fence).not.toBe('');
        expect(inside).not.toMatch(new RegExp(`(?<!\`)${fence}(?!\`)`));
      }),
    );
  });
});

describe('pieces of markdown', () => {
  it('link, table, fold and block', () => {
    expect(link('a', 'https://x.example/a b(c)')).toBe('[a](https://x.example/a%20b%28c%29)');
    expect(link('a', 'https://x.example/a%20b')).toBe('[a](https://x.example/a%20b)');
    expect(link('a', 'https://x.example/100%')).toBe('[a](https://x.example/100%25)');
    expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |');
    expect(folded('s', 't')).toBe('<details>\n<summary>s</summary>\n\nt\n\n</details>');
    expect(codeBlock('sh', 'x')).toBe('```sh\nx\n```');
  });
});
