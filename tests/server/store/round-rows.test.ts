import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#server/store/dialect';
import { roundRows } from '#server/store/round-rows';
import { everyDatabase } from '../../support/server/databases';

const AT = new Date('2026-11-24T10:15:00Z');
const KEY = { sessionId: 'a' };

const databases = await everyDatabase();
afterAll(() => databases.close());

describe.each(databases.kinds)('the rows of a round in %s', (kind) => {
  let database: Database;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ database, close } = await databases.open(kind));
    const session = { id: 'a', code: 'HX37KM', commandId: 'a', title: 'A', openedAt: AT };
    await database.session.create({ data: session });
    const round = { ...KEY, number: 1, activity: '{}', engineVersion: 3, openedAt: AT };
    await database.round.create({ data: round });
  });
  afterAll(() => close());

  it('gives every number of a run back to the bit, and the rows by side and student', async () => {
    const numbers = fc.array(
      fc.tuple(
        fc.double({ min: 1e-12, max: 1e6, noNaN: true }),
        fc.option(fc.double({ min: 0, max: 1e300, noNaN: true })),
      ),
      { minLength: 150, maxLength: 150 },
    );
    await fc.assert(
      fc.asyncProperty(numbers, async (all) => {
        await database.run.deleteMany();
        const data = all.map(([learningRate, finalGap], at) => ({
          ...KEY,
          roundNumber: 1,
          side: at % 2,
          participantNumber: 1_000 - at,
          learningRate,
          finalGap,
          outcome: 'converged',
          overshooting: at % 3 === 0,
          thrown: false,
        }));
        await database.run.createMany({ data });
        const { runs = [] } = (await roundRows(database, 'a')).get(1) ?? {};
        const stored = await database.run.findMany({
          orderBy: [{ side: 'asc' }, { participantNumber: 'asc' }],
        });
        expect(runs.map(({ side, participant }) => [side, participant])).toEqual(
          stored.map(({ side, participantNumber }) => [side, participantNumber]),
        );
        runs.forEach(({ learningRate, verdict }, at) => {
          expect(learningRate).toBe(stored[at]!.learningRate);
          // Minus zero is stored as zero.
          expect((verdict.finalGap ?? Number.NaN) + 0).toBe(
            (stored[at]!.finalGap ?? Number.NaN) + 0,
          );
          expect(verdict.overshooting).toBe(stored[at]!.overshooting);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('gives texts back as they are', async () => {
    await database.guess.create({
      data: { ...KEY, roundNumber: 1, participantNumber: 1, places: '[null,[0.1,-2e-9]]' },
    });
    await database.vote.create({
      data: { ...KEY, roundNumber: 1, participantNumber: 2, choice: 3 },
    });
    await database.tap.create({ data: { ...KEY, roundNumber: 1, participantNumber: 2, step: 7 } });
    expect((await roundRows(database, 'a')).get(1)).toMatchObject({
      guesses: [{ participant: 1, places: [null, [0.1, -2e-9]] }],
      votes: [{ participant: 2, choice: 3, confidence: null }],
      taps: [{ participant: 2, step: 7 }],
    });
  });
});
