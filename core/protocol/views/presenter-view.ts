import * as z from 'zod';
import {
  confidenceSchema,
  count,
  learningRate,
  outcomeSchema,
  participantNumber,
  step,
} from '../shapes/fields';
import { verdictSchema } from '../shapes/verdict';
import { awardSchema } from './board';
import { changes } from './steering';

/** What only the projector and the console are told. */

export const address = z
  .string()
  .describe('where students go: an address that phones can reach, without a path');

/** The secret part of the link and of the QR code. */
export const invitation = z
  .string()
  .describe('belongs into the link: whoever comes by it need not wait for a turn');

/** No phone is told. */
export const hallNumber = z
  .string()
  .nullable()
  .describe('two to four digits that a join needs; null: none');

export const language = z
  .string()
  .nullable()
  .describe('of the console, by its tag: projectors speak it; null: it has told none');

/** To the projector from the lock on, to the console always. */
export const picks = z
  .array(z.tuple([participantNumber, learningRate]))
  .describe('[participant, learning rate]');
const verdicts = z
  .array(z.tuple([participantNumber, verdictSchema]))
  .describe('[participant, verdict]');

export const taps = z.array(z.tuple([participantNumber, step])).describe('[participant, step]');
export const votes = z
  .array(z.tuple([participantNumber, count, confidenceSchema.nullable()]))
  .describe('[participant, choice, confidence]');

export const finishedForPresenterFields = {
  picks,
  verdicts,
  rivalVerdicts: verdicts,
  changes,
  previousPicks: z
    .array(z.tuple([participantNumber, learningRate]))
    .nullable()
    .describe('of the latest earlier round with the same experiment: how the class has moved'),
  predictions: z
    .array(z.tuple([outcomeSchema, outcomeSchema, count]))
    .describe('[predicted outcome, actual outcome, how many]'),
  awards: z.array(awardSchema),
};
