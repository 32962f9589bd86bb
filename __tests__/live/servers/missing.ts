import { existsSync } from 'node:fs';

/**
 * For `describe.skipIf`: what is missing is said aloud, and on CI it is an error, so that nothing is skipped in silence.
 */
export function missing(...programs: readonly string[]): boolean {
  const absent = programs.filter((program) => !existsSync(program));
  if (absent.length === 0) return false;
  const message = `These tests need ${absent.join(', ')}; scripts/live-setup.sh installs what they are part of.`;
  if (process.env.CI === 'true') throw new Error(message);
  process.stderr.write(`Skipped: ${message}\n`);
  return true;
}
