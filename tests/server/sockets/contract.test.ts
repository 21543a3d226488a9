import { describe, expect, it } from 'vitest';
import { SERVER_EVENTS } from '#core/protocol/contract';
import { STEER } from '../../support/server/activities';
import {
  faultOfAcknowledgement,
  faultOfEvent,
  faultOfRefusal,
} from '../../support/server/contract';
import { classroom, open, pick, run } from '../../support/server/lesson';

const JOIN = { type: 'join', id: '12345678', name: 'Ada' };
const REFUSAL = {
  code: 'too-late',
  reason: { key: 'refusals.locked-pick', values: { rate: 0.3 } },
};

describe('the contract', () => {
  it('has no event that the server does not send', async () => {
    const { ada, teacher, clients, code, server } = await classroom(1);
    const screen = await clients.screen(code);
    const round = await open(teacher, ada, STEER);
    await pick(ada, round, 10);
    await run(teacher, ada, round);
    await ada.send({ type: 'change-rate', round, number: 2, learningRate: 9 });
    await screen.until(
      ({ view: { phase } }) => phase.kind === 'running' && phase.changes.length > 0,
    );
    await ada.until(({ frames, boards }) => frames.length > 0 && boards.length > 0);
    const goodbye = new Promise((resolve) => screen.socket.once('disconnect', resolve));
    await server.close();
    await goodbye;
    const heard = new Set([...ada.heard, ...screen.heard]);
    expect([...heard].sort()).toEqual(Object.keys(SERVER_EVENTS).sort());
  });
});

/** Every test with a real server asks these of whatever its clients are told. */
describe('the guard of the contract', () => {
  it('lets pass what fits', () => {
    const frame = [1, 2, 3, 4, [], Array(24).fill(0)];
    expect(faultOfEvent('student', 'frame', [JSON.stringify(frame)])).toBeNull();
    const joined = { ok: true, version: 1, name: 'Ada', invitation: 'k7m2p4qx' };
    expect(faultOfAcknowledgement(JOIN, joined)).toBeNull();
    expect(faultOfAcknowledgement(JOIN, { ok: false, ...REFUSAL })).toBeNull();
    expect(faultOfAcknowledgement('nothing', { ok: false, ...REFUSAL })).toBeNull();
    expect(faultOfRefusal({ ...REFUSAL, message: 'That came too late.' })).toBeNull();
  });

  it.each([
    ['farewell', REFUSAL],
    ['view', {}],
    ['you', { version: 1 }],
    ['frame', '[1]'],
  ])('objects to an event that does not: %s', (name, payload) => {
    expect(faultOfEvent('student', name, [payload])).toContain(name);
  });

  it.each([
    ['says too little', JOIN, { ok: true, version: 1 }],
    ['says too much', { type: 'close-room', id: '12345678' }, { ok: true, version: 1, step: 3 }],
    ['gives an unknown reason', JOIN, { ok: false, code: 'no', reason: REFUSAL.reason }],
    [
      'gives a reason in words',
      JOIN,
      { ok: false, code: 'too-late', reason: 'That came too late.' },
    ],
    ['takes what is no command', { type: 'win' }, { ok: true, version: 1 }],
  ])('objects to an acknowledgement that %s', (_, sent, answer) => {
    expect(faultOfAcknowledgement(sent, answer)).not.toBeNull();
  });

  it('objects to a refused connection without a reason', () => {
    expect(faultOfRefusal({ message: 'No.' })).not.toBeNull();
  });
});
