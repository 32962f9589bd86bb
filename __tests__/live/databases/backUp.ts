/**
 * A process that makes a backup, to be killed while it does: `node backUp.ts <store> <settings as JSON>`.
 */
import { openDatabase } from '../../../src/databases/openDatabase.ts';
import { systemClock } from '../../../src/gateways/clock.ts';
import { systemFiles } from '../../../src/gateways/files.ts';
import { createBackup } from '../../../src/upgrade/backupStore/create.ts';
import { realGateways } from './gateways.ts';

const [folder, settings] = process.argv.slice(2) as [string, string];
const database = await openDatabase(JSON.parse(settings), realGateways());
await createBackup({ folder, files: systemFiles, clock: systemClock }, database, {
  deployment: 'prod',
  metabase: { version: '58.1.0', edition: 'oss' },
  by: 'test',
});
