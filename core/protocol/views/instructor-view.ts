import * as z from 'zod';
import { MOST_EXTRA_TIME } from '#core/lesson/time-limit';
import { count, nameSchema, participantNumber } from '../shapes/fields';
import { lessonPlanSchema } from '../shapes/lesson-plan';
import { pastRoundSchema } from '../shapes/round';
import { boardSchema } from './board';
import {
  closed,
  finishedForAllSchema,
  lobby,
  pickingForAllSchema,
  roomForAll,
  runningForAllSchema,
} from './common-view';
import {
  address,
  finishedForPresenterFields,
  hallNumber,
  invitation,
  language,
  picks,
  taps,
  votes,
} from './presenter-view';
import { standingsSchema } from './standings';
import { changes } from './steering';
import { guesses } from './walk';

export const networkAddressSchema = z.strictObject({
  url: z.string(),
  label: z.string().describe('its network interface, or PUBLIC_URL'),
});

const percent = z.int().min(0).max(MOST_EXTRA_TIME);

/** Of the room and what surrounds it: small, and in every message to the console. */
export const instructorFields = {
  now: z.number().min(0).describe('the time of the server, ms: who is away is told by it'),
  expected: count.describe('students that the class is expected to have'),
  isCrowded: z.boolean().describe('at twice as many the entry has locked itself'),
  removedTogether: count.describe('how many `undo-removal` lets back in'),
  addresses: z.array(networkAddressSchema),
  webSocketsLost: z
    .boolean()
    .describe('every phone polls, though each tried a WebSocket first: a proxy seems to lose them'),
  addressReached: z
    .boolean()
    .describe('whether another device has come by the chosen address since the server started'),
  screens: count.describe('connected projectors'),
  isPseudonymous: z.boolean(),
  extraTime: z
    .strictObject({
      room: percent,
      students: z
        .array(z.tuple([participantNumber, percent]))
        .describe('[participant, percent], where it is not 0'),
    })
    .describe('by how much rounds opened from now on are longer; nobody else is told'),
};

/** What the console knows, put together from what it was sent. */
export const instructorViewSchema = z.strictObject({
  ...roomForAll,
  address,
  invitation,
  hallNumber,
  language,
  ...instructorFields,
  roster: z.array(
    z.strictObject({
      number: participantNumber,
      name: nameSchema,
      shownAs: nameSchema.describe('to the class: the name, or the pseudonym'),
      team: z.int().min(1).nullable(),
      points: count,
      isPractice: z.boolean(),
      isRemoved: z.boolean(),
      joinedAt: z
        .number()
        .nullable()
        .describe("ms since 1970, by the server's clock; null: unknown"),
      lostAt: z
        .number()
        .min(0)
        .nullable()
        .describe('since when away, by the time of the server; null: connected'),
    }),
  ),
  plan: lessonPlanSchema,
  pastRounds: z.array(pastRoundSchema),
  phase: z.discriminatedUnion('kind', [
    lobby,
    pickingForAllSchema.extend({ picks, votes }),
    runningForAllSchema.extend({
      picks,
      changes,
      taps,
      guesses,
      canUndoLock: z.boolean().describe('no step has been shown yet'),
    }),
    finishedForAllSchema.extend({
      ...finishedForPresenterFields,
      votes,
      namedTaps: taps,
      guesses,
    }),
    closed,
  ]),
  board: boardSchema.nullable(),
  standings: standingsSchema.nullable(),
});

export type InstructorView = z.infer<typeof instructorViewSchema>;
export type NetworkAddress = z.infer<typeof networkAddressSchema>;
