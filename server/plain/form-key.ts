import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Goes with every form of a page. A page of another site may send a form, and the browser its cookie, but can't know
 * this; text browsers and old ones send no `Origin` that would tell.
 */
export function formKey(token: string): string {
  return createHash('sha256').update(`form of ${token}`).digest('hex').slice(0, 24);
}

export function isFormKey(given: string, token: string): boolean {
  const [a, b] = [given, formKey(token)].map((text) => Buffer.from(text, 'utf8'));
  return a!.length === b!.length && timingSafeEqual(a!, b!);
}
