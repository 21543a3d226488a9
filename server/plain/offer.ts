import { randomBytes } from 'node:crypto';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { LiveRoom } from '../room/live-room';

export function newCommandId(): string {
  return randomBytes(8).toString('hex');
}

interface OwnDevice {
  readonly remoteAddress: string;
  readonly tokenHash: string;
  /** Whose it is. */
  readonly participant: number;
}

/** The link by which a student goes on at another page. @returns null: it is to be asked for again */
export async function offerTo(
  room: LiveRoom,
  { remoteAddress, tokenHash, participant }: OwnDevice,
): Promise<AcknowledgementOf<'offer-hand-over'> | null> {
  const command = { type: 'offer-hand-over', id: newCommandId(), participant } as const;
  const sender = { role: 'student', tokenHash } as const;
  const answer = await room.answer({ sender, command, remoteAddress });
  return answer as AcknowledgementOf<'offer-hand-over'> | null;
}
