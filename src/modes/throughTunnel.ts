import type { Host } from '../gateways/host.ts';
import type { Platform, Tunnel } from '../platforms/platform.ts';
import type { Access } from '../upgrade/databaseAccess.ts';

/** In a container that is made for it. */
const FOLDER = '/tmp/metabase-upgrade';

/** Ways into the network of an instance, opened when they are needed, and closed with the run. */
export interface Tunnels extends AsyncDisposable {
  /** The database as this machine reaches it: itself where it can, else through a port here that leads there. */
  reach(access: Access): Promise<Access>;
  /** A server by a port here that leads to it along this way, with the tools at the end of it. */
  through(way: Tunnel, access: Access): Promise<Access>;
}

/** @param image with the tools of the database; undefined: nothing is opened */
export function openTunnels(platform: Platform, image: string | undefined, host: Host): Tunnels {
  const closing: AsyncDisposable[] = [];
  // The program that leads there logs in as it does for everything else.
  const env = Object.fromEntries(
    Object.entries(host.environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  let opened: Promise<Tunnel> | undefined;
  const through: Tunnels['through'] = async ({ toPort, exec }, access) => {
    const { settings } = access;
    if (settings.engine === 'h2') return access;
    const { host: name, port } = settings;
    const relay = await host.openProgramRelay(() => toPort(name, port));
    closing.push(relay);
    const tls = isName(name) ? { ...settings.tls, serverName: name } : settings.tls;
    const beside = { exec, env, folder: FOLDER, here: relay, there: { host: name, port } };
    return { ...access, settings: { ...settings, host: relay.host, port: relay.port, tls }, beside };
  };
  return {
    through,
    async reach(access) {
      const { settings } = access;
      const { tunnel } = platform;
      if (settings.engine === 'h2' || !tunnel || image === undefined) return access;
      if (await host.reaches(settings.host, settings.port)) return access;
      opened ??= tunnel(image);
      const { close } = await opened;
      const reached = await through(await opened, access);
      closing.push({ [Symbol.asyncDispose]: close });
      return reached;
    },
    async [Symbol.asyncDispose]() {
      for (const one of closing.splice(0)) await one[Symbol.asyncDispose]();
    },
  };
}

/** An address is in no certificate that a name is checked against. */
function isName(host: string): boolean {
  return /[a-z]/i.test(host) && !host.includes(':');
}
