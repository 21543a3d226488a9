import type { Words } from '#core/words/words';
import { movedOn, type Resting } from './resting-data';

/** Words at a point, with a line to it. */
export interface RestingLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly textX: number;
  readonly textY: number;
  /** From the point, at the side of the words. */
  readonly lineY: number;
}

interface Place {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  pixel(weights: readonly number[]): { readonly x: number; readonly y: number };
}

/** A letter of a number, in em. */
const LETTER = 0.62;
const LINE = 2.2;

/** The rates of those who moved furthest, and up to which rate everybody stayed, where there is room for the words. */
export function restingLabels(
  words: Words<'charts'>,
  resting: Resting,
  place: Place,
): readonly RestingLabel[] {
  const { points, ways } = resting;
  const moved = new Set(movedOn(resting));
  const last = points.filter((point) => !moved.has(point)).at(-1);
  const stayed = new Set(points.filter((point) => !moved.has(point)).map((p) => p.learningRate));
  const named = [...ways].reverse().map(({ learningRate }) => ({
    text: words.numbers.rate(learningRate),
    point: points.find((point) => point.learningRate === learningRate),
  }));
  const all = [
    ...(last === undefined
      ? []
      : [
          {
            text:
              stayed.size > 1
                ? words.say('charts.resting.up-to', { rate: last.learningRate })
                : words.numbers.rate(last.learningRate),
            point: last,
          },
        ]),
    ...named,
  ];
  const kept: RestingLabel[] = [];
  for (const { text, point } of all) {
    if (point === undefined) continue;
    const label = labelAt(text, place.pixel(point.weights), place);
    if (kept.every((other) => isApart(label, other, place.em))) kept.push(label);
  }
  return kept;
}

function labelAt(
  words: string,
  { x, y }: { readonly x: number; readonly y: number },
  { width, height, em }: Place,
): RestingLabel {
  const half = halfWidth(words, em);
  const textX = Math.min(width - half - 0.3 * em, Math.max(half + 0.3 * em, x));
  // Away from the middle, where the ways cross from one valley to the other.
  const isAbove = y < height / 2;
  return {
    words,
    x,
    y,
    textX,
    textY: isAbove ? y - (LINE + 0.3) * em : y + (LINE + 1) * em,
    lineY: isAbove ? y - LINE * em : y + LINE * em,
  };
}

function isApart(one: RestingLabel, other: RestingLabel, em: number): boolean {
  const room = halfWidth(one.words, em) + halfWidth(other.words, em) + 0.4 * em;
  return Math.abs(one.textX - other.textX) > room || Math.abs(one.textY - other.textY) > 1.4 * em;
}

function halfWidth(words: string, em: number): number {
  return (LETTER * em * words.length) / 2;
}
