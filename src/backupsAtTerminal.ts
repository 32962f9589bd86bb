import { backupsSettings } from './config/backupsSettings.ts';
import type { BackupsWish } from './config/commandLine.ts';
import type { Gateways } from './gateways/gateways.ts';
import { listStored, verifyStored } from './modes/backups.ts';
import { backupChecksText, backupListText } from './report/backupsText.ts';

/** Prints what is known of the backups of this machine. Exit code 1 when one of them is broken. */
export async function lookAtBackups({ action, id, inputs }: BackupsWish, gateways: Gateways): Promise<number> {
  const settings = backupsSettings(inputs);
  const print = (text: () => string, found: unknown) =>
    process.stdout.write(`${settings.format === 'text' ? text() : JSON.stringify(found, undefined, 2)}\n`);
  if (action === 'list') {
    const list = await listStored(settings, gateways);
    print(() => backupListText(list), list);
    return 0;
  }
  const checks = await verifyStored(id, settings, gateways);
  print(() => backupChecksText(checks), checks);
  return checks.some(({ state }) => state === 'broken') ? 1 : 0;
}
