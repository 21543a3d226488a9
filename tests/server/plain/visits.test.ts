import { expect, it } from 'vitest';
import { PlainVisits } from '#server/plain/visits';
import type { RoomHost } from '#server/room/room-host';
import { ManualTime } from '../../support/server/manual-time';

it('whoever asked for a page is in the room for some minutes, and nobody is noted once the server ends', async () => {
  const time = new ManualTime();
  const did: string[] = [];
  const host: Pick<RoomHost, 'connected' | 'disconnected'> = {
    connected: (device) => void did.push(`${device} came`),
    disconnected: (device) => void did.push(`${device} went`),
  };
  const visits = new PlainVisits(time);
  visits.note(host, 'ada');
  await time.pass(4 * 60_000);
  visits.note(host, 'ada');
  await time.pass(4 * 60_000);
  expect(did).toEqual(['ada came']);
  await time.pass(60_000);
  expect(did).toEqual(['ada came', 'ada went']);
  visits.note(host, 'ben');
  visits.close();
  visits.note(host, 'cleo');
  expect(did.slice(2)).toEqual(['ben came']);
  expect(time.pending).toBe(0);
});
