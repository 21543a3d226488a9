import { ENGINE_VERSION } from '#core/engine/experiment/experiment';
import { simulateVerdicts } from '#core/engine/simulation/simulation';
import { stabilityEdge } from '#core/engine/theory/theory';
import { type Activity, experimentOf } from '#core/lesson/activities/activity';
import { areRunsOfStudents, askedOf } from '#core/lesson/activities/asked';
import { rulesOf } from '#core/lesson/activities/catalogue';
import { EMPTY_INPUTS } from '#core/lesson/activities/inputs';
import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { CONFIDENCES } from '#core/lesson/round';
import { openDatabase } from '#server/store/database';

export const STORED_SESSION = 'stored';
export const ACTIVITIES = 16;
const AT = new Date('2026-11-24T10:15:00Z');
/** Rows a statement: SQLite takes so many parameters at once. */
const BATCH = 1_000;

/** Of the built-in lesson, those to which students give something; the first question is voted on again. */
export function storedLesson(): readonly {
  title: string;
  activity: Activity;
  revoteOf: number | null;
}[] {
  const asking = BUILT_IN_PLAN.items.filter(({ activity }) => {
    const { guess, ...others } = askedOf(activity);
    return Object.keys(others).length > 0 || (guess?.guessed ?? 0) > 0;
  });
  const lesson = asking.map(({ title, activity }) => ({
    title,
    activity,
    revoteOf: null as number | null,
  }));
  const at = lesson.findIndex(({ activity }) => askedOf(activity).vote !== undefined);
  const again = { ...lesson[at]!, revoteOf: at + 1 };
  return [...lesson.slice(0, at + 1), again, ...lesson.slice(at + 1)].slice(0, ACTIVITIES);
}

/** Stores a closed session straight into the tables that the review reads, as a room would have left it. */
export async function storeSession(url: string, students: number): Promise<void> {
  const database = await openDatabase(url);
  const key = { sessionId: STORED_SESSION };
  await database.session.create({
    data: {
      id: STORED_SESSION,
      code: 'HX37KM',
      commandId: STORED_SESSION,
      title: 'A large class',
      openedAt: AT,
      closedAt: AT,
    },
  });
  const numbers = Array.from({ length: students }, (_, at) => at + 1);
  const inBatches = async <Row>(rows: readonly Row[], store: (some: Row[]) => Promise<unknown>) => {
    for (let from = 0; from < rows.length; from += BATCH)
      await store(rows.slice(from, from + BATCH));
  };
  await inBatches(
    numbers.map((number) => ({ ...key, number, name: `Student ${number}`, joinedAt: AT })),
    (data) => database.participant.createMany({ data }),
  );
  for (const [at, { title, activity, revoteOf }] of storedLesson().entries()) {
    const experiment = experimentOf(activity);
    const round = { ...key, roundNumber: at + 1 };
    await database.round.create({
      data: {
        ...key,
        number: at + 1,
        title,
        activity: JSON.stringify(activity),
        revoteOf,
        edge: experiment === null ? null : (stabilityEdge(experiment)?.value ?? null),
        isAnswerShown: true,
        engineVersion: ENGINE_VERSION,
        openedAt: AT,
        lockedAt: AT,
        finishedAt: AT,
      },
    });
    const spread = (student: number) => ((student * 7919 + at * 104_729) % 10_007) / 10_007;
    if (areRunsOfStudents(activity)) {
      // From a thousandth to ten: some too slow, some arriving, some gone.
      const rates = numbers.map((student) => 10 ** (4 * spread(student) - 3));
      const groups = rulesOf(activity).groups(activity, EMPTY_INPUTS);
      for (const [side, group] of groups.entries()) {
        const verdicts = simulateVerdicts(group.experiment, rates);
        await inBatches(
          numbers.map((participantNumber, k) => {
            const { outcome, step, overshooting, thrown, trigger, finalGap } = verdicts[k]!;
            const prediction = side === 0 ? 'converged' : null;
            const shared = {
              ...round,
              side,
              participantNumber,
              learningRate: rates[k]!,
              prediction,
            };
            return { ...shared, outcome, step, overshooting, thrown, trigger, finalGap };
          }),
          (data) => database.run.createMany({ data }),
        );
      }
    }
    const asked = askedOf(activity);
    if (asked.vote !== undefined) {
      const { choices } = asked.vote;
      await inBatches(
        numbers.map((participantNumber) => ({
          ...round,
          participantNumber,
          choice: Math.floor(spread(participantNumber) * choices.length),
          confidence: CONFIDENCES[participantNumber % CONFIDENCES.length]!,
        })),
        (data) => database.vote.createMany({ data }),
      );
    }
    if (asked.tap !== undefined) {
      const { steps } = asked.tap.range;
      await inBatches(
        numbers.map((participantNumber) => ({
          ...round,
          participantNumber,
          step: Math.floor(spread(participantNumber) * steps),
        })),
        (data) => database.tap.createMany({ data }),
      );
    }
    if (asked.guess !== undefined) {
      await inBatches(
        numbers.map((participantNumber) => ({
          ...round,
          participantNumber,
          places: JSON.stringify([[[3.2, 3.6, 4.8, 1][participantNumber % 4]!]]),
        })),
        (data) => database.guess.createMany({ data }),
      );
    }
  }
  await database.$disconnect();
}
