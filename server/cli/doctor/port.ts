import { once } from 'node:events';
import { createServer } from 'node:net';
import { called } from '../../process/called.mjs';
import type { Environment } from '../../process/environment';
import { ask, isHealthy, ownUrl } from './ask';
import { type Finding, fault, ok } from './finding';
import { listenerOf } from './listener';

type Settings = Pick<Environment, 'port' | 'host' | 'basePath'>;

/** Free, this product’s, or somebody else’s. It is taken for a moment to find out. */
export async function examinePort(settings: Settings): Promise<Finding> {
  const { port, host } = settings;
  if (port === 0) return ok('Port', 'any that is free');
  const code = await codeOfListening(port, host);
  if (code === null) return ok('Port', `${port} is free: no server is running there`);
  if (code === 'EADDRINUSE') return taken(settings);
  if (code === 'EACCES') {
    return fault('Port', `${port} may not be used by this user.`, 'Choose one above 1023.');
  }
  if (code === 'EADDRNOTAVAIL') {
    const todo = 'Leave HOST out, or give it an address of this machine.';
    return fault('Port', `HOST ${host} is not an address of this machine.`, todo);
  }
  return fault('Port', `${port} can’t be used (${code}).`, 'Choose another port with PORT.');
}

async function taken(settings: Settings): Promise<Finding> {
  const { port } = settings;
  const [isOurs, listener] = await Promise.all([isOvershoot(settings), listenerOf(port)]);
  const who = listener === null ? '' : ` (${listener})`;
  if (isOurs) return ok('Port', `${port}: Overshoot is running there${who}`);
  return fault(
    'Port',
    `${port} is taken by another program${who}.`,
    `End that program, or choose another port, as in ${called('start', '--port', port === 65_535 ? '3000' : `${port + 1}`)}`,
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

/** A server that holds its tongue is none of ours. */
async function isOvershoot({ port, host, basePath }: Settings): Promise<boolean> {
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  const near = everywhere[host] ?? (host.includes(':') ? `[${host}]` : host);
  const url = ownUrl(`http://${near}:${port}`, basePath, '/health');
  return ask(url).then(isHealthy, () => false);
}
