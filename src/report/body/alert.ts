export type AlertKind = 'CAUTION' | 'WARNING' | 'IMPORTANT' | 'NOTE';

/** A coloured box in GitHub's markdown. Every line is quoted, so that nothing of the text can leave it. */
export function alert(kind: AlertKind, text: string): string {
  return [`[!${kind}]`, ...text.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** `1 advisory`, `2 advisories`. */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
