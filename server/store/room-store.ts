import type { Outcome, Verdict } from '#core/engine/outcome';
import type { FinishedRound, Round } from '#core/lesson/activities/activity';
import type { Confidence, Millis, RateChange } from '#core/lesson/round';
import type { Owner } from '#core/protocol/owner';
import type { RoomEvent } from '#core/room/event';
import type { EventAtOpening } from '#core/room/new-room';
import type { Participant, RoomState } from '#core/room/state';

/** Of which finished rounds a snapshot's details are stored, and what they are. */
export type StoredRounds = ReadonlyMap<Round['number'], StoredDetails>;

export interface StoredDetails {
  /** SHA-256 of their text, hexadecimal. */
  readonly digest: string;
  readonly characters: number;
}

export interface NewSession {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  /** Absent: the operator's. */
  readonly owner?: Owner;
  /** The id of the command that opens it. */
  readonly commandId: string;
  readonly openedAt: Millis;
  /** What has happened in it by then; absent: nothing. */
  readonly events?: readonly EventAtOpening[];
}

export interface StoredSession {
  readonly id: string;
  readonly code: string;
  /** The one that it was opened with first. */
  readonly firstCode: string;
  readonly title: string;
  /** All of them, in order: the state is their fold. */
  readonly events: readonly RoomEvent[];
}

/** A session from a snapshot of its room on: what led to that needn't be read. */
export interface RecalledSession extends Omit<StoredSession, 'events'> {
  /** Of the last event. */
  readonly version: number;
  /** The room as it was by the snapshot. @param room before anything had happened in it */
  roomOf(room: RoomState): RoomState;
  /** What has happened since, in order. */
  readonly events: readonly RoomEvent[];
  /** Which finished rounds' details are stored. */
  readonly rounds: StoredRounds;
}

export interface Batch {
  readonly sessionId: string;
  /** The version that the writer built on. */
  readonly expectedVersion: number;
  /** Of the writer's lease, where several servers share the database; absent: this one has it alone. */
  readonly epoch?: number;
  /** At least one; the version rises by one with each. */
  readonly events: readonly RoomEvent[];
  /** The rounds that end with these events: their votes and taps are written for the review. */
  readonly finished?: readonly FinishedRound[];
  readonly at: Millis;
}

export interface StoredRun {
  /** In a sweep it counts the instructor's rates from 1. */
  readonly participant: Participant['number'];
  /** Which of the activity's groups of runs, from 0. */
  readonly side: number;
  readonly learningRate: number;
  readonly prediction: Outcome | null;
  /** Of the prediction. */
  readonly confidence: Confidence | null;
  /** In steer only. */
  readonly changes: readonly RateChange[];
  readonly verdict: Verdict;
}

/** The writer built on a version that is no longer the latest, or another has its lease: somebody else owns the room now. */
export class StaleWriter extends Error {
  constructor({ sessionId, expectedVersion, epoch }: StaleWrite) {
    const version = expectedVersion === undefined ? '' : ` at version ${expectedVersion}`;
    const lease = epoch === undefined ? '' : ` in epoch ${epoch}`;
    super(`session ${sessionId} is no longer${version}${lease}`);
  }
}

interface StaleWrite {
  readonly sessionId: string;
  readonly expectedVersion?: number;
  readonly epoch?: number | undefined;
}

/** Where the sessions live. Once a promise has resolved, its data is stored and survives the process. */
export interface RoomStore {
  /** False, and nothing is stored, if an open room has this code or the command has been applied before. */
  open(session: NewSession): Promise<boolean>;
  /** The code of the room that this command has already opened, if it has. */
  openedBy(commandId: string): Promise<string | null>;
  /** The open room with this code. */
  load(code: string): Promise<StoredSession | null>;
  /** Open or closed. */
  loadById(id: string): Promise<StoredSession | null>;
  /**
   * The open room with this code, from its last snapshot on; null: it has none. Throws where that can't be relied on:
   * then `load` has the whole.
   */
  recall(code: string): Promise<RecalledSession | null>;
  /**
   * Stores a snapshot of a room in which a round has just ended, in place of the one before.
   * @param rounds whose details are stored already
   * @returns whose details are by then; null: it is too large, and the one before stays
   */
  keepSnapshot(
    sessionId: string,
    state: RoomState,
    rounds: StoredRounds,
  ): Promise<StoredRounds | null>;
  wasClosed(code: string): Promise<boolean>;
  /** Codes of the open rooms in which a round may be in progress. */
  codesWithOpenRound(): Promise<readonly string[]>;
  /** All of it or nothing. Throws a `StaleWriter` if somebody else has written since, or has the writer's lease. */
  append(batch: Batch): Promise<void>;
  /**
   * Stores the runs of a round, before the batch that finishes it. Replaces whatever there was of this round,
   * so that an interrupted write is repaired by writing again.
   * @param epoch as of a batch: where it is over, nothing is stored, and a `StaleWriter` thrown
   */
  replaceRuns(
    sessionId: string,
    round: Round['number'],
    runs: readonly StoredRun[],
    epoch?: number,
  ): Promise<void>;
  /** @returns whether all is in one file; false: somebody kept reading, and the write-ahead log has a part of it */
  close(): Promise<boolean>;
}
