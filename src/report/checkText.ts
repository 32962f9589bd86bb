import type { Violation } from '../planning/violation.ts';
import { code, plain, table } from './markdown.ts';

/** What is wrong with a pull request, for its comment and the job summary. */
export function violationsText(violations: readonly Violation[]): string {
  const rows = violations.map(({ file, line, severity, message }) => [
    severity === 'error' ? '❌' : '⚠️',
    code(`${file}:${line}`),
    plain(message),
  ]);
  return ['### Metabase upgrade check', table(['', 'Place', 'What is wrong'], rows)].join('\n\n');
}
