import { INPUTS, type InputKind } from '#core/lesson/activities/inputs';
import type { Verdicts } from '#core/lesson/round';
import type { InstructorCommand, StudentCommand } from '#core/protocol/commands';
import type { Refusal } from '#core/protocol/refusal';
import { type Sentence, sentence } from '#core/words/messages';
import { failure, type Result, success } from '../base/result';
import type { Participant } from './state';

/** What the instructor may ask of a room that exists. */
export type RoomInstructorCommand = Exclude<
  InstructorCommand,
  { type: 'open-room' | 'save-plan' | 'add-to-plan' | 'delete-plan' | 'offer-hand-over' }
>;

export type InstructorCommandOf<Type extends RoomInstructorCommand['type']> = Extract<
  RoomInstructorCommand,
  { type: Type }
>;

/** The command that brings an input of this kind. The compiler names a kind that has none. */
export type InputCommand<Kind extends StudentCommand['type'] = InputKind> = Extract<
  StudentCommand,
  { type: Kind }
>;

/** What the host of a room asks for by itself: clocks, and what ends by itself; and what is done to rooms from outside. */
export type HostCommand =
  /** Stores how far the clock has come, and how many students are connected: about once a second, so that a crash loses no more. */
  | { readonly type: 'mark-clock'; readonly present: number }
  /** Stops the clock at its last mark: nobody knows for how long the server was still up after it. */
  | { readonly type: 'stop-clock' }
  | { readonly type: 'start-clock' }
  /** A link was shown by which this student goes on on this device. */
  | {
      readonly type: 'change-device';
      readonly participant: Participant['number'];
      readonly tokenHash: Participant['tokenHash'];
    }
  /** @property title cleaned, 1 to 80 characters */
  | { readonly type: 'set-title'; readonly title: string }
  /** Opens a closed room again, under a code that no other open room has. */
  | { readonly type: 'reopen'; readonly code: string }
  /** Makes the next update of a walk-through that plays on, once it is due. */
  | { readonly type: 'walk-on' }
  /** Locks the round once limit and grace are over; if nobody has picked it lifts the limit instead. */
  | { readonly type: 'lock-if-due' }
  /** Refused until the whole run has been shown. Throws unless there is a verdict for each run of each group, and no other. */
  | {
      readonly type: 'finish-round';
      readonly verdicts: readonly Verdicts[];
      readonly edge: number | null;
    };

export type RoomCommand =
  | {
      readonly by: 'student';
      readonly tokenHash: Participant['tokenHash'];
      readonly command: StudentCommand;
    }
  | { readonly by: 'instructor'; readonly command: RoomInstructorCommand }
  | { readonly by: 'host'; readonly command: HostCommand };

/** Who sent a command, as established by the handshake. */
export type Sender =
  | { readonly role: 'student'; readonly tokenHash: Participant['tokenHash'] }
  | { readonly role: 'instructor' }
  | { readonly role: 'screen' };

/** The one place that decides who may ask for what; anything else is refused as `wrong-role`. */
export function authorize(
  sender: Sender,
  command: StudentCommand | RoomInstructorCommand,
): Result<RoomCommand, Refusal> {
  if (isStudentCommand(command)) {
    return sender.role === 'student'
      ? success({ by: 'student', tokenHash: sender.tokenHash, command })
      : wrongRole(sentence('host-refusals.only-student'));
  }
  return sender.role === 'instructor'
    ? success({ by: 'instructor', command })
    : wrongRole(sentence('host-refusals.only-instructor'));
}

/** Joining, and one command for each kind of input. */
const STUDENT_COMMANDS: Readonly<Record<StudentCommand['type'], unknown>> = {
  join: null,
  ...INPUTS,
};

function isStudentCommand(
  command: StudentCommand | RoomInstructorCommand,
): command is StudentCommand {
  return Object.hasOwn(STUDENT_COMMANDS, command.type);
}

function wrongRole(reason: Sentence) {
  return failure<Refusal>({ code: 'wrong-role', reason });
}
