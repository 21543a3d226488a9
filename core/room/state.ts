import type { Experiment } from '#core/engine/experiment';
import type { Verdict } from '#core/engine/outcome';
import type { PastRound } from '#core/protocol/views';
import type { NumberedMap } from './numbered-map';
import type { TextIndex } from './text-index';

/** How long a pick that is on its way still counts after the limit or the instructor's lock. */
export const GRACE_MS = 1_000;
/** After a restart the clocks stand still this long, so that the phones can come back. */
export const RETURN_MS = 3_000;
/** A room holds this many students at most. */
export const ROOM_CAPACITY = 3_000;
/** How many of the instructor's command ids a room remembers, against a repeated one. */
export const REMEMBERED_COMMANDS = 64;

/** Whole milliseconds of the server's wall clock, always passed in. */
export type Millis = number;

/** Counts only time during which the server ran and nobody paused: time down never counts. */
export interface Clock {
  /** Counted up to `since`, or altogether where the clock stands still. */
  readonly elapsed: Millis;
  /** null: the clock stands still. */
  readonly since: Millis | null;
}

export interface Participant {
  /** Counts joins from 1: the order of joining, and the identity within a room. */
  readonly number: number;
  readonly name: string;
  /** SHA-256 of the device's token, hexadecimal. */
  readonly tokenHash: string;
}

export interface Pick {
  /** The device's own count of its picks in this round. */
  readonly number: number;
  readonly learningRate: number;
}

export interface Round {
  /** Counts the rounds of a room from 1. */
  readonly number: number;
  readonly experiment: Experiment;
}

export type Picks = NumberedMap<Pick>;
export type Verdicts = ReadonlyMap<Participant['number'], Verdict>;

export interface PickingPhase {
  readonly kind: 'picking';
  readonly round: Round;
  readonly picks: Picks;
  readonly clock: Clock;
  /** On this clock; null: the instructor locks by hand. Once it is over, only the grace is left. */
  readonly limit: Millis | null;
}

export interface RunningPhase {
  readonly kind: 'running';
  readonly round: Round;
  readonly picks: Picks;
  /** Time of the reveal; `revealedStep` turns it into the step shown. */
  readonly clock: Clock;
}

export interface FinishedPhase {
  readonly kind: 'finished';
  readonly round: Round;
  readonly picks: Picks;
  readonly verdicts: Verdicts;
}

export type Phase =
  | { readonly kind: 'lobby' }
  | PickingPhase
  | RunningPhase
  | FinishedPhase
  | { readonly kind: 'closed' };

export interface RoomState {
  readonly code: string;
  readonly title: string;
  /** Rises by one with every event. */
  readonly version: number;
  /** The address that the instructor chose for the students; null: the server's first. */
  readonly address: string | null;
  readonly participants: NumberedMap<Participant>;
  /** Derived from the participants: whose device has this token's hash. */
  readonly tokens: TextIndex;
  /** Derived from the participants: whose name this is, as `nameSkeleton` sees it. */
  readonly names: TextIndex;
  /** Derived from the participants: per base and number of digits, the lowest suffix not given yet. */
  readonly suffixes: TextIndex;
  /** Headlines of the finished rounds, oldest first. */
  readonly pastRounds: readonly PastRound[];
  /** Ids of the instructor's latest commands, oldest first. */
  readonly appliedCommands: readonly string[];
  readonly phase: Phase;
}
