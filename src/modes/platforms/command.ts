import type { RunSettings } from '../../config/runSettings.ts';
import { commandPlatform } from '../../platforms/command/commandPlatform.ts';
import type { OpenPlatform } from './openPlatform.ts';

export const openCommand: OpenPlatform<'command'> = async (platform, around) => {
  const { settings, asked, gateways, note, host, rehearsals } = around;
  const lists = platform.commands;
  const commands = {
    ...lists,
    putBack: lists['put-back'],
    restoreScale: lists['restore-scale'],
    runOnce: lists['run-once'],
  };
  const environment = environmentOf(asked.database);
  const { processes, freePort, files, startLasting, cancelled } = host;
  const scratch = { processes, freePort, readEnd: files.readEnd, fetch: gateways.fetch, folder: rehearsals };
  const { clock, sleep } = gateways;
  const seams = { run: gateways.run, startLasting, cancelled, note, clock, sleep, scratch };
  return (installed) =>
    commandPlatform({ commands, installed, environment, url: asked.url, cwd: settings.root }, seams);
};

const VARIABLES: readonly (readonly [string, keyof RunSettings['database']])[] = [
  ['MB_DB_CONNECTION_URI', 'uri'],
  ['MB_DB_TYPE', 'type'],
  ['MB_DB_HOST', 'host'],
  ['MB_DB_PORT', 'port'],
  ['MB_DB_DBNAME', 'name'],
  ['MB_DB_USER', 'user'],
  ['MB_DB_PASS', 'password'],
  ['MB_DB_FILE', 'file'],
];

/** What is known of an instance that only its user can look into. */
function environmentOf(database: RunSettings['database']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    VARIABLES.flatMap(([name, key]) => (database[key] === undefined ? [] : [[name, database[key]]])),
  );
}
