import type { LessonPlan } from '#core/lesson/plan/lesson-plan';
import { VERSION, VERSION_FIELD } from './format';

/** What readers look for first comes first; fields not named here follow alphabetically. */
const ORDER = [
  VERSION_FIELD,
  'id',
  'title',
  'items',
  'note',
  'timeLimit',
  'activity',
  'kind',
  'text',
  'choices',
  'isPredicted',
  'isConfidenceAsked',
  'areCountsShown',
  'idea',
  'answer',
  'learningRates',
  'range',
  'lowest',
  'highest',
  'steps',
  'growth',
  'right',
  'feedback',
  'misconceptions',
  'experiment',
  'rival',
  'loss',
  'optimizer',
  'hyperparameters',
  'start',
  'budget',
  'target',
  'schedule',
  'step',
  'learningRate',
];

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A plan as a file that people can read and edit. The same plan always gives the same text. */
export function planFileText({ title, items }: LessonPlan): string {
  // By its schema all of it is JSON; its interface can't say that it has no other fields.
  const file = { [VERSION_FIELD]: VERSION, title, items } as unknown as Json;
  return `${print(file, '')}\n`;
}

/** A name for the file, from the plan's title: "the-learning-rate.json". */
export function planFileName({ title }: LessonPlan): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${words || 'lesson-plan'}.json`;
}

/** JSON, indented by two, with lists of numbers on one line. */
function print(value: Json, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    if (value.every((one) => typeof one === 'number')) return `[${value.join(', ')}]`;
    return block(
      '[',
      value.map((one) => print(one, inner)),
      ']',
      indent,
    );
  }
  const fields = Object.keys(value)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((key) => `${JSON.stringify(key)}: ${print(value[key] ?? null, inner)}`);
  return fields.length === 0 ? '{}' : block('{', fields, '}', indent);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function block(open: string, parts: readonly string[], close: string, indent: string): string {
  return `${open}\n${parts.map((part) => `${indent}  ${part}`).join(',\n')}\n${indent}${close}`;
}

function rank(key: string): number {
  const at = ORDER.indexOf(key);
  return at === -1 ? ORDER.length : at;
}
