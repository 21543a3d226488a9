import * as z from 'zod';
import {
  confidenceSchema,
  count,
  learningRate,
  nameSchema,
  outcomeSchema,
  participantNumber,
  step,
} from '../shapes/fields';
import { lessonPlanSchema } from '../shapes/lesson-plan';
import { pastRoundSchema, roundSchema } from '../shapes/round';
import { awardSchema, boardSchema } from './board';
import { finishedForAllSchema } from './common-view';
import { tablePart, valuePart } from './parts';
import { finishedForPresenterFields } from './presenter-view';
import { standingsSchema } from './standings';
import { guessRow } from './walk';

/** The parts of the presenters' views. */

const settled = tablePart(z.tuple([participantNumber, outcomeSchema, step.nullable()])).describe(
  '[participant, outcome, step], once public at the step shown',
);
const { verdicts, rivalVerdicts, previousPicks, predictions } = finishedForPresenterFields;
const side = boardSchema.shape.rival
  .unwrap()
  .pick({ fastest: true, divergences: true, bracket: true });

export const boardListsSchema = z
  .strictObject({ ...side.shape, rival: side.nullable() })
  .meta({ id: 'BoardLists' });

const sharedParts = {
  round: valuePart(roundSchema.nullable()).describe('the present one'),
  picks: tablePart(z.tuple([participantNumber, learningRate])).describe(
    '[participant, learning rate]; to the projector from the lock on, to the console always',
  ),
  changes: tablePart(z.tuple([count, step, learningRate])).describe(
    "in steer: [512 x participant + how many of the student's changes come before, step, rate from the update after that step on]",
  ),
  guesses: tablePart(guessRow).describe(
    '[participant, places by update]: to the projector of updates that were made, to the console of all',
  ),
  boardLists: valuePart(boardListsSchema.nullable()).describe('of the board'),
  settled,
  rivalSettled: settled,
  results: valuePart(
    finishedForAllSchema
      .omit({ kind: true, round: true, isAnswerShown: true })
      .extend({ verdicts, rivalVerdicts, previousPicks, predictions })
      .meta({ id: 'Results' })
      .nullable(),
  ).describe('of the round, once it is finished'),
  awards: valuePart(z.array(awardSchema)),
  standings: valuePart(standingsSchema.nullable()).describe('once a scored round is over'),
};

export const screenPartSchemas = {
  ...sharedParts,
  names: tablePart(z.tuple([participantNumber, nameSchema, z.boolean()])).describe(
    '[participant, name or pseudonym, whether it is a practice student]',
  ),
};

export const instructorPartSchemas = {
  ...sharedParts,
  plan: valuePart(lessonPlanSchema),
  pastRounds: valuePart(z.array(pastRoundSchema)),
  people: tablePart(
    z.tuple([
      participantNumber,
      nameSchema.describe('name'),
      nameSchema.describe('shown to the class'),
      z.int().min(1).nullable().describe('team'),
      z.boolean().describe('practice'),
      z.boolean().describe('removed'),
      z.number().nullable().describe('when they joined'),
    ]),
  ).describe(
    'the roster: [participant, name, as shown to the class, team, practice, removed, when they joined: ms since 1970, null: unknown]',
  ),
  points: tablePart(z.tuple([participantNumber, count])).describe('[participant, points]'),
  lost: tablePart(z.tuple([participantNumber, z.number().min(0)])).describe(
    '[participant, since when away by the time of the server]',
  ),
  votes: tablePart(z.tuple([participantNumber, count, confidenceSchema.nullable()])).describe(
    '[participant, choice, confidence]',
  ),
  taps: tablePart(z.tuple([participantNumber, step])).describe('[participant, step]'),
};

export type ScreenParts = {
  readonly [Name in keyof typeof screenPartSchemas]: z.infer<(typeof screenPartSchemas)[Name]>;
};
export type InstructorParts = {
  readonly [Name in keyof typeof instructorPartSchemas]: z.infer<
    (typeof instructorPartSchemas)[Name]
  >;
};
export type PartName = keyof ScreenParts | keyof InstructorParts;

/** What a part is once all that was sent of it is put together: its value, or all its rows. */
export type ValueOfPart<News> = News extends { value: infer Value }
  ? Value
  : News extends { rows: infer Rows }
    ? Rows
    : never;
export type ValuesOfParts<Parts> = { readonly [Name in keyof Parts]: ValueOfPart<Parts[Name]> };
