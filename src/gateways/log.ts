/** What is said while working; the answer itself goes to stdout or the outputs. Message by message, one line each. */
export interface Log {
  info(message: string): void;
  warning(message: string, place?: Place): void;
  error(message: string, place?: Place): void;
}

/** Where in the user's files a message belongs; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** The command line: everything on stderr, so that stdout carries nothing but the answer. */
export const consoleLog: Log = {
  info: (message) => void process.stderr.write(`${message}\n`),
  warning: (message, place) => void process.stderr.write(`warning: ${printPlace(place)}${message}\n`),
  error: (message, place) => void process.stderr.write(`error: ${printPlace(place)}${message}\n`),
};

function printPlace(place: Place | undefined): string {
  if (!place) return '';
  return `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(':')}: `;
}
