import { afterEach } from 'vitest';
import { testServer } from '../server/server';
import { FaultyProxy, type WebSockets } from './faulty-proxy';
import { NetworkPhone } from './phone';

/** Every connection takes the latency as it is. */
const ALL_ALIKE = () => 0.25;

const opened: { close(): void }[] = [];
afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** A room at the pace of the real clock, and networks that lead to it. */
export async function networkRoom() {
  const { server, clients } = await testServer({ speed: 1 });
  const { code, console: teacher } = await clients.room();
  const network = async (webSockets: WebSockets = 'pass') => {
    const proxy = await new FaultyProxy(() => server.port, ALL_ALIKE).listen();
    proxy.webSockets = webSockets;
    opened.push(proxy);
    return proxy;
  };
  const phone = (proxy: FaultyProxy, token?: string) => {
    const made = new NetworkPhone(proxy.origin, code, token);
    opened.push(made);
    return made;
  };
  return { teacher, network, phone };
}

export const isLive = ({ link }: { link: string }) => link === 'live';
