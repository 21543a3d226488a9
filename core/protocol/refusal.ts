import * as z from 'zod';

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

/** A refusal as a person reads it. */
export const refusalSchema = z
  .strictObject({
    code: z.enum(REFUSAL_CODES).meta({ id: 'RefusalCode' }),
    message: z.string().describe('what was wrong and what to do, in one sentence'),
    retryIn: z
      .number()
      .min(0)
      .optional()
      .describe('ms: not final, the connection may be tried again after this time'),
  })
  .meta({ id: 'Refusal' });

export type Refusal = z.infer<typeof refusalSchema>;
export type RefusalCode = Refusal['code'];
