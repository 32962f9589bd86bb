import { connect } from 'node:net';

/** Whether a port of a host takes a connection from this machine. */
export type Reaches = (host: string, port: number) => Promise<boolean>;

const PATIENCE_MS = 5_000;

export const reaches: Reaches = (host, port) =>
  new Promise((done) => {
    const socket = connect({ host, port, timeout: PATIENCE_MS });
    const end = (found: boolean) => {
      socket.destroy();
      done(found);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
