import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { called } from '../process/called.mjs';
import { StartError } from '../process/environment';

/** Connections that may wait to be accepted: after a restart a whole lecture hall reconnects at once. */
const BACKLOG = 4_096;

/** Resolves with the port. Rejects with a `StartError` where the port or address can't be used. */
export function listen(
  http: Server,
  { port, host }: { port: number; host: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(sentence(error, port, host)));
    http.listen({ port, host, backlog: BACKLOG }, () => {
      http.removeAllListeners('error');
      resolve((http.address() as AddressInfo).port);
    });
  });
}

function sentence(error: NodeJS.ErrnoException, port: number, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} is taken: another program, or another Overshoot, is listening there. Stop it, or choose another port, as in ${called('start', '--port', String(port === 65_535 ? 3000 : port + 1))}`,
      );
    case 'EACCES':
      return new StartError(`Port ${port} may not be used by this user: choose one above 1023.`);
    case 'EADDRNOTAVAIL':
      return new StartError(`HOST ${host} is not an address of this machine.`);
    default:
      return error;
  }
}
