import * as z from 'zod';
import { OUTCOMES, type OutcomeCounts } from '#core/engine/outcome';
import { POINTS } from '#core/lesson/points';
import { CONFIDENCES } from '#core/lesson/round';
import { activitySchema } from './activity';
import { lessonPlanSchema } from './lesson-plan';

/**
 * What the server tells. A view is the whole state for its reader: a higher version replaces a lower
 * one, and a gap between versions is normal. Durations are in milliseconds, at the moment of sending.
 */

const count = z.int().min(0);
const participantNumber = z.int().min(1);
const learningRate = z.number().positive();
const step = count;

export const roundSchema = z
  .strictObject({
    number: z.int().min(1).describe('counts the rounds of a room'),
    title: z.string().describe('what the class reads above it; may be empty'),
    activity: activitySchema,
    planItem: z.string().nullable().describe('the item of the lesson plan that it came from'),
    revoteOf: z
      .int()
      .min(1)
      .nullable()
      .describe('the round of the same question that this one votes on again'),
  })
  .meta({ id: 'Round' });

export const verdictSchema = z
  .strictObject({
    outcome: z.enum(OUTCOMES),
    step: step.nullable().describe('first step of the final hold, or of the divergence; else null'),
    overshooting: z.boolean().describe('most updates on the way to the goal reversed'),
    thrown: z.boolean().describe('the gap once passed twice the first one, without diverging'),
    trigger: z.enum(['growth', 'not-finite']).nullable().describe('why it counts as diverged'),
    finalGap: z
      .number()
      .nullable()
      .describe('gap at the budget as a multiple of the first; null: not finite'),
  })
  .meta({ id: 'Verdict' });

/** One line of the leaderboard or of the divergences. In a sweep the "participants" count the rates from 1. */
export const rowSchema = z
  .strictObject({
    participant: participantNumber,
    name: z.string().describe('the pseudonym where names are not shown'),
    isPractice: z.boolean(),
    learningRate,
    step,
    rank: count.describe('equal steps share one: 1, 1, 3; 0 among the divergences'),
    tied: z.boolean(),
  })
  .meta({ id: 'Row' });

/** How many runs are where, at the step shown. */
export interface Counts {
  readonly atGoal: number;
  readonly onTheWay: number;
  /** Only said of runs that end so. */
  readonly bouncing: number;
  readonly diverging: number;
}

/** What is public of one group of runs. */
const boardSide = {
  fastest: z.array(rowSchema).describe('at most ten, best first'),
  converged: count,
  divergences: z.array(rowSchema).describe('at most ten, lowest rate (nearest the edge) first'),
  diverged: count,
  bracket: z
    .strictObject({ below: learningRate, above: learningRate })
    .nullable()
    .describe("the class's own: highest rate at the goal, lowest above it that diverged"),
  settled: z
    .array(
      z.strictObject({
        participant: participantNumber,
        outcome: z.enum(OUTCOMES),
        step: step.nullable(),
      }),
    )
    .describe('every run whose fate is public at this step; empty for phones'),
};

/** The shared leaderboard. Reliable, sent when it changes, at most four times a second. */
export const boardSchema = z
  .strictObject({
    round: z.int().min(1),
    step: step.describe('grows with the step shown: a board with a lower one is old'),
    isProvisional: z
      .boolean()
      .describe('steer, while inputs still come: who is listed may leave it'),
    ...boardSide,
    rival: z.strictObject(boardSide).nullable().describe('the second group of a duel'),
  })
  .meta({ id: 'Board' });

export const outcomeCountsSchema: z.ZodType<OutcomeCounts> = z.record(z.enum(OUTCOMES), count);

const waiting = z
  .boolean()
  .describe('the server has just come back and waits for the phones: the time stands still');

const paused = z.boolean().describe('the instructor has stopped the clock');

const pickingForAll = z.strictObject({
  kind: z.literal('picking'),
  round: roundSchema,
  picked: count.describe('who has picked or voted'),
  remaining: z.number().min(0).nullable().describe('ms; null: no limit'),
  closing: z
    .boolean()
    .describe('the limit is over or the round locked: only picks on their way still count'),
  waiting,
  paused,
});

const runningForAll = z.strictObject({
  kind: z.literal('running'),
  round: roundSchema,
  runs: count.describe('of the first group'),
  tapped: count.describe('who has tapped, in a range test'),
  elapsed: z
    .number()
    .min(0)
    .describe('ms since the lock, lead-in included; `revealedStep` turns it into the step'),
  waiting,
  paused,
});

