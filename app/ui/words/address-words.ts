import { publicAddress } from '../address/own-address';

/** An address as people type it: without the scheme that browsers add, and without a slash at the end. */
export function typedAddress(url: string): string {
  return publicAddress(url.replace(/^http:\/\//, ''), '');
}

/**
 * Where the QR code leads: one scan, and the phone is in this room. The invitation stands behind a `#`, which no
 * browser sends: it is in no log of a proxy.
 */
export function joinLink(url: string, code: string, invitation: string): string {
  return `${publicAddress(url, `/join/${code}`)}#${invitation}`;
}

/** By which one student goes on on another device: works once. */
export function handOverLink(
  url: string,
  code: string,
  invitation: string,
  secret: string,
): string {
  return `${joinLink(url, code, invitation)}.${secret}`;
}
