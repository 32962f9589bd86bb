import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Takes connections on one address of this machine and hands them on to a server elsewhere, for as long as we run. */
export interface Relay {
  readonly port: number;
  close(): Promise<void>;
}

export type OpenRelay = (address: string, server: { readonly host: string; readonly port: number }) => Promise<Relay>;

export const openRelay: OpenRelay = async (address, { host, port }) => {
  const open = new Set<Socket>();
  const keep = (socket: Socket, other: Socket) => {
    open.add(socket);
    // An end is handed on behind all that was said before it; what breaks on one side breaks the other.
    socket.on('error', () => other.destroy()).on('close', () => open.delete(socket));
  };
  const relay = createServer({ allowHalfOpen: true }, (inside) => {
    const outside = connect({ host, port, allowHalfOpen: true });
    keep(inside, outside);
    keep(outside, inside);
    inside.pipe(outside).pipe(inside);
  });
  relay.listen(0, address);
  await once(relay, 'listening');
  const bound = relay.address();
  if (bound === null || typeof bound === 'string') throw new TypeError('A server on an address has a port.');
  return {
    port: bound.port,
    async close() {
      const closed = once(relay, 'close');
      relay.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};
