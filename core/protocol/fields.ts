import * as z from 'zod';

/** What several messages have in common. Durations are in milliseconds, at the moment of sending. */

export const count = z.int().min(0);
export const participantNumber = z.int().min(1);
export const learningRate = z.number().positive();
export const step = z.int().min(0);
