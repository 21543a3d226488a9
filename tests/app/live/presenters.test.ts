import { expect, it } from 'vitest';
import type { Handshake } from '#core/protocol/handshake';
import { isPresenter } from '../../../app/live/line';

const ROOM = { protocol: 1, code: 'HX37KM' };

it.each<[Handshake, boolean]>([
  [{ ...ROOM, role: 'instructor' }, true],
  [{ ...ROOM, role: 'screen' }, true],
  [{ ...ROOM, role: 'screen', isRead: true }, false],
  [{ ...ROOM, role: 'student', token: '0'.repeat(32) }, false],
])('only a projector or a console asks for compressed messages: %j', (handshake, isOne) => {
  expect(isPresenter(handshake)).toBe(isOne);
});
