import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultExperiment, ENGINE_VERSION } from '#core/engine/experiment/experiment';
import { finish } from '#core/engine/simulation/slices';
import type { Activity } from '#core/lesson/activities/activity';
import { raceRules } from '#core/lesson/activities/race';
import { type Check, checkVerdicts } from '#core/lesson/replay/check';
import { storedGroups, verdictsAnew } from '#core/lesson/replay/stored-round';
import { OPERATOR } from '#core/protocol/owner';
import { openDatabase } from '#server/store/database';
import { findSession, listSessions } from '#server/store/review-queries';
import { anyRun } from '../../support/engine/any-experiment';
import { DUEL, STEER, SWEEP } from '../../support/server/activities';
import { RACE } from '../../support/server/events';
import { classroom, open, pick, run } from '../../support/server/lesson';

type Database = Awaited<ReturnType<typeof openDatabase>>;
type Classroom = Awaited<ReturnType<typeof classroom>>;

async function inDatabase<Found>(
  url: string,
  find: (database: Database) => Promise<Found>,
): Promise<Found> {
  const database = await openDatabase(url);
  return find(database).finally(() => database.$disconnect());
}

/** Every stored round of the only session, checked against what its inputs give now. */
function checks(url: string): Promise<readonly Check[]> {
  return inDatabase(url, async (database) => {
    const [summary] = await listSessions(OPERATOR, database);
    const session = await findSession(OPERATOR, summary!.id, database);
    return session!.rounds.map((round) => {
      expect(round.engineVersion).toBe(ENGINE_VERSION);
      return checkVerdicts(round.runs, finish(verdictsAnew(storedGroups(round))));
    });
  });
}

/** Plays a round of everybody's picks to its end. @param during what is done while it runs */
async function play(
  { teacher, ada, ben, cleo }: Classroom,
  activity: Activity,
  rates: readonly number[],
  during: (round: number) => Promise<unknown> = async () => {},
): Promise<void> {
  const round = await open(teacher, ada, activity);
  if (rates.length > 0) {
    for (const [at, phone] of [ada, ben, cleo].entries()) await pick(phone, round, rates[at]!);
    await run(teacher, ada, round);
  }
  await during(round);
  await teacher.send({ type: 'end-run', round });
  await ada.inPhase('finished');
}

describe('a replay of what the room stored', () => {
  it('ends as it did in class, whatever was played, and names a verdict that was changed', async () => {
    const room = await classroom(3);
    const { databaseUrl, ada } = room;
    // Whatever can be raced, fixed so that a failure can be looked into.
    const sampled = fc.sample(anyRun(200), { seed: 43, numRuns: 40 });
    const raced = sampled
      .map(({ experiment, rate }) => ({ ...RACE, experiment, rate }))
      .filter((race) => raceRules.fault(race) === null)
      .slice(0, 3);
    for (const { rate, ...race } of raced) await play(room, race, [rate, rate * 1.7, rate / 3]);
    await play(room, DUEL, [0.1, 0.9, 1.4]);
    const { budget, target } = DUEL.experiment;
    const rival = { ...defaultExperiment({ id: 'quadratic' }, 'polyak'), budget, target };
    await play(room, { ...DUEL, rival }, [0.1, 0.9, 1.4]);
    await play(room, SWEEP, []);
    await play(room, STEER, [0.01, 0.5, 1.2], async (round) => {
      await ada.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= 3);
      await ada.send({ type: 'change-rate', round, number: 2, learningRate: 0.7 });
      await ada.until(({ frames }) => (frames.at(-1)?.[3] ?? 0) >= 9);
      await ada.send({ type: 'change-rate', round, number: 3, learningRate: 1.1 });
    });

    const found = await checks(databaseUrl);
    expect(found.map(({ runs }) => runs)).toEqual([3, 3, 3, 6, 4, 4, 3]);
    expect(found.flatMap(({ mismatches }) => mismatches)).toEqual([]);

    await inDatabase(databaseUrl, async (database) => {
      const changed = await database.run.findFirstOrThrow({
        where: { roundNumber: 4, side: 1, participantNumber: 2 },
      });
      await database.run.updateMany({
        where: { roundNumber: 4, side: 1, participantNumber: 2 },
        data: { step: (changed.step ?? 0) + 1 },
      });
    });
    const after = (await checks(databaseUrl)).map(({ mismatches }) =>
      mismatches.map(({ side, participant, isOtherEnd }) => ({ side, participant, isOtherEnd })),
    );
    expect(after).toEqual([
      ...[[], [], []],
      [{ side: 1, participant: 2, isOtherEnd: true }],
      ...[[], [], []],
    ]);
    // Measuring the edges of what was sampled takes seconds where the machine has others to serve.
  }, 60_000);
});
