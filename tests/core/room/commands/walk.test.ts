import { describe, expect, it } from 'vitest';
import { WALK_THROUGH } from '../../../support/room/activities';
import type { Drive } from '../../../support/room/drive';
import { roomOf } from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';

/** 1.5 on w² in float32: 4, −8, 16, …; the loss overflows at 62 and the weight is NaN at 127. */
const TO_THE_END = {
  ...WALK_THROUGH,
  experiment: { ...WALK_THROUGH.experiment, precision: 'float32' },
  learningRate: 1.5,
  updates: 2,
  playsToEnd: true,
  guessed: 0,
} as const;

function walking(activity: typeof WALK_THROUGH = WALK_THROUGH): Drive {
  const drive = roomOf(1, 2, 3);
  drive.openActivity(activity);
  return drive;
}

function walkOf(drive: Drive) {
  const { phase } = drive.state;
  if (!('walk' in phase) || phase.walk === null) throw new Error('nothing is walked through');
  return phase.walk;
}

function guess(drive: Drive, device: number, place: (number | null)[], number = 1, update = 1) {
  return drive.give(device, { type: 'guess', number, update, place });
}

describe('moves', () => {
  it('[WT1] Next makes an update, Back takes it back, and neither passes an end', () => {
    const drive = walking();
    expect(drive.walk('back')).toBe('wrong-phase');
    expect(drive.message).toBe('This is the start: there is no update to take back.');
    for (const step of [1, 2, 3]) {
      expect(drive.walk('next')).toEqual(['walk-moved', 'command-applied']);
      expect(walkOf(drive).step).toBe(step);
    }
    expect(drive.walk('next')).toBe('wrong-phase');
    expect(drive.walk('play')).toBe('wrong-phase');
    drive.walk('back');
    expect(walkOf(drive)).toMatchObject({ step: 2, furthest: 3 });
    drive.wait(600_000);
    drive.host({ type: 'walk-on' });
    expect(walkOf(drive).step).toBe(2);
  });

  it('[WT1] two consoles that press at once make one update, and a press for another step changes nothing', () => {
    const drive = walking();
    drive.walk('next', 0);
    drive.walk('next', 0);
    expect(walkOf(drive).step).toBe(1);
    drive.walk('back', 0);
    expect(walkOf(drive).step).toBe(1);
    drive.walk('next', 1);
    drive.walk('back', 2);
    expect(walkOf(drive)).toMatchObject({ step: 1, furthest: 2 });
  });

  it('[WT1] while it plays on by itself a press is for whatever step it has come to', () => {
    const drive = walking({ ...WALK_THROUGH, guessed: 0 });
    drive.walk('play', 0);
    expect(walkOf(drive).isPlaying).toBe(true);
    drive.walk('back', 0);
    expect(walkOf(drive)).toMatchObject({ step: 0, isPlaying: false });
  });

  it('[WT1] a round that is no walk-through has no updates', () => {
    const drive = roomOf(1);
    drive.open();
    expect(drive.walk('next')).toBe('wrong-phase');
  });

  it('[WT2] after the single updates it runs on to what happens: 62, then 127; Back takes a jump back whole', () => {
    const drive = walking(TO_THE_END);
    const steps = Array.from({ length: 4 }, () => {
      drive.walk('next');
      return walkOf(drive).step;
    });
    expect(steps).toEqual([1, 2, 62, 127]);
    expect(drive.walk('next')).toBe('wrong-phase');
    const back = Array.from({ length: 4 }, () => {
      drive.walk('back');
      return walkOf(drive).step;
    });
    expect(back).toEqual([62, 2, 1, 0]);
  });

  it('[WT2] one press leads from the start to the end', () => {
    const drive = walking(TO_THE_END);
    drive.walk('end');
    expect(walkOf(drive).step).toBe(62);
    drive.walk('back');
    expect(walkOf(drive).step).toBe(0);
  });

  it('[WT3] played on, it makes two updates a second, and any move stops it', () => {
    const drive = walking(TO_THE_END);
    drive.walk('play');
    expect(walkOf(drive)).toMatchObject({ step: 1, isPlaying: true });
    drive.wait(499).host({ type: 'walk-on' });
    expect(walkOf(drive).step).toBe(1);
    drive.wait(1).host({ type: 'walk-on' });
    expect(walkOf(drive).step).toBe(2);
    for (let nth = 0; nth < 100; nth += 1) drive.wait(500).host({ type: 'walk-on' });
    expect(walkOf(drive)).toMatchObject({ step: 62, isPlaying: false });
    drive.walk('play');
    drive.walk('stop');
    expect(walkOf(drive)).toMatchObject({ step: 63, isPlaying: false });
    drive.walk('play');
    drive.walk('back');
    expect(walkOf(drive)).toMatchObject({ step: 63, isPlaying: false });
  });

  it('[WT3] stops before an update that is to be guessed', () => {
    const drive = walking();
    drive.walk('play');
    expect(walkOf(drive)).toMatchObject({ step: 1, isPlaying: false });
    drive.walk('play');
    expect(walkOf(drive)).toMatchObject({ step: 2, isPlaying: true });
  });

  it('[WT3] a pause and a stopped clock hold it', () => {
    const drive = walking(TO_THE_END);
    drive.walk('play');
    drive.lead('pause');
    drive.wait(5_000).host({ type: 'walk-on' });
    expect(walkOf(drive).step).toBe(1);
    drive.lead('resume');
    drive.host({ type: 'stop-clock' });
    drive.wait(5_000).host({ type: 'walk-on' });
    expect(walkOf(drive).step).toBe(1);
    drive.host({ type: 'start-clock' });
    drive.wait(500).host({ type: 'walk-on' });
    expect(walkOf(drive).step).toBe(2);
  });
});

