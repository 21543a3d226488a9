import * as z from 'zod';
import { POINTS } from '../lesson/points';
import { activitySchema } from '../protocol/shapes/activity';
import { confidenceSchema, learningRate, outcomeSchema, step } from '../protocol/shapes/fields';
import { lessonPlanSchema } from '../protocol/shapes/lesson-plan';
import { verdictSchema } from '../protocol/shapes/verdict';
import { MOST_ROOM_CAPACITY } from '../room/state';
import { numberSchema, storedEventSchema } from './event-schema';
import { SESSION_FORMAT, SESSION_FORMAT_VERSION } from './format';

/** Rows of a kind in a round, at most: two sides of a duel. */
const MOST_ROWS = 2 * MOST_ROOM_CAPACITY;

const date = z.iso.datetime({ precision: 3 }).describe('UTC, with milliseconds');

const aboutSchema = z
  .strictObject({
    code: z.string().max(6).describe('of the room'),
    firstCode: z
      .string()
      .max(6)
      .describe(
        'of its first opening, where it was opened again under another: pseudonyms follow from it',
      ),
    title: z.string().min(1).max(200),
    openedAt: date,
    closedAt: date.nullable().describe('null: it was still open'),
  })
  .describe('what the session is called');

export const filedParticipantSchema = z
  .strictObject({
    number: numberSchema.describe('counts joins from 1'),
    name: z.string().max(200).nullable().describe('null: erased'),
    studentId: z
      .string()
      .max(200)
      .nullable()
      .describe('what the room asked for at joining; null: nothing, or erased'),
    gradebookKey: z
      .string()
      .max(1_000)
      .nullable()
      .describe('of the row in a gradebook that is this student’s'),
    joinedAt: date,
    isPractice: z.boolean().describe('made up, for a rehearsal: left out of the review'),
    isRemoved: z.boolean().describe('sent out, or handed over'),
    handedTo: numberSchema
      .nullable()
      .describe('this entry turned out to be that student on another device'),
    team: z.int().min(1).max(8).nullable().describe('follows from the log'),
    points: z.int().min(0).nullable().describe('of the session; follows from the log'),
  })
  .meta({ id: 'Participant' });

const runSchema = z
  .strictObject({
    participant: numberSchema.describe(
      'in a sweep it counts the rates, and a rival without a rate is 1',
    ),
    side: z.int().min(0).max(1).describe('1 for the rival of a duel'),
    learningRate: learningRate.describe('the first one, where it was changed'),
    prediction: outcomeSchema.nullable().describe('of the own outcome'),
    confidence: confidenceSchema.nullable().describe('of the prediction'),
    changes: z
      .array(z.strictObject({ step, learningRate }))
      .max(500)
      .describe('in steer: from the update after the step on'),
    verdict: verdictSchema,
  })
  .meta({ id: 'Run' });

export const filedRoundSchema = z
  .strictObject({
    number: z.int().min(1).max(100_000).describe('counts the rounds from 1'),
    title: z.string().max(200).describe('what the class read above it; may be empty'),
    activity: activitySchema.describe('a question with its answer'),
    planItem: z.string().max(200).nullable().describe('id of the item of the plan'),
    revoteOf: z.int().min(1).nullable().describe('the round of the same question before'),
    edge: z.number().positive().nullable().describe('the rate above which runs diverge'),
    isAnswerShown: z.boolean(),
    furthest: z.int().min(0).nullable().describe('of a walk-through: the last update shown'),
    engineVersion: z.int().min(1).describe('of the engine that computed the runs'),
    openedAt: date,
    lockedAt: date.nullable(),
    finishedAt: date.nullable().describe('null: it was never finished'),
    runs: z.array(runSchema).max(MOST_ROWS),
    votes: z
      .array(
        z.strictObject({
          participant: numberSchema,
          choice: z.int().min(0).describe('counts from 0'),
          confidence: confidenceSchema.nullable(),
        }),
      )
      .max(MOST_ROWS),
    taps: z.array(z.strictObject({ participant: numberSchema, step })).max(MOST_ROWS),
    guesses: z
      .array(
        z.strictObject({
          participant: numberSchema,
          places: z
            .array(z.array(z.number()).max(9).nullable())
            .max(60)
            .describe('by update, the first one first'),
        }),
      )
      .max(MOST_ROWS),
    points: z
      .array(
        z.strictObject({
          participant: numberSchema,
          earned: z.array(z.enum(POINTS)).max(POINTS.length),
        }),
      )
      .max(MOST_ROWS)
      .nullable()
      .describe('follows from the log; null: not scored'),
  })
  .meta({ id: 'PlayedRound' });

export const filedCommitSchema = z
  .strictObject({
    version: z.int().min(1).max(10_000_000).describe('events so far, these included'),
    at: date,
    events: z.array(storedEventSchema).min(1).max(30_000),
  })
  .meta({ id: 'Commit' });

/** The file without its lists, which are checked one entry at a time. */
export const sessionHeadSchema = z.strictObject({
  format: z.literal(SESSION_FORMAT),
  version: z.int().min(1).max(SESSION_FORMAT_VERSION),
  session: aboutSchema,
  teams: z.int().min(0).max(8).describe('0: none'),
  plan: lessonPlanSchema.describe(
    'the lesson plan at the end, for reading; a server that takes the file in has the plan of the log and does not compare the two',
  ),
  participants: z.array(z.unknown()).max(MOST_ROOM_CAPACITY),
  rounds: z.array(z.unknown()).max(1_000),
  log: z.array(z.unknown()).max(1_000_000),
});

/** A whole session: what happened in it, and what follows from that. */
export const sessionFileSchema = sessionHeadSchema
  .extend({
    participants: z.array(filedParticipantSchema).max(MOST_ROOM_CAPACITY),
    rounds: z.array(filedRoundSchema).max(1_000),
    log: z
      .array(filedCommitSchema)
      .max(1_000_000)
      .describe('all that happened: the session is its fold'),
  })
  .meta({ id: 'Session' });

export type SessionFile = z.infer<typeof sessionFileSchema>;
export type FiledParticipant = z.infer<typeof filedParticipantSchema>;
export type FiledRound = z.infer<typeof filedRoundSchema>;
export type FiledCommit = z.infer<typeof filedCommitSchema>;

/** The published JSON Schema of a session's file. */
export function sessionFileJsonSchema(): object {
  return z.toJSONSchema(sessionFileSchema, { target: 'draft-2020-12' });
}
