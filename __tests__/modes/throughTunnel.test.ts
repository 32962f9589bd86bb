import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/gateways/host.ts';
import { openTunnels } from '../../src/modes/throughTunnel.ts';
import type { Platform, Tunnel } from '../../src/platforms/platform.ts';
import type { Access } from '../../src/upgrade/databaseAccess.ts';

const ACCESS: Access = {
  settings: { engine: 'postgres', host: 'db.internal', port: 5432, database: 'bi', tls: { mode: 'verify-full' } },
  identity: 'db.internal:5432/bi',
};

/** @param reaches whether this machine gets to the server by itself */
function open(reaches: boolean, image: 'postgres:17' | 'none' = 'postgres:17') {
  const happened: string[] = [];
  const wayTo = (name: string): Tunnel => ({
    toPort: async (host, port) => ({ program: name, args: [host, String(port)] }),
    exec: async (command) => ({ program: name, args: command }),
    close: async () => void happened.push(`close ${name}`),
  });
  const host = {
    environment: { PATH: '/bin', KUBECONFIG: '/config', NONE: undefined },
    reaches: async () => reaches,
    openProgramRelay: async (start: () => Promise<{ program: string; args: readonly string[] }>) => {
      const { program, args } = await start();
      happened.push(`relay by ${program} to ${args.join(':')}`);
      return { host: '127.0.0.1', port: 40_000, [Symbol.asyncDispose]: async () => void happened.push('relay closed') };
    },
  } as unknown as Host;
  const tunnel = async (of: string) => {
    happened.push(`open ${of}`);
    return wayTo('tools');
  };
  return {
    happened,
    wayTo,
    tunnels: openTunnels({ tunnel } as unknown as Platform, image === 'none' ? undefined : image, host),
  };
}

const RELAYED = {
  settings: {
    ...ACCESS.settings,
    host: '127.0.0.1',
    port: 40_000,
    tls: { mode: 'verify-full', serverName: 'db.internal' },
  },
  identity: 'db.internal:5432/bi',
  beside: {
    env: { PATH: '/bin', KUBECONFIG: '/config' },
    here: { host: '127.0.0.1', port: 40_000 },
    there: { host: 'db.internal', port: 5432 },
  },
};

describe('a database', () => {
  it('that this machine reaches is reached by itself', async () => {
    const { happened, tunnels } = open(true);
    expect(await tunnels.reach(ACCESS)).toBe(ACCESS);
    expect(happened).toEqual([]);
  });

  it('that only the instance reaches is reached by a way that is opened once, and closed with the run', async () => {
    const { happened, tunnels } = open(false);
    expect(await tunnels.reach(ACCESS)).toMatchObject(RELAYED);
    await tunnels.reach(ACCESS);
    expect(happened).toEqual(['open postgres:17', ...Array(2).fill('relay by tools to db.internal:5432')]);
    await tunnels[Symbol.asyncDispose]();
    expect(happened).toContain('relay closed');
    expect(happened).toContain('close tools');
  });

  it('is left as it is without an image with tools', async () => {
    const { tunnels } = open(false, 'none');
    expect(await tunnels.reach(ACCESS)).toBe(ACCESS);
  });

  it('at the end of a way of its own is always reached along that, which somebody else closes', async () => {
    const { happened, wayTo, tunnels } = open(true);
    expect(await tunnels.through(wayTo('server'), ACCESS)).toMatchObject(RELAYED);
    await tunnels[Symbol.asyncDispose]();
    expect(happened).toEqual(['relay by server to db.internal:5432', 'relay closed']);
  });
});
