import { describe, expect, it } from 'vitest';
import { seedOf } from '#core/base/seed';
import type { Activity } from '#core/lesson/activities/activity';
import { inOrderOfTime, practiceDeeds } from '#core/room/practice/practice-deeds';
import { GRACE_MS } from '#core/room/state';
import { DUEL, QUESTION, RACE, RANGE_TEST, STEER, SWEEP } from '../../../support/room/activities';
import { Drive } from '../../../support/room/drive';

const COUNT = 300;
const LIMIT_MS = 20_000;
const SEED = seedOf('CDFGHJ');

/** All deeds of the phase, in order of time, as the host would send them. */
function play(drive: Drive): Map<number, unknown> {
  const { phase } = drive.state;
  if (phase.kind !== 'picking' && phase.kind !== 'running') throw new Error('nothing is open');
  const begin = drive.now;
  const last = new Map<number, unknown>();
  const deeds = inOrderOfTime([...drive.state.participants.values()], (student) =>
    practiceDeeds(SEED, phase, student),
  );
  for (const { student, afterMs, command } of deeds) {
    // Who has no first rate can't steer.
    if (command.type === 'change-rate' && !drive.picks.has(student.number)) continue;
    drive.now = begin + afterMs;
    const answer = drive.do({
      by: 'student',
      tokenHash: student.tokenHash,
      command: { ...command, id: `practice-${student.number}-${command.number}` },
    });
    expect(answer, drive.message).toHaveLength(1);
    last.set(student.number, command);
  }
  if (phase.kind === 'picking') {
    drive.now = begin + LIMIT_MS + GRACE_MS;
    drive.host({ type: 'lock-if-due' });
  }
  return last;
}

function rehearsal(activity: Activity): Drive {
  const drive = new Drive();
  drive.teach({ type: 'add-practice-students', count: COUNT });
  drive.openActivity(activity, { timeLimit: LIMIT_MS / 1_000 });
  return drive;
}

describe('practice students', () => {
  it.each([
    ['race', RACE],
    ['duel', DUEL],
    ['steer', STEER],
  ])('[ST7] pick plausible rates for a %s in time, and some none', (_, activity) => {
    const drive = rehearsal(activity);
    const given = play(drive).size;
    expect(given).toBeGreaterThan(0.85 * COUNT);
    expect(given).toBeLessThan(COUNT);
    expect(drive.state.phase.kind).toBe('running');
    expect([...drive.picks.values()].some(({ number }) => number === 2)).toBe(true);
    const rates = [...drive.picks.values()].map(({ learningRate }) => learningRate);
    const below = rates.filter((rate) => rate < 1).length;
    expect(below).toBeGreaterThan(0.65 * rates.length);
    expect(below).toBeLessThan(0.95 * rates.length);
    expect(new Set(rates).size).toBeGreaterThan(30);
  });

  it('[ST7] predict in a race that asks for it, right more often than not', () => {
    const drive = rehearsal(RACE);
    play(drive);
    drive.finish();
    const { phase } = drive.state;
    if (phase.kind !== 'finished') throw new Error('not finished');
    const right = [...phase.inputs.picks].filter(
      ([participant, { prediction }]) =>
        prediction === phase.verdicts[0]?.get(participant)?.outcome,
    ).length;
    expect(right).toBeGreaterThan(0.6 * phase.inputs.picks.size);
    expect(right).toBeLessThan(phase.inputs.picks.size);
  });

  it('[ST7] steer with a few changes', () => {
    const drive = rehearsal(STEER);
    play(drive);
    play(drive);
    const changes = [...drive.picks.values()].map((pick) => pick.changes.length);
    expect(Math.max(...changes)).toBeLessThanOrEqual(4);
    expect(changes.filter((count) => count > 0).length).toBeGreaterThan(COUNT / 2);
  });

  it('[ST7] tap about where the edge is', () => {
    const drive = rehearsal(RANGE_TEST);
    play(drive);
    const steps = [...drive.inputs.taps.values()].map(({ step }) => step).sort((a, b) => a - b);
    // The edge is at step 75.
    expect(Math.abs(steps[Math.floor(steps.length / 2)]! - 73)).toBeLessThanOrEqual(3);
    expect(steps[0]!).toBeLessThan(68);
    expect(steps.at(-1)!).toBeGreaterThan(75);
  });

  it('[ST7] vote right six times in ten, more often the second time, else for a misconception', () => {
    const drive = rehearsal(QUESTION);
    const share = (choice: number) => {
      const votes = [...drive.inputs.votes.values()];
      return votes.filter((vote) => vote.choice === choice).length / votes.length;
    };
    play(drive);
    expect(Math.abs(share(1) - 0.6)).toBeLessThan(0.1);
    expect(share(0)).toBeGreaterThan(2 * share(2));
    expect([...drive.inputs.votes.values()].some(({ confidence }) => confidence === 'sure')).toBe(
      true,
    );
    drive.openActivity(QUESTION, { revoteOf: 1, timeLimit: LIMIT_MS / 1_000 });
    play(drive);
    expect(share(1)).toBeGreaterThan(0.72);
  });

  it('[ST7] do the same again after a restart, and nothing where nothing is asked', () => {
    const drive = rehearsal(RACE);
    const { phase } = drive.state;
    if (phase.kind !== 'picking') throw new Error('not open');
    const all = () =>
      [...drive.state.participants.keys()].map((participant) =>
        practiceDeeds(SEED, phase, participant),
      );
    expect(all()).toEqual(all());
    const { round } = phase;
    const other = { ...phase, round: { ...round, number: 2 } };
    expect(practiceDeeds(SEED, other, 1)).not.toEqual(all()[0]);
    expect(practiceDeeds(SEED, { kind: 'running', round }, 1, 0)).toEqual([]);
    const sweep = { ...phase, round: { ...round, activity: SWEEP } };
    expect(practiceDeeds(SEED, sweep, 1, 0)).toEqual([]);
  });
});
