/**
 * Writes the sudoers lines of docs/platforms.md from the commands that are run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import {
  journalOf,
  readAsRoot,
  rootCommands,
  scratchCommands,
  scratchUnitOf,
  sudoersLine,
} from '../src/platforms/systemd/rights.ts';

const FILE = new URL('../docs/platforms.md', import.meta.url);
const BEGIN = '<!-- sudoers:begin -->';
const END = '<!-- sudoers:end -->';

const place = {
  unit: 'metabase.service',
  jar: '/opt/metabase/metabase.jar',
  staging: '/home/runner/.local/state/metabase-upgrade/journals/production/drop-ins',
  user: { uid: 1001, gid: 1001 },
};

/** The page with the lines put in. */
export function withSudoers(page: string): string {
  const of = (commands: readonly (readonly string[])[]) => commands.map((command) => sudoersLine(command, 'runner'));
  const reading = [
    readAsRoot('/etc/metabase/metabase.env'),
    journalOf(place.unit),
    journalOf(scratchUnitOf(place.unit).name),
  ];
  const lines = [
    ...of(Object.values(rootCommands(place))),
    '# For the mode rehearse',
    ...of(Object.values(scratchCommands(place))),
    '# Only where they are closed to the user: environment files of the unit, and the journal',
    ...of(reading),
  ];
  const [before, rest] = page.split(BEGIN) as [string, string];
  const after = rest.split(END)[1];
  return `${before}${BEGIN}\n\n\`\`\`sudoers\n${lines.join('\n')}\n\`\`\`\n\n${END}${after}`;
}

if (process.argv[1]?.endsWith('update-sudoers.ts')) {
  const page = readFileSync(FILE, 'utf8');
  if (withSudoers(page) !== page) writeFileSync(FILE, withSudoers(page));
}
