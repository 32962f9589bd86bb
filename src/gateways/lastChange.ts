import type { RunProcess } from './process.ts';

/**
 * When a committed line of a file got what it says, from git's history. Undefined when that can't be told: no git, a line
 * that is not committed, or a history that was cut off before it (a shallow checkout).
 */
export async function lastChange(root: string, file: string, line: number, run: RunProcess): Promise<Date | undefined> {
  const args = ['blame', '--porcelain', '-L', `${line},${line}`, 'HEAD', '--', file];
  const blame = await run('git', args, { cwd: root }).catch(() => undefined);
  if (blame?.exitCode !== 0) return undefined;
  const seconds = /^committer-time (\d+)$/m.exec(blame.stdout)?.[1];
  // The first commit of a shallow history is its boundary too, and only looks like the one that made the line.
  const cutOff = /^boundary$/m.test(blame.stdout) && (await isShallow(root, run));
  return seconds === undefined || cutOff ? undefined : new Date(Number(seconds) * 1000);
}

async function isShallow(root: string, run: RunProcess): Promise<boolean> {
  const answer = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: root });
  return answer.stdout.trim() === 'true';
}
