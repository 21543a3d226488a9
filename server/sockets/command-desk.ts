import { failure, type Result, success } from '#core/base/result';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import { CLIENT_EVENTS } from '#core/protocol/contract';
import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import { cleanName } from '#core/room/people/name';
import { participantOf } from '#core/room/people/participants';
import { authorize } from '#core/room/room-command';
import { FIRST_LANGUAGE } from '#core/words/languages';
import { type Sentence, sentence } from '#core/words/messages';
import type { AddressBook } from '../process/addresses';
import type { RoomHost } from '../room/room-host';
import type { RoomRegistry } from '../room/room-registry';
import { readFormulas } from './formula-reader';
import type { HallTries } from './hall-tries';
import { isObscene } from './nicknames';
import { isPlanCommand, type PlanDesk } from './plan-desk';
import type { Seat } from './socket-types';
import { titleOf } from './title';

export interface CommandDeskParts {
  readonly registry: RoomRegistry;
  readonly addresses: AddressBook;
  readonly plans: PlanDesk;
  readonly tries: HallTries;
}

/** Of what a message got wrong: it may repeat what it was sent. */
const FAULT_LENGTH = 200;
const NO_ROOM = no('unknown-room', sentence('host-refusals.no-room'));
const NOT_INSTRUCTOR = no('wrong-role', sentence('host-refusals.only-instructor'));

/** Answers every command from a socket: parses it, checks who may send it, passes it on. It has no rules of a room. */
export class CommandDesk {
  constructor(private readonly parts: CommandDeskParts) {}

  async answer(seat: Seat, payload: unknown): Promise<Acknowledgement> {
    const parsed = parse(payload);
    if (!parsed.ok) return { ok: false, ...parsed.error };
    const command = parsed.value;
    if (seat.sender.role === 'instructor') {
      const refusal = await readFormulas(command);
      if (refusal !== null) return { ok: false, ...refusal };
    }
    if (command.type === 'open-room') return this.#openRoom(seat, command);
    if (isPlanCommand(command)) {
      return seat.sender.role === 'instructor' ? this.parts.plans.answer(command) : NOT_INSTRUCTOR;
    }
    if (command.type === 'offer-hand-over' || command.type === 'take-over') {
      return this.#handOver(seat, command);
    }
    const authorized = authorize(seat.sender, command);
    if (!authorized.ok) return { ok: false, ...authorized.error };
    if (seat.host === null) return NO_ROOM;
    if (command.type === 'join' || command.type === 'choose-address') {
      const objection = await this.#objectionTo(seat, seat.host, command);
      if (objection !== null) return objection;
    }
    return seat.host.submit(authorized.value);
  }

  async #openRoom(
    { sender }: Seat,
    { title, id, language = FIRST_LANGUAGE }: Extract<ClientCommand, { type: 'open-room' }>,
  ): Promise<Acknowledgement> {
    if (sender.role !== 'instructor') return NOT_INSTRUCTOR;
    const cleaned = titleOf(title, sentence('host-refusals.room-title'));
    if (!cleaned.ok) return no('bad-title', cleaned.error);
    const { state } = await this.parts.registry.create(cleaned.value, id, language);
    return { ok: true, version: state.version, code: state.code };
  }

  /** Links are made and used up by the host: a secret is no part of a room's record. */
  async #handOver(
    { sender, host }: Seat,
    command: Extract<ClientCommand, { type: 'offer-hand-over' | 'take-over' }>,
  ): Promise<Acknowledgement> {
    if (command.type === 'offer-hand-over') {
      if (sender.role !== 'instructor') return NOT_INSTRUCTOR;
      return host?.handOvers.offer(command.participant) ?? NO_ROOM;
    }
    if (sender.role !== 'student') {
      return no('wrong-role', sentence('host-refusals.their-phone'));
    }
    const { secret, isConfirmed } = command;
    return (await host?.handOvers.take(sender.tokenHash, secret, isConfirmed)) ?? NO_ROOM;
  }

  /** What the rules of a room can't know: this machine's networks, and the words of a language. */
  async #objectionTo(
    { sender, remoteAddress }: Seat,
    host: RoomHost,
    command: Extract<ClientCommand, { type: 'join' | 'choose-address' }>,
  ): Promise<Acknowledgement | null> {
    const { state } = host;
    if (command.type === 'choose-address') {
      const isKnown = this.parts.addresses.list().some(({ url }) => url === command.url);
      return isKnown || command.url === state.typedAddress
        ? null
        : no('bad-address', sentence('host-refusals.address-gone'));
    }
    if (command.type === 'join' && sender.role === 'student') {
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

function parse(payload: unknown): Result<ClientCommand, Refusal> {
  const parsed = CLIENT_EVENTS.command.safeParse(payload);
  if (parsed.success) return success(parsed.data);
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') ?? '';
  // JSON has no NaN and no Infinity: they arrive as null.
  if (field === 'learningRate') {
    return failure({ code: 'bad-learning-rate', reason: sentence('refusals.rate-not-a-number') });
  }
  if (field === 'name' && issue?.code === 'too_big') {
    return failure({ code: 'bad-name', reason: sentence('refusals.endless-name') });
  }
  const fault = `${field}: ${issue?.message}`.slice(0, FAULT_LENGTH);
  return failure({
    code: 'malformed',
    reason:
      field === ''
        ? sentence('refusals.not-understood')
        : sentence('refusals.not-understood-at', { fault }),
  });
}

function no(code: RefusalCode, reason: Sentence): Acknowledgement {
  return { ok: false, code, reason };
}
