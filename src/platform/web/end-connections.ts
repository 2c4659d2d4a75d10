import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';

/**
 * When the server closes, a request that is under way is finished and its connection ends with it, not kept for more to come.
 * A connection over which nothing was asked yet, such as a browser opens ahead of need, would hold the closing up: it is ended.
 */
export function endConnectionsOnClosing(app: FastifyInstance): void {
  let isClosing = false;
  const silent = new Set<IncomingMessage['socket']>();
  app.server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  app.server.on('request', ({ socket }) => silent.delete(socket));
  app.addHook('preClose', () => {
    isClosing = true;
    for (const socket of silent) socket.destroy();
    return Promise.resolve();
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) void reply.header('connection', 'close');
  });
}
