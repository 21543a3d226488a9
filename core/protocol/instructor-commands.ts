import * as z from 'zod';
import { PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { isPageLanguage, LANGUAGES, type Language } from '#core/words/languages';
import { activitySchema, rateWindowSchema } from './shapes/activity';
import {
  commandIdSchema,
  hallNumberSchema,
  participantNumberSchema,
  roundNumberSchema,
} from './shapes/command-fields';
import { lessonPlanSchema, newPlanItemSchema } from './shapes/lesson-plan';

const WALK_MOVES = ['next', 'back', 'play', 'stop', 'end'] as const;

/** Of the round that is named, and of no other one: nothing more is said. */
function ofRound<Type extends string>(type: Type) {
  return z.strictObject({ type: z.literal(type), id: commandIdSchema, round: roundNumberSchema });
}

/** What the console may ask for. `open-room`, `save-plan`, `add-to-plan` and `delete-plan` belong to no room. */
export const instructorCommandSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('open-room'),
      id: commandIdSchema,
      title: z.string().max(200),
      language: z
        .literal(Object.keys(LANGUAGES) as Language[])
        .optional()
        .describe('of the built-in plan that it begins with; absent: English'),
    }),
    z.strictObject({
      type: z.literal('open-round'),
      id: commandIdSchema,
      activity: activitySchema,
      title: z
        .string()
        .max(PLAN_TEXTS.itemTitle)
        .describe('what the class reads above it; may be empty'),
      planItem: z.string().max(PLAN_TEXTS.id).nullable(),
      revoteOf: roundNumberSchema.nullable().describe('the earlier round of the same question'),
      timeLimit: z
        .number()
        .nullable()
        .describe('seconds, 5 to 3,600, until the round locks itself; null: until it is locked'),
    }),
    z.strictObject({
      type: z.literal('add-time'),
      id: commandIdSchema,
      seconds: z.number().describe('5 to 600'),
    }),
    ofRound('lock'),
    ofRound('undo-lock'),
    ofRound('discard-round'),
    ofRound('pause'),
    ofRound('resume'),
    ofRound('show-answer'),
    z.strictObject({
      type: z.literal('walk'),
      id: commandIdSchema,
      round: roundNumberSchema,
      move: z
        .enum(WALK_MOVES)
        .describe(
          'an update of a walk-through; the same taken back; two a second, until `stop`; to the update at which something happens next',
        ),
      from: z
        .int()
        .min(0)
        .optional()
        .describe('the update that its sender saw: where another one stands, nothing happens'),
    }),
    ofRound('end-run'),
    z.strictObject({
      type: z.literal('zoom'),
      id: commandIdSchema,
      round: roundNumberSchema,
      to: rateWindowSchema.nullable().describe('null: back to the window before'),
    }),
    ofRound('return-to-lobby'),
    z.strictObject({
      type: z.literal('rename-student'),
      id: commandIdSchema,
      participant: participantNumberSchema,
      name: z.string().max(200),
    }),
    z.strictObject({
      type: z.literal('remove-student'),
      id: commandIdSchema,
      participant: participantNumberSchema,
    }),
    z.strictObject({
      type: z.literal('readmit-student'),
      id: commandIdSchema,
      participant: participantNumberSchema,
      name: z.string().max(200),
    }),
    z.strictObject({
      type: z.literal('hand-over'),
      id: commandIdSchema,
      participant: participantNumberSchema.describe('whose device is gone'),
      newcomer: participantNumberSchema.describe(
        'who turned out to be the same person on a new device',
      ),
    }),
    z.strictObject({
      type: z.literal('offer-hand-over'),
      id: commandIdSchema,
      participant: participantNumberSchema,
    }),
    z.strictObject({
      type: z.literal('remove-students'),
      id: commandIdSchema,
      who: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('joined-since'), participant: participantNumberSchema }),
          z.strictObject({
            kind: z.literal('listed'),
            participants: z.array(participantNumberSchema).max(10_000),
          }),
        ])
        .describe('practice students always stay'),
      hallNumber: hallNumberSchema.nullable().describe('asked for from then on; null: as it was'),
    }),
    z.strictObject({
      type: z.literal('undo-removal'),
      id: commandIdSchema,
    }),
    z.strictObject({
      type: z.literal('add-practice-students'),
      id: commandIdSchema,
      count: z.int().min(1).max(300),
    }),
    z.strictObject({ type: z.literal('remove-practice-students'), id: commandIdSchema }),
    z.strictObject({ type: z.literal('set-entry'), id: commandIdSchema, isOpen: z.boolean() }),
    z.strictObject({
      type: z.literal('set-expected'),
      id: commandIdSchema,
      count: z.number().describe('1 to 10,000; at twice as many the entry locks itself'),
    }),
    z.strictObject({
      type: z.literal('set-hall-number'),
      id: commandIdSchema,
      number: hallNumberSchema.nullable().describe('null: none is asked for'),
    }),
    z.strictObject({
      type: z.literal('ask-id'),
      id: commandIdSchema,
      label: z
        .string()
        .max(100)
        .nullable()
        .describe('what newcomers are asked for besides a nickname; null: nothing'),
    }),
    z.strictObject({ type: z.literal('set-pseudonyms'), id: commandIdSchema, isOn: z.boolean() }),
    z.strictObject({
      type: z.literal('set-language'),
      id: commandIdSchema,
      language: z
        .string()
        .max(20)
        .refine(isPageLanguage)
        .describe("the console's, by its tag, such as de: the projectors speak it from then on"),
    }),
    z.strictObject({
      type: z.literal('set-teams'),
      id: commandIdSchema,
      count: z.number().describe('0: none; else 2 to 8'),
    }),
    z.strictObject({
      type: z.literal('set-extra-time'),
      id: commandIdSchema,
      participant: participantNumberSchema.nullable().describe('null: for the room'),
      percent: z
        .number()
        .describe('0 to 200: rounds opened from then on are longer by the most that anybody has'),
    }),
    z.strictObject({ type: z.literal('set-plan'), id: commandIdSchema, plan: lessonPlanSchema }),
    z.strictObject({ type: z.literal('save-plan'), id: commandIdSchema, plan: lessonPlanSchema }),
    z.strictObject({
      type: z.literal('add-to-plan'),
      id: commandIdSchema,
      plan: z
        .union([
          z.strictObject({ id: z.string().max(40) }),
          z.strictObject({ title: z.string().max(PLAN_TEXTS.planTitle) }),
        ])
        .describe('a saved plan, at whose end it is added; or a new one of this title'),
      item: newPlanItemSchema,
    }),
    z.strictObject({
      type: z.literal('delete-plan'),
      id: commandIdSchema,
      plan: z.string().max(40),
    }),
    z.strictObject({ type: z.literal('close-room'), id: commandIdSchema }),
    z.strictObject({
      type: z.literal('choose-address'),
      id: commandIdSchema,
      url: z.string().max(200),
    }),
    z.strictObject({
      type: z.literal('type-address'),
      id: commandIdSchema,
      url: z
        .string()
        .max(200)
        .describe('of a tunnel, or a DNS name: none of those that are offered'),
    }),
  ])
  .meta({ id: 'InstructorCommand' });
