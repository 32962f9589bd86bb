import { readFile } from 'node:fs/promises';
import type { ConnectionOptions } from 'node:tls';
import type { Tls } from './sql.ts';

/** Options for both drivers; undefined means without encryption. */
export async function tlsOptions(tls: Tls): Promise<ConnectionOptions | undefined> {
  if (tls.mode === 'disable') return undefined;
  const [ca, cert, key] = await Promise.all([tls.authorities, tls.certificate, tls.key].map(readPem));
  const verified = tls.mode === 'verify-ca' || tls.mode === 'verify-full';
  return {
    rejectUnauthorized: verified,
    // The name in the certificate counts for verify-full alone.
    ...(tls.mode === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
    ...(tls.serverName === undefined ? {} : { servername: tls.serverName }),
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

async function readPem(file: string | undefined): Promise<string | undefined> {
  return file === undefined ? undefined : readFile(file, 'utf8');
}
