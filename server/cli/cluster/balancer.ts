import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Balancer {
  readonly port: number;
  /** Ends every connection. */
  close(): void;
}

/** A node that doesn't answer for so long is passed over. */
const CONNECT_MS = 300;

/**
 * Hands each connection to the next of these ports of this machine that takes it. What it carries is passed on as it is,
 * so a WebSocket stays with its server; who polls would need one that reads cookies.
 */
export async function startBalancer(targets: readonly number[], port = 0): Promise<Balancer> {
  const open = new Set<Socket>();
  let next = 0;
  const server = createServer((client) => {
    open.add(client);
    client.once('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    client.pause();
    next += 1;
    const inOrder = targets.map((_, at) => targets[(next + at) % targets.length]!);
    void firstOf(inOrder).then((target) => {
      if (target === null || client.destroyed) return client.destroy();
      target.on('error', () => client.destroy());
      target.once('close', () => client.destroy());
      client.once('close', () => target.destroy());
      client.pipe(target).pipe(client);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

async function firstOf(ports: readonly number[]): Promise<Socket | null> {
  for (const port of ports) {
    const socket = await connected(port);
    if (socket !== null) return socket;
  }
  return null;
}

function connected(port: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: CONNECT_MS });
    const give = (found: Socket | null) => {
      socket.removeAllListeners();
      socket.setTimeout(0);
      if (found === null) socket.destroy();
      resolve(found);
    };
    socket.once('connect', () => give(socket));
    socket.once('error', () => give(null));
    socket.once('timeout', () => give(null));
  });
}
