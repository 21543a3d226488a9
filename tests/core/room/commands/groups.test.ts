import { describe, expect, it } from 'vitest';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { DUEL, RACE, SWEEP } from '../../../support/room/activities';
import {
  BUDGET,
  type Drive,
  EXPERIMENT,
  roomOf,
  runOf,
  verdict,
} from '../../../support/room/drive';
import { instructor, screen, student, you } from '../../../support/room/looking';
import { english } from '../../../support/words';

function dueling(...learningRates: readonly number[]): Drive {
  const drive = roomOf(...learningRates.map((_, at) => at + 1));
  drive.openActivity(DUEL);
  learningRates.forEach((rate, at) => {
    drive.pick(at + 1, rate);
  });
  drive.run();
  return drive;
}

describe('groups of runs', () => {
  it('[GR1] in a duel every pick runs under both optimizers', () => {
    // At 1.5 plain descent diverges, with momentum the edge is 1.9.
    const drive = dueling(0.3, 1.5);
    const { verdicts } = drive;
    expect(verdicts).toHaveLength(2);
    const late = { verdicts, step: BUDGET };
    expect(you(drive, 2, late)).toMatchObject({
      verdict: { outcome: 'diverged' },
      rivalVerdict: { outcome: 'converged' },
    });
    const rivalStep = verdicts[1]!.get(2)!.step!;
    expect(you(drive, 2, { verdicts, step: rivalStep - 1 }).rivalVerdict).toBeNull();
    for (const board of [student(drive, late).board, screen(drive, late).board]) {
      expect(board).toMatchObject({ converged: 1, diverged: 1, rival: { converged: 2 } });
    }
    expect(student(drive, late).board?.rival?.settled).toEqual([]);
    expect(screen(drive, late).board?.rival?.settled).toHaveLength(2);
    expect(drive.finish()).toEqual(['round-finished']);
    expect(student(drive).phase).toMatchObject({
      runs: 2,
      outcomes: { converged: 1, diverged: 1 },
      rivalOutcomes: { converged: 2, diverged: 0 },
    });
    expect(screen(drive).phase).toMatchObject({
      verdicts: [...verdicts[0]!],
      rivalVerdicts: [...verdicts[1]!],
    });
  });

  it('[GR1] a rival without a rate is one run, named by itself, and told to everybody', () => {
    const rival = { ...EXPERIMENT, optimizer: 'polyak', hyperparameters: {} };
    const drive = roomOf(1, 2, 3);
    drive.openActivity({ kind: 'duel', experiment: EXPERIMENT, rival });
    drive.pick(2, 0.3);
    drive.pick(3, 1.5);
    drive.run();
    const { verdicts } = drive;
    expect(verdicts.map(({ size }) => size)).toEqual([2, 1]);
    const fate = verdicts[1]!.get(1)!;
    expect(fate.outcome).toBe('converged');
    const late = { verdicts, step: BUDGET };
    for (const number of [1, 2, 3]) {
      expect(you(drive, number, { verdicts, step: fate.step! - 1 }).rivalVerdict).toBeNull();
      expect(you(drive, number, late).rivalVerdict).toEqual(fate);
    }
    expect(student(drive, late).board?.rival).toMatchObject({
      converged: 1,
      fastest: [{ participant: 1, name: 'Polyak’s step', isPractice: false, step: fate.step }],
    });
    expect(drive.finish()).toEqual(['round-finished']);
    expect(screen(drive).phase).toMatchObject({ runs: 2, rivalVerdicts: [[1, fate]] });
  });

  it('[RD2] a rival’s constant of 0, NaN or less is refused in a sentence, and changes nothing', () => {
    const drive = roomOf(1);
    for (const firstRate of [0, Number.NaN, -1]) {
      const rival = { ...EXPERIMENT, optimizer: 'adgd', hyperparameters: { firstRate } };
      const before = drive.state;
      const activity = { kind: 'duel', experiment: EXPERIMENT, rival } as const;
      expect(english.tell(rulesOf(activity).fault(activity)!)).toBe(
        'Rate of the first step must be at least 1e-12 and at most 1000000.',
      );
      expect(drive.openActivity(activity)).toBe('bad-activity');
      expect(drive.state).toBe(before);
    }
    const experiment = { ...EXPERIMENT, optimizer: 'adgd', hyperparameters: { firstRate: 1 } };
    const race = { kind: 'race', experiment, isPredicted: false } as const;
    expect(english.tell(rulesOf(race).fault(race)!)).toMatch(/other side of a duel/);
    expect(drive.openActivity(race)).toBe('bad-activity');
  });

  it('[RN4] a duel needs the verdicts of both sides', () => {
    const drive = dueling(0.3);
    const one = new Map([[1, verdict('trapped')]]);
    expect(() => drive.finish([one])).toThrow();
    expect(() => drive.finish([one, new Map()])).toThrow('1');
    expect(() => runOf(0.3).finish([one, one])).toThrow();
  });

  it('[GR2] in a sweep the instructor’s rates run, and are nobody’s', () => {
    const drive = roomOf(1, 2, 3);
    drive.openActivity(SWEEP);
    expect(drive.state.phase.kind).toBe('running');
    const pairs = [
      [1, 0.001],
      [2, 0.3],
      [3, 1.5],
    ];
    for (const view of [screen(drive), instructor(drive)]) {
      expect(view.phase).toMatchObject({ picks: pairs, runs: 3 });
    }
    const { verdicts } = drive;
    expect(you(drive, 2, { verdicts, step: BUDGET })).toMatchObject({
      verdict: null,
      classmates: [],
    });
    drive.finish();
    expect(you(drive, 2)).toMatchObject({ verdict: null, standing: null, points: null });
    for (const view of [student(drive), screen(drive), instructor(drive)]) {
      expect(view.board).toMatchObject({
        fastest: [{ participant: 2, name: '0.3', isPractice: false }],
        divergences: [{ participant: 3, name: '1.5' }],
      });
    }
    expect(screen(drive).phase).toMatchObject({ picks: pairs, awards: [], previousPicks: null });
  });

  it('[GR2] rates that are a student’s number do not touch the student’s own', () => {
    const drive = roomOf(1);
    drive.teach({ type: 'set-pseudonyms', isOn: true });
    drive.openActivity(SWEEP);
    drive.teach({ type: 'remove-student', participant: 1 });
    drive.finish();
    expect(student(drive).board?.fastest[0]?.name).toBe('0.3');
  });

  it('[RD2] settings that make no sense are refused with a sentence about them', () => {
    const drive = roomOf(1);
    const bad = [
      { ...DUEL, rival: { ...DUEL.rival, start: [2] } },
      { ...SWEEP, learningRates: [] },
      { ...SWEEP, learningRates: [0.3, 0.1] },
      { ...SWEEP, learningRates: [0.3, -1] },
      { kind: 'steer', experiment: { ...EXPERIMENT, budget: 5_000 } } as const,
    ];
    for (const activity of bad) {
      expect(drive.openActivity(activity)).toBe('bad-activity');
      expect(drive.message).toMatch(/^[A-Z].*[.]$/);
    }
    expect(drive.state.phase.kind).toBe('lobby');
  });

  it('[PK7] a prediction comes only where it is asked for, and may be left out', () => {
    const pick = (drive: Drive, prediction: 'diverged' | null, number: number) =>
      drive.give(1, { type: 'pick', number, learningRate: 0.3, prediction });
    const drive = roomOf(1);
    drive.openActivity(RACE);
    expect(pick(drive, null, 1)).toEqual(['pick-stored']);
    expect(pick(drive, 'diverged', 2)).toEqual(['pick-stored']);
    expect(pick(drive, 'diverged', 2)).toEqual([]);
    expect(pick(drive, null, 2)).toBe('stale-input');
    expect(you(drive, 1).pick).toMatchObject({ prediction: 'diverged' });
    const plain = roomOf(1);
    plain.open();
    expect(pick(plain, 'diverged', 1)).toBe('malformed');
    expect(plain.message).toContain('prediction');
    expect(pick(plain, null, 1)).toEqual(['pick-stored']);
  });
});

