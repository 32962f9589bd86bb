/** Options that set a port, a file or an agent, which belong to the live instance alone: a second one would take or spoil them. */
const OF_LIVE_ALONE = [
  /^-D(?:com\.sun\.management|java\.rmi|java\.util\.logging|log4j2?)\./i,
  /^-Djava\.io\.tmpdir=/,
  /^-(?:javaagent|agentlib|agentpath|Xrunjdwp|Xdebug|Xloggc|Xlog)(?::|$)/,
  /^-XX:(?:HeapDumpPath|ErrorFile|OnError|OnOutOfMemoryError|LogFile|StartFlightRecording|FlightRecorderOptions)=/,
];
const PROPERTY = /^-D(?:MB_|mb\.)/;

/**
 * What Java of a scratch instance is given before the JAR. Properties of Metabase go before variables, so they are settings
 * among the others and no options.
 * @param options of the live instance, variables filled in
 */
export function scratchOptions(options: readonly string[]): readonly string[] {
  return options.filter((option) => option !== '' && !PROPERTY.test(option) && isForAny(option));
}

/** The same in a variable from which Java itself takes options; properties of Metabase are judged elsewhere. */
export function scratchOptionsText(text: string): string {
  return text.split(/\s+/).filter(isForAny).join(' ');
}

function isForAny(option: string): boolean {
  return !OF_LIVE_ALONE.some((pattern) => pattern.test(option));
}
