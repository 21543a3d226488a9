import * as z from 'zod';
import { OUTCOMES } from '#core/engine/outcome';
import { CONFIDENCES } from '#core/lesson/round';

/** Fields that several messages share. Durations are in milliseconds, as of the moment of sending. */

export const count = z.int().min(0);
export const participantNumber = z.int().min(1);
/** Each device says "student 12" in its own language. */
export const nameSchema = z
  .string()
  .nullable()
  .describe(
    'the pseudonym where names are not shown; null: nobody’s, or erased, so by the number alone',
  );
export const learningRate = z.number().positive();
export const step = z.int().min(0);
export const outcomeSchema = z.enum(OUTCOMES).meta({ id: 'Outcome' });
export const confidenceSchema = z.enum(CONFIDENCES).meta({ id: 'Confidence' });
