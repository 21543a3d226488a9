import * as z from 'zod';
import { OUTCOMES } from '#core/engine/outcome';
import { PLAN_TEXTS } from '#core/lesson/plan/lesson-plan';
import { CONFIDENCES } from '#core/lesson/round';
import { activitySchema } from './activity';
import { lessonPlanSchema } from './lesson-plan';

/** Made by the client, one per intention: a repeated id is acknowledged and not applied again. */
const commandId = z.string().min(8).max(40);

const roundNumber = z.int().min(1).max(10_000);
const participantNumber = z.int().min(1).max(100_000);
const inputNumber = z
  .int()
  .min(1)
  .max(1_000_000)
  .describe("counts this device's inputs in a round: an older never replaces a newer one");

/** What a phone may ask for. Who it is comes from the handshake, never from the command. */
export const studentCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('join'), id: commandId, name: z.string().max(200) }),
  z.strictObject({
    type: z.literal('pick'),
    id: commandId,
    round: roundNumber,
    number: inputNumber,
    learningRate: z.number(),
    prediction: z.enum(OUTCOMES).nullable().describe('of the own run, where the race asks for one'),
  }),
  z.strictObject({
    type: z.literal('change-rate'),
    id: commandId,
    round: roundNumber,
    number: inputNumber,
    learningRate: z
      .number()
      .describe('from the next step not yet simulated on: the acknowledgement names it'),
  }),
  z.strictObject({
    type: z.literal('tap'),
    id: commandId,
    round: roundNumber,
    number: inputNumber,
    step: z.int().min(0).describe('the step on this phone when it was tapped'),
  }),
  z.strictObject({
    type: z.literal('vote'),
    id: commandId,
    round: roundNumber,
    number: inputNumber,
    choice: z.int().min(0),
    confidence: z.enum(CONFIDENCES).nullable(),
  }),
]);

/** What the console may ask for. `open-room`, `save-plan` and `delete-plan` belong to no room. */
export const instructorCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open-room'), id: commandId, title: z.string().max(200) }),
  z.strictObject({
    type: z.literal('open-round'),
    id: commandId,
    activity: activitySchema,
    title: z
      .string()
      .max(PLAN_TEXTS.itemTitle)
      .describe('what the class reads above it; may be empty'),
    planItem: z.string().max(PLAN_TEXTS.id).nullable(),
    revoteOf: roundNumber.nullable().describe('the round of the same question that came before'),
    timeLimit: z
      .number()
      .nullable()
      .describe('seconds, 5 to 3,600, until the round locks itself; null: until it is locked'),
  }),
  z.strictObject({
    type: z.literal('add-time'),
    id: commandId,
    seconds: z.number().describe('5 to 600'),
  }),
  z.strictObject({ type: z.literal('lock'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('undo-lock'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('discard-round'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('pause'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('resume'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('show-answer'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('end-run'), id: commandId, round: roundNumber }),
  z.strictObject({ type: z.literal('return-to-lobby'), id: commandId, round: roundNumber }),
  z.strictObject({
    type: z.literal('rename-student'),
    id: commandId,
    participant: participantNumber,
    name: z.string().max(200),
  }),
  z.strictObject({
    type: z.literal('remove-student'),
    id: commandId,
    participant: participantNumber,
  }),
  z.strictObject({
    type: z.literal('readmit-student'),
    id: commandId,
    participant: participantNumber,
    name: z.string().max(200),
  }),
  z.strictObject({
    type: z.literal('add-practice-students'),
    id: commandId,
    count: z.int().min(1).max(300),
  }),
  z.strictObject({ type: z.literal('remove-practice-students'), id: commandId }),
  z.strictObject({ type: z.literal('set-entry'), id: commandId, isOpen: z.boolean() }),
  z.strictObject({ type: z.literal('set-pseudonyms'), id: commandId, isOn: z.boolean() }),
  z.strictObject({
    type: z.literal('set-teams'),
    id: commandId,
    count: z.number().describe('0: none; else 2 to 8'),
  }),
  z.strictObject({ type: z.literal('set-plan'), id: commandId, plan: lessonPlanSchema }),
  z.strictObject({ type: z.literal('save-plan'), id: commandId, plan: lessonPlanSchema }),
  z.strictObject({ type: z.literal('delete-plan'), id: commandId, plan: z.string().max(40) }),
  z.strictObject({ type: z.literal('close-room'), id: commandId }),
  z.strictObject({ type: z.literal('choose-address'), id: commandId, url: z.string().max(200) }),
]);

export type StudentCommand = z.infer<typeof studentCommandSchema>;
export type InstructorCommand = z.infer<typeof instructorCommandSchema>;
export type ClientCommand = StudentCommand | InstructorCommand;

/** The handshake. An instructor is known by the cookie that comes with it, a student by the device's token. */
export const handshakeSchema = z.discriminatedUnion('role', [
  z.strictObject({
    role: z.literal('student'),
    protocol: z.number(),
    code: z.string().max(20),
    token: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .describe('made on the device and kept there; the server stores its hash only'),
  }),
  z.strictObject({ role: z.literal('screen'), protocol: z.number(), code: z.string().max(20) }),
  z.strictObject({
    role: z.literal('instructor'),
    protocol: z.number(),
    code: z.string().max(20).nullable().describe('null: the page that opens rooms'),
  }),
]);

export type Handshake = z.infer<typeof handshakeSchema>;
