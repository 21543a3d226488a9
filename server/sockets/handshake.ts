import type { IncomingMessage } from 'node:http';
import { failure, type Result, success } from '#core/base/result';
import { HANDSHAKE } from '#core/protocol/contract';
import type { Handshake } from '#core/protocol/handshake';
import type { Refusal, RefusalCode } from '#core/protocol/refusal';
import { PROTOCOL_VERSION } from '#core/protocol/version';
import { normalizeCode } from '#core/room/people/code';
import type { Sender } from '#core/room/room-command';
import { type Sentence, sentence } from '#core/words/messages';
import { type CodeLookup, UNKNOWN_ROOM } from '../access/code-lookup';
import { tokenHashOf } from '../access/device-token';
import type { InstructorGate } from '../access/instructor-gate';
import type { People } from '../access/people';
import type { RoomSocket, Seat } from './socket-types';

export interface AdmissionParts {
  readonly codes: CodeLookup;
  readonly gate: InstructorGate;
  readonly people: Pick<People, 'leads'>;
  readonly remoteAddressOf: (request: IncomingMessage) => string;
}

/** Decides, once per connection, who it is and which room it is in. */
export async function admit(
  socket: RoomSocket,
  { codes, gate, people, remoteAddressOf }: AdmissionParts,
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
  const signedIn = gate.sessionOf(headers);
  const isConsole = handshake.role === 'instructor';
  if (isConsole && signedIn === null) {
    return refuse('no-key', sentence('host-refusals.no-access'));
  }
  const remoteAddress = remoteAddressOf(socket.request);
  const sender = senderOf(handshake);
  const isReader = handshake.role === 'screen' && handshake.isRead === true;
  const seat = { sender, isReader, remoteAddress, signedIn };
  if (handshake.code === null) return success({ ...seat, isLeader: false, room: null });
  const { code } = handshake;
  const isLeader =
    signedIn !== null && (await people.leads(signedIn.owner, normalizeCode(code) ?? ''));
  // A colleague's room, as one that isn't there: nothing tells which codes there are.
  if (isConsole && !isLeader) return failure(UNKNOWN_ROOM);
  const room = await codes.find(code, {
    remoteAddress,
    tokenHash: sender.role === 'student' ? sender.tokenHash : null,
    invitation: ('invitation' in handshake && handshake.invitation) || null,
    isLeader,
  });
  return room.ok ? success({ ...seat, isLeader, room: room.value }) : room;
}

function senderOf(handshake: Handshake): Sender {
  if (handshake.role !== 'student') return { role: handshake.role };
  return { role: 'student', tokenHash: tokenHashOf(handshake.token) };
}

function refuse(code: RefusalCode, reason: Sentence) {
  return failure<Refusal>({ code, reason });
}
