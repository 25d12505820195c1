// A port of this machine that nobody listens on.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Asks the system for a free port and gives it back at once: take it soon. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
