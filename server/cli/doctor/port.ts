import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Environment } from '../../process/environment';
import { type Finding, fault, ok } from './finding';
import { listenerOf } from './listener';

const ANSWER_WITHIN_MS = 3_000;

/** Free, this product’s, or somebody else’s. It is taken for a moment to find out. */
export async function examinePort({ port, host }: Environment): Promise<Finding> {
  if (port === 0) return ok('Port', 'any that is free');
  const code = await codeOfListening(port, host);
  if (code === null) return ok('Port', `${port} is free: no server is running there`);
  if (code === 'EADDRINUSE') return taken(port, host);
  if (code === 'EACCES') {
    return fault('Port', `${port} may not be used by this user.`, 'Choose one above 1023.');
  }
  if (code === 'EADDRNOTAVAIL') {
    const todo = 'Leave HOST out, or give it an address of this machine.';
    return fault('Port', `HOST ${host} is not an address of this machine.`, todo);
  }
  return fault('Port', `${port} can’t be used (${code}).`, 'Choose another port with PORT.');
}

async function taken(port: number, host: string): Promise<Finding> {
  const [isOurs, listener] = await Promise.all([isOvershoot(port, host), listenerOf(port)]);
  const who = listener === null ? '' : ` (${listener})`;
  if (isOurs) return ok('Port', `${port}: Overshoot is running there${who}`);
  return fault(
    'Port',
    `${port} is taken by another program${who}.`,
    `End that program, or choose another port, as in npm start -- --port ${port === 65_535 ? 3000 : port + 1}`,
  );
}

/** null: it could be listened on. */
async function codeOfListening(port: number, host: string): Promise<string | null> {
  const server = createServer();
  server.listen({ port, host, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
  server.close();
  await once(server, 'close');
  return null;
}

async function isOvershoot(port: number, host: string): Promise<boolean> {
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  const near = everywhere[host] ?? (host.includes(':') ? `[${host}]` : host);
  const asked = fetch(`http://${near}:${port}/health`)
    .then(async (response) => {
      const { status } = (await response.json()) as { status?: unknown };
      return status === 'ok';
    })
    .catch(() => false);
  // A server that holds its tongue is none of ours.
  return Promise.race([asked, delay(ANSWER_WITHIN_MS, false, { ref: false })]);
}
