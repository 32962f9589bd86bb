import type { Engine } from '../../gateways/dockerEngine.ts';

const MOST_LINES = 20_000;
const LARGEST = 1024 * 1024;

/** What a container has written since then: its last lines, and of these at most a megabyte. */
export async function recentLog(engine: Engine, id: string, since: Date): Promise<string> {
  const text = await engine.log(id, Math.floor(since.getTime() / 1000), MOST_LINES);
  return text.slice(-LARGEST);
}
