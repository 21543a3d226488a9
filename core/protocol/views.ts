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

export const roundSchema = z.strictObject({ number: z.int().min(1), experiment: experimentSchema });

export const verdictSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  step: step.nullable(),
  overshooting: z.boolean(),
  thrown: z.boolean(),
  trigger: z.enum(['growth', 'not-finite']).nullable(),
  finalGap: z.number().nullable(),
});

/** One line of the leaderboard or of the divergences. `rank` is 0 among the divergences. */
export const rowSchema = z.strictObject({
  participant: participantNumber,
  name: z.string(),
  learningRate,
  step,
  rank: count,
  tied: z.boolean(),
});

/** How many runs are where, at the step shown. "Bouncing" is only said of runs that end so. */
export const countsSchema = z.strictObject({
  atGoal: count,
  onTheWay: count,
  bouncing: count,
  diverging: count,
});

/** The shared leaderboard. Reliable, sent when it changes, at most four times a second. */
export const boardSchema = z.strictObject({
  round: z.int().min(1),
  /** Grows with the step shown: a board with a lower one is old. */
  step,
  /** At most ten, best first. */
  fastest: z.array(rowSchema),
  converged: count,
  /** At most ten, lowest rate (nearest the edge) first. */
  divergences: z.array(rowSchema),
  diverged: count,
  /** The class's own bracket of the edge: highest rate at the goal, lowest that diverged above it. */
  bracket: z.strictObject({ below: learningRate, above: learningRate }).nullable(),
  /** Every run whose fate is public at this step. Empty for phones, which do not draw it. */
  settled: z.array(
    z.strictObject({
      participant: participantNumber,
      outcome: z.enum(OUTCOMES),
      step: step.nullable(),
    }),
  ),
});

export const outcomeCountsSchema = z.record(z.enum(OUTCOMES), count);

const pickingForAll = z.strictObject({
  kind: z.literal('picking'),
  round: roundSchema,
  picked: count,
  /** null: no limit. */
  remaining: z.number().min(0).nullable(),
  /** The limit is over or the instructor has locked: only picks already on their way still count. */
  closing: z.boolean(),
  /** The server has just come back and waits for the phones: the time stands still. */
  waiting: z.boolean(),
});

const runningForAll = z.strictObject({
  kind: z.literal('running'),
  round: roundSchema,
  runs: count,
  /** Time shown so far; `revealedStep` turns it into the step. */
  elapsed: z.number().min(0),
  waiting: z.boolean(),
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
  /** null: this device has not joined yet. */
  participant: z.strictObject({ number: participantNumber, name: z.string() }).nullable(),
  /** The pick that the server has stored for the present round. */
  pick: z.strictObject({ round: z.int().min(1), number: z.int().min(1), learningRate }).nullable(),
  /** From the moment it is public: at the final hold, at the divergence, or at the end. */
  verdict: verdictSchema.nullable(),
  /** Up to 24 rates of classmates, unnamed, from the lock on: small dots on the phone's picture. */
  classmates: z.array(learningRate),
  /** After the end, for who converged: the rank and the nearest neighbours, this phone's row among them. */
  standing: z
    .strictObject({
      rank: z.int().min(1),
      tied: z.boolean(),
      of: count,
      neighbours: z.array(rowSchema),
    })
    .nullable(),
});

/** [participant, learning rate]: sent to the projector from the lock on, to the console always. */
const pickPair = z.tuple([participantNumber, learningRate]);
/** [participant, name] */
const namePair = z.tuple([participantNumber, z.string()]);

const picks = z.array(pickPair);
const verdicts = z.array(z.tuple([participantNumber, verdictSchema]));

export const screenViewSchema = z.strictObject({
  ...roomForAll,
  /** Where students go: an address that a phone can reach, without the path. */
  address: z.string(),
  names: z.array(namePair),
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
  /** The network interface it belongs to, or "PUBLIC_URL". */
  label: z.string(),
});

export const pastRoundSchema = roundSchema.extend({ runs: count, outcomes: outcomeCountsSchema });

export const instructorViewSchema = z.strictObject({
  ...roomForAll,
  address: z.string(),
  addresses: z.array(addressSchema),
  /** Whether any other device has reached the chosen address since the server started. */
  addressReached: z.boolean(),
  /** Connected projectors. */
  screens: count,
  roster: z.array(
    z.strictObject({
      number: participantNumber,
      name: z.string(),
      /** null: connected; else for how long it has been away. */
      lostFor: z.number().min(0).nullable(),
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

/**
 * One tick of a run, ten a second, the same bytes for everybody, encoded once and volatile:
 * [round, sequence, elapsed ms, step, [at goal, on the way, bouncing, diverging],
 * counts of log10(gap / first gap) in bins of half a decade from -6 to +6 (24 bins, ends open)].
 */
export const frameSchema = z.tuple([
  z.int().min(1),
  count,
  z.number().min(0),
  step,
  z.tuple([count, count, count, count]),
  z.array(count).length(24),
]);

export type RoundView = z.infer<typeof roundSchema>;
export type Row = z.infer<typeof rowSchema>;
export type Counts = z.infer<typeof countsSchema>;
export type Board = z.infer<typeof boardSchema>;
export type OutcomeCounts = z.infer<typeof outcomeCountsSchema>;
export type StudentView = z.infer<typeof studentViewSchema>;
export type You = z.infer<typeof youSchema>;
export type ScreenView = z.infer<typeof screenViewSchema>;
export type InstructorView = z.infer<typeof instructorViewSchema>;
export type PastRound = z.infer<typeof pastRoundSchema>;
export type Address = z.infer<typeof addressSchema>;
export type Frame = z.infer<typeof frameSchema>;
