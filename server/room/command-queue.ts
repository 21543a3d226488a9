import { setTimeout as delay } from 'node:timers/promises';
import type { Result } from '#core/base/result';
import type { FinishedRound } from '#core/lesson/activities/activity';
import type { Millis } from '#core/lesson/round';
import type { Refusal } from '#core/protocol/refusal';
import { transition } from '#core/room/commands/transition';
import type { RoomEvent } from '#core/room/event';
import type { RoomCommand } from '#core/room/room-command';
import type { RoomState } from '#core/room/state';
import { nextTurn, TimeSlice } from '../process/event-loop';

/**
 * Commands per batch. A commit takes several turns of the event loop however much is in it, so a class that
 * steers is stored in few large ones: a thousand changes of a rate are one row.
 */
const BATCH_SIZE = 1_000;
/** Of these, joins: each has a row of its own, and a hundred of them block the event loop for about 12 ms. */
const JOINS_PER_BATCH = 100;
/**
 * The least time from one commit to the next. A commit waits for the disk and blocks the event loop for 1 to
 * 5 ms: in a storm of picks they are gathered, and nobody notices the wait.
 */
const COMMIT_EVERY_MS = 10;

/** The state as this command left it, before the others that were stored with it. */
export type CommandOutcome = Result<RoomState, Refusal>;

export interface CommandQueueParts {
  readonly initial: RoomState;
  /** Stores events on top of this version, and resolves once they are stored. */
  readonly append: (
    expectedVersion: number,
    events: readonly RoomEvent[],
    finished: readonly FinishedRound[],
  ) => Promise<void>;
  /** Called after storing and answering: what everybody else is told comes second. */
  readonly onStored: (events: readonly RoomEvent[]) => void;
  /** A batch could not be stored, or a rule threw: the state stays as it was. */
  readonly onFailure: (error: unknown) => void;
}

interface Entry {
  readonly command: RoomCommand;
  readonly arrivedAt: Millis;
  readonly answer: (answer: CommandOutcome) => void;
}

interface Batch {
  readonly state: RoomState;
  readonly events: readonly RoomEvent[];
  readonly replies: readonly (() => void)[];
  /** What to say instead if the events can't be stored. */
  readonly failures: readonly (() => void)[];
}

const NOT_STORED: Refusal = {
  code: 'not-stored',
  message: 'The server could not store this, so nothing has changed. Try again in a moment.',
};

/**
 * A room's commands, one at a time. What has arrived by the time the room is free is applied in order,
 * stored as one batch, then answered: nobody hears of anything that is not stored.
 */
export class CommandQueue {
  #state: RoomState;
  #waiting: Entry[] = [];
  #draining: Promise<void> | null = null;
  #isClosed = false;
  /** By `performance.now()`. */
  #committedAt = 0;

  constructor(private readonly parts: CommandQueueParts) {
    this.#state = parts.initial;
  }

  /** As stored. */
  get state(): RoomState {
    return this.#state;
  }

  /** A command counts as of its arrival, however long it waits here. */
  submit(command: RoomCommand, arrivedAt: Millis): Promise<CommandOutcome> {
    if (this.#isClosed) return Promise.resolve({ ok: false, error: NOT_STORED });
    return new Promise((answer) => {
      this.#waiting.push({ command, arrivedAt, answer });
      this.#draining ??= this.#drain().finally(() => {
        this.#draining = null;
      });
    });
  }

  /** Takes no more from now on. Resolves when everything submitted before has been answered. */
  async close(): Promise<void> {
    this.#isClosed = true;
    while (this.#draining !== null) await this.#draining;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      // Whatever arrives meanwhile joins the batch, for at least one turn of the event loop.
      const wait = this.#committedAt + COMMIT_EVERY_MS - performance.now();
      await (wait > 0 ? delay(wait) : nextTurn());
      await this.#process(this.#waiting.splice(0, batchLength(this.#waiting)));
    }
  }

  async #process(entries: readonly Entry[]): Promise<void> {
    const { state, events, replies, failures } = await this.#apply(entries);
    try {
      if (events.length > 0) {
        await this.parts.append(this.#state.version, events, newlyFinished(events, state));
      }
    } catch (error) {
      await inSlices(failures);
      await nextTurn();
      this.parts.onFailure(error);
      return;
    }
    this.#state = state;
    await inSlices(replies);
    if (events.length === 0) return;
    this.#committedAt = performance.now();
    await nextTurn();
    this.parts.onStored(events);
  }

  async #apply(entries: readonly Entry[]): Promise<Batch> {
    const slice = new TimeSlice();
    let state = this.#state;
    const events: RoomEvent[] = [];
    const replies: (() => void)[] = [];
    const failures: (() => void)[] = [];
    for (const { command, arrivedAt, answer } of entries) {
      const result = this.#decide(state, command, arrivedAt);
      const wasFirst = events.length === 0;
      if (result.ok) {
        state = result.value.state;
        events.push(...result.value.events);
      }
      const after = state;
      const reply = () => answer(result.ok ? { ok: true, value: after } : result);
      replies.push(reply);
      // An answer that depends on nothing unstored stays true.
      failures.push(
        wasFirst && events.length === 0 ? reply : () => answer({ ok: false, error: NOT_STORED }),
      );
      await slice.breathe();
    }
    return { state, events, replies, failures };
  }

  #decide(state: RoomState, command: RoomCommand, now: Millis): ReturnType<typeof transition> {
    try {
      return transition(state, command, now);
    } catch (error) {
      this.parts.onFailure(error);
      return { ok: false, error: NOT_STORED };
    }
  }
}

/** How many of those that wait are stored together. */
function batchLength(waiting: readonly Entry[]): number {
  const most = Math.min(waiting.length, BATCH_SIZE);
  let joins = 0;
  for (let length = 0; length < most; length += 1) {
    if (waiting[length]!.command.command.type === 'join') joins += 1;
    if (joins > JOINS_PER_BATCH) return length;
  }
  return most;
}

/** Answering a thousand senders takes 30 ms: others get a turn in between. */
async function inSlices(answers: readonly (() => void)[]): Promise<void> {
  const slice = new TimeSlice();
  for (const answer of answers) {
    answer();
    await slice.breathe();
  }
}

/** The rounds that these events have ended. */
function newlyFinished(
  events: readonly RoomEvent[],
  { finishedRounds }: RoomState,
): readonly FinishedRound[] {
  const count = events.filter(({ type }) => type === 'round-finished').length;
  return finishedRounds.slice(finishedRounds.length - count);
}
