import * as z from 'zod';
import { MOST_EXTRA_TIME } from '../lesson/time-limit';
import { activitySchema } from '../protocol/shapes/activity';
import { confidenceSchema, learningRate, outcomeSchema, step } from '../protocol/shapes/fields';
import { lessonPlanSchema } from '../protocol/shapes/lesson-plan';
import { roundSchema } from '../protocol/shapes/round';
import { verdictSchema } from '../protocol/shapes/verdict';
import { MOST_ROOM_CAPACITY } from '../room/state';
import type { StoredEvent } from './stored-event';

/** A student's number. In a sweep it numbers the instructor's rates instead. */
export const numberSchema = z.int().min(1).max(MOST_ROOM_CAPACITY);
const numbers = z.array(numberSchema).max(MOST_ROOM_CAPACITY);
const input = z.int().min(0).max(1_000_000).describe("the device's own count");
/** Any date that a calendar of four digits has, in milliseconds since 1970. */
const millis = z.number().min(-62_135_596_800_000).max(253_402_300_799_999);
const elapsed = z.number().min(0).max(1e12).describe("milliseconds on the round's clock");

/** The shape of each kind of event. Whether one follows from those before it is `eventFault`'s business. */
const SHAPES = {
  'participant-joined': z.strictObject({
    type: z.literal('participant-joined'),
    participant: z.strictObject({
      number: numberSchema,
      joinedAt: millis.exactOptional(),
      isPractice: z.boolean(),
    }),
  }),
  'participant-renamed': z.strictObject({
    type: z.literal('participant-renamed'),
    participant: numberSchema,
  }),
  'participant-removed': z.strictObject({
    type: z.literal('participant-removed'),
    participant: numberSchema,
  }),
  'participant-readmitted': z.strictObject({
    type: z.literal('participant-readmitted'),
    participant: numberSchema,
  }),
  'device-changed': z.strictObject({
    type: z.literal('device-changed'),
    participant: numberSchema,
    newcomer: numberSchema.nullable(),
  }),
  'students-removed': z.strictObject({
    type: z.literal('students-removed'),
    participants: numbers,
  }),
  'students-readmitted': z.strictObject({
    type: z.literal('students-readmitted'),
    participants: numbers,
  }),
  'entry-set': z.strictObject({ type: z.literal('entry-set'), isOpen: z.boolean() }),
  'entry-crowded': z.strictObject({ type: z.literal('entry-crowded') }),
  'expected-set': z.strictObject({ type: z.literal('expected-set'), count: numberSchema }),
  'hall-number-set': z.strictObject({
    type: z.literal('hall-number-set'),
    number: z.string().max(20).nullable(),
  }),
  'id-asked': z.strictObject({
    type: z.literal('id-asked'),
    label: z.string().max(200).nullable(),
  }),
  'pseudonyms-set': z.strictObject({ type: z.literal('pseudonyms-set'), isOn: z.boolean() }),
  'language-set': z.strictObject({
    type: z.literal('language-set'),
    language: z.string().max(20),
    names: z.literal(true).exactOptional(),
  }),
  'teams-set': z.strictObject({ type: z.literal('teams-set'), count: z.int().min(0).max(8) }),
  'extra-time-set': z.strictObject({
    type: z.literal('extra-time-set'),
    participant: numberSchema.nullable(),
    percent: z.int().min(0).max(MOST_EXTRA_TIME),
  }),
  'plan-set': z.strictObject({ type: z.literal('plan-set'), plan: lessonPlanSchema }),
  'round-opened': z.strictObject({
    type: z.literal('round-opened'),
    at: millis,
    round: roundSchema,
    limit: elapsed.nullable(),
  }),
  'pick-stored': z.strictObject({
    type: z.literal('pick-stored'),
    participant: numberSchema,
    number: input,
    learningRate,
    prediction: outcomeSchema.nullable(),
    confidence: confidenceSchema.exactOptional(),
  }),
  'rate-changed': z.strictObject({
    type: z.literal('rate-changed'),
    participant: numberSchema,
    number: input,
    step,
    learningRate,
  }),
  'tap-stored': z.strictObject({
    type: z.literal('tap-stored'),
    participant: numberSchema,
    number: input,
    step,
  }),
  'vote-stored': z.strictObject({
    type: z.literal('vote-stored'),
    participant: numberSchema,
    number: input,
    choice: z.int().min(0),
    confidence: confidenceSchema.nullable(),
  }),
  'guess-stored': z.strictObject({
    type: z.literal('guess-stored'),
    participant: numberSchema,
    number: input,
    update: z.int().min(1),
    place: z.array(z.number()).min(1).max(9),
  }),
  'walk-moved': z.strictObject({
    type: z.literal('walk-moved'),
    at: millis,
    elapsed,
    step,
    isPlaying: z.boolean(),
  }),
  'limit-set': z.strictObject({ type: z.literal('limit-set'), limit: elapsed.nullable() }),
  zoomed: z.strictObject({ type: z.literal('zoomed'), activity: activitySchema }),
  'round-locked': z.strictObject({ type: z.literal('round-locked'), at: millis }),
  'lock-undone': z.strictObject({ type: z.literal('lock-undone'), at: millis }),
  'round-discarded': z.strictObject({ type: z.literal('round-discarded') }),
  paused: z.strictObject({ type: z.literal('paused'), elapsed }),
  'clock-marked': z.strictObject({
    type: z.literal('clock-marked'),
    at: millis,
    elapsed,
    present: z.int().min(0).max(MOST_ROOM_CAPACITY).exactOptional(),
  }),
  'clock-stopped': z.strictObject({ type: z.literal('clock-stopped'), elapsed }),
  'clock-started': z.strictObject({ type: z.literal('clock-started'), at: millis }),
  'round-finished': z.strictObject({
    type: z.literal('round-finished'),
    verdicts: z
      .array(z.array(z.tuple([numberSchema, verdictSchema])).max(MOST_ROOM_CAPACITY))
      .max(2)
      .describe('of each group of runs'),
    edge: z.number().positive().nullable(),
  }),
  'answer-shown': z.strictObject({ type: z.literal('answer-shown') }),
  'returned-to-lobby': z.strictObject({ type: z.literal('returned-to-lobby') }),
  'address-chosen': z.strictObject({
    type: z.literal('address-chosen'),
    url: z.string().max(2_000),
  }),
  'address-typed': z.strictObject({ type: z.literal('address-typed'), url: z.string().max(2_000) }),
  'command-applied': z.strictObject({
    type: z.literal('command-applied'),
    id: z.string().min(1).max(100),
  }),
  'title-set': z.strictObject({ type: z.literal('title-set'), title: z.string().max(400) }),
  'room-closed': z.strictObject({ type: z.literal('room-closed') }),
  'room-reopened': z.strictObject({
    type: z.literal('room-reopened'),
    code: z.string().regex(/^[0-9A-Z]{6}$/),
  }),
} satisfies {
  readonly [Type in StoredEvent['type']]: z.ZodType<Extract<StoredEvent, { type: Type }>>;
};

const [first, ...others] = Object.values(SHAPES);

export const storedEventSchema = z
  .discriminatedUnion('type', [first!, ...others])
  .meta({ id: 'Event' });
