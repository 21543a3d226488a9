import { setTimeout as delay } from 'node:timers/promises';
import { failure, type Result, success } from '#core/base/result';
import type { FinishedRound } from '#core/lesson/activities/activity';
import type { Millis } from '#core/lesson/round';
import type { Refusal } from '#core/protocol/refusal';
import { type Transition, transition } from '#core/room/commands/transition';
import type { RoomEvent } from '#core/room/event';
import type { RoomCommand } from '#core/room/room-command';
import type { RoomState } from '#core/room/state';
import { sentence } from '#core/words/messages';
import { nextTurn, TimeSlice } from '../process/event-loop';
import { type StorageFault, storageFaultOf } from '../store/storage-fault';
import { storageRefusal } from './storage-refusal';

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

/** What its sender is told of a command that was stored, or why it was refused. */
export type CommandOutcome<Told> = Result<Told, Refusal>;

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
  /**
   * A batch could not be stored, or a rule threw: the state stays as it was.
   * @param commands their ids
   */
  readonly onFailure: (error: unknown, commands: readonly string[]) => void;
}

interface Entry {
  readonly command: RoomCommand;
  readonly arrivedAt: Millis;
  readonly tell: (state: RoomState) => unknown;
  readonly answer: (answer: CommandOutcome<unknown>) => void;
}

interface Batch {
  readonly state: RoomState;
  readonly events: readonly RoomEvent[];
  /** Of each entry, once the events are stored. */
  readonly outcomes: readonly CommandOutcome<unknown>[];
  /** How many of the first depend on nothing that is stored here: these stay true if it can't be. */
  readonly settled: number;
}

const NOT_STORED = failure<Refusal>({
  code: 'not-stored',
  reason: sentence('refusals.not-stored'),
});

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

  /**
   * A command counts as of its arrival, however long it waits here.
   * @param tell what its sender is told, from the state as the command left it, before the others that are stored
   * with it. Asked at once: a thousand states kept until they are stored would be copied about by each collection
   * of garbage, which took longer than the rules.
   */
  submit<Told>(
    command: RoomCommand,
    arrivedAt: Millis,
    tell: (state: RoomState) => Told,
  ): Promise<CommandOutcome<Told>> {
    if (this.#isClosed) return Promise.resolve(NOT_STORED);
    return new Promise((resolve) => {
      const answer = resolve as Entry['answer'];
      this.#waiting.push({ command, arrivedAt, tell, answer });
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
    const { state, events, outcomes, settled } = await this.#apply(entries);
    try {
      if (events.length > 0) {
        await this.parts.append(this.#state.version, events, newlyFinished(events, state));
      }
    } catch (error) {
      const fault = storageFaultOf(error);
      await answerAll(entries, (at) =>
        at < settled ? outcomes[at]! : notStored(entries[at]!.command, fault),
      );
      await nextTurn();
      this.parts.onFailure(error, entries.flatMap(idOf));
      return;
    }
    this.#state = state;
    await answerAll(entries, (at) => outcomes[at]!);
    if (events.length === 0) return;
    this.#committedAt = performance.now();
    await nextTurn();
    this.parts.onStored(events);
  }

  async #apply(entries: readonly Entry[]): Promise<Batch> {
    const slice = new TimeSlice();
    let state = this.#state;
    let settled = 0;
    const events: RoomEvent[] = [];
    const outcomes: CommandOutcome<unknown>[] = [];
    for (const entry of entries) {
      const result = this.#decide(state, entry);
      if (result.ok) {
        state = result.value.state;
        events.push(...result.value.events);
      }
      outcomes.push(result.ok ? success(result.value.told) : result);
      if (events.length === 0) settled = outcomes.length;
      if (slice.isOver) await slice.breathe();
    }
    return { state, events, outcomes, settled };
  }

  #decide(
    state: RoomState,
    entry: Entry,
  ): Result<Transition & { readonly told: unknown }, Refusal> {
    const { command, arrivedAt, tell } = entry;
    try {
      const result = transition(state, command, arrivedAt);
      if (!result.ok) return result;
      const { state: after, events } = result.value;
      return success({ state: after, events, told: tell(after) });
    } catch (error) {
      this.parts.onFailure(error, idOf(entry));
      return NOT_STORED;
    }
  }
}

function notStored({ by }: RoomCommand, fault: StorageFault | null) {
  if (by !== 'instructor' || fault === null) return NOT_STORED;
  return failure(storageRefusal(fault));
}

/** None of what the room does by itself. */
function idOf({ command: { command } }: Entry): string[] {
  return 'id' in command ? [command.id] : [];
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
async function answerAll(
  entries: readonly Entry[],
  outcome: (at: number) => CommandOutcome<unknown>,
): Promise<void> {
  const slice = new TimeSlice();
  for (const [at, { answer }] of entries.entries()) {
    answer(outcome(at));
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