const tally = z.strictObject({
  choices: z
    .array(z.strictObject(Object.fromEntries(['none', ...CONFIDENCES].map((key) => [key, count]))))
    .describe('votes per choice, by confidence'),
  voters: count,
});

const finishedForAll = z.strictObject({
  kind: z.literal('finished'),
  round: roundSchema.describe("a question's answer is withheld until it is shown"),
  runs: count,
  outcomes: outcomeCountsSchema.describe('of the first group'),
  rivalOutcomes: outcomeCountsSchema.nullable().describe('of the second group of a duel'),
  edge: z.number().nullable().describe('the rate above which runs of the first group diverge'),
  tally: tally.nullable().describe('of a question'),
  firstTally: tally.nullable().describe('of the vote before, where this was a second one'),
  taps: z.array(count).describe('of a range test: the steps, unnamed, rising'),
  isAnswerShown: z.boolean(),
});

const lobby = z.strictObject({ kind: z.literal('lobby') });
const closed = z.strictObject({ kind: z.literal('closed') });

const roomForAll = {
  version: count,
  code: z.string(),
  title: z.string(),
  participants: count.describe('without those who were removed'),
  isOpenToJoin: z.boolean(),
  teams: count.describe('0: no teams'),
};

export const studentViewSchema = z.strictObject({
  ...roomForAll,
  phase: z.discriminatedUnion('kind', [
    lobby,
    pickingForAll,
    runningForAll,
    finishedForAll,
    closed,
  ]),
  board: boardSchema.nullable(),
});

/** A phone's own part. Sent on connecting and whenever it changes; nobody else ever gets it. */
export const youSchema = z.strictObject({
  version: count,
  participant: z
    .strictObject({
      number: participantNumber,
      name: z.string(),
      shownAs: z.string().describe('to the others: the name, or the pseudonym'),
      team: z.int().min(1).nullable(),
    })
    .nullable()
    .describe('null: this device has not joined yet'),
  isRemoved: z.boolean().describe('the instructor has sent this device out'),
  pick: z
    .strictObject({
      round: z.int().min(1),
      number: z.int().min(1),
      learningRate,
      prediction: z.enum(OUTCOMES).nullable(),
      changes: z.array(z.strictObject({ step, learningRate })),
    })
    .nullable()
    .describe('what the server has stored for the present round'),
  tap: z.strictObject({ round: z.int().min(1), number: z.int().min(1), step }).nullable(),
  vote: z
    .strictObject({
      round: z.int().min(1),
      number: z.int().min(1),
      choice: count,
      confidence: z.enum(CONFIDENCES).nullable(),
    })
    .nullable(),
  firstChoice: count.nullable().describe('in a vote again: what this phone chose the first time'),
  verdict: verdictSchema
    .nullable()
    .describe('once it is public: at the final hold, at the divergence, or at the end'),
  rivalVerdict: verdictSchema.nullable().describe('of the second group of a duel, likewise'),
  points: z
    .array(z.enum(POINTS))
    .nullable()
    .describe('what this round brought, one point each; null: it is not scored, or not over'),
  score: z
    .strictObject({
      points: count,
      rank: z.int().min(1),
      of: count.describe('students with points to count'),
    })
    .nullable()
    .describe('of the session, once a round that is scored is over'),
  classmates: z
    .array(learningRate)
    .describe('up to 24 rates of others, unnamed, from the lock on: small dots'),
  standing: z
    .strictObject({
      rank: z.int().min(1),
      tied: z.boolean(),
      of: count.describe('how many converged'),
      neighbours: z.array(rowSchema).describe("three rows, this phone's among them"),
    })
    .nullable()
    .describe('after the end, for who converged'),
});

/** To the projector from the lock on, to the console always. */
const picks = z
  .array(z.tuple([participantNumber, learningRate]))
  .describe('[participant, learning rate]');
const verdicts = z
  .array(z.tuple([participantNumber, verdictSchema]))
  .describe('[participant, verdict]');

const changes = z
  .array(z.tuple([participantNumber, step, learningRate]))
  .describe('of steer: [participant, step, rate from the update after it on], in order of arrival');
const taps = z.array(z.tuple([participantNumber, step])).describe('[participant, step]');
const votes = z
  .array(z.tuple([participantNumber, count, z.enum(CONFIDENCES).nullable()]))
  .describe('[participant, choice, confidence]');

export const awardSchema = z
  .strictObject({
    kind: z.enum(['fastest', 'closest-to-edge', 'most-instructive-divergence']),
    row: rowSchema,
  })
  .meta({ id: 'Award' });

