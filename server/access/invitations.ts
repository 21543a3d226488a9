import { type InstructorKey, isEqual } from './instructor-key';

/** 39 bits: at the speed at which a server answers, guessing one takes years. */
const LENGTH = 8;
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * The secret part of a room's link and QR code: whoever shows it was invited, and has not guessed the code.
 * Made from the key and the code, so that nothing has to be kept.
 */
export class Invitations {
  constructor(private readonly key: InstructorKey) {}

  /** @param code in its normal form */
  of(code: string): string {
    const bytes = Buffer.from(this.key.sign(`overshoot invitation ${code}`), 'hex');
    return Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join(
      '',
    );
  }

  isFor(code: string, invitation: string): boolean {
    return isEqual(invitation, this.of(code));
  }
}
