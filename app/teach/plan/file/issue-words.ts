import type { core } from 'zod';
import type { Path } from './json-text';

type Issue = core.$ZodIssue;

export interface PlacedFault {
  readonly path: Path;
  readonly message: string;
}

/** What a schema says about a value, in plain words: one sentence for each field that doesn't belong. */
export function issueWords(issue: Issue, root: unknown): readonly PlacedFault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `“${short(key)}” doesn’t belong here.`,
    }));
  }
  const value = valueAt(root, path);
  if (value === undefined && issue.code !== 'invalid_union') {
    return [{ path, message: `${capital(nameOf(path))} is missing.` }];
  }
  return [{ path, message: messageOf(issue, path, value) }];
}

function messageOf(issue: Issue, path: Path, value: unknown): string {
  const name = capital(nameOf(path));
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${TYPES[issue.expected] ?? issue.expected}.`;
    case 'invalid_value':
      return `${name} must be ${listed(issue.values.map(String))}.`;
    case 'too_big':
      return `${name} ${limitWords('at most', issue.origin, Number(issue.maximum))}.`;
    case 'too_small':
      return `${name} ${limitWords('at least', issue.origin, Number(issue.minimum))}.`;
    case 'invalid_union':
      return unionWords(issue, path, value);
    default:
      return `${name} isn’t as it should be.`;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group of fields in { }',
  record: 'a group of fields in { }',
};

function unionWords(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
): string {
  const { discriminator, options } = issue as { discriminator?: string; options?: unknown };
  if (discriminator === undefined || !Array.isArray(options)) {
    const fields = issue.errors.map(([first]) => String(first?.path[0] ?? ''));
    return `${capital(nameOf(path))} needs one field: ${listed(fields.filter(Boolean))}.`;
  }
  const kinds = listed(options.map(String));
  const owner =
    path.at(-2) === 'activity' ? 'An activity' : `${capital(nameOf(path.slice(0, -1)))}`;
  if (value === undefined) return `${owner} needs a ${discriminator}: ${kinds}.`;
  return `${typeof value === 'string' ? `“${short(value)}” is no ${discriminator} of this. ` : ''}${owner} needs a ${discriminator}: ${kinds}.`;
}

function limitWords(bound: string, origin: string, limit: number): string {
  if (origin === 'string') {
    return limit === 1 && bound === 'at least'
      ? 'must not be empty'
      : `may have ${bound} ${limit} characters`;
  }
  if (origin === 'array') return `needs ${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  return `must be ${bound} ${limit}`;
}

/** “title”, or entry 2 of “start”. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `“${short(last)}”`;
  return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    root,
  );
}
