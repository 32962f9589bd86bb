import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type TemporaryFolder, temporaryFolder } from '../../gateways/temporaryFolder.ts';

export interface Certificate extends AsyncDisposable {
  readonly key: string;
  readonly cert: string;
  /** Where `cert` lies. */
  readonly file: string;
}

/** A certificate for this machine that nobody but itself vouches for, made anew by openssl. */
export async function certificate(): Promise<Certificate> {
  const folder: TemporaryFolder = await temporaryFolder();
  const [key, cert] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')];
  const names = ['-subj', '/CN=A registry for tests', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  const files = ['-nodes', '-keyout', key, '-out', cert];
  await promisify(execFile)('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-days', '2', ...names, ...files]);
  return {
    key: await readFile(key, 'utf8'),
    cert: await readFile(cert, 'utf8'),
    file: cert,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
