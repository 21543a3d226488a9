import * as z from 'zod';
import type { MistakeKind } from '#core/lesson/guesses';
import { count, participantNumber, step } from '../shapes/fields';

const mistakeSchema = z.enum([
  'uphill',
  'rate-forgotten',
  'weight-for-gradient',
  'loss-for-gradient',
  'plain-step',
] satisfies MistakeKind[]);

const update = z.int().min(1);

/** Where a walk-through stands, and how the class has guessed. */
export const walkSchema = z
  .strictObject({
    step: step.describe('updates shown'),
    furthest: step.describe('the furthest that has been shown: Back leads to less'),
    playing: z.boolean().describe('two updates a second'),
    asked: update.nullable().describe('the update that the class guesses now'),
    guessed: count.describe('how many have guessed it'),
    revealed: z
      .array(
        z.strictObject({
          update,
          guesses: count,
          close: count.describe("within 5% of the step's length"),
          mistakes: z
            .array(z.tuple([mistakeSchema, count]))
            .describe('wrong answers that have a name'),
        }),
      )
      .describe('of each update that was guessed and has been made'),
  })
  .meta({ id: 'Walk' });

const places = z
  .array(z.array(z.number()).nullable())
  .describe('by update, the first one first; a number for each weight; null: none');

export const guessRow = z.tuple([participantNumber, places]);

export const ownGuessSchema = z.strictObject({
  round: z.int().min(1),
  number: z.int().min(1),
  places,
});

/** To the projector those of updates that were made, to the console all. */
export const guesses = z.array(guessRow).describe('[participant, places by update]');

export type Walk = z.infer<typeof walkSchema>;
