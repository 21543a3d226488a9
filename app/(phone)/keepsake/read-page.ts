import { OUTCOMES } from '#core/engine/outcome';
import { type KeptPage, MARKS } from './kept-page';

/** Longer than anything that a server of ours writes. */
const MOST_CHARACTERS = 4_000;
const MOST_ROWS = 300;
/** As in `lang`. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Only our own practice page, and nothing that could be read as another address. */
const PRACTICE_PATH = /^\/practice(#[\w=&.,:;%+~*()!'/^-]*)?$/;

class Unreadable extends Error {}

/**
 * A page that comes from outside (an address, a browser's store), checked field by field: what isn't known is left out,
 * and null is for whatever doesn't fit. By hand, since the phone doesn't carry a library for it.
 */
export function readPage(value: unknown): KeptPage | null {
  try {
    return pageOf(value);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function pageOf(value: unknown): KeptPage {
  const page = record(value);
  if (page.version !== 1) throw new Unreadable();
  return {
    version: 1,
    ...(page.language !== undefined && { language: matching(page.language, LANGUAGE) }),
    title: text(page.title),
    name: text(page.name),
    code: text(page.code),
    day: matching(page.day, DAY),
    dayWords: text(page.dayWords),
    score: page.score === null ? null : scoreOf(record(page.score)),
    lines: list(page.lines, (line) => ({ head: text(line.head), text: text(line.text) })),
    picks: list(page.picks, (pick) => ({
      round: count(pick.round),
      rate: text(pick.rate),
      ratio: above0(pick.ratio),
      outcome: oneOf(pick.outcome, OUTCOMES),
    })),
    rounds: list(page.rounds, (row) => ({
      number: count(row.number),
      title: text(row.title),
      outcome: row.outcome === null ? null : oneOf(row.outcome, OUTCOMES),
      result: text(row.result),
      rate: text(row.rate),
      edge: text(row.edge),
      points: row.points === null ? null : count(row.points),
      text: text(row.text),
    })),
    questions: list(page.questions, (question) => ({
      number: count(question.number),
      title: text(question.title),
      mark: oneOf(question.mark, MARKS),
      asked: text(question.asked),
      said: text(question.said),
      right: text(question.right),
    })),
    reviews: list(page.reviews, (review) => ({
      day: matching(review.day, DAY),
      dayWords: text(review.dayWords),
      question: text(review.question),
      answer: text(review.answer),
    })),
    practice: practiceOf(record(page.practice)),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function scoreOf(score: Fields): KeptPage['score'] {
  return { points: count(score.points), words: text(score.words) };
}

function practiceOf(practice: Fields): KeptPage['practice'] {
  return { label: text(practice.label), path: matching(practice.path, PRACTICE_PATH) };
}

function record(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable();
  return value as Fields;
}

function list<Item>(value: unknown, read: (item: Fields) => Item): readonly Item[] {
  if (!Array.isArray(value) || value.length > MOST_ROWS) throw new Unreadable();
  return value.map((item: unknown) => read(record(item)));
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS) throw new Unreadable();
  return value;
}

function matching(value: unknown, pattern: RegExp): string {
  const found = text(value);
  if (!pattern.test(found)) throw new Unreadable();
  return found;
}

function count(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw new Unreadable();
  return value as number;
}

function above0(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0 && value < Number.POSITIVE_INFINITY)) {
    throw new Unreadable();
  }
  return value;
}

function oneOf<Value extends string>(value: unknown, all: readonly Value[]): Value {
  const found = all.find((one) => one === value);
  if (found === undefined) throw new Unreadable();
  return found;
}
