const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LINE_END = '\n\r';
const BLANK = ' \t\n\r';
/** A backslash in double quotes means something before these alone. */
const NEEDS_ESCAPE = '"\\`$';

type State =
  | 'before'
  | 'comment'
  | 'comment-escape'
  | 'name'
  | 'gap'
  | 'value'
  | 'escape'
  | 'single'
  | 'double'
  | 'double-escape';

/**
 * The variables of a file of `EnvironmentFile=`, by systemd's own rules (`src/basic/env-file.c`), which are a shell's only at
 * first sight: nothing is put in for `$NAME`, `#` begins a comment only where a name could begin, quotes count only where a value
 * begins or behind other quotes, and a backslash takes the next character as it is and joins lines.
 */
export function parseEnvironmentFile(text: string): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  let state: State = 'before';
  let name = '';
  let value = '';
  /** How much of the value stays when only blanks follow. */
  let kept = 0;
  const end = () => {
    if (NAME.test(name.trim())) variables[name.trim()] = value.slice(0, kept);
    [name, value, kept] = ['', '', 0];
  };
  const add = (part: string) => {
    value += part;
    kept = value.length;
  };
  for (const character of text) {
    const ends = LINE_END.includes(character);
    switch (state) {
      case 'before':
        if ('#;'.includes(character)) state = 'comment';
        else if (!BLANK.includes(character)) {
          state = 'name';
          name = character;
        }
        break;
      case 'comment':
        if (ends) state = 'before';
        else if (character === '\\') state = 'comment-escape';
        break;
      case 'comment-escape':
        // Until systemd 253 the comment went on in the next line.
        state = ends ? 'before' : 'comment';
        break;
      case 'name':
        if (ends) state = 'before';
        else if (character === '=') state = 'gap';
        else name += character;
        break;
      case 'gap':
      case 'value':
        if (ends) {
          end();
          state = 'before';
        } else if (character === '\\') state = 'escape';
        else if (state === 'gap' && character === "'") state = 'single';
        else if (state === 'gap' && character === '"') state = 'double';
        else if (!BLANK.includes(character)) {
          state = 'value';
          add(character);
        } else if (state === 'value') value += character;
        break;
      case 'escape':
        state = 'value';
        add(ends ? '' : character);
        break;
      case 'single':
        if (character === "'") state = 'gap';
        else add(character);
        break;
      case 'double':
        if (character === '"') state = 'gap';
        else if (character === '\\') state = 'double-escape';
        else add(character);
        break;
      case 'double-escape':
        state = 'double';
        if (NEEDS_ESCAPE.includes(character)) add(character);
        else if (character !== '\n') add(`\\${character}`);
    }
  }
  if (!['before', 'comment', 'comment-escape', 'name'].includes(state)) end();
  return variables;
}

/** A file that gives just these variables, by the same rules. */
export function printEnvironmentFile(variables: Readonly<Record<string, string>>): string {
  const escaped = (value: string) => value.replace(/["\\`$]/g, '\\$&');
  return Object.entries(variables)
    .map(([name, value]) => `${name}="${escaped(value)}"\n`)
    .join('');
}
