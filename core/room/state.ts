import type { FinishedRound, Round } from '#core/lesson/activities/activity';
import type { NumberedMap } from '../base/numbered-map';
import type { TextIndex } from '../base/text-index';
import type { LessonPlan } from '../lesson/plan/lesson-plan';
import type { Inputs, Millis, WalkPosition } from '../lesson/round';

/** How long a pick on its way still counts after the limit or the instructor's lock. */
export const GRACE_MS = 1_000;
/** How many students a room holds unless the server says otherwise, and the most that it can say. */
export const ROOM_CAPACITY = 3_000;
export const MOST_ROOM_CAPACITY = 10_000;
/** The highest number that a device may give an input of a steered round: it bounds how often the rate can change. */
export const CHANGES_LIMIT = 500;
/** How many of the instructor's command ids a room remembers, to recognise a repeated one. */
export const REMEMBERED_COMMANDS = 64;

/** Counts only while the server is up and nobody has paused. */
export interface Clock {
  /** Counted until `since`, or in total if the clock stands still. */
  readonly elapsed: Millis;
  /** null: the clock stands still. */
  readonly since: Millis | null;
  /** The instructor has stopped it, and only the instructor starts it again. */
  readonly isPaused: boolean;
}

/** Students that a class is expected to have, unless the room says otherwise. */
export const EXPECTED_STUDENTS = 400;
/** The entry locks itself at so many times the expected class. */
export const CROWD_FACTOR = 2;

export interface Participant {
  /** Counts joins from 1: the order of joining, and the identity within a room. */
  readonly number: number;
  /** null: erased. */
  readonly name: string | null;
  /** SHA-256 of the device's token, hexadecimal. For a practice student: `practice-` and the number. */
  readonly tokenHash: string;
  /** The id of the command by which they joined; a practice student and an older record have none. */
  readonly joinCommand?: string;
  /** What the room asked for, such as a matriculation number; absent where it asked for nothing. */
  readonly studentId?: string;
  /** The server's time; a practice student and an older record have none. */
  readonly joinedAt?: Millis;
  /** Simulated, for rehearsals: marked everywhere, and left out of reports. */
  readonly isPractice: boolean;
  /** Removed by the instructor: shown and counted nowhere until let back in. */
  readonly isRemoved: boolean;
}

export interface PickingPhase {
  readonly kind: 'picking';
  readonly round: Round;
  readonly inputs: Inputs;
  readonly clock: Clock;
  /** On this clock; null if the instructor locks by hand. After it only the grace is left. */
  readonly limit: Millis | null;
}

export interface RunningPhase {
  readonly kind: 'running';
  readonly round: Round;
  readonly inputs: Inputs;
  /** Time of the reveal, lead-in included; `stepAtElapsed` turns it into the step shown. */
  readonly clock: Clock;
  /** Of a walk-through: its step follows from this, not from the clock. */
  readonly walk: WalkPosition | null;
}

export interface FinishedPhase extends FinishedRound {
  readonly kind: 'finished';
}

/** A phase with a present round. */
export type RoundPhase = PickingPhase | RunningPhase | FinishedPhase;

/** A phase of a room that is open. */
export type OpenPhase = { readonly kind: 'lobby' } | RoundPhase;

export interface ClosedPhase {
  readonly kind: 'closed';
  /** As it was closed: opened again, the room is in this one. */
  readonly from: OpenPhase;
}

export type Phase = OpenPhase | ClosedPhase;

/** A command of the instructor that has been applied, by its id: what it is answered when it comes again. */
interface AppliedCommand {
  readonly id: string;
  /** Rounds opened by then: the number of the one that it opened, if it opened one. */
  readonly openedRounds: number;
}

export interface RoomState {
  readonly code: string;
  /** The code that it was opened with first: pseudonyms follow from it, whatever its code is now. */
  readonly firstCode: string;
  readonly title: string;
  /**
   * How many students may be in it. No event speaks of it and none depends on it: only who may still join does, so
   * the same events give the same class under another capacity.
   */
  readonly capacity: number;
  /** Rises by one with every event. */
  readonly version: number;
  /** The address that the instructor chose for the students; null for the server's first. */
  readonly address: string | null;
  /** The last one that the instructor typed in: offered among the server's own. */
  readonly typedAddress: string | null;
  readonly participants: NumberedMap<Participant>;
  /** Derived from the participants: whose device has this token's hash. */
  readonly tokens: TextIndex;
  /** Hashes of the devices that a student had before the present one. */
  readonly formerDevices: NumberedMap<readonly string[]>;
  /** Entries that turned out to be a student on a new device: whose they were. */
  readonly handedTo: NumberedMap<Participant['number']>;
  /** Derived from the participants: whose name this is, by each of its `nameKeys`. */
  readonly names: TextIndex;
  /** Derived from the participants: for each base and number of digits, the lowest suffix not yet given. */
  readonly suffixes: TextIndex;
  /** Rounds opened so far, discarded ones included: no two ever share a number. */
  readonly openedRounds: number;
  /** Oldest first. */
  readonly finishedRounds: readonly FinishedRound[];
  /** Derived from the finished rounds: the points of the session. */
  readonly scores: NumberedMap<number>;
  readonly plan: LessonPlan;
  /** Whether anybody new may join. */
  readonly isOpenToJoin: boolean;
  /** How many students the class has, about. Practice students don't count here. */
  readonly expected: number;
  /** With so many students in it the entry locks itself. */
  readonly crowdFrom: number;
  /** The entry has locked itself, and nobody has opened or locked it since. */
  readonly isCrowded: boolean;
  /** Whoever joins must know it; two to four digits, shown in the hall only. null: nothing is asked. */
  readonly hallNumber: string | null;
  /** What whoever joins is asked for besides a nickname, in the instructor's words; null: nothing. */
  readonly idLabel: string | null;
  /** Removed by one command since the last round was opened: they can be let back in by one, too. */
  readonly removedTogether: readonly Participant['number'][];
  /** The projector and the phones of others show pseudonyms instead of names. */
  readonly isPseudonymous: boolean;
  /** Of the console that told it last, by its tag: the projectors speak it. null: none has. */
  readonly language: string | null;
  /** The first of these: pseudonyms and practice students are called in it. null: in English, also of older rooms. */
  readonly namedIn: string | null;
  /** Students connected when the clock was last marked; null: no mark has told. */
  readonly present: number | null;
  /** 2 to 8, or 0 for none. Who is in which follows from the order of joining. */
  readonly teams: number;
  /** By how much rounds that are opened from now on are longer, in percent, for the room; only the console is told. */
  readonly extraTime: number;
  /** Likewise for the sake of a student, where it isn't 0. */
  readonly extraTimeOf: NumberedMap<number>;
  /** The instructor's latest commands, oldest first. */
  readonly appliedCommands: readonly AppliedCommand[];
  readonly phase: Phase;
}
