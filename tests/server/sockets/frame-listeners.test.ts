import { beforeEach, describe, expect, it } from 'vitest';
import { FrameListeners } from '#server/sockets/frame-listeners';

describe('who lags is spared frames', () => {
  let listeners: FrameListeners;
  let isIn: boolean;
  let sequence: number;
  const phone = {
    join: () => {
      isIn = true;
    },
    leave: () => {
      isIn = false;
    },
  };
  const play = (frames: number) => {
    for (let frame = 0; frame < frames; frame += 1) listeners.next(++sequence);
  };

  beforeEach(() => {
    listeners = new FrameListeners();
    sequence = 0;
    isIn = false;
    listeners.add(phone);
  });

  it('who echoes every two seconds hears all', () => {
    for (let seconds = 0; seconds < 60; seconds += 2) {
      play(20);
      listeners.echo(phone, sequence - 2);
      expect(isIn).toBe(true);
    }
  });

  it('who is silent for over five seconds hears nothing until the next echo', () => {
    play(50);
    expect(isIn).toBe(true);
    play(10);
    expect(isIn).toBe(false);
    play(1_000);
    expect(isIn).toBe(false);
    listeners.echo(phone, sequence - 10);
    expect(isIn).toBe(true);
  });

  it('who wakes and echoes an old frame comes back three seconds later', () => {
    play(200);
    listeners.echo(phone, 60);
    expect(isIn).toBe(false);
    play(40);
    expect(isIn).toBe(true);
  });

  it('who echoes but is three seconds behind gets a pause of three seconds', () => {
    play(40);
    listeners.echo(phone, 5);
    expect(isIn).toBe(false);
    play(20);
    expect(isIn).toBe(false);
    play(20);
    expect(isIn).toBe(true);
  });

  it('a new run gives everybody another chance', () => {
    play(100);
    expect(isIn).toBe(false);
    listeners.restart();
    expect(isIn).toBe(true);
    play(40);
    expect(isIn).toBe(true);
  });

  it('who has left is forgotten', () => {
    listeners.remove(phone);
    isIn = false;
    listeners.echo(phone, 0);
    listeners.restart();
    expect(isIn).toBe(false);
  });
});
