import * as z from 'zod';
import { count } from '../shapes/fields';

/**
 * How the large pieces of a presenter's view are sent: each when it changes, with a version that rises by one. A
 * view names the versions of all of them, so that a reader who has missed one knows it and asks for it (`whole`).
 */

const version = count.min(1).describe('of this part, in this room, for this audience');

const base = count
  .nullable()
  .describe(
    'the version that this one builds on; null: it is whole, as what is no table always is',
  );

/** A part that is sent whole. */
export const valuePart = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ base, version, value });

/** A part of many rows, of which those are sent that have changed. */
export const tablePart = <Row extends z.ZodType>(row: Row) =>
  z.strictObject({
    base,
    version,
    rows: z.array(row).describe('new or changed; each is known by its first number'),
    gone: z.array(count).describe('the numbers of the rows that are no more'),
  });

/** The fields of a view that has such parts. */
export function fieldsOfParts<Parts extends Record<string, z.ZodType>>(parts: Parts) {
  const names = Object.keys(parts) as Extract<keyof Parts, string>[];
  return {
    versions: z.record(z.enum(names), count).describe('of every part, as of this view'),
    parts: z.strictObject(parts).partial().describe('those that have changed, or all'),
  };
}