describe('guesses', () => {
  it('[WT4] are for the next update, changed until it is made, and closed once it has been seen', () => {
    const drive = walking();
    expect(guess(drive, 1, [3.6])).toEqual(['guess-stored']);
    expect(guess(drive, 1, [3.2], 2)).toEqual(['guess-stored']);
    expect(guess(drive, 1, [3], 3, 2)).toBe('bad-guess');
    expect(guess(drive, 1, [3], 3, 3)).toBe('wrong-phase');
    drive.walk('next');
    expect(guess(drive, 1, [3], 3)).toBe('too-late');
    expect(drive.message).toBe('This update has been made: your guess stays as it was.');
    drive.walk('back');
    expect(guess(drive, 2, [3.2])).toBe('too-late');
    expect(guess(drive, 1, [2.56], 3, 2)).toEqual(['guess-stored']);
    expect(drive.inputs.guesses.get(1)?.places).toEqual([[3.2], [2.56]]);
  });

  it('[WT5] that are no numbers, or too many, are refused in a sentence and change nothing', () => {
    const drive = walking();
    const before = drive.state;
    for (const place of [[Number.NaN], [Number.POSITIVE_INFINITY], [null], [], [1, 2]]) {
      expect(guess(drive, 1, place)).toBe('bad-guess');
      expect(drive.message).toBe('A guess is a number, such as 3.2: type where the weight lands.');
      expect(drive.state).toBe(before);
    }
  });

  it('[WT5] keep the newest number, and are acknowledged again', () => {
    const drive = walking();
    guess(drive, 1, [3.2], 5);
    expect(guess(drive, 1, [3.2], 5)).toEqual([]);
    expect(guess(drive, 1, [3.6], 4)).toBe('stale-input');
    drive.walk('next');
    expect(guess(drive, 1, [3.2], 5)).toEqual([]);
  });

  it('[WT4] nobody is asked where the activity asks for no guess', () => {
    const drive = walking({ ...WALK_THROUGH, guessed: 0 });
    expect(guess(drive, 1, [3.2])).toBe('wrong-phase');
    expect(student(drive).phase).toMatchObject({ walk: { asked: null } });
  });

  it('[WT6] are hidden until the update is made; then all are shown, with the mistakes that have a name', () => {
    const drive = walking();
    guess(drive, 1, [3.187654]);
    guess(drive, 2, [3.587654]);
    guess(drive, 3, [4.787654]);
    expect(student(drive).phase).toMatchObject({ walk: { asked: 1, guessed: 3, revealed: [] } });
    expect(JSON.stringify([student(drive), screen(drive), you(drive, 1)])).not.toMatch(
      /3\.587654|4\.787654/,
    );
    expect(you(drive, 2).guess).toMatchObject({ number: 1, places: [[3.587654]] });
    expect(JSON.stringify(instructor(drive).phase)).toContain('3.587654');
    drive.walk('next');
    const [revealed] = student(drive).phase.kind === 'running' ? walkSeen(drive).revealed : [];
    expect(revealed).toMatchObject({ update: 1, guesses: 3, close: 1 });
    expect(revealed?.mistakes.filter(([, count]) => count > 0)).toEqual([
      ['uphill', 1],
      ['weight-for-gradient', 1],
    ]);
    expect(JSON.stringify(student(drive))).not.toContain('3.587654');
    expect(screen(drive).phase).toMatchObject({
      guesses: [
        [1, [[3.187654]]],
        [2, [[3.587654]]],
        [3, [[4.787654]]],
      ],
    });
    // The next one is hidden again.
    guess(drive, 1, [2.512345], 2, 2);
    expect(JSON.stringify(screen(drive))).not.toContain('2.512345');
  });

  it('[WT7] bring a point for being close, of updates that were made', () => {
    const drive = walking();
    guess(drive, 1, [3.21]);
    drive.wait(500_000);
    guess(drive, 2, [3.19]);
    guess(drive, 3, [3.6]);
    drive.walk('next');
    guess(drive, 3, [2.56], 2, 2);
    drive.lead('end-run');
    expect([1, 2, 3].map((device) => you(drive, device).points)).toEqual([
      ['prediction'],
      ['prediction'],
      [],
    ]);
  });
});

describe('whoever comes later', () => {
  it('[WT8] sees the present step, and the step at which it was ended', () => {
    const drive = walking();
    drive.walk('next');
    drive.walk('next');
    drive.join(9);
    expect(student(drive).phase).toMatchObject({ walk: { step: 2 } });
    drive.walk('back');
    expect(drive.lead('end-run')).toEqual(['round-finished', 'command-applied']);
    expect(student(drive).phase).toMatchObject({
      kind: 'finished',
      walk: { step: 1, furthest: 2 },
    });
    expect(drive.walk('next')).toBe('wrong-phase');
  });
});

function walkSeen(drive: Drive) {
  const { phase } = student(drive);
  if (phase.kind !== 'running' || phase.walk === null) throw new Error('nothing is walked through');
  return phase.walk;
}
