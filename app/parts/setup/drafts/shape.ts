/**
 * Whether a value read from JSON is a `T`. What a browser keeps may be anything: an older version's, or somebody
 * else's. Written here rather than with zod, which would be more than all of the setup (decision 012).
 */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === 'string';

export const flag: Shape<boolean> = (value) => typeof value === 'boolean';

/** A place in a list. */
export const index: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export function oneOf<T extends string>(names: readonly T[]): Shape<T> {
  return (value): value is T => names.some((name) => name === value);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function listOf<T>(item: Shape<T>, most = Number.POSITIVE_INFINITY): Shape<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(item);
}

/** Under any names. */
export function recordOf<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.values(value).every(item);
}

/** With these fields and no other. */
export function objectOf<T extends object>(
  fields: {
    readonly [Name in keyof T]-?: Shape<T[Name]>;
  },
): Shape<T> {
  const shapes = new Map<string, Shape<unknown>>(Object.entries(fields));
  return (value): value is T =>
    isObject(value) &&
    Object.keys(value).length === shapes.size &&
    [...shapes].every(([name, shape]) => Object.hasOwn(value, name) && shape(value[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
