import { describe, expect, test } from 'vitest';
import { CONNECT_WITHIN_MS } from '#core/protocol/back-off';
import { TransportChoice } from '../../../app/live/transport-choice';

const BOTH = ['websocket', 'polling'];
const POLLING = ['polling'];

describe('which way the next attempt takes', () => {
  test('a WebSocket that gets no answer is followed by polling, which is remembered once it has opened', () => {
    const choice = new TransportChoice(0);
    expect(choice.ways).toEqual(BOTH);
    choice.timedOut('websocket');
    expect(choice.ways).toEqual(POLLING);
    choice.opened('polling');
    choice.timedOut('polling');
    choice.failed();
    expect(choice.ways).toEqual(POLLING);
  });

  test('where polling gets no answer either, it is the network or the server, and both are tried in turn', () => {
    const choice = new TransportChoice(0);
    choice.timedOut('websocket');
    choice.timedOut('polling');
    expect(choice.ways).toEqual(BOTH);
    choice.timedOut('websocket');
    choice.failed();
    expect(choice.ways).toEqual(BOTH);
  });

  test('an attempt may take longer after others took too long', () => {
    const choice = new TransportChoice(0);
    const within = Array.from({ length: 7 }, () => {
      choice.timedOut('websocket');
      return choice.within / CONNECT_WITHIN_MS;
    });
    expect(within).toEqual([1, 2, 2, 4, 4, 5, 5]);
    choice.opened('websocket');
    expect(choice.within).toBe(CONNECT_WITHIN_MS);
  });

  test('a WebSocket that went mute after its greeting, or two in a row that went mute later, are followed by polling', () => {
    const choice = new TransportChoice(0);
    choice.wentMute('websocket', false);
    expect(choice.ways).toEqual(POLLING);
    const other = new TransportChoice(0);
    other.wentMute('websocket', true);
    other.proved();
    other.wentMute('websocket', true);
    expect(other.ways).toEqual(BOTH);
    other.wentMute('websocket', true);
    expect(other.ways).toEqual(POLLING);
  });

  test('a connection that has polled for a minute or two tries a WebSocket, once', () => {
    const choice = new TransportChoice(0.5);
    choice.timedOut('websocket');
    choice.opened('polling');
    expect(choice.isTrialDue('polling', 89_999)).toBe(false);
    expect(choice.isTrialDue('websocket', 90_000)).toBe(false);
    expect(choice.isTrialDue('polling', 90_000)).toBe(true);
    expect(choice.try()).toEqual(['websocket']);
    expect(choice.isTrialDue('polling', 900_000)).toBe(false);
    choice.opened('websocket');
    expect(choice.ways).toEqual(BOTH);
  });
});
