/** An `az` for the PATH of other processes: each call goes to the cloud that is kept in this one. */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { az, type Cloud } from '../../azure/cloud.ts';

/** The last line of an answer is the exit code; what was said on stderr is the answer of a call that failed. */
const SCRIPT = (socket: string) => `#!/bin/sh
input=
for word do
  [ "$word" = @- ] && input=yes
  set -- "$@" --data-urlencode "word=$word"
  shift
done
if [ -n "$input" ]; then set -- "$@" --data-urlencode input@-; fi
answer=$(curl --silent --unix-socket '${socket}' "$@" http://az/)
code=$(printf '%s\\n' "$answer" | tail -n 1)
if [ "$code" = 0 ]; then printf '%s\\n' "$answer" | sed '$d'; else printf '%s\\n' "$answer" | sed '$d' >&2; fi
exit "$code"
`;

/** @param before is waited for before a call is answered */
export async function azOnPath(
  folder: string,
  cloud: Cloud,
  before: (args: readonly string[]) => Promise<void>,
): Promise<{ readonly path: string; close(): void }> {
  const socket = join(folder, 'az.sock');
  const server = createServer(async (asked, answer) => {
    let text = '';
    for await (const chunk of asked) text += chunk;
    const form = new URLSearchParams(text);
    const args = form.getAll('word');
    await before(args);
    const { exitCode, stdout, stderr } = az(cloud, args, form.get('input') ?? '');
    answer.end(`${exitCode === 0 ? stdout : stderr}\n${exitCode}\n`);
  });
  await new Promise<void>((done) => server.listen(socket, done));
  const bin = join(folder, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'az'), SCRIPT(socket));
  await chmod(join(bin, 'az'), 0o755);
  return { path: `${bin}:${process.env.PATH}`, close: () => server.close() };
}
