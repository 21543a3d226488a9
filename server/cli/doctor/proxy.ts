import type { Environment } from '../../process/environment';
import { SOCKET_PATH } from '../../sockets/sockets';
import { type Answer, ask, isHealthy, ownUrl, upgrade } from './ask';
import { attention, type Finding, fault, ok } from './finding';

const DAY_MS = 86_400_000;
/** Whoever renews certificates does it earlier. */
const CERTIFICATE_DAYS = 14;
const SNIPPETS = 'docs/operations.md has the lines for nginx and Caddy.';

type Settings = Pick<Environment, 'port' | 'publicUrl' | 'basePath'>;

/** Where this product should be found. */
interface Place {
  /** An origin. */
  readonly publicUrl: string;
  readonly basePath: string;
}

/** What comes through the proxy, from the public address to the server that is running. null: none is set. */
export async function examineProxy(settings: Settings): Promise<Finding | null> {
  const { port, publicUrl, basePath } = settings;
  if (publicUrl === null) return null;
  const place = { publicUrl, basePath };
  try {
    const page = await ask(healthOf(place), { origin: publicUrl });
    const objection =
      ofPage(page, place) ??
      (await ofHost(place, port)) ??
      (await ofSockets(place)) ??
      ofCertificate(page);
    return objection ?? ok('Proxy', `${shown(place)} leads here, WebSockets too`);
  } catch (error) {
    return unreached(publicUrl, error);
  }
}

/** null: the server answers, and knows this address as its own. */
function ofPage(answer: Answer, place: Place): Finding | null {
  if (isHealthy(answer)) return null;
  const { status, location } = answer;
  const { publicUrl } = place;
  if (status === 502 || status === 503 || status === 504) {
    return attention(
      'Proxy',
      `It answers at ${shown(place)}, and has no server behind it (${status}).`,
      'Start the server, then ask again. Where it runs: does the proxy know its port?',
    );
  }
  if (status === 403) {
    return fault(
      'Proxy',
      `The server takes ${publicUrl} for the address of somebody else.`,
      `Start it with PUBLIC_URL=${publicUrl} too.`,
    );
  }
  if (location !== null) {
    return fault(
      'Proxy',
      `${shown(place)} leads on to ${location}.`,
      'Set PUBLIC_URL to that origin.',
    );
  }
  const todo = `Does the name lead to this machine, and the proxy to its port? ${SNIPPETS}`;
  return fault('Proxy', `Something else answers at ${shown(place)} (${status}).`, todo);
}

/**
 * The server takes a page for its own where `Origin` and `Host` agree, and `PUBLIC_URL` with another port or scheme for
 * somebody else’s. So a made-up origin that it accepts is the `Host` that the proxy has put in the place of the real one.
 */
async function ofHost(place: Place, port: number): Promise<Finding | null> {
  const { protocol, hostname, host } = new URL(place.publicUrl);
  const wrong = [`127.0.0.1:${port}`, `localhost:${port}`, hostname];
  for (const name of wrong.filter((one) => one !== host)) {
    if (!isHealthy(await ask(healthOf(place), { origin: `${protocol}//${name}` }))) continue;
    return fault(
      'Proxy',
      `It tells the server that its host is ${name} in place of ${host}.`,
      `Pass the Host header on as it came: proxy_set_header Host $http_host in nginx. ${SNIPPETS}`,
    );
  }
  return null;
}

async function ofSockets({ publicUrl, basePath }: Place): Promise<Finding | null> {
  const address = (transport: string) =>
    ownUrl(publicUrl, basePath, `${SOCKET_PATH}?EIO=4&transport=${transport}`);
  const headers = { origin: publicUrl };
  const upgraded = await upgrade(address('websocket'), headers).catch(() => ({ status: 0 }));
  // engine.io’s first message: it opens.
  if ('message' in upgraded && upgraded.message.startsWith('0{')) return null;
  const polled = await ask(address('polling'), headers).catch(() => null);
  const why = 'status' in upgraded && upgraded.status > 0 ? ` (${upgraded.status})` : '';
  if (polled?.status === 200 && polled.body.startsWith('0{')) {
    return fault(
      'Proxy',
      `It lets no WebSocket through${why}: phones would poll, and lag.`,
      `Let it pass Upgrade and Connection on. ${SNIPPETS}`,
    );
  }
  const todo = `Let it pass everything below ${basePath}${SOCKET_PATH} on. ${SNIPPETS}`;
  return fault('Proxy', `It lets pages through and no sockets${why}: no phone gets in.`, todo);
}

function ofCertificate({ certificateEndsAt }: Answer): Finding | null {
  if (certificateEndsAt === null) return null;
  const days = Math.floor((certificateEndsAt - Date.now()) / DAY_MS);
  if (days >= CERTIFICATE_DAYS) return null;
  return attention(
    'Proxy',
    `All comes through; its certificate ends in ${days} ${days === 1 ? 'day' : 'days'}.`,
    'Renew it, and see why that didn’t happen by itself.',
  );
}

function healthOf({ publicUrl, basePath }: Place): URL {
  return ownUrl(publicUrl, basePath, '/health');
}

function shown({ publicUrl, basePath }: Place): string {
  return publicUrl + basePath;
}

/** No answer at all. */
function unreached(publicUrl: string, error: unknown): Finding {
  const { hostname } = new URL(publicUrl);
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    const todo = 'Is it spelt so? Then it lacks its entry in the DNS.';
    return fault('Proxy', `Nothing is known of the name ${hostname} (${code}).`, todo);
  }
  if (/^CERT_|CERT|SELF_SIGNED|LEAF_SIGNATURE/.test(code)) return untrusted(hostname, code);
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) {
    const todo = 'Let it listen with TLS there, or set PUBLIC_URL to http.';
    return fault('Proxy', `No TLS is spoken at ${publicUrl} (${code}).`, todo);
  }
  return fault(
    'Proxy',
    `Nobody answers at ${publicUrl} (${code}).`,
    'Is the proxy running? Does a firewall let its port in? Does the name lead to this machine?',
  );
}

function untrusted(hostname: string, code: string): Finding {
  if (code === 'CERT_HAS_EXPIRED') {
    return fault('Proxy', `The certificate of ${hostname} has ended.`, 'Renew it.');
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    const todo = 'Get one that has this name in it.';
    return fault('Proxy', `The certificate is for other names than ${hostname}.`, todo);
  }
  return fault(
    'Proxy',
    `No browser trusts the certificate of ${hostname} (${code}).`,
    'Get one from an authority that browsers know, and give the proxy the whole chain.',
  );
}
