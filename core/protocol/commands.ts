import * as z from 'zod';
import { PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { MOST_SINGLE_UPDATES } from '#core/lesson/walk/walk-settings';
import { isPageLanguage, LANGUAGES, type Language } from '#core/words/languages';
import { activitySchema, rateWindowSchema } from './shapes/activity';
import { confidenceSchema, outcomeSchema } from './shapes/fields';
import { lessonPlanSchema, newPlanItemSchema } from './shapes/lesson-plan';

/** Made by the client, once per intention: a command whose id comes again is acknowledged, but not applied again. */
export const commandIdSchema = z.string().regex(/^[\w-]{8,40}$/);

const roundNumber = z.int().min(1).max(10_000);
const participantNumber = z.int().min(1).max(100_000);
const hallNumber = z.string().regex(/^\d{2,4}$/);
const inputNumber = z
  .int()
  .min(1)
  .max(1_000_000)
  .describe("counts this device's inputs in a round: an older one never replaces a newer one");

const WALK_MOVES = ['next', 'back', 'play', 'stop', 'end'] as const;

/** What a phone may ask for. Who it is comes from the handshake, never from the command. */
export const studentCommandSchema = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('join'),
      id: commandIdSchema,
      name: z.string().max(200),
      hallNumber: z
        .string()
        .max(20)
        .optional()
        .describe('where the view says that it is asked for: the number shown in the hall'),
      studentId: z
        .string()
        .max(100)
        .optional()
        .describe('where the view says that it is asked for: whatever its label names'),
    }),
    z.strictObject({
      type: z.literal('pick'),
      id: commandIdSchema,
      round: roundNumber,
      number: inputNumber,
      learningRate: z.number(),
      prediction: outcomeSchema.nullable().describe("of one's own run, where the race asks for it"),
      confidence: confidenceSchema
        .nullish()
        .describe('of the prediction, where the race asks for it'),
    }),
    z.strictObject({
      type: z.literal('change-rate'),
      id: commandIdSchema,
      round: roundNumber,
      number: inputNumber,
      learningRate: z
        .number()
        .describe('from the first step not yet simulated, which the acknowledgement names'),
    }),
    z.strictObject({
      type: z.literal('tap'),
      id: commandIdSchema,
      round: roundNumber,
      number: inputNumber,
      step: z.int().min(0).describe('the step that this phone showed at the tap'),
    }),
    z.strictObject({
      type: z.literal('vote'),
      id: commandIdSchema,
      round: roundNumber,
      number: inputNumber,
      choice: z.int().min(0),
      confidence: confidenceSchema.nullable(),
    }),
    z.strictObject({
      type: z.literal('guess'),
      id: commandIdSchema,
      round: roundNumber,
      number: inputNumber,
      update: z.int().min(1).max(MOST_SINGLE_UPDATES).describe('of a walk-through: the next one'),
      place: z
        .array(z.number().nullable())
        .max(2)
        .describe('where it leads: a number for each weight; null: no number, which is refused'),
    }),
    z.strictObject({
      type: z.literal('take-over'),
      id: commandIdSchema,
      secret: z.string().max(40).describe('of the link by which a student goes on on this device'),
      isConfirmed: z.boolean().describe('false: only asks whose link it is'),
    }),
  ])
  .meta({ id: 'StudentCommand' });

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
      revoteOf: roundNumber.nullable().describe('the earlier round of the same question'),
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
    z.strictObject({ type: z.literal('lock'), id: commandIdSchema, round: roundNumber }),
    z.strictObject({ type: z.literal('undo-lock'), id: commandIdSchema, round: roundNumber }),
    z.strictObject({ type: z.literal('discard-round'), id: commandIdSchema, round: roundNumber }),
    z.strictObject({ type: z.literal('pause'), id: commandIdSchema, round: roundNumber }),
    z.strictObject({ type: z.literal('resume'), id: commandIdSchema, round: roundNumber }),
    z.strictObject({ type: z.literal('show-answer'), id: commandIdSchema, round: roundNumber }),
    z.strictObject({
      type: z.literal('walk'),
      id: commandIdSchema,
      round: roundNumber,
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
    z.strictObject({ type: z.literal('end-run'), id: commandIdSchema, round: roundNumber }),
    z.strictObject({
      type: z.literal('zoom'),
      id: commandIdSchema,
      round: roundNumber,
      to: rateWindowSchema.nullable().describe('null: back to the window before'),
    }),
    z.strictObject({ type: z.literal('return-to-lobby'), id: commandIdSchema, round: roundNumber }),
    z.strictObject({
      type: z.literal('rename-student'),
      id: commandIdSchema,
      participant: participantNumber,
      name: z.string().max(200),
    }),
    z.strictObject({
      type: z.literal('remove-student'),
      id: commandIdSchema,
      participant: participantNumber,
    }),
    z.strictObject({
      type: z.literal('readmit-student'),
      id: commandIdSchema,
      participant: participantNumber,
      name: z.string().max(200),
    }),
    z.strictObject({
      type: z.literal('hand-over'),
      id: commandIdSchema,
      participant: participantNumber.describe('whose device is gone'),
      newcomer: participantNumber.describe('who turned out to be the same person on a new device'),
    }),
    z.strictObject({
      type: z.literal('offer-hand-over'),
      id: commandIdSchema,
      participant: participantNumber,
    }),
    z.strictObject({
      type: z.literal('remove-students'),
      id: commandIdSchema,
      who: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('joined-since'), participant: participantNumber }),
          z.strictObject({
            kind: z.literal('listed'),
            participants: z.array(participantNumber).max(10_000),
          }),
        ])
        .describe('practice students always stay'),
      hallNumber: hallNumber.nullable().describe('asked for from then on; null: as it was'),
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
      number: hallNumber.nullable().describe('null: none is asked for'),
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
      participant: participantNumber.nullable().describe('null: for the room'),
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

export const commandSchema = z.discriminatedUnion('type', [
  studentCommandSchema,
  instructorCommandSchema,
]);

/** What the rules of a room answer. A link to take over is the host's affair. */
export type StudentCommand = Exclude<z.infer<typeof studentCommandSchema>, { type: 'take-over' }>;
export type InstructorCommand = z.infer<typeof instructorCommandSchema>;
export type ClientCommand = z.infer<typeof commandSchema>;
export type CommandType = ClientCommand['type'];

/** A command without its id, which whoever sends it makes, once per intention. */
export type Intention<Type extends CommandType = CommandType> = ClientCommand extends infer Command
  ? Command extends { readonly type: Type }
    ? Omit<Command, 'id'>
    : never
  : never;
