import { createHash } from 'node:crypto';

/** The token of a device, as a socket's handshake has it: 16 random bytes in hexadecimal. */
const FORM = /^[0-9a-f]{32}$/;

export function isDeviceToken(text: string): boolean {
  return FORM.test(text);
}

/** What the server stores of a device, and knows it by: whoever reads the database can't come back as a student. */
export function tokenHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
