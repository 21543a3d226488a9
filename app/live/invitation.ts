import { keep, readKept } from './kept';

const keyOf = (code: string) => `overshoot:invitation:${code}`;

/**
 * The secret part of the room's link: from the address where this page was opened by the link or the QR code, else
 * what this device was given when it joined. undefined: the code was typed, by somebody new to the room.
 */
export function invitationTo(code: string): string | undefined {
  const [, shown] = /^#([a-z0-9]{8})(?:\.|$)/.exec(location.hash) ?? [];
  if (shown !== undefined) keepInvitation(code, shown);
  return shown ?? readKept(keyOf(code)) ?? undefined;
}

/** So that this device need not wait for a turn when it comes back. */
export function keepInvitation(code: string, invitation: string): void {
  keep(keyOf(code), invitation);
}
