import { connect, createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { openProgramRelay } from '../../src/gateways/programRelay.ts';
import { reaches } from '../../src/gateways/reaches.ts';

const program =
  (...args: string[]) =>
  async () => ({ program: process.execPath, args: ['-e', ...args] });
const ECHO = 'process.stdin.pipe(process.stdout)';

describe('a relay', () => {
  it('joins each connection to a program of its own, to the last byte', async () => {
    await using relay = await openProgramRelay(program(ECHO));
    const long = 'x'.repeat(1_000_000);
    const answers = await Promise.all(
      ['one', long].map((sent) => {
        const socket = connect(relay.port, relay.host);
        socket.end(sent);
        return text(socket);
      }),
    );
    expect(answers).toEqual(['one', long]);
  });

  it('hears a program that speaks first, and ends with it', async () => {
    await using relay = await openProgramRelay(program('process.stdout.write("hello"); process.exit(3)'));
    expect(await text(connect(relay.port, relay.host))).toBe('hello');
  });

  it('ends the connection when the program can not be started', async () => {
    const failing = [async () => Promise.reject(new Error('no pod')), async () => ({ program: '/nowhere', args: [] })];
    for (const start of failing) {
      await using relay = await openProgramRelay(start);
      const socket = connect(relay.port, relay.host);
      socket.on('error', () => undefined);
      await new Promise((done) => socket.on('close', done));
    }
  });

  it('ends its programs when it is closed', async () => {
    const relay = await openProgramRelay(program(`process.stdout.write(String(process.pid)); ${ECHO}`));
    const socket = connect(relay.port, relay.host);
    socket.on('error', () => undefined);
    const pid = Number(await new Promise<Buffer>((done) => socket.once('data', done)));
    await relay[Symbol.asyncDispose]();
    for (let alive = true; alive; await new Promise((go) => setTimeout(go, 20))) {
      try {
        process.kill(pid, 0);
      } catch {
        alive = false;
      }
    }
    expect(await reaches(relay.host, relay.port)).toBe(false);
  });
});

describe('reaching a port', () => {
  it('is told of one that listens, of one that does not, and of a host that is not known', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as { port: number };
    expect(await reaches('127.0.0.1', port)).toBe(true);
    server.close();
    expect(await reaches('127.0.0.1', port)).toBe(false);
    expect(await reaches('db.nowhere.invalid', port)).toBe(false);
  });
});
