/** A value of the bus in its basic parts: what is a text there stays one, everything else is as it is printed. */
export type BusPart = { readonly text: string } | { readonly word: string };

const TOKEN = /"((?:[^"\\]|\\.)*)"|(\S+)/gs;
const SIMPLE: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 };

/**
 * One line of `busctl get-property`: the signature, then all values one after another. Unlike the words of `systemctl show`
 * each text is in quotes, with the escapes of C, so that no blank in it is taken for the end of it
 * (systemd `src/busctl/busctl.c`, `src/basic/escape.c`).
 */
export function parseBusLine(line: string): readonly BusPart[] {
  return [...line.matchAll(TOKEN)]
    .slice(1)
    .map(([, text, word]) => (text === undefined ? { word: word as string } : { text: unescaped(text) }));
}

/** `as 2 "A=1" "B=x y"` */
export function textsOf(line: string): readonly string[] {
  return parseBusLine(line).flatMap((part) => ('text' in part ? [part.text] : []));
}

/** `a(sb) 1 "/etc/metabase/env" true`: environment files, and whether they may be missing. */
export function filesOf(line: string): readonly { readonly path: string; readonly optional: boolean }[] {
  const parts = parseBusLine(line);
  return parts.flatMap((part, index) => {
    const flag = parts[index + 1];
    return 'text' in part
      ? [{ path: part.text, optional: flag !== undefined && 'word' in flag && flag.word === 'true' }]
      : [];
  });
}

/** `a(sasbttttuii) 1 "/usr/bin/java" 3 "/usr/bin/java" "-jar" "metabase.jar" false 0 …`: a path and arguments for each. */
export function commandsOf(line: string): readonly (readonly string[])[] {
  const parts = parseBusLine(line);
  const commands: (readonly string[])[] = [];
  for (let at = 1; at < parts.length; ) {
    const [path, count] = parts.slice(at, at + 2);
    if (!path || !('text' in path) || !count || !('word' in count)) break;
    const end = at + 2 + Number(count.word);
    const [, ...args] = parts.slice(at + 2, end).flatMap((part) => ('text' in part ? [part.text] : []));
    commands.push([path.text, ...args]);
    // Whether a failure counts, four times, a process id, a code and a status.
    at = end + 8;
  }
  return commands;
}

/** Bytes that aren't plain letters come as `\303\244`. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  const bytes: number[] = [];
  const parts = /\\(x[0-9a-fA-F]{2}|[0-7]{3}|.)|[^\\]+/gs;
  for (const [whole, code] of text.matchAll(parts)) {
    if (code === undefined) bytes.push(...Buffer.from(whole));
    else if (/^[0-7]{3}$/.test(code)) bytes.push(Number.parseInt(code, 8));
    else if (/^x../.test(code)) bytes.push(Number.parseInt(code.slice(1), 16));
    else bytes.push(...(SIMPLE[code] === undefined ? Buffer.from(code) : [SIMPLE[code]]));
  }
  return Buffer.from(bytes).toString();
}

/** The path of a unit on the bus: everything but letters and digits is escaped (systemd `src/libsystemd/sd-bus/bus-label.c`). */
export function busPathOf(unit: string): string {
  const label = [...Buffer.from(unit)]
    .map((byte, index) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z]/.test(character) || (index > 0 && /\d/.test(character))
        ? character
        : `_${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
  return `/org/freedesktop/systemd1/unit/${label}`;
}
