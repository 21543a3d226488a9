import { failure, type Result, success } from '#core/base/result';
import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { ClientCommand } from '#core/protocol/commands';
import { CLIENT_EVENTS } from '#core/protocol/contract';
import type { Owner } from '#core/protocol/owner';
import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import { FIRST_LANGUAGE } from '#core/words/languages';
import { type Sentence, sentence } from '#core/words/messages';
import type { People } from '../access/people';
import type { LiveRooms } from '../room/live-room';
import { readFormulas } from './formula-reader';
import { isPlanCommand, type PlanDesk } from './plan-desk';
import { refusalOf } from './room-desk';
import type { Seat } from './socket-types';
import { titleOf } from './title';

export interface CommandDeskParts {
  readonly rooms: Pick<LiveRooms, 'create'>;
  readonly plans: PlanDesk;
  readonly people: Pick<People, 'has'>;
}

/** Of what a message got wrong: it may repeat what it was sent. */
const FAULT_LENGTH = 200;
const NO_ROOM = no('unknown-room', sentence('host-refusals.no-room'));
const NOT_INSTRUCTOR = no('wrong-role', sentence('host-refusals.only-instructor'));

/** Answers every command from a socket: parses it, checks who may send it, passes it on to its room. */
export class CommandDesk {
  constructor(private readonly parts: CommandDeskParts) {}

  /** @returns null: its sender is to ask again */
  async answer(seat: Seat, payload: unknown): Promise<Acknowledgement | null> {
    const parsed = parse(payload);
    if (!parsed.ok) return { ok: false, ...parsed.error };
    const command = parsed.value;
    if (seat.sender.role === 'instructor') {
      const refusal = await readFormulas(command);
      if (refusal !== null) return { ok: false, ...refusal };
    }
    if (command.type === 'open-room' || isPlanCommand(command)) {
      // Of nobody else is there a cookie to say whose it would be.
      if (seat.sender.role !== 'instructor' || seat.signedIn === null) return NOT_INSTRUCTOR;
      const { owner } = seat.signedIn;
      // Withdrawn while it waited: nobody would have what it makes.
      if (!this.parts.people.has(owner)) return NOT_INSTRUCTOR;
      if (command.type === 'open-room') return this.#openRoom(owner, command);
      return this.parts.plans.answer(owner, command);
    }
    const { sender, room, remoteAddress } = seat;
    const refusal = refusalOf(sender, command);
    if (refusal !== null) return { ok: false, ...refusal };
    return room === null ? NO_ROOM : room.answer({ sender, command, remoteAddress });
  }

  async #openRoom(
    owner: Owner,
    { title, id, language = FIRST_LANGUAGE }: Extract<ClientCommand, { type: 'open-room' }>,
  ): Promise<Acknowledgement> {
    const cleaned = titleOf(title, sentence('host-refusals.room-title'));
    if (!cleaned.ok) return no('bad-title', cleaned.error);
    return { ok: true, ...(await this.parts.rooms.create(owner, cleaned.value, id, language)) };
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
