import * as z from 'zod';
import type { Sentence } from '#core/words/messages';

const key = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/);
const textOrNumber = [z.string(), z.number()] as const;

/** A fault of a setting stands in that of an item, which stands in that of a plan: so many sentences at most are in one another. */
const DEEPEST = 4;

function valuesWithin(depth: number) {
  const values = depth === 0 ? textOrNumber : [...textOrNumber, sentenceWithin(depth - 1)];
  return z.record(z.string(), z.union(values)).optional();
}

function sentenceWithin(depth: number): z.ZodType {
  return z.strictObject({ key, values: valuesWithin(depth) });
}

const outer = z
  .strictObject({
    key: key.describe('of a message in `core/words`: area, dot, name'),
    values: valuesWithin(DEEPEST).describe(
      'what the message takes: texts, numbers, or a sentence in place of a text',
    ),
  })
  .meta({ id: 'Sentence' });

/** What is to be said, as data. Only the shape is checked: a server may know keys that an older page doesn't. */
export const sentenceSchema = outer as unknown as z.ZodType<Sentence>;
