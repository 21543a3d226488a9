import type { IncomingMessage } from 'node:http';
import { failure, type Result, success } from '#core/base/result';
import { HANDSHAKE } from '#core/protocol/contract';
import type { Handshake } from '#core/protocol/handshake';
import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import type { Sender } from '#core/room/room-command';
import { type Sentence, sentence } from '#core/words/messages';
import type { CodeLookup } from '../access/code-lookup';
import { tokenHashOf } from '../access/device-token';
import type { InstructorGate } from '../access/instructor-gate';
import type { RoomSocket, Seat } from './socket-types';

export interface AdmissionParts {
  readonly codes: CodeLookup;
  readonly gate: InstructorGate;
  readonly remoteAddressOf: (request: IncomingMessage) => string;
}

/** Decides, once per connection, who it is and which room it is in. */
export async function admit(
  socket: RoomSocket,
  { codes, gate, remoteAddressOf }: AdmissionParts,
): Promise<Result<Seat, Refusal>> {
  const { auth, headers } = socket.handshake;
  if (typeof auth.protocol === 'number' && auth.protocol !== PROTOCOL_VERSION) {
    return refuse('outdated', sentence('refusals.outdated'));
  }
  const parsed = HANDSHAKE.auth.safeParse(auth);
  if (!parsed.success) {
    return refuse('malformed', sentence('refusals.other-language'));
  }
  const handshake = parsed.data;
  const session = gate.sessionOf(headers);
  if (handshake.role === 'instructor' && session === null) {
    return refuse('no-key', sentence('host-refusals.no-access'));
  }
  const remoteAddress = remoteAddressOf(socket.request);
  const sender = senderOf(handshake);
  const isReader = handshake.role === 'screen' && handshake.isRead === true;
  const seat = { sender, isReader, remoteAddress, session };
  if (handshake.code === null) return success({ ...seat, room: null });
  const room = await codes.find(handshake.code, {
    remoteAddress,
    tokenHash: sender.role === 'student' ? sender.tokenHash : null,
    invitation: ('invitation' in handshake && handshake.invitation) || null,
    isInstructor: session !== null,
  });
  return room.ok ? success({ ...seat, room: room.value }) : room;
}

function senderOf(handshake: Handshake): Sender {
  if (handshake.role !== 'student') return { role: handshake.role };
  return { role: 'student', tokenHash: tokenHashOf(handshake.token) };
}

function refuse(code: RefusalCode, reason: Sentence) {
  return failure<Refusal>({ code, reason });
}
