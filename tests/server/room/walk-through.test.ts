import { describe, expect, it } from 'vitest';
import type { WalkThrough } from '#core/lesson/activities/walk-through';
import { OPERATOR } from '#core/protocol/owner';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { StudentView } from '#core/protocol/views/student-view';
import { openDatabase } from '#server/store/database';
import { findSession, listSessions } from '#server/store/review-queries';
import { QUADRATIC } from '../../support/server/events';
import { classroom, open } from '../../support/server/lesson';

const ONE_STEP: WalkThrough = {
  kind: 'walk-through',
  experiment: QUADRATIC,
  learningRate: 0.1,
  beside: null,
  updates: 3,
  playsToEnd: false,
  guessed: 1,
};

const walkIn = ({ phase }: StudentView | ScreenView) => ('walk' in phase ? phase.walk : null);

describe('a walk-through', () => {
  it('asks, reveals with the update, follows the instructor, and keeps the guesses', async () => {
    const { ada, ben, teacher, clients, code, databaseUrl } = await classroom(2);
    const screen = await clients.screen(code);
    const round = await open(teacher, ada, ONE_STEP);
    const answer = await ada.send({ type: 'guess', round, number: 1, update: 1, place: [3.2] });
    expect(answer).toMatchObject({ ok: true });
    const nothing = await ben.send({ type: 'guess', round, number: 1, update: 1, place: [null] });
    expect(nothing).toMatchObject({ ok: false, code: 'bad-guess' });
    await ben.send({ type: 'guess', round, number: 2, update: 1, place: [3.6] });
    await ada.until(({ view }) => walkIn(view)?.guessed === 2);
    expect(walkIn(ada.view)).toMatchObject({ step: 0, asked: 1, revealed: [] });
    expect(JSON.stringify(screen.view.phase)).not.toContain('3.6');

    await teacher.send({ type: 'walk', round, move: 'next' });
    await screen.until(({ view }) => walkIn(view)?.step === 1);
    expect(screen.view.phase).toMatchObject({
      guesses: [
        [1, [[3.2]]],
        [2, [[3.6]]],
      ],
    });
    expect(walkIn(screen.view)?.revealed).toMatchObject([{ guesses: 2, close: 1 }]);
    // With the step each phone knows its own guess again, as the server has it.
    await ada.until(({ you }) => you.guess?.places[0]?.[0] === 3.2);

    const late = await clients.student(code);
    expect(walkIn(late.view)).toMatchObject({ step: 1 });
    await teacher.send({ type: 'walk', round, move: 'back' });
    await late.until(({ view }) => walkIn(view)?.step === 0);

    await teacher.send({ type: 'end-run', round });
    await Promise.all([ada, ben, screen].map((client) => client.inPhase('finished')));
    await ada.until(({ you }) => you.points !== null);
    expect(ada.you.points).toEqual(['prediction']);

    const database = await openDatabase(databaseUrl);
    const [summary] = await listSessions(OPERATOR, database);
    const review = await findSession(OPERATOR, summary!.id, database);
    await database.$disconnect();
    expect(review!.rounds[0]).toMatchObject({
      activity: ONE_STEP,
      guesses: [
        { participant: 1, places: [[3.2]] },
        { participant: 2, places: [[3.6]] },
      ],
    });
  });

  it('plays on by itself until the last update', async () => {
    const { ada, teacher } = await classroom(1);
    const round = await open(teacher, ada, { ...ONE_STEP, guessed: 0 });
    await teacher.send({ type: 'walk', round, move: 'play' });
    await ada.until(({ view }) => walkIn(view)?.step === 3);
    expect(walkIn(ada.view)).toMatchObject({ playing: false });
    const again = await teacher.send({ type: 'walk', round, move: 'next' });
    expect(again).toMatchObject({ ok: false, code: 'wrong-phase' });
  });
});
