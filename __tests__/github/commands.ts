/** What a runner understands of what a step leaves behind: its output file and the commands in its log. */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice' | 'debug';
  readonly message: string;
  readonly props: Readonly<Record<string, string>>;
}

/** `name=value`, or `name<<END`, lines, `END`; a runner fails the step for anything else. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [, name = '', sign, rest = ''] = /^(.+?)(<<|=)(.*)$/.exec(line) ?? [];
    if (!sign) throw new Error(`Invalid format '${line}'`);
    const end = sign === '<<' ? lines.indexOf(rest, at + 1) : at;
    if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    outputs[name] = sign === '<<' ? lines.slice(at + 1, end).join('\n') : rest;
    at = end;
  }
  return outputs;
}

/** The workflow commands for annotations, wherever they stand on a line of their own, unless commands are stopped. */
export function readAnnotations(stdout: string): Annotation[] {
  const annotations: Annotation[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split(/\r?\n/)) {
    const [, command = '', properties = '', data = ''] = /^\s*::([\w-]+)(?: ([^:]*?))?::(.*)$/.exec(line) ?? [];
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
    } else if (command === 'stop-commands') {
      stopped = data;
    } else if (isLevel(command)) {
      const props = properties.split(',').filter((each) => each.includes('='));
      annotations.push({
        level: command,
        message: unescaped(data),
        props: Object.fromEntries(
          props.map((each) => [each.slice(0, each.indexOf('=')).trim(), unescaped(each.slice(each.indexOf('=') + 1))]),
        ),
      });
    }
  }
  return annotations;
}

function isLevel(command: string): command is Annotation['level'] {
  return ['error', 'warning', 'notice', 'debug'].includes(command);
}

function unescaped(text: string): string {
  const meant: Record<string, string> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%(?:0D|0A|3A|2C|25)/gi, (code) => meant[code.toUpperCase()] ?? code);
}
