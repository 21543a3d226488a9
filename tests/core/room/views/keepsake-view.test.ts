import { describe, expect, it } from 'vitest';
import { keepsakeSchema } from '#core/protocol/views/keepsake';
import { keepsakeOf } from '#core/room/views/keepsake-view';
import { DUEL, QUESTION, RACE, RANGE_TEST, WALK_THROUGH } from '../../../support/room/activities';
import { type Drive, roomOf } from '../../../support/room/drive';

/** What a device's student keeps. */
const keptBy = (drive: Drive, device: number) =>
  keepsakeOf(drive.state, drive.participant(device).number);

/** A session of a race, a duel and a question with two votes, by Ada (1) and Ben (2), who says other things. */
function session(isAnswerShown = true, hasThirdVote = false): Drive {
  const drive = roomOf();
  drive.join(1, 'Ada Lovelace');
  drive.join(2, 'Benjamin Nobody');
  drive.openActivity(RACE);
  const picked = { type: 'pick', number: 1, confidence: null } as const;
  drive.give(1, { ...picked, learningRate: 1.5, prediction: 'converged' });
  drive.give(2, { ...picked, learningRate: 0.777, prediction: 'diverged' });
  drive.run();
  drive.finish(drive.verdicts, 1);
  drive.openActivity(DUEL);
  drive.pick(1, 0.4);
  drive.run();
  drive.finish(drive.verdicts, 1);
  drive.openActivity(QUESTION);
  drive.give(1, { type: 'vote', number: 1, choice: 0, confidence: 'sure' });
  drive.give(2, { type: 'vote', number: 1, choice: 2, confidence: 'guess' });
  drive.lock();
  drive.wait(1_000);
  drive.host({ type: 'lock-if-due' });
  drive.openActivity(QUESTION, { revoteOf: 3 });
  drive.give(1, { type: 'vote', number: 1, choice: 1, confidence: 'think' });
  drive.lock();
  drive.wait(1_000);
  drive.host({ type: 'lock-if-due' });
  if (hasThirdVote) {
    drive.openActivity(QUESTION, { revoteOf: 4 });
    drive.give(1, { type: 'vote', number: 1, choice: 1, confidence: 'sure' });
    drive.lock();
    drive.wait(1_000);
    drive.host({ type: 'lock-if-due' });
  }
  if (isAnswerShown) drive.lead('show-answer');
  drive.teach({ type: 'close-room' });
  return drive;
}

describe('what a student keeps', () => {
  it('[KS1] is every finished round, with what they gave and what became of it', () => {
    const kept = keptBy(session(), 1);
    expect(keepsakeSchema.omit({ closedAt: true, publicUrl: true }).parse(kept)).toEqual(kept);
    expect(kept).toMatchObject({ name: 'Ada Lovelace', score: { points: 3, rank: 1, of: 2 } });
    expect(kept?.rounds).toMatchObject([
      {
        number: 1,
        edge: 1,
        pick: { learningRate: 1.5 },
        verdict: { outcome: 'diverged' },
        points: [],
      },
      { number: 2, pick: { learningRate: 0.4 }, rivalVerdict: { trigger: null }, points: ['goal'] },
      { number: 3, vote: { choice: 0, confidence: 'sure' }, points: null },
      { number: 4, revoteOf: 3, vote: { choice: 1 }, points: ['goal', 'improvement'] },
    ]);
  });

  it('[KS1] is of every kind of activity, also where they gave nothing', () => {
    const drive = roomOf(1);
    drive.openActivity(RANGE_TEST);
    drive.finish([], 1);
    drive.openActivity(WALK_THROUGH);
    drive.finish();
    drive.teach({ type: 'close-room' });
    const kept = keptBy(drive, 1);
    expect(kept?.rounds).toMatchObject([
      { tap: null, points: null },
      { guesses: null, points: null },
    ]);
    expect(kept?.score).toBeNull();
  });

  it('[KS1] is theirs too what they gave on a device before it was handed over to them', () => {
    const drive = roomOf(1, 2);
    drive.openActivity(RACE);
    drive.pick(2, 0.4);
    drive.run();
    drive.finish(drive.verdicts, 1);
    const points = keptBy(drive, 2)?.rounds[0]?.points;
    drive.teach({ type: 'hand-over', participant: 1, newcomer: 2 });
    const kept = keepsakeOf(drive.state, 1);
    expect(kept?.rounds).toMatchObject([
      { pick: { learningRate: 0.4 }, verdict: { outcome: 'converged' }, points },
    ]);
    expect(points).toContain('goal');
  });

  it('[KS1] is nothing for whoever was removed', () => {
    const drive = session();
    const { number } = drive.participant(2);
    const removed = drive.state.participants.with(number, {
      ...drive.participant(2),
      isRemoved: true,
    });
    expect(keepsakeOf({ ...drive.state, participants: removed }, number)).toBeNull();
    expect(keepsakeOf(drive.state, 99)).toBeNull();
  });

  it('[KS2] says nothing of anybody else', () => {
    const text = JSON.stringify(keptBy(session(), 1));
    expect(text).not.toContain('Benjamin');
    expect(text).not.toContain('0.777');
    expect(text).not.toContain('guess"');
  });

  it('[KS3] has a right answer only where the class was shown it, in that vote or a later one on it', () => {
    const answersOf = (drive: Drive) =>
      keptBy(drive, 1)?.rounds.flatMap(({ activity }) =>
        activity.kind === 'question' ? [activity.answer?.right ?? null] : [],
      );
    expect(answersOf(session())).toEqual([1, 1]);
    expect(answersOf(session(true, true))).toEqual([1, 1, 1]);
    expect(answersOf(session(false))).toEqual([null, null]);
  });
});
