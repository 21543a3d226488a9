import { BlockList, isIP } from 'node:net';

/** Addresses and ranges of addresses (CIDR), such as `127.0.0.1`, `10.0.0.0/8` or `fd00::/8`. */
export class AddressList {
  readonly #list = new BlockList();

  /** null: one of the entries is neither. @param text entries with spaces or commas between them, at least one */
  static read(text: string): AddressList | null {
    const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
    const list = new AddressList();
    return entries.length > 0 && entries.every((entry) => list.#add(entry)) ? list : null;
  }

  /** @param address an IPv4 address may be mapped to IPv6; whatever is no address is in no list */
  includes(address: string): boolean {
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
    const family = familyOf(plain);
    return family !== null && this.#list.check(plain, family);
  }

  #add(entry: string): boolean {
    const [address = '', bits, ...rest] = entry.split('/');
    const family = familyOf(address);
    if (family === null || rest.length > 0) return false;
    if (bits === undefined) this.#list.addAddress(address, family);
    else {
      const most = family === 'ipv4' ? 32 : 128;
      if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) return false;
      this.#list.addSubnet(address, Number(bits), family);
    }
    return true;
  }
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address);
  if (version === 0) return null;
  return version === 4 ? 'ipv4' : 'ipv6';
}
