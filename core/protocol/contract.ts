import * as z from 'zod';
import { acknowledgementSchema } from './acknowledgement';
import { commandSchema } from './commands';
import { handshakeSchema } from './handshake';
import { helloSchema } from './hello';
import { refusedConnectionSchema } from './refusal';
import { boardChangeSchema } from './views/board-change';
import { frameTextSchema } from './views/frame';
import { instructorNewsSchema, screenNewsSchema, wholeSchema } from './views/presenter-news';
import { studentViewSchema } from './views/student-view';
import { youSchema } from './views/you';

/**
 * The wire on one page: what a connection begins with, and every event with what it carries. Types and
 * docs/protocol.md are made from it. Each message has a file of its own here; `version.ts` counts the changes.
 */

/** Before any event: socket.io's `auth`, or else the `data` of its `connect_error`. */
export const HANDSHAKE = {
  auth: handshakeSchema.describe('Who is connecting, and to which room.'),
  connect_error: refusedConnectionSchema.describe('Why the server refuses the connection.'),
};

export const CLIENT_EVENTS = {
  command: commandSchema.describe('Applied once, however often it comes with the same id.'),
  echo: z
    .int()
    .min(0)
    .describe(
      'The sequence of the last frame, about every two seconds: whoever lags is sent fewer.',
    ),
  whole: wholeSchema.describe(
    'From projector or console: parts that it lacks. They come whole with a view; asked too often, later.',
  ),
};

/** How the server answers an event. */
export const ACKNOWLEDGEMENTS = {
  command: acknowledgementSchema.describe('Once, as soon as the command is stored or refused.'),
};

/** The view that each role gets. */
export const VIEWS = {
  student: studentViewSchema,
  screen: screenNewsSchema,
  instructor: instructorNewsSchema,
};

export const SERVER_EVENTS = {
  hello: helloSchema.describe(
    'First of all, on connecting: a page of another build reloads itself once, when nobody is disturbed.',
  ),
  view: z
    .union([VIEWS.student, VIEWS.screen, VIEWS.instructor])
    .describe(
      'By role: on connecting, with all parts, and after a change, at most four times a second.',
    ),
  you: youSchema.describe(
    "A phone's own part: on connecting, and whenever it changes by more than an acknowledgement has told this tab.",
  ),
  'board-change': boardChangeSchema.describe(
    "To a phone, during a run: what is new in the board's lists, at most four times a second. Its counts are those of the last frame.",
  ),
  frame: frameTextSchema.describe(
    'JSON text, the same bytes for everybody, ten times a second of a run, four in a crowd; lost where a connection is busy.',
  ),
  stopping: z
    .literal(true)
    .describe(
      'The server is about to end this connection in good order, most often to be started again: a client says so ' +
        'until it is connected again.',
    ),
  heartbeat: z
    .int()
    .min(1)
    .describe(
      'The round that is on: every second, paused or not, to whoever hears no frames. After three seconds without ' +
        'a word a client connects anew; the old connection stays until the new one has its view.',
    ),
};

export type ClientEvents = {
  [Name in keyof typeof CLIENT_EVENTS]: (
    payload: z.infer<(typeof CLIENT_EVENTS)[Name]>,
    ...acknowledge: Name extends keyof typeof ACKNOWLEDGEMENTS
      ? [(answer: z.infer<(typeof ACKNOWLEDGEMENTS)[Name]>) => void]
      : []
  ) => void;
};

export type ServerEvents = {
  [Name in keyof typeof SERVER_EVENTS]: (payload: OnWire<(typeof SERVER_EVENTS)[Name]>) => void;
};

/** A frame is sent as text. */
type OnWire<Schema extends z.ZodType> = Schema extends z.ZodPipe
  ? z.input<Schema>
  : z.output<Schema>;
