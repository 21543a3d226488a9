import { createHash, randomBytes } from 'node:crypto';
import type { Millis } from '#core/lesson/round';
import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import type { Refusal } from '#core/protocol/refusal';
import { objectionTo } from '#core/room/commands/hand-over';
import { participantOf } from '#core/room/people/participants';
import type { HostCommand } from '#core/room/room-command';
import type { Participant, RoomState } from '#core/room/state';
import { sentence } from '#core/words/messages';
import type { TimeSource } from '../process/time-source';
import type { CommandOutcome } from './command-queue';

const VALID_FOR_MS: Millis = 10 * 60_000;
const SECRET_BYTES = 16;

export interface HandOversParts {
  readonly time: TimeSource;
  readonly state: () => RoomState;
  readonly submit: (command: HostCommand) => Promise<CommandOutcome<RoomState>>;
}

interface Link {
  readonly participant: Participant['number'];
  readonly until: Millis;
  /** The hash of the token of whoever used it: a repeated command is answered again. */
  usedBy: Participant['tokenHash'] | null;
}

/**
 * Links by which a student goes on on another device: each works once, for ten minutes, and only the newest of a
 * student. They are kept in memory and only as hashes; after a restart the instructor makes another.
 */
export class HandOvers {
  readonly #links = new Map<string, Link>();

  constructor(private readonly parts: HandOversParts) {}

  /** The instructor asks for a link. */
  offer(participant: Participant['number']): AcknowledgementOf<'offer-hand-over'> {
    const state = this.parts.state();
    const objection = objectionTo(state, participant);
    if (objection !== null && !objection.ok) return { ok: false, ...objection.error };
    if (state.phase.kind === 'closed') return { ok: false, ...CLOSED };
    const now = this.parts.time.now();
    for (const [hash, link] of this.#links) {
      if (link.participant === participant || link.until <= now) this.#links.delete(hash);
    }
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    this.#links.set(hashOf(secret), { participant, until: now + VALID_FOR_MS, usedBy: null });
    return { ok: true, version: state.version, secret, validFor: VALID_FOR_MS };
  }

  /** A device shows a link. Unless it is confirmed, it is only told whose it is. */
  async take(
    tokenHash: Participant['tokenHash'],
    secret: string,
    isConfirmed: boolean,
  ): Promise<AcknowledgementOf<'take-over'>> {
    const link = this.#links.get(hashOf(secret));
    if (link === undefined || link.until <= this.parts.time.now())
      return { ok: false, ...BAD_LINK };
    const { participant } = link;
    const isOwn = participantOf(this.parts.state(), tokenHash)?.number === participant;
    if (link.usedBy !== null && !(link.usedBy === tokenHash && isOwn)) {
      return { ok: false, ...BAD_LINK };
    }
    if (!isConfirmed || isOwn) return this.#done(this.parts.state(), participant);
    // Before anything is stored: of two phones that confirm at once, one is the first.
    link.usedBy = tokenHash;
    const outcome = await this.parts.submit({ type: 'change-device', participant, tokenHash });
    if (outcome.ok) return this.#done(outcome.value, participant);
    link.usedBy = null;
    return { ok: false, ...outcome.error };
  }

  #done(state: RoomState, participant: Participant['number']): AcknowledgementOf<'take-over'> {
    const student = state.participants.get(participant)?.name ?? null;
    // Their name has been erased: they are nobody any more.
    if (student === null) return { ok: false, ...BAD_LINK };
    return { ok: true, version: state.version, student };
  }
}

const BAD_LINK: Refusal = {
  code: 'bad-link',
  reason: sentence('refusals.used-link'),
};

const CLOSED: Refusal = {
  code: 'room-closed',
  reason: sentence('host-refusals.nobody-comes-in'),
};

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
