import type { RunProcess } from '../../gateways/process.ts';

/** The major that `java -version` tells: `openjdk version "17.0.17" 2025-10-21`, `java version "1.8.0_392"`. */
export function parseJavaVersion(output: string): number | undefined {
  const [, first, second] = /\bversion "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  if (first === undefined) return undefined;
  return first === '1' ? Number(second) : Number(first);
}

/** Undefined when there is no such program, or it is no Java. */
export async function javaVersion(java: string, run: RunProcess): Promise<number | undefined> {
  const finished = await run(java, ['-version']).catch(() => undefined);
  return finished && parseJavaVersion(`${finished.stderr}\n${finished.stdout}`);
}
