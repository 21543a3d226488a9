import type { Part } from './part';

type WholeOf<P> =
  P extends Part<{ value: infer Value }>
    ? Value
    : P extends Part<{ rows: infer Rows; gone: number[] }>
      ? Rows
      : never;

/** The value of each part, or all its rows. */
export function wholeParts<Parts extends { readonly [name: string]: Part<object> }>(
  parts: Parts,
): { readonly [Name in keyof Parts]: WholeOf<Parts[Name]> } {
  const values = Object.entries(parts).map(([name, part]) => {
    const whole = part.whole();
    return [name, 'rows' in whole ? whole.rows : 'value' in whole ? whole.value : undefined];
  });
  return Object.fromEntries(values);
}
