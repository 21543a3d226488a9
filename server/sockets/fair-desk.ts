import type { Acknowledgement } from '#core/protocol/acknowledgement';
import type { Refusal } from '#core/protocol/refusal';
import { commandIdSchema } from '#core/protocol/shapes/command-fields';
import { costOf } from '#core/room/limits';
import type { Sender } from '#core/room/room-command';
import { sentence } from '#core/words/messages';
import type { Log } from '../process/log';
import type { ServerMeasures } from '../process/measures';
import type { TimeSource } from '../process/time-source';
import { storageRefusal } from '../room/storage-refusal';
import { storageFaultOf, whyFailed } from '../store/storage-fault';
import type { CommandDesk } from './command-desk';
import { CommandTurns, type Lane, type ShareHolder } from './command-turns';
import { messageSize } from './message-size';
import type { Seat } from './socket-types';

/** A longer message is refused. A student's command takes about 1 KB, a lesson plan up to about 50. */
const MESSAGE_LIMIT_BYTES: Readonly<Record<Sender['role'], number>> = {
  student: 16 * 1_024,
  screen: 16 * 1_024,
  instructor: 64 * 1_024,
};
const TYPE = /^[a-z-]{1,30}$/;
const TOO_LONG: Refusal = {
  code: 'oversized',
  reason: sentence('refusals.too-long'),
};
const TOO_FAST: Refusal = {
  code: 'busy',
  reason: sentence('refusals.too-fast'),
};
const FAILED: Refusal = {
  code: 'not-stored',
  reason: sentence('refusals.failed'),
};

/** Passes commands on to the desk, each in its sender's turn, and answers every one, whatever happens. */
export class FairDesk {
  readonly #turns: CommandTurns;
  /** Of each connection, by the devices that its room had then: it may join, or be handed over to another. */
  readonly #lanes = new WeakMap<Seat, { readonly lane: Lane; readonly devices: object | null }>();

  constructor(
    private readonly desk: CommandDesk,
    private readonly log: Log,
    private readonly measures: ServerMeasures,
    time: TimeSource,
  ) {
    this.#turns = new CommandTurns(time);
  }

  /** @returns null: its sender is to ask again */
  async answer(seat: Seat, payload: unknown): Promise<Acknowledgement | null> {
    const arrivedAt = performance.now();
    const answer = await this.#answer(seat, payload);
    if (answer === null) return null;
    const took = performance.now() - arrivedAt;
    this.measures.acknowledgements.add(took);
    if (!answer.ok) this.measures.refused('command', answer.code);
    if (this.log.isLevelEnabled('debug')) {
      const how = { ms: Math.round(took), refusal: answer.ok ? null : answer.code };
      this.log.debug({ ...namesOf(payload), ...how }, 'a command was answered');
    }
    return answer;
  }

  async #answer(seat: Seat, payload: unknown): Promise<Acknowledgement | null> {
    const lane = this.#laneOf(seat);
    const turn = this.#turns.ask(lane, costOf(typeOf(payload)));
    if (turn === null) return { ok: false, ...TOO_FAST };
    await turn;
    const startedAt = performance.now();
    try {
      const limit = MESSAGE_LIMIT_BYTES[seat.sender.role];
      if (messageSize(payload, limit) > limit) return { ok: false, ...TOO_LONG };
      const answer = this.desk.answer(seat, payload);
      this.#turns.spent(lane, performance.now() - startedAt);
      return await answer;
    } catch (error) {
      this.log.error({ err: error, ...namesOf(payload) }, `a command failed${whyFailed(error)}`);
      const fault = storageFaultOf(error);
      const isTold = fault !== null && seat.sender.role === 'instructor';
      return { ok: false, ...(isTold ? storageRefusal(fault) : FAILED) };
    } finally {
      this.#turns.done(lane);
    }
  }

  #laneOf(seat: Seat): Lane {
    const devices = seat.room?.devices ?? null;
    const known = this.#lanes.get(seat);
    if (known?.devices === devices && !known.lane.isForgotten) return known.lane;
    const lane = this.#turns.laneOf(...whoseShare(seat));
    this.#lanes.set(seat, { lane, devices });
    return lane;
  }
}

/** All connections of a device have one share, and so have all of an instructor. */
function whoseShare({ sender, room, signedIn }: Seat): [sender: string, ShareHolder] {
  if (sender.role === 'instructor') return [signedIn?.session ?? '', 'instructor'];
  if (sender.role === 'screen') return ['screens', 'stranger'];
  const isMember = room?.isMember(sender.tokenHash) === true;
  return [`${room?.code} ${sender.tokenHash}`, isMember ? 'member' : 'stranger'];
}

/** Of a command, whatever was sent: its id and its type, where they look like ours. */
function namesOf(payload: unknown): {
  readonly command: string | null;
  readonly type: string | null;
} {
  const id = typeof payload === 'object' && payload !== null && 'id' in payload ? payload.id : null;
  const type = typeOf(payload);
  return {
    command: commandIdSchema.safeParse(id).data ?? null,
    type: typeof type === 'string' && TYPE.test(type) ? type : null,
  };
}

function typeOf(payload: unknown): unknown {
  return typeof payload === 'object' && payload !== null && 'type' in payload ? payload.type : null;
}
