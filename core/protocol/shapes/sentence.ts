import * as z from 'zod';
import type { Sentence } from '#core/words/messages';

const key = z
  .string()
  .max(80)
  .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$/);
const textOrNumber = [z.string(), z.number()] as const;
const inner = z.strictObject({
  key,
  values: z.record(z.string(), z.union(textOrNumber)).optional(),
});

const outer = z
  .strictObject({
    key: key.describe('of a message in `core/words`: area, dot, name'),
    values: z
      .record(z.string(), z.union([...textOrNumber, inner]))
      .optional()
      .describe('what the message takes: texts, numbers, or a sentence in place of a text'),
  })
  .meta({ id: 'Sentence' });

/** What is to be said, as data. Only the shape is checked: a server may know keys that an older page doesn't. */
export const sentenceSchema = outer as unknown as z.ZodType<Sentence>;
