/** A registry, Debian's docker-registry, that goes away while an image is wanted of it. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryServer, registryInstalled, startRegistry } from '../../sources/registry/registryServer.ts';
import { docker, standInImage } from '../stand-in/image.ts';
import { openContainer } from './container.ts';
import { ENGINES, type Engine } from './engine.ts';

const FROM = 'v0.58.3';
const TO = 'v0.60.2';

interface Way {
  /** As it stands before a repository. */
  readonly host: string;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** The only way to the registry that Docker knows. */
async function wayTo(host: string): Promise<Way> {
  const [address, port] = host.split(':') as [string, string];
  const sockets = new Set<Socket>();
  const server = createServer((from) => {
    const to = connect(Number(port), address);
    for (const socket of [from, to]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    from.pipe(to).pipe(from);
  });
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const own = await listen(0);
  return {
    host: `127.0.0.1:${own}`,
    open: async () => void (server.listening || (await listen(own))),
    close: async () => {
      if (!server.listening) return;
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

describe.skipIf(!registryInstalled())('a registry that goes away', () => {
  let engine: Engine;
  let registry: RegistryServer;
  let way: Way;
  let image: string;
  beforeAll(async () => {
    engine = await ENGINES[0][1]();
    registry = await startRegistry();
    way = await wayTo(registry.host);
    image = `${way.host}/metabase/metabase`;
    for (const tag of [FROM, TO]) {
      await standInImage({ tag }, `${image}:${tag}`);
      await docker('push', '--quiet', `${image}:${tag}`);
    }
    await docker('rmi', `${image}:${TO}`);
  }, 600_000);
  afterAll(async () => {
    await docker('rmi', '--force', `${image}:${FROM}`, `${image}:${TO}`);
    await way?.close();
    await registry?.[Symbol.asyncDispose]();
    await engine?.[Symbol.asyncDispose]();
  });

  it('before the image is fetched: nothing is stopped', async () => {
    await using site = await openContainer(engine, image, [FROM, TO]);
    const before = await site.inspect('{{.Id}} {{.State.StartedAt}}');
    const { told, output } = await site.mode({ mode: 'upgrade' }, { at: 'end preflight', work: way.close });
    expect(told, output).toMatchObject({ result: 'refused' });
    expect(told.failure, output).toContain(`${image}:${TO}`);
    expect(await site.inspect('{{.Id}} {{.State.StartedAt}}'), output).toBe(before);
    await site.expectSound([FROM], output);
    await way.open();
  });

  it('after it is fetched: the upgrade goes on', async () => {
    await using site = await openContainer(engine, image, [FROM, TO]);
    const { told, output } = await site.mode({ mode: 'upgrade' }, { at: 'end fetch', work: way.close });
    expect(told, output).toMatchObject({ result: 'upgraded' });
    await site.expectSound([TO], output);
    await way.open();
  });
});
