import { fastify } from 'fastify';
import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { endConnectionsOnClosing } from './end-connections.ts';

async function listening() {
  const app = fastify();
  endConnectionsOnClosing(app);
  const asked = Promise.withResolvers<undefined>();
  const isClosing = Promise.withResolvers<undefined>();
  app.addHook('preClose', (done) => {
    isClosing.resolve(undefined);
    done();
  });
  app.get('/', async () => {
    asked.resolve(undefined);
    await isClosing.promise;
    return 'whole';
  });
  const base = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, base, asked: asked.promise };
}

test('a connection over which nothing is asked does not hold the closing up', async () => {
  const { app, base } = await listening();
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  const isOpen = once(app.server, 'connection');
  await Promise.all([once(socket, 'connect'), isOpen]);
  const isEnded = once(socket, 'close');
  socket.resume();
  await app.close();
  await isEnded;
});

test('a request under way is answered whole, and its connection ends with it', async () => {
  const { app, base, asked } = await listening();
  const answer = fetch(base);
  await asked;
  const closing = app.close();
  const answered = await answer;
  expect(await answered.text()).toBe('whole');
  expect(answered.headers.get('connection')).toBe('close');
  await closing;
});
