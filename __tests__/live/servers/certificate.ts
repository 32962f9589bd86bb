import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { runAs } from './daemon.ts';

/** A key and a certificate for `localhost` that is its own authority, in the folder of this account's server. */
export async function certificateIn(
  folder: string,
  account: string,
): Promise<{ readonly certificate: string; readonly key: string }> {
  const [certificate, key] = [join(folder, 'server.crt'), join(folder, 'server.key')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const files = ['-keyout', key, '-out', certificate];
  await runAs(account, [
    'openssl',
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    ...subject,
    ...files,
  ]);
  if (process.getuid?.() !== 0) await chmod(key, 0o600);
  return { certificate, key };
}
