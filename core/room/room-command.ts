import { INPUTS, type InputKind } from '#core/lesson/activities/inputs';
import type { Verdicts } from '#core/lesson/round';
import type { InstructorCommand, StudentCommand } from '#core/protocol/commands';
import type { Refusal } from '#core/protocol/refusal';
import { failure, type Result, success } from '../base/result';
import type { Participant } from './state';

/** What the instructor may ask of a room that exists. */
export type RoomInstructorCommand = Exclude<
  InstructorCommand,
  { type: 'open-room' | 'save-plan' | 'delete-plan' }
>;

export type InstructorCommandOf<Type extends RoomInstructorCommand['type']> = Extract<
  RoomInstructorCommand,
  { type: Type }
>;

/** The command that brings an input of this kind: the compiler names a kind that none brings. */
export type InputCommand<Kind extends StudentCommand['type'] = InputKind> = Extract<
  StudentCommand,
  { type: Kind }
>;

/** What the host of a room asks by itself: clocks, and the ends that come with time. */
export type HostCommand =
  /** Stores how far the clock has come: about once a second, so that a crash loses no more. */
  | { readonly type: 'mark-clock' }
  /** Stands the clock still at its last mark: nobody knows how much of the time since then the server was up. */
  | { readonly type: 'stop-clock' }
  | { readonly type: 'start-clock' }
  /** Locks the round once limit and grace are over; without a pick it lifts the limit instead. */
  | { readonly type: 'lock-if-due' }
  /** Refused before the whole run has been shown. Verdicts of exactly the runs of each group, else it throws. */
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

/** Who sent a command, as the handshake established it. */
export type Sender =
  | { readonly role: 'student'; readonly tokenHash: Participant['tokenHash'] }
  | { readonly role: 'instructor' }
  | { readonly role: 'screen' };

/** The one place that decides who may ask for what: anything else is refused as `wrong-role`. */
export function authorize(
  sender: Sender,
  command: StudentCommand | RoomInstructorCommand,
): Result<RoomCommand, Refusal> {
  if (isStudentCommand(command)) {
    return sender.role === 'student'
      ? success({ by: 'student', tokenHash: sender.tokenHash, command })
      : wrongRole('Only a student who joined from a phone can do this: open the join page.');
  }
  return sender.role === 'instructor'
    ? success({ by: 'instructor', command })
    : wrongRole('Only the instructor can do this.');
}

/** To join, and one command for each kind of input. */
const STUDENT_COMMANDS: Readonly<Record<StudentCommand['type'], unknown>> = {
  join: null,
  ...INPUTS,
};

function isStudentCommand(
  command: StudentCommand | RoomInstructorCommand,
): command is StudentCommand {
  return Object.hasOwn(STUDENT_COMMANDS, command.type);
}

function wrongRole(message: string) {
  return failure<Refusal>({ code: 'wrong-role', message });
}
