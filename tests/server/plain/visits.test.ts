import { expect, it } from 'vitest';
import { PlainVisits } from '#server/plain/visits';
import type { LiveRoom } from '#server/room/live-room';
import { ManualTime } from '../../support/server/manual-time';

it('whoever asked for a page is in the room for some minutes, and nobody is noted once the server ends', async () => {
  const time = new ManualTime();
  const did: string[] = [];
  const room: Pick<LiveRoom, 'visit' | 'leave'> = {
    visit: (device) => void did.push(`${device} came`),
    leave: (device) => void did.push(`${device} went`),
  };
  const visits = new PlainVisits(time);
  visits.note(room, 'ada');
  await time.pass(4 * 60_000);
  visits.note(room, 'ada');
  await time.pass(4 * 60_000);
  expect(did).toEqual(['ada came']);
  await time.pass(60_000);
  expect(did).toEqual(['ada came', 'ada went']);
  visits.note(room, 'ben');
  visits.close();
  visits.note(room, 'cleo');
  expect(did.slice(2)).toEqual(['ben came']);
  expect(time.pending).toBe(0);
});
