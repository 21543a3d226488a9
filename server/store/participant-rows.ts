import type { RoomEvent } from '#core/room/event';
import type { Participant } from '#core/room/state';
import type { Prisma } from '../../prisma/generated/client';
import type { Batch } from './room-store';

/** Writes who people are and whether they have been removed: the only rows with names and devices. */
export async function writeParticipants(
  transaction: Prisma.TransactionClient,
  { sessionId, events, at }: Batch,
): Promise<void> {
  const joined = events.flatMap((event) =>
    event.type === 'participant-joined' ? [event.participant] : [],
  );
  if (joined.length > 0) {
    await transaction.participant.createMany({
      data: joined.map(
        ({ number, name, tokenHash, joinCommand = null, studentId = null, isPractice }) => ({
          sessionId,
          number,
          name,
          tokenHash,
          joinCommand,
          studentId,
          isPractice,
          joinedAt: new Date(at),
        }),
      ),
    });
  }
  const { removed, readmitted, named } = changesOf(events);
  if (removed.length > 0) {
    await transaction.participant.updateMany({
      where: { sessionId, number: { in: removed } },
      data: { isRemoved: true },
    });
  }
  if (readmitted.length > 0) {
    await transaction.participant.updateMany({
      where: { sessionId, number: { in: readmitted } },
      data: { isRemoved: false },
    });
  }
  for (const [number, data] of named) {
    await transaction.participant.update({
      where: { sessionId_number: { sessionId, number } },
      data,
    });
  }
  for (const event of events) {
    if (event.type === 'device-changed') await writeDevice(transaction, sessionId, event);
  }
}

/** The newcomer's row gives the device up first: no two may have the same. */
async function writeDevice(
  transaction: Prisma.TransactionClient,
  sessionId: string,
  event: Extract<RoomEvent, { type: 'device-changed' }>,
): Promise<void> {
  const { participant: number, newcomer, tokenHash, formerDevices } = event;
  if (newcomer !== null) {
    await transaction.participant.update({
      where: { sessionId_number: { sessionId, number: newcomer } },
      data: { tokenHash: null, isRemoved: true, handedTo: number },
    });
  }
  await transaction.participant.update({
    where: { sessionId_number: { sessionId, number } },
    data: { tokenHash, formerDevices: JSON.stringify(formerDevices) },
  });
}

interface Changes {
  readonly removed: Participant['number'][];
  /** Under the names that they have. */
  readonly readmitted: Participant['number'][];
  readonly named: Map<Participant['number'], { name: string | null; isRemoved?: boolean }>;
}

/** The net effect of a batch: hundreds of practice students may be removed at once. */
function changesOf(events: Batch['events']): Changes {
  const removed = new Set<Participant['number']>();
  const readmitted = new Set<Participant['number']>();
  const named: Changes['named'] = new Map();
  for (const event of events) {
    if (event.type === 'participant-removed') {
      removed.add(event.participant);
      readmitted.delete(event.participant);
    }
    if (event.type === 'students-removed') {
      for (const number of event.participants) {
        removed.add(number);
        readmitted.delete(number);
      }
    }
    if (event.type === 'students-readmitted') {
      for (const number of event.participants) {
        removed.delete(number);
        readmitted.add(number);
      }
    }
    if (event.type === 'participant-renamed') {
      named.set(event.participant, { ...named.get(event.participant), name: event.name });
    }
    if (event.type === 'participant-readmitted') {
      removed.delete(event.participant);
      named.set(event.participant, { name: event.name, isRemoved: false });
    }
  }
  for (const number of removed) {
    const change = named.get(number);
    if (change) named.set(number, { name: change.name });
  }
  return { removed: [...removed], readmitted: [...readmitted], named };
}
