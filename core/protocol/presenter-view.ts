import * as z from 'zod';
import { OUTCOMES } from '#core/engine/outcome';
import { CONFIDENCES } from '#core/lesson/round';
import { awardSchema } from './board';
import { count, learningRate, participantNumber, step } from './fields';
import { changes } from './steering';
import { verdictSchema } from './verdict';

/** What the projector and the console are told, and no phone is. */

export const address = z
  .string()
  .describe('where students go: an address that a phone can reach, without the path');

/** To the projector from the lock on, to the console always. */
export const picks = z
  .array(z.tuple([participantNumber, learningRate]))
  .describe('[participant, learning rate]');
const verdicts = z
  .array(z.tuple([participantNumber, verdictSchema]))
  .describe('[participant, verdict]');

export const taps = z.array(z.tuple([participantNumber, step])).describe('[participant, step]');
export const votes = z
  .array(z.tuple([participantNumber, count, z.enum(CONFIDENCES).nullable()]))
  .describe('[participant, choice, confidence]');

export const finishedForPresenter = {
  picks,
  verdicts,
  rivalVerdicts: verdicts,
  changes,
  previousPicks: z
    .array(z.tuple([participantNumber, learningRate]))
    .nullable()
    .describe('of the last round before with the same experiment: how the class has moved'),
  predictions: z
    .array(z.tuple([z.enum(OUTCOMES), z.enum(OUTCOMES), count]))
    .describe('[predicted, what it came to, how many]'),
  awards: z.array(awardSchema),
};
