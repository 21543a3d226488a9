import type { networkInterfaces } from 'node:os';
import { AddressBook, isLoopback, isVirtual } from '../../process/addresses';
import type { Environment } from '../../process/environment';
import { attention, type Finding, fault, ok } from './finding';

type Settings = Pick<Environment, 'port' | 'host' | 'publicUrl' | 'basePath'>;

/** What students will be shown. @param interfaces in place of this machine’s */
export async function examineAddresses(
  settings: Settings,
  interfaces?: typeof networkInterfaces,
): Promise<Finding> {
  const book = new AddressBook({ ...settings, ...(interfaces && { interfaces }) });
  const [first, ...others] = book.list();
  const { publicUrl, basePath } = settings;
  if (publicUrl !== null) return ok('Address', `students are shown ${publicUrl}${basePath}`);
  if (isLoopback(settings.host)) {
    return fault(
      'Address',
      `Only this machine gets in: HOST is ${settings.host}.`,
      'Leave HOST out; behind a proxy on this machine set PUBLIC_URL.',
    );
  }
  if (first === undefined || !book.isReachable()) {
    return fault(
      'Address',
      'This machine is on no network, so no phone reaches it.',
      'Join the network of the phones, or switch on a hotspot: addresses follow by themselves.',
    );
  }
  const shown = `${first.url}${basePath} (${first.label})`;
  if (isVirtual(first.label)) {
    return attention(
      'Address',
      `Only virtual networks (Docker, a VPN): students would be shown ${shown}.`,
      'Join the network of the phones, or switch on a hotspot.',
    );
  }
  const virtual = others.filter(({ label }) => isVirtual(label)).length;
  const rest = [
    ...(others.length > virtual ? [`${others.length - virtual} more to choose from`] : []),
    ...(virtual > 0 ? [`${virtual} of Docker or a VPN, which no phone reaches`] : []),
  ];
  return ok('Address', [`students are shown ${shown}`, ...rest].join('; '));
}
