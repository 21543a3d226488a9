import type { Outcome, Verdict } from '#core/engine/outcome';
import type { FinishedRound, Round } from '#core/lesson/activities/activity';
import type { Confidence, Millis, RateChange } from '#core/lesson/round';
import type { RoomEvent } from '#core/room/event';
import type { EventAtOpening } from '#core/room/new-room';
import type { Participant } from '#core/room/state';

export interface NewSession {
  readonly id: string;
  readonly code: string;
  readonly title: string;
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

export interface Batch {
  readonly sessionId: string;
  /** The version that the writer built on. */
  readonly expectedVersion: number;
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

/** The writer built on a version that is no longer the latest: somebody else owns the room now. */
export class StaleWriter extends Error {
  constructor(batch: Batch) {
    super(`session ${batch.sessionId} is no longer at version ${batch.expectedVersion}`);
  }
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
  wasClosed(code: string): Promise<boolean>;
  /** Codes of the open rooms in which a round may be in progress. */
  codesWithOpenRound(): Promise<readonly string[]>;
  /** All of it or nothing. Throws a `StaleWriter` if somebody else has written since. */
  append(batch: Batch): Promise<void>;
  /**
   * Stores the runs of a round, before the batch that finishes it. Replaces whatever there was of this round,
   * so that an interrupted write is repaired by writing again.
   */
  replaceRuns(sessionId: string, round: Round['number'], runs: readonly StoredRun[]): Promise<void>;
  /** @returns whether all is in one file; false: somebody kept reading, and the write-ahead log has a part of it */
  close(): Promise<boolean>;
}
