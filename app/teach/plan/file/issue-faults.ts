import type { core } from 'zod';
import { type Sentence, sentence } from '#core/words/messages';
import type { Path } from './json-text';

type Issue = core.$ZodIssue;

export interface PlacedFault {
  readonly path: Path;
  readonly message: Sentence;
}

/** What a schema says about a value, in plain words: one sentence for each field that doesn't belong. */
export function issueFaults(issue: Issue, root: unknown): readonly PlacedFault[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: sentence('plan-file.not-here', { field: short(key) }),
    }));
  }
  const value = valueAt(root, path);
  if (value === undefined && issue.code !== 'invalid_union') {
    return [{ path, message: sentence('plan-file.missing', { name: nameOf(path) }) }];
  }
  return [{ path, message: messageOf(issue, path, value) }];
}

function messageOf(issue: Issue, path: Path, value: unknown): Sentence {
  const name = nameOf(path);
  switch (issue.code) {
    case 'invalid_type':
      return typeFault(name, issue.expected);
    case 'invalid_value':
      return sentence('plan-file.value', { name, values: anyOf(issue.values.map(String)) });
    case 'too_big':
      return limitFault(name, 'at-most', issue.origin, Number(issue.maximum));
    case 'too_small':
      return limitFault(name, 'at-least', issue.origin, Number(issue.minimum));
    case 'invalid_union':
      return unionFault(issue, path, value);
    default:
      return sentence('plan-file.wrong', { name });
  }
}

const TYPES = ['string', 'number', 'int', 'boolean', 'array', 'object'] as const;

function typeFault(name: Sentence, expected: string): Sentence {
  const type = TYPES.find((one) => one === (expected === 'record' ? 'object' : expected));
  return type === undefined
    ? sentence('plan-file.value', { name, values: expected })
    : sentence(`plan-file.type.${type}`, { name });
}

function unionFault(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  value: unknown,
): Sentence {
  const { discriminator, options } = issue as { discriminator?: string; options?: unknown };
  if (discriminator === undefined || !Array.isArray(options)) {
    const fields = issue.errors.map(([first]) => String(first?.path[0] ?? ''));
    return sentence('plan-file.one-field', {
      name: nameOf(path),
      fields: anyOf(fields.filter(Boolean)),
    });
  }
  const needed = {
    owner:
      path.at(-2) === 'activity' ? sentence('plan-file.owner.activity') : nameOf(path.slice(0, -1)),
    field: discriminator,
    values: anyOf(options.map(String)),
  };
  return typeof value === 'string'
    ? sentence('plan-file.needs-other', { ...needed, text: short(value) })
    : sentence('plan-file.needs', needed);
}

function limitFault(
  name: Sentence,
  bound: 'at-least' | 'at-most',
  origin: string,
  limit: number,
): Sentence {
  if (origin === 'string' && bound === 'at-least' && limit === 1) {
    return sentence('plan-file.string.not-empty', { name });
  }
  const of = origin === 'string' || origin === 'array' ? origin : 'number';
  return sentence(`plan-file.${of}.${bound}`, { name, limit });
}

/** “title”, or entry 2 of “start”. @param place whether a sentence begins with it */
function nameOf(path: Path, place: 'first' | 'other' = 'first'): Sentence {
  const last = path.at(-1);
  if (last === undefined) return sentence('plan-file.name.file', { place });
  if (typeof last === 'string') return sentence('plan-file.name.field', { field: short(last) });
  const name = nameOf(path.slice(0, -1), 'other');
  return sentence('plan-file.name.entry', { place, number: last + 1, name });
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function anyOf(values: readonly string[]): string | Sentence {
  const last = values.at(-1) ?? '';
  if (values.length < 2) return last;
  return sentence('plan-file.or', { first: values.slice(0, -1).join(', '), last });
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