/** Everything that only the projector and the console get of a finished round. */
const finishedForStage = {
  picks,
  verdicts,
  rivalVerdicts: verdicts,
  changes,
  previousPicks: z
    .array(z.tuple([participantNumber, learningRate]))
    .nullable()
    .describe('of the last round before with the same experiment: how the class has moved'),
  predictions: z
    .array(z.tuple([z.enum(OUTCOMES), z.enum(OUTCOMES), count]))
    .describe('[predicted, what it came to, how many]'),
  awards: z.array(awardSchema),
};

/** The session so far, as the room may see it: the top, never the bottom. */
export const standingsSchema = z
  .strictObject({
    top: z
      .array(
        z.strictObject({
          participant: participantNumber,
          name: z.string(),
          points: count,
          rank: z.int().min(1),
          isPractice: z.boolean(),
        }),
      )
      .describe('at most five'),
    teams: z.array(
      z.strictObject({
        team: z.int().min(1),
        members: count,
        best: count.nullable().describe('points; null: nobody in it'),
        median: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'Standings' });

const address = z
  .string()
  .describe('where students go: an address that a phone can reach, without the path');

export const screenViewSchema = z.strictObject({
  ...roomForAll,
  address,
  names: z
    .array(z.tuple([participantNumber, z.string(), z.boolean()]))
    .describe('[participant, name or pseudonym, whether it is a practice student]'),
  phase: z.discriminatedUnion('kind', [
    lobby,
    pickingForAll,
    runningForAll.extend({ picks, changes }),
    finishedForAll.extend(finishedForStage),
    closed,
  ]),
  board: boardSchema.nullable(),
  standings: standingsSchema.nullable().describe('once a round that is scored is over'),
});

export const addressSchema = z.strictObject({
  url: z.string(),
  label: z.string().describe('the network interface it belongs to, or PUBLIC_URL'),
});

export const pastRoundSchema = roundSchema.extend({ runs: count, outcomes: outcomeCountsSchema });

export const instructorViewSchema = z.strictObject({
  ...roomForAll,
  address,
  addresses: z.array(addressSchema),
  addressReached: z
    .boolean()
    .describe('any other device has reached the chosen address since the server started'),
  screens: count.describe('connected projectors'),
  roster: z.array(
    z.strictObject({
      number: participantNumber,
      name: z.string(),
      shownAs: z.string().describe('to the class: the name, or the pseudonym'),
      team: z.int().min(1).nullable(),
      points: count,
      isPractice: z.boolean(),
      isRemoved: z.boolean(),
      lostFor: z.number().min(0).nullable().describe('ms away; null: connected'),
    }),
  ),
  isPseudonymous: z.boolean(),
  plan: lessonPlanSchema,
  pastRounds: z.array(pastRoundSchema),
  phase: z.discriminatedUnion('kind', [
    lobby,
    pickingForAll.extend({ picks, votes }),
    runningForAll.extend({
      picks,
      changes,
      taps,
      canUndoLock: z.boolean().describe('no step has been shown yet'),
    }),
    finishedForAll.extend({ ...finishedForStage, votes, namedTaps: taps }),
    closed,
  ]),
  board: boardSchema.nullable(),
  standings: standingsSchema.nullable(),
});

/** Changes of the rate in steer since the last such message. */
export const steeringSchema = z
  .strictObject({ round: z.int().min(1), changes })
  .meta({ id: 'Steering' });

/** One tick of a run, ten a second, the same bytes for everybody, encoded once and volatile. */
export const frameSchema = z.tuple([
  z.int().min(1).describe('round'),
  count.describe('sequence: a lower one is old'),
  z.number().min(0).describe('ms shown so far'),
  step.describe('step shown'),
  z
    .array(z.tuple([count, count, count, count]))
    .max(2)
    .describe('per group: runs at the goal, on the way, bouncing, diverging'),
  z
    .array(count)
    .length(24)
    .describe(
      'first group: runs per half decade of log10(gap / first gap) from -6 to +6, the ends open',
    ),
]);

export type RoundView = z.infer<typeof roundSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Board = z.infer<typeof boardSchema>;
export type StudentView = z.infer<typeof studentViewSchema>;
export type You = z.infer<typeof youSchema>;
export type ScreenView = z.infer<typeof screenViewSchema>;
export type InstructorView = z.infer<typeof instructorViewSchema>;
export type PastRound = z.infer<typeof pastRoundSchema>;
export type Steering = z.infer<typeof steeringSchema>;
export type Tally = z.infer<typeof tally>;
export type Award = z.infer<typeof awardSchema>;
export type Standings = z.infer<typeof standingsSchema>;
export type Address = z.infer<typeof addressSchema>;
export type Frame = z.infer<typeof frameSchema>;