describe('what the stage adds to a finished round', () => {
  it('[VW6] how predictions came out', () => {
    const drive = roomOf(1, 2, 3, 4);
    drive.openActivity(RACE);
    const predictions = ['converged', 'converged', 'diverged', null] as const;
    predictions.forEach((prediction, at) => {
      const learningRate = at === 1 ? 1.5 : 0.3;
      drive.give(at + 1, { type: 'pick', number: 1, learningRate, prediction });
    });
    drive.run();
    drive.finish();
    expect(screen(drive).phase).toMatchObject({
      predictions: [
        ['converged', 'converged', 1],
        ['converged', 'diverged', 1],
        ['diverged', 'converged', 1],
      ],
    });
    expect(student(drive).phase).not.toHaveProperty('predictions');
  });

  it('[VW6] the picks of the last round before with the same experiment', () => {
    const drive = runOf(0.2);
    drive.finish();
    const play = (rate: number, experiment = EXPERIMENT) => {
      drive.open(null, experiment);
      drive.pick(1, rate);
      drive.run();
      drive.finish();
      return screen(drive).phase;
    };
    expect(play(0.4)).toMatchObject({ previousPicks: [[1, 0.2]] });
    expect(play(0.5, { ...EXPERIMENT, budget: 300 })).toMatchObject({ previousPicks: null });
    expect(play(0.6)).toMatchObject({ previousPicks: [[1, 0.4]] });
  });

  it('[VW7] the awards go to the fastest, the one nearest to the edge and the lowest that diverged', () => {
    const drive = runOf(0.3, 0.9, 0.95, 1.5, 1.2);
    drive.finish(drive.verdicts, 0.93);
    const award = (kind: string, participant: number) => ({ kind, row: { participant } });
    expect(screen(drive).phase).toMatchObject({
      awards: [
        award('fastest', 1),
        award('closest-to-edge', 2),
        award('most-instructive-divergence', 5),
      ],
    });
    const unknown = runOf(0.3);
    unknown.finish();
    expect(screen(unknown).phase).toMatchObject({ awards: [award('fastest', 1)] });
  });

  it('[VW7] an award says how many did exactly as well', () => {
    const drive = runOf(0.3, 0.3, 0.2, 0.3, 1.5);
    drive.teach({ type: 'add-practice-students', count: 1 });
    drive.finish(drive.verdicts, 0.93);
    const { awards } = screen(drive).phase as { awards: readonly { others: number }[] };
    expect(awards.map(({ others }) => others)).toEqual([2, 2, 0]);
    drive.teach({ type: 'remove-student', participant: 2 });
    expect(screen(drive).phase).toMatchObject({ awards: [{ others: 1 }, {}, {}] });
  });

  it('[VW7] who was removed wins nothing', () => {
    const drive = runOf(0.3, 0.2);
    drive.finish();
    drive.teach({ type: 'remove-student', participant: 1 });
    expect(screen(drive).phase).toMatchObject({
      awards: [{ kind: 'fastest', row: { participant: 2 } }],
    });
  });

  it('[VW7] a practice student wins only where nobody else does', () => {
    const drive = roomOf(1, 2);
    drive.teach({ type: 'add-practice-students', count: 2 });
    drive.open();
    drive.pick(1, 0.2);
    drive.pick(2, 0.1);
    const rates = [0.5, 1.5];
    rates.forEach((learningRate, at) => {
      const about = { id: `practice-${at}`, round: 1, number: 1, learningRate, prediction: null };
      const command = { type: 'pick', ...about } as const;
      drive.do({ by: 'student', tokenHash: `practice-${at + 3}`, command });
    });
    drive.run();
    drive.finish(drive.verdicts, 1);
    expect(screen(drive).board?.fastest[0]).toMatchObject({ participant: 3, isPractice: true });
    expect(screen(drive).phase).toMatchObject({
      awards: [
        { kind: 'fastest', row: { participant: 1 } },
        { kind: 'closest-to-edge', row: { participant: 1 } },
        { kind: 'most-instructive-divergence', row: { participant: 4, isPractice: true } },
      ],
    });
  });
});
