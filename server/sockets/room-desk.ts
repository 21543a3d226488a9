import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import { cleanName } from '#core/room/people/name';
import { participantOf } from '#core/room/people/participants';
import { authorize, type Sender } from '#core/room/room-command';
import { type Sentence, sentence } from '#core/words/messages';
import type { AddressBook } from '../process/addresses';
import type { AskedCommand, AskedOfRoom } from '../room/live-room';
import type { RoomHost } from '../room/room-host';
import type { HallTries } from './hall-tries';
import { isObscene } from './nicknames';

export interface RoomDeskParts {
  readonly addresses: AddressBook;
  readonly tries: HallTries;
}

const OFFERS_TO_OTHERS: Refusal = {
  code: 'wrong-role',
  reason: sentence('host-refusals.only-instructor'),
};
const TAKES_FOR_OTHERS: Refusal = {
  code: 'wrong-role',
  reason: sentence('host-refusals.their-phone'),
};

/** Why this sender may not ask for this, whatever room it is; null: they may. */
export function refusalOf(sender: Sender, command: AskedOfRoom): Refusal | null {
  if (command.type === 'offer-hand-over') {
    return sender.role === 'instructor' ? null : OFFERS_TO_OTHERS;
  }
  if (command.type === 'take-over') return sender.role === 'student' ? null : TAKES_FOR_OTHERS;
  const authorized = authorize(sender, command);
  return authorized.ok ? null : authorized.error;
}

/** Answers the commands for the rooms that are hosted here. It has no rules of a room, but what these can't know. */
export class RoomDesk {
  constructor(private readonly parts: RoomDeskParts) {}

  /** @returns null where the host is ending: its successor is to be asked */
  async answer(host: RoomHost, asked: AskedCommand): Promise<Acknowledgement | null> {
    const answer = await this.#answer(host, asked);
    // A refusal would be final for its sender: unanswered, it goes to the next host under the same id.
    return answer.ok || !host.isEnding ? answer : null;
  }

  async #answer(host: RoomHost, asked: AskedCommand): Promise<Acknowledgement> {
    const { sender, command } = asked;
    if (command.type === 'offer-hand-over') {
      return isForOwn(host, sender, command.participant)
        ? host.handOvers.offer(command.participant)
        : { ok: false, ...OFFERS_TO_OTHERS };
    }
    if (command.type === 'take-over') {
      if (sender.role !== 'student') return { ok: false, ...TAKES_FOR_OTHERS };
      const { secret, isConfirmed } = command;
      return host.handOvers.take(sender.tokenHash, secret, isConfirmed);
    }
    const authorized = authorize(sender, command);
    if (!authorized.ok) return { ok: false, ...authorized.error };
    if (command.type === 'join' || command.type === 'choose-address') {
      const objection = await this.#objectionTo(host, asked, command);
      if (objection !== null) return objection;
    }
    return host.submit(authorized.value);
  }

  /** What the rules of a room can't know: this machine's networks, and the words of a language. */
  async #objectionTo(
    host: RoomHost,
    { sender, remoteAddress }: AskedCommand,
    command: Extract<AskedOfRoom, { type: 'join' | 'choose-address' }>,
  ): Promise<Acknowledgement | null> {
    const { state } = host;
    if (command.type === 'choose-address') {
      const isKnown = this.parts.addresses.list().some(({ url }) => url === command.url);
      return isKnown || command.url === state.typedAddress
        ? null
        : no('bad-address', sentence('host-refusals.address-gone'));
    }
    if (sender.role === 'student') {
      const { tokenHash } = sender;
      if (participantOf(state, tokenHash) !== null) return null;
      // A locked door asks for no number. A name it may still let in: of a join that it let in before.
      const { hallNumber = '' } = command;
      const device = { remoteAddress, tokenHash };
      const early = state.isOpenToJoin
        ? await this.parts.tries.objectionTo(host, device, hallNumber)
        : null;
      if (early !== null) return { ok: false, ...early };
      const name = cleanName(command.name);
      return name.ok && isObscene(name.value)
        ? no('bad-name', sentence('refusals.obscene-name'))
        : null;
    }
    return null;
  }
}

/** A student's own other page, of those without scripts, or anybody's where the instructor asks. */
function isForOwn(host: RoomHost, sender: Sender, participant: number): boolean {
  if (sender.role !== 'student') return sender.role === 'instructor';
  return participantOf(host.state, sender.tokenHash)?.number === participant;
}

function no(code: RefusalCode, reason: Sentence): Acknowledgement {
  return { ok: false, code, reason };
}
