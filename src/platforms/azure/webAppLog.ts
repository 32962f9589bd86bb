import type { Process } from '../platform.ts';

/** Lines of App Service itself begin with a time in UTC: `2025-07-16T21:38:34.697Z ERROR - …`, older ones with a blank. */
const LINE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2}(?:\.\d+)?)Z?\s/;
/**
 * What App Service writes of a container that has ended or is given up, and Metabase itself before it ends. No documentation
 * fixes these words; they stand in many a log that people have shown. A failure in other words is not seen, and is waited
 * for until the time is over.
 */
const FAILED =
  /has exited, failing site start|did not start within expected time limit|didn't respond to HTTP pings on port|because it failed during startup|Failed to start site\b|Site startup probe failed|Metabase Initialization FAILED/;
const STARTED = /docker run -d|Starting container|Initiating warmup request to container|Starting Metabase version/;

/** The time of the last line that has one, as a text that sorts; empty when there is none. */
export function lastTime(log: string): string {
  return log.split('\n').reduce((last, line) => {
    const time = timeOf(line);
    return time !== undefined && time > last ? time : last;
  }, '');
}

/** The lines behind the first one that is younger than `after`, that one included. */
export function linesAfter(log: string, after: string): readonly string[] {
  const lines = log.split('\n');
  const first = lines.findIndex((line) => (timeOf(line) ?? '') > after);
  return first < 0 ? [] : lines.slice(first);
}

/** What the container does, as far as the log tells it: only that it has failed, and was not started again since. */
export function processFrom(lines: readonly string[]): Process {
  const last = lines.findLast((line) => FAILED.test(line) || STARTED.test(line));
  return last !== undefined && FAILED.test(last) ? { state: 'restarting' } : { state: 'running' };
}

function timeOf(line: string): string | undefined {
  const [, day, time] = LINE.exec(line) ?? [];
  return day === undefined ? undefined : `${day}T${time}`;
}
