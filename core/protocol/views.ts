import * as z from 'zod';
import { OUTCOMES } from '#core/engine/outcome';
import { experimentSchema } from './experiment';

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
    experiment: experimentSchema,
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

/** One line of the leaderboard or of the divergences. */
export const rowSchema = z
  .strictObject({
    participant: participantNumber,
    name: z.string(),
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

/** The shared leaderboard. Reliable, sent when it changes, at most four times a second. */
export const boardSchema = z
  .strictObject({
    round: z.int().min(1),
    step: step.describe('grows with the step shown: a board with a lower one is old'),
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
  })
  .meta({ id: 'Board' });

export const outcomeCountsSchema = z.record(z.enum(OUTCOMES), count);

const waiting = z
  .boolean()
  .describe('the server has just come back and waits for the phones: the time stands still');

const pickingForAll = z.strictObject({
  kind: z.literal('picking'),
  round: roundSchema,
  picked: count,
  remaining: z.number().min(0).nullable().describe('ms; null: no limit'),
  closing: z
    .boolean()
    .describe('the limit is over or the round locked: only picks on their way still count'),
  waiting,
});

const runningForAll = z.strictObject({
  kind: z.literal('running'),
  round: roundSchema,
  runs: count,
  elapsed: z.number().min(0).describe('ms shown so far; `revealedStep` turns it into the step'),
  waiting,
});

const finishedForAll = z.strictObject({
  kind: z.literal('finished'),
  round: roundSchema,
  runs: count,
  outcomes: outcomeCountsSchema,
});

const lobby = z.strictObject({ kind: z.literal('lobby') });
const closed = z.strictObject({ kind: z.literal('closed') });

const roomForAll = { version: count, code: z.string(), title: z.string(), participants: count };

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
    .strictObject({ number: participantNumber, name: z.string() })
    .nullable()
    .describe('null: this device has not joined yet'),
  pick: z
    .strictObject({ round: z.int().min(1), number: z.int().min(1), learningRate })
    .nullable()
    .describe('what the server has stored for the present round'),
  verdict: verdictSchema
    .nullable()
    .describe('once it is public: at the final hold, at the divergence, or at the end'),
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

const address = z
  .string()
  .describe('where students go: an address that a phone can reach, without the path');

export const screenViewSchema = z.strictObject({
  ...roomForAll,
  address,
  names: z.array(z.tuple([participantNumber, z.string()])).describe('[participant, name]'),
  phase: z.discriminatedUnion('kind', [
    lobby,
    pickingForAll,
    runningForAll.extend({ picks }),
    finishedForAll.extend({ picks, verdicts }),
    closed,
  ]),
  board: boardSchema.nullable(),
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
      lostFor: z.number().min(0).nullable().describe('ms away; null: connected'),
    }),
  ),
  pastRounds: z.array(pastRoundSchema),
  phase: z.discriminatedUnion('kind', [
    lobby,
    pickingForAll.extend({ picks }),
    runningForAll.extend({ picks }),
    finishedForAll.extend({ picks, verdicts }),
    closed,
  ]),
  board: boardSchema.nullable(),
});

/** One tick of a run, ten a second, the same bytes for everybody, encoded once and volatile. */
export const frameSchema = z.tuple([
  z.int().min(1).describe('round'),
  count.describe('sequence: a lower one is old'),
  z.number().min(0).describe('ms shown so far'),
  step.describe('step shown'),
  z
    .tuple([count, count, count, count])
    .describe('runs at the goal, on the way, bouncing, diverging'),
  z
    .array(count)
    .length(24)
    .describe('runs per half decade of log10(gap / first gap) from -6 to +6, the ends open'),
]);

export type RoundView = z.infer<typeof roundSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Board = z.infer<typeof boardSchema>;
export type OutcomeCounts = z.infer<typeof outcomeCountsSchema>;
export type StudentView = z.infer<typeof studentViewSchema>;
export type You = z.infer<typeof youSchema>;
export type ScreenView = z.infer<typeof screenViewSchema>;
export type InstructorView = z.infer<typeof instructorViewSchema>;
export type PastRound = z.infer<typeof pastRoundSchema>;
export type Address = z.infer<typeof addressSchema>;
export type Frame = z.infer<typeof frameSchema>;
