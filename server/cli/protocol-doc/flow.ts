import { RETURN_LEAST_MS, RETURN_MOST_MS, RETURN_SHARE } from '#core/room/returning';
import { GRACE_MS } from '#core/room/state';

/** How a connection goes, in words. */
export const FLOW = `Phones, projector and console talk to the server over socket.io (JSON text, namespace \`/\`, WebSocket
with long polling as the fallback). The contract is \`core/protocol/contract.ts\`, and this page shows it.
Numbers are finite, times are in milliseconds unless a name says seconds, counts and steps are whole
and at least 0, and a command with an unknown field is refused.

## The flow

1. **Connect.** The handshake, in socket.io's \`auth\`, gives the role, the room's code and the version of this
   protocol. A student is known by a token of the device, the instructor by the cookie of whoever has signed in.
   A refused connection gets a \`connect_error\` with the refusal as its \`data\`; where that has \`retryIn\`, try
   again after so many ms: many codes are being guessed, and a device without the room's \`invitation\` waits for
   its turn.
2. **Snapshot.** The server sends one \`view\`, whose kind follows the role, and to a phone its own \`you\`.
   After a reconnect they come again, without being asked for.
3. **Commands.** The client emits \`command\` and waits for the acknowledgement, which comes once the change
   is stored. A refusal carries a code and a reason, and has changed nothing. After some seconds without an
   answer, send the same command again with the same \`id\` (a pick: with the same \`number\`). What was
   applied already is acknowledged, but not applied again.
4. **Views.** After a change new views are sent, at most four a second. A view is the whole state for its
   reader: a higher \`version\` replaces a lower one, and gaps are normal. \`you\` is sent when it changes.
5. **Run.** From the lock on the projector and the console have every pick, a phone its own and up to 24
   without names. They compute and draw the runs themselves with \`core/engine\`, at the step that
   \`stepAtElapsed\` gives for the time shown. Ten \`frame\`s a second keep the time. To a phone
   \`board-change\` tells who has reached the goal and who has diverged as it becomes public, at most four times
   a second: it builds on the board of the view and on the changes since, and where one is missing a phone connects
   again. Outcomes and ranks are decided by the server alone.
6. **Echo.** During a run a client emits \`echo\` with the sequence of the last frame, about every two
   seconds: whoever lags is sent fewer frames, any of which may be lost anyway.
7. **Interruptions.** A client whose connection is lost connects again with the same handshake; only a refused
   connection is final. A server that ends in good order says \`stopping\` first. While it is down, time stands
   still: after a restart it waits (\`waiting\`)
   until ${RETURN_SHARE * 100}% of those who were connected are back, ${RETURN_LEAST_MS / 1_000} to ${RETURN_MOST_MS / 1_000} s.

A round ends when its time is up or the instructor locks it; a pick already on its way then still counts for
${GRACE_MS} ms. The rules of the room are numbered in \`core/room/SPEC.md\`.
`;
