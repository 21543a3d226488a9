import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { RoomConnection } from '../../../live/room-connection';

/** What the console needs of its connection. */
export type ConsoleConnection = Pick<
  RoomConnection<InstructorView>,
  'told' | 'subscribe' | 'send' | 'currentStep' | 'untilStart' | 'remaining'
>;

/** The part of it that sends. */
export type Sending = Pick<ConsoleConnection, 'send'>;
