import { describe, expect, it } from 'vitest';
import { GRACE_MS } from '#core/room/state';
import { QUESTION, RACE } from '../../../support/room/activities';
import { type Drive, roomOf } from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';

/** A question that shows the counts of a first vote. */
const SHOWING = { ...QUESTION, areCountsShown: true };

function asked(...devices: readonly number[]): Drive {
  const drive = roomOf(...devices);
  drive.openActivity(SHOWING);
  return drive;
}

const vote = (drive: Drive, choice: number, number = 1, device = 1) =>
  drive.give(device, { type: 'vote', number, choice, confidence: null });

/** Devices 1, 2, … choose these, and the vote is locked. */
function voted(...choices: readonly number[]): Drive {
  const drive = asked(...choices.map((_, at) => at + 1));
  choices.forEach((choice, at) => {
    vote(drive, choice, 1, at + 1);
  });
  drive.run();
  return drive;
}

describe('votes', () => {
  it('[VT1] a vote is for one of the choices, with a confidence only where it is asked for', () => {
    const drive = asked(1);
    expect(vote(drive, 3)).toBe('bad-vote');
    const sure = { type: 'vote', number: 1, choice: 2, confidence: 'sure' } as const;
    expect(drive.give(1, sure)).toEqual(['vote-stored']);
    expect(drive.inputs.votes.get(1)).toEqual({ number: 1, choice: 2, confidence: 'sure' });
    const plain = roomOf(1);
    plain.openActivity({ ...QUESTION, isConfidenceAsked: false });
    expect(plain.give(1, sure)).toBe('bad-vote');
    expect(vote(plain, 2)).toEqual(['vote-stored']);
    expect(plain.pick(1, 0.3)).toBe('wrong-phase');
    const race = roomOf(1);
    race.openActivity(RACE);
    expect(vote(race, 0)).toBe('wrong-phase');
  });

  it('[VT2] a newer vote replaces an older one, and after limit and grace it is too late', () => {
    const drive = asked(1, 2);
    vote(drive, 0, 4);
    expect(vote(drive, 0, 4)).toEqual([]);
    expect(vote(drive, 1, 4)).toBe('stale-input');
    expect(vote(drive, 1, 3)).toBe('stale-input');
    expect(vote(drive, 1, 5)).toEqual(['vote-stored']);
    drive.lock();
    drive.wait(GRACE_MS - 1);
    expect(vote(drive, 1, 1, 2)).toEqual(['vote-stored']);
    drive.wait(1);
    expect(vote(drive, 0, 6)).toBe('too-late');
    drive.host({ type: 'lock-if-due' });
    expect(vote(drive, 0, 6)).toBe('too-late');
    expect(vote(drive, 1, 5)).toEqual([]);
  });

  it('[VT3] with its lock a question is over, and only then its counts are seen', () => {
    const drive = asked(1, 2, 3);
    expect(drive.lock()).toBe('nobody-picked');
    drive.give(1, { type: 'vote', number: 1, choice: 1, confidence: 'sure' });
    vote(drive, 0, 1, 2);
    expect(student(drive).phase).toMatchObject({ kind: 'picking', picked: 2 });
    for (const view of [student(drive), screen(drive)]) {
      expect(view.phase).not.toHaveProperty('tally');
      expect(view.phase).not.toHaveProperty('votes');
    }
    const votes = [
      [1, 1, 'sure'],
      [2, 0, null],
    ];
    expect(instructor(drive).phase).toMatchObject({ votes });
    expect(you(drive, 1).vote).toEqual({ round: 1, number: 1, choice: 1, confidence: 'sure' });
    drive.lock();
    drive.wait(GRACE_MS);
    expect(drive.host({ type: 'lock-if-due' })).toEqual(['round-finished']);
    const tally = {
      choices: [
        { none: 1, guess: 0, think: 0, sure: 0 },
        { none: 0, guess: 0, think: 0, sure: 1 },
        { none: 0, guess: 0, think: 0, sure: 0 },
      ],
      voters: 2,
    };
    for (const view of [student(drive), screen(drive), instructor(drive)]) {
      expect(view.phase).toMatchObject({ kind: 'finished', tally, firstTally: null, runs: 0 });
      expect(view.board).toBeNull();
    }
    expect(instructor(drive).phase).toMatchObject({ votes });
  });

  it('[VT4] the answer is withheld from projector and phones until it is shown', () => {
    const drive = asked(1);
    const told = (view: unknown) => JSON.stringify(view).includes('That makes it worse.');
    const check = (isShown: boolean) => {
      for (const view of [student(drive), screen(drive)]) expect(told(view.phase)).toBe(isShown);
      expect(told(instructor(drive).phase)).toBe(true);
      expect(told(you(drive, 1))).toBe(false);
    };
    check(false);
    expect(drive.lead('show-answer')).toBe('wrong-phase');
    vote(drive, 0);
    drive.run();
    check(false);
    expect(drive.lead('show-answer')).toEqual(['answer-shown', 'command-applied']);
    check(true);
    expect(student(drive).phase).toMatchObject({ isAnswerShown: true });
    expect(drive.lead('show-answer')).toEqual([]);
    const race = roomOf(1);
    race.openActivity(RACE);
    expect(race.lead('show-answer')).toBe('wrong-phase');
  });

  it('[VT5] the class may vote again on the same question; the results show both', () => {
    const drive = voted(0, 0, 1);
    const again = { revoteOf: 1 };
    expect(drive.openActivity(RACE, again)).toBe('bad-activity');
    expect(drive.openActivity({ ...SHOWING, text: 'Another' }, again)).toBe('bad-activity');
    expect(drive.openActivity(SHOWING, { revoteOf: 7 })).toBe('bad-activity');
    expect(drive.openActivity(SHOWING, again)).toEqual(['round-opened', 'command-applied']);
    expect([1, 3].map((device) => you(drive, device).firstChoice)).toEqual([0, 1]);
    for (const device of [1, 2, 3]) vote(drive, 1, 1, device);
    drive.run();
    const perChoice = (counts: readonly number[]) =>
      counts.map((none) => ({ none, guess: 0, think: 0, sure: 0 }));
    for (const view of [student(drive), screen(drive), instructor(drive)]) {
      expect(view.phase).toMatchObject({
        tally: { choices: perChoice([0, 3, 0]), voters: 3 },
        firstTally: { choices: perChoice([2, 1, 0]), voters: 3 },
      });
    }
  });

  it('[VT5] nobody votes again once the answer has been shown', () => {
    const drive = voted(0);
    drive.lead('show-answer');
    expect(drive.openActivity(SHOWING, { revoteOf: 1 })).toBe('bad-activity');
    const second = voted(0);
    second.openActivity(SHOWING, { revoteOf: 1 });
    vote(second, 1);
    second.run();
    second.lead('show-answer');
    expect(second.openActivity(SHOWING, { revoteOf: 1 })).toBe('bad-activity');
    expect(second.openActivity(SHOWING)).toEqual(['round-opened', 'command-applied']);
    const third = voted(0);
    for (const revoteOf of [1, 2]) {
      third.openActivity(SHOWING, { revoteOf });
      vote(third, 1);
      third.run();
    }
    third.lead('show-answer');
    for (const revoteOf of [1, 2, 3]) {
      expect(third.openActivity(SHOWING, { revoteOf })).toBe('bad-activity');
    }
  });

  it('[VT6] the counts of a first vote are hidden from hall and phones until the second is over', () => {
    const counted = (choices: readonly number[], isShown: boolean) => ({
      choices: isShown ? choices.map((none) => ({ none, guess: 0, think: 0, sure: 0 })) : null,
      voters: 2,
    });
    const drive = roomOf(1, 2);
    drive.openActivity(QUESTION);
    vote(drive, 0);
    vote(drive, 1, 1, 2);
    drive.run();
    for (const view of [student(drive), screen(drive)]) {
      expect(view.phase).toMatchObject({ tally: counted([], false), firstTally: null });
      expect(view.phase).not.toHaveProperty('votes');
    }
    const votes = [
      [1, 0, null],
      [2, 1, null],
    ];
    expect(instructor(drive).phase).toMatchObject({ votes });
    drive.openActivity(QUESTION, { revoteOf: 1 });
    for (const view of [student(drive), screen(drive)]) {
      expect(view.phase).not.toHaveProperty('firstTally');
    }
    vote(drive, 1);
    vote(drive, 1, 1, 2);
    drive.run();
    for (const view of [student(drive), screen(drive)]) {
      expect(view.phase).toMatchObject({
        tally: counted([0, 2, 0], true),
        firstTally: counted([1, 1, 0], true),
      });
    }
  });

  it('[VT6] a twin is voted on once, and its counts are shown', () => {
    const drive = roomOf(1);
    for (const text of ['One', 'The same in other words']) {
      drive.openActivity({ ...QUESTION, idea: 'too large', text });
      vote(drive, 0);
      drive.run();
      const { choices } = (screen(drive).phase as { tally: { choices: unknown } }).tally;
      expect(choices === null).toBe(text === 'One');
    }
  });

  it('[VT6] with the answer the counts of a single vote are shown', () => {
    const drive = roomOf(1);
    drive.openActivity(QUESTION);
    vote(drive, 0);
    drive.run();
    const { tally } = student(drive).phase as { tally: unknown };
    expect(tally).toEqual({ choices: null, voters: 1 });
    drive.lead('show-answer');
    for (const view of [student(drive), screen(drive)]) {
      const { choices } = (view.phase as { tally: { choices: unknown[] } }).tally;
      expect(choices[0]).toEqual({ none: 1, guess: 0, think: 0, sure: 0 });
    }
  });
});
