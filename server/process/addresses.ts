import { networkInterfaces } from 'node:os';
import type { NetworkAddress } from '#core/protocol/views/instructor-view';

/** How long a look at the network stays valid: a hotspot that is switched on shows up within this time. */
const LOOK_AGAIN_MS = 3_000;
/** Interfaces of virtual machines and containers, which no phone can reach: listed last. */
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|utun|wg|zt|tailscale|lxc|cni|flannel|podman|bridge)/i;
/** The label of the only entry where there is no network. */
const THIS_MACHINE = 'this machine only';

export interface AddressBookParts {
  readonly port: number;
  /** What the server listens on: an IP address, `0.0.0.0` or `::` for all. */
  readonly host: string;
  readonly publicUrl: string | null;
  readonly interfaces?: typeof networkInterfaces;
}

/** The addresses at which other devices can reach this server, and which of them one has reached. */
export class AddressBook {
  readonly #interfaces: typeof networkInterfaces;
  /** Hosts, with port, that other devices have come by. */
  readonly #reached = new Set<string>();
  /** Hosts of addresses that were typed in. */
  readonly #typed = new Set<string>();
  #seen: {
    readonly at: number;
    readonly addresses: readonly NetworkAddress[];
    readonly own: ReadonlySet<string>;
  } | null = null;

  constructor(private readonly parts: AddressBookParts) {
    this.#interfaces = parts.interfaces ?? networkInterfaces;
  }

  /** The likeliest first: what `PUBLIC_URL` says, then real networks, then virtual ones. Never empty. */
  list(): readonly NetworkAddress[] {
    return this.#look().addresses;
  }

  /** Whether any other device can get here. */
  isReachable(): boolean {
    return this.list()[0]?.label !== THIS_MACHINE;
  }

  /** An address that somebody typed in, and by which devices may come from now on. */
  expect(url: string): void {
    this.#typed.add(new URL(url).host);
  }

  /**
   * The chosen one if it still exists, else the likeliest: in another network a laptop has other addresses.
   * @param typed always exists
   */
  chosen(url: string | null, typed: string | null = null): string {
    if (url !== null && url === typed) return url;
    const addresses = this.list();
    return (addresses.find((address) => address.url === url) ?? addresses[0]!).url;
  }

  isReached(url: string): boolean {
    return this.#reached.has(new URL(url).host);
  }

  /** Whether the request comes from this machine. */
  isOwn(remoteAddress: string | undefined): boolean {
    const address = plain(remoteAddress ?? '');
    return address === '' || isLoopback(address) || this.#look().own.has(address);
  }

  /** Notes the host by which another device has come. @returns whether that is new */
  note(host: string | undefined, remoteAddress: string | undefined): boolean {
    const known = host?.toLowerCase();
    if (known === undefined || this.#reached.has(known)) return false;
    // The near end of a tunnel is this machine.
    const isThrough = this.#typed.has(known) && isLoopback(plain(remoteAddress ?? ''));
    if (!isThrough && this.isOwn(remoteAddress)) return false;
    const isOurs =
      this.#typed.has(known) || this.list().some(({ url }) => new URL(url).host === known);
    if (!isOurs) return false;
    this.#reached.add(known);
    return true;
  }

  #look() {
    const at = performance.now();
    if (this.#seen !== null && at - this.#seen.at < LOOK_AGAIN_MS) return this.#seen;
    const found = this.#find();
    const own = new Set(found.map(({ address }) => address));
    this.#seen = { at, addresses: this.#usable(found), own };
    return this.#seen;
  }

  #usable(found: readonly Found[]): readonly NetworkAddress[] {
    const { port, host, publicUrl } = this.parts;
    const heard = found.filter(({ address, family }) =>
      host === '0.0.0.0' ? family === 'IPv4' : host === '::' || host === address,
    );
    const addresses: NetworkAddress[] = heard
      .sort((a, b) => order(a) - order(b))
      .map(({ name, address, family }) => ({
        url: new URL(`http://${family === 'IPv6' ? `[${address}]` : address}:${port}`).origin,
        label: name,
      }));
    if (publicUrl !== null)
      addresses.unshift({ url: new URL(publicUrl).origin, label: 'PUBLIC_URL' });
    if (addresses.length > 0) return addresses;
    return [{ url: new URL(`http://localhost:${port}`).origin, label: THIS_MACHINE }];
  }

  #find(): Found[] {
    return Object.entries(this.#interfaces()).flatMap(([name, entries]) =>
      (entries ?? [])
        .filter(({ internal, family, address }) => !internal && isRoutable(family, address))
        .map(({ family, address }) => ({ name, family, address: plain(address) })),
    );
  }
}

interface Found {
  readonly name: string;
  readonly family: 'IPv4' | 'IPv6';
  readonly address: string;
}

/** Whether an interface of this name is of a virtual machine, a container or a VPN. */
export function isVirtual(name: string): boolean {
  return VIRTUAL.test(name);
}

function order({ name, family }: Found): number {
  return (isVirtual(name) ? 2 : 0) + (family === 'IPv6' ? 1 : 0);
}

/** Not link-local: an address that a machine gives itself means nothing to a phone. */
function isRoutable(family: 'IPv4' | 'IPv6', address: string): boolean {
  return family === 'IPv4' ? !address.startsWith('169.254.') : /^[23]|^f[cd]/i.test(address);
}

/** Whether an IP address is this machine’s own way to itself. */
export function isLoopback(address: string): boolean {
  return address === '::1' || address.startsWith('127.');
}

/** Without the zone, and with an IPv4 address in its own form rather than mapped to IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:/i, '').replace(/%.*$/, '');
}
