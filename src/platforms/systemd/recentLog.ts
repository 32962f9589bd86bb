import { asRoot, journalOf } from './rights.ts';
import type { SystemdSeams } from './seams.ts';

const LARGEST = 1024 ** 2;

/** What a unit has written to the journal since then, without time and name; empty where it writes elsewhere. */
export async function recentLog(seams: Pick<SystemdSeams, 'run' | 'user'>, unit: string, since: Date): Promise<string> {
  const command = journalOf(unit);
  const [program, ...args] = command as [string, ...string[]];
  const { exitCode, stdout } = await seams.run(program, args);
  const text = exitCode === 0 && stdout !== '' ? stdout : await asRoot(command, seams);
  return messagesSince(text, since).slice(-LARGEST);
}

/** Lines such as `1782742122.123456 host java[4711]: message`; a message of several lines goes on behind blanks. */
export function messagesSince(text: string, since: Date): string {
  const lines: string[] = [];
  let recent = false;
  for (const line of text.trimEnd().split('\n')) {
    const [, time, message] = /^(\d+\.\d+) \S+ [^:]+: ?(.*)$/.exec(line) ?? [];
    if (time !== undefined) recent = Number(time) * 1000 >= since.getTime();
    if (recent) lines.push(message ?? line.trim());
  }
  return lines.join('\n');
}
