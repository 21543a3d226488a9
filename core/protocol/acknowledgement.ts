import * as z from 'zod';
import type { CommandType } from './commands';
import { refusalSchema } from './refusal';
import { count, step } from './shapes/fields';

/** Every command is acknowledged, once: as done when it is stored, or as refused. */

const done = z.strictObject({
  ok: z.literal(true),
  version: count.describe('of the room; 0 where the command is about no room'),
});
export const refusedSchema = z.strictObject({ ok: z.literal(false), ...refusalSchema.shape });

/** Of the commands that are told more than that they are done. */
const DONE = {
  'open-room': done.extend({
    code: z.string().describe('to `open-room`: of the room that it opened'),
  }),
  'open-round': done.extend({
    round: z.int().min(1).describe('to `open-round`: the number of the round that it opened'),
  }),
  'add-to-plan': done.extend({
    title: z.string().describe('to `add-to-plan`: of the plan'),
    items: count.describe('to `add-to-plan`: how many the plan has now, the new one last'),
  }),
  join: done.extend({
    name: z.string().describe('to `join`: as the class sees it, made unique'),
    invitation: z
      .string()
      .describe('to `join`: lets this device in later, however many codes are being guessed'),
  }),
  'change-rate': done.extend({
    step: step.describe('to `change-rate`: the new rate holds from the update after this step'),
  }),
  'offer-hand-over': done.extend({
    secret: z.string().describe('to `offer-hand-over`: of the link; told once'),
    validFor: z.number().describe('to `offer-hand-over`: ms'),
  }),
  'take-over': done.extend({
    student: z.string().describe('to `take-over`: the name of whoever goes on on this device'),
  }),
} as const satisfies Partial<Record<CommandType, typeof done>>;

export const acknowledgementSchema = z
  .union([refusedSchema, done, ...Object.values(DONE)])
  .meta({ id: 'Acknowledgement' });

/** What such a command may be answered, and nothing else. */
export function acknowledgementSchemaOf(type: CommandType): z.ZodType<Acknowledgement> {
  return z.union([refusedSchema, type in DONE ? DONE[type as keyof typeof DONE] : done]);
}

export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

export type AcknowledgementOf<Type extends CommandType> =
  | z.infer<typeof refusedSchema>
  | (Type extends keyof typeof DONE ? z.infer<(typeof DONE)[Type]> : z.infer<typeof done>);
