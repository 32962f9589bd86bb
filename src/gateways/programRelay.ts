import { spawn } from 'node:child_process';
import { createServer, type Socket } from 'node:net';

/** A program with its arguments. */
export interface Program {
  readonly program: string;
  readonly args: readonly string[];
}

/** A port of this machine, on loopback alone. */
export interface ProgramRelay extends AsyncDisposable {
  readonly host: string;
  readonly port: number;
}

/** Makes each connection one of a program: what comes in is its input, what it writes goes back. */
export type OpenProgramRelay = (start: () => Promise<Program>) => Promise<ProgramRelay>;

const LOOPBACK = '127.0.0.1';

export const openProgramRelay: OpenProgramRelay = async (start) => {
  const open = new Set<Socket>();
  // A server that speaks first, and a client that has sent all, are heard to the end.
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    start().then(
      ({ program, args }) => join(socket, program, args),
      () => socket.destroy(),
    );
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, LOOPBACK, done);
  });
  const { port } = server.address() as { port: number };
  // It is no reason for this process to go on.
  server.unref();
  return {
    host: LOOPBACK,
    port,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
};

function join(socket: Socket, program: string, args: readonly string[]): void {
  if (socket.destroyed) return;
  const child = spawn(program, [...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.on('error', () => socket.destroy());
  // A program that has ended takes no more input.
  child.stdin.on('error', () => undefined);
  socket.on('close', () => child.kill());
  socket.pipe(child.stdin);
  child.stdout.pipe(socket);
}
