/** Checks whether something that the browser kept has a shape. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

export function isOneOf(names: readonly string[], value: unknown): boolean {
  return isText(value) && names.includes(value);
}
