import * as z from 'zod';
import { sentenceSchema } from './shapes/sentence';

/** Every reason for which the server may refuse a connection or a command. */
const REFUSAL_CODES = [
  'malformed',
  'oversized',
  'outdated',
  'no-key',
  'wrong-role',
  'unknown-room',
  'too-many-tries',
  'room-closed',
  'room-full',
  'room-locked',
  'too-many-screens',
  'removed',
  'handed-over',
  'bad-link',
  'unknown-student',
  'not-joined',
  'bad-name',
  'bad-title',
  'bad-activity',
  'bad-plan',
  'bad-learning-rate',
  'bad-vote',
  'bad-tap',
  'bad-guess',
  'bad-teams',
  'bad-extra-time',
  'bad-time-limit',
  'bad-address',
  'bad-expected',
  'wrong-number',
  'bad-id',
  'wrong-phase',
  'wrong-round',
  'nobody-picked',
  'too-late',
  'stale-input',
  'too-many-changes',
  'not-stored',
  'busy',
] as const;

/** A refusal: what a program does about it follows from the code, what a person reads from the reason. */
export const refusalSchema = z.strictObject({
  code: z.enum(REFUSAL_CODES).meta({ id: 'RefusalCode' }),
  reason: sentenceSchema.describe('what was wrong and what to do'),
  retryIn: z
    .number()
    .min(0)
    .optional()
    .describe('ms: not final, the connection may be tried again after this time'),
});

/** Of a connection. A page of another version knows no reasons, and has to read that it is outdated. */
export const refusedConnectionSchema = refusalSchema
  .extend({ message: z.string().describe('the reason in English') })
  .meta({ id: 'RefusedConnection' });

export type Refusal = z.infer<typeof refusalSchema>;
export type RefusedConnection = z.infer<typeof refusedConnectionSchema>;
export type RefusalCode = Refusal['code'];
