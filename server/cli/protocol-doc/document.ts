import type * as z from 'zod';
import { OUTCOMES } from '#core/engine/outcome';
import {
  handshakeSchema,
  instructorCommandSchema,
  studentCommandSchema,
} from '#core/protocol/commands';
import { frameSchema } from '#core/protocol/frame';
import { instructorViewSchema } from '#core/protocol/instructor-view';
import { REFUSAL_CODES } from '#core/protocol/refusals';
import { screenViewSchema } from '#core/protocol/screen-view';
import { studentViewSchema } from '#core/protocol/student-view';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { youSchema } from '#core/protocol/you';
import { GRACE_MS, RETURN_MS } from '#core/room/state';
import { jsonSchemaOf, typeText } from './schema-text';

/** Documented where they are first named, in this order. */
const SHARED = ['Experiment', 'Schedule', 'Round', 'Verdict', 'LeaderboardRow', 'Board'];

/** `docs/protocol.md`: the flow in words, every message from its schema. */
export function protocolDocument(): string {
  return `# The wire protocol, version ${PROTOCOL_VERSION}

<!-- Made by \`npx tsx server/cli/protocol-doc.ts\` from core/protocol: a test fails where the two differ. -->

Phones, projector and console talk to the server over socket.io (JSON text, namespace \`/\`, WebSocket
with long polling as the fallback). The schemas in \`core/protocol\` are the contract, this page shows them.
Numbers are finite, times are in milliseconds unless a name says seconds, counts and steps are whole
and at least 0, and a command with an unknown field is refused.

## The flow

1. **Connect.** The handshake, in socket.io's \`auth\`, says the role, the room's code and this protocol's
   version. A student is known by a token of the device, an instructor by the cookie that the key became. A
   connection that is refused gets a \`connect_error\` with the refusal as its \`data\`.
2. **Snapshot.** The server sends one \`view\` (which one follows the role), and to a phone its own \`you\`.
   After a reconnect they come again: nothing has to be asked for.
3. **Commands.** The client emits \`command\` and waits for the acknowledgement, which comes once the change
   is stored. A refusal carries a code and a sentence, and has changed nothing. No answer within some
   seconds: send the same command again, with the same \`id\` (a pick: with the same \`number\`). What was
   applied already is acknowledged and not applied again.
4. **Views.** After a change the views come anew, at most four a second. A view is the whole state for its
   reader: a higher \`version\` replaces a lower one, and gaps are normal. \`you\` comes when it changes.
5. **Run.** From the lock on the projector and the console have every pick, a phone its own and up to 24
   unnamed ones: they compute and draw the runs themselves with \`core/engine\`, at the step that
   \`stepAtElapsed\` gives for the time shown. Ten \`frame\`s a second keep the time; \`board\` tells who
   reached the goal and who diverged, when it becomes public, at most four a second. Outcomes and ranks are
   the server's word alone.
6. **Echo.** During a run a client emits \`echo\` with the sequence of the last frame, about every two
   seconds: who lags is spared frames, which are volatile anyway.
7. **Goodbye.** Before the server ends a connection by itself it says why. Times stand still while a server
   is down: after a restart they wait ${RETURN_MS / 1_000} s more (\`waiting\`), so that everybody can come back.

A round ends at its limit or by the instructor's lock; a pick that is on its way then still counts for
${GRACE_MS} ms. The rules of the room are numbered in \`core/room/SPEC.md\`.

## Handshake

${options(handshakeSchema, 'role')}

## Commands of a student

${options(studentCommandSchema, 'type')}

## Commands of the instructor

\`open-room\` belongs to no room: it is sent on a connection whose code is null, and answered with the code.

${options(instructorCommandSchema, 'type')}

## Acknowledgement

\`\`\`ts
{ ok: true, version: number, code?: string, name?: string }  // code: of the opened room; name: as it was made unique
{ ok: false, code: RefusalCode, message: string }            // message: one sentence to act on
\`\`\`

Codes: ${REFUSAL_CODES.map((code) => `\`${code}\``).join(', ')}.

## \`view\`, for a student

${block(studentViewSchema)}

## \`you\`, for one phone alone

${block(youSchema)}

## \`view\`, for a projector

${block(screenViewSchema)}

## \`view\`, for the instructor

${block(instructorViewSchema)}

## \`board\`

The same as the \`board\` of a view, sent by itself during a run.

## \`frame\`

JSON text of one array, the same bytes for everybody. It is volatile: a lost one is replaced by the next.

${block(frameSchema)}

## \`goodbye\`

\`\`\`ts
{ code: RefusalCode, message: string }
\`\`\`

## Shared types

An outcome is one of ${OUTCOMES.map((outcome) => `\`${outcome}\``).join(', ')}.

${SHARED.map(sharedType).join('\n\n')}
`;
}

/** Each option of a union under its own name. */
function options(schema: z.ZodType, tag: string): string {
  const { oneOf } = jsonSchemaOf(schema);
  if (oneOf === undefined) throw new Error('not a union');
  const texts = oneOf.map((option) => {
    if (option.properties?.[tag]?.const === undefined) throw new Error(`no ${tag}`);
    return typeText(option);
  });
  return fenced(texts.join('\n'));
}

function block(schema: z.ZodType): string {
  return fenced(typeText(jsonSchemaOf(schema)));
}

function sharedType(name: string): string {
  const definition = jsonSchemaOf(instructorViewSchema).$defs?.[name];
  if (definition === undefined) throw new Error(`no shared type ${name}`);
  return fenced(`${name} = ${typeText(definition)}`);
}

function fenced(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
