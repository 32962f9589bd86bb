/** Gives tokens as Docker Hub's auth.docker.io does, signed so that a real docker-registry accepts them. */
import { createSign, randomUUID } from 'node:crypto';
import { certificate } from './certificate.ts';
import { serve, type WebServer } from './webServer.ts';

const ISSUER = 'Tokens for tests';
const SERVICE = 'registry.test';

export interface TokenServer extends WebServer {
  /** For the configuration of the registry. */
  readonly auth: Readonly<Record<string, unknown>>;
  /** Every token that was given. */
  readonly given: readonly string[];
  /** A value of `Authorization` that may push. */
  authorization(repository: string): string;
}

export interface TokenServerOptions {
  /** Whoever has no account gets nothing; left out, everybody gets what was asked for. */
  readonly account?: { readonly username: string; readonly password: string; readonly identity: string };
}

export async function startTokenServer({ account }: TokenServerOptions = {}): Promise<TokenServer> {
  const { key, cert, file, ...made } = await certificate();
  const given: string[] = [];
  const sign = (scopes: readonly string[]) => {
    const x5c = [cert.replace(/-----[A-Z ]+-----|\s/g, '')];
    const now = Math.floor(Date.now() / 1000);
    const access = scopes.map((scope) => {
      const [type, name, actions = ''] = scope.split(':');
      return { type, name, actions: actions.split(',') };
    });
    const claims = {
      iss: ISSUER,
      aud: SERVICE,
      sub: '',
      iat: now,
      nbf: now - 60,
      exp: now + 300,
      jti: randomUUID(),
      access,
    };
    const signed = [{ typ: 'JWT', alg: 'RS256', x5c }, claims].map((part) => base64url(JSON.stringify(part))).join('.');
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key, 'base64url')}`;
  };
  const server = await serve((request, answer) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const query = new URL(request.url ?? '', 'http://localhost').searchParams;
      const basic = `Basic ${Buffer.from(`${account?.username}:${account?.password}`).toString('base64')}`;
      const known =
        request.method === 'POST'
          ? form.get('grant_type') === 'refresh_token' && form.get('refresh_token') === account?.identity
          : request.headers.authorization === basic;
      if (account && !known) return void answer.writeHead(401).end('{"details": "incorrect username or password"}');
      const scopes = request.method === 'POST' ? (form.get('scope') ?? '').split(' ') : query.getAll('scope');
      const token = sign(scopes);
      given.push(token);
      const field = request.method === 'POST' ? 'access_token' : 'token';
      answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ [field]: token }));
    });
  });
  return {
    ...server,
    auth: { token: { realm: `${server.url}/token`, service: SERVICE, issuer: ISSUER, rootcertbundle: file } },
    given,
    authorization: (repository) => `Bearer ${sign([`repository:${repository}:pull,push`])}`,
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await made[Symbol.asyncDispose]();
    },
  };
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
