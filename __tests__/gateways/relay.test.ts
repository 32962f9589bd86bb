import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { openRelay } from '../../src/gateways/relay.ts';

async function server(serve: (socket: Socket) => void) {
  const listening = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined);
    serve(socket);
  }).listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as { port: number };
  return { port, host: '127.0.0.1', [Symbol.dispose]: () => void listening.close() };
}

it('hands on what is said, in both directions and on several connections', async () => {
  using echo = await server((socket) => socket.pipe(socket));
  const relay = await openRelay('127.0.0.1', echo);
  const answers = await Promise.all(
    ['one', 'two'].map((word) => {
      const socket = connect(relay.port, '127.0.0.1');
      socket.end(word.repeat(100_000));
      return text(socket);
    }),
  );
  // Texts of this length are better not printed.
  expect(answers.map((answer) => answer.length)).toEqual([300_000, 300_000]);
  expect(answers.every((answer, index) => answer === (['one', 'two'][index] as string).repeat(100_000))).toBe(true);
  await relay.close();
});

it('ends what is open when it is closed, and takes nobody any more', async () => {
  using silent = await server(() => undefined);
  const relay = await openRelay('127.0.0.1', silent);
  const socket = connect(relay.port, '127.0.0.1');
  await once(socket, 'connect');
  const ended = once(socket, 'close');
  await relay.close();
  await ended;
  await expect(once(connect(relay.port, '127.0.0.1'), 'connect')).rejects.toThrow('ECONNREFUSED');
});

it('lets the other side know when there is no server', async () => {
  const gone = await server(() => undefined);
  gone[Symbol.dispose]();
  const relay = await openRelay('127.0.0.1', gone);
  const socket = connect(relay.port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'close');
  await relay.close();
});
