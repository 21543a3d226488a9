import { NumberedMap } from '#core/base/numbered-map';
import { instructorViewSchema } from '#core/protocol/views/instructor-view';
import { screenViewSchema } from '#core/protocol/views/screen-view';
import { studentViewSchema } from '#core/protocol/views/student-view';
import { youSchema } from '#core/protocol/views/you';
import type { Reveal } from '#core/room/views/revealed-runs';
import { instructorView, type Surroundings, screenView, studentView } from '#core/room/views/view';
import { youView } from '#core/room/views/you-view';
import type { Drive } from './drive';

export const SURROUNDINGS: Surroundings = {
  address: 'http://192.168.1.20:3000',
  invitation: 'k7m2p4qx',
  addresses: [{ url: 'http://192.168.1.20:3000', label: 'wlan0' }],
  addressReached: false,
  webSocketsLost: false,
  screens: 1,
  lostAt: NumberedMap.of([[2, 4_000]]),
  away: new Set(),
};

/** What each sees, checked against its schema. */
export const student = (drive: Drive, reveal: Reveal | null = null) =>
  studentViewSchema.parse(studentView(drive.state, reveal, SURROUNDINGS, drive.now));

export const you = (drive: Drive, device: number, reveal: Reveal | null = null) =>
  youSchema.parse(youView(drive.state, reveal, drive.participant(device).number));

export const screen = (drive: Drive, reveal: Reveal | null = null) =>
  screenViewSchema.parse(screenView(drive.state, reveal, SURROUNDINGS, drive.now));

export const instructor = (drive: Drive, reveal: Reveal | null = null) =>
  instructorViewSchema.parse(instructorView(drive.state, reveal, SURROUNDINGS, drive.now));
