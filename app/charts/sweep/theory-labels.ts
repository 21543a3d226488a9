import type { Edge } from '#core/engine/theory/theory';
import type { Words } from '#core/words/words';
import { type Box, overlap } from '../../ui/layout/box';
import { shortened } from './blown';
import { plainEquation } from './math-text';
import type { SweepLayout } from './sweep-layout';
import type { TheoryCurve } from './theory-curve';

type Say = Words<'charts'>;

/** An equation in a label. */
interface Equation {
  readonly tex: string;
  readonly value: string;
}

export interface BestLabel {
  /** The rate, in pixels. */
  readonly x: number;
  readonly equation: Equation | null;
  readonly exact: string | null;
  readonly isRight: boolean;
  /** null: there is no room for words. */
  readonly box: Box | null;
}

export interface EdgeLabel {
  readonly x: number;
  readonly equation: Equation;
  readonly text: string;
  readonly isOnWall: boolean;
  readonly isRight: boolean;
  readonly box: Box;
}

/** Where everything of the theory is said: no label lies on the gap's words or on another one, nor, but for the edge's, on a mark. */
export interface TheoryLabels {
  readonly edge: EdgeLabel | null;
  readonly best: BestLabel | null;
  /** Of the name of the curve. */
  readonly name: Box | null;
}

/** From the rate to its words, in em. */
export const LEADER = 1.2;

export function placeTheory(
  words: Say,
  layout: SweepLayout,
  {
    curve,
    edge,
    best,
  }: { readonly curve: TheoryCurve; readonly edge: Edge | null; readonly best: Edge | null },
  /** Marks and the words that stand already. */
  taken: { readonly marks: readonly Box[]; readonly words: readonly Box[] },
): TheoryLabels {
  const placedEdge = edge && placeEdge(words, layout, edge, taken.words);
  const said = [...taken.words, ...(placedEdge ? [placedEdge.box] : [])];
  const others = [...taken.marks, ...said, wallBox(layout)];
  const placedBest = placeBest(words, layout, curve, best, others);
  const besides = [...others, ...(placedBest?.box ? [placedBest.box] : [])];
  if (placedBest !== null) {
    besides.push({ x: placedBest.x, y: layout.plot.top, width: 1, height: layout.plot.bottom });
  }
  return { edge: placedEdge, best: placedBest, name: placeName(words, layout, curve, besides) };
}

/** The wall, which the words of the plot avoid. */
function wallBox({ plotEnd, width, height }: SweepLayout): Box {
  return { x: plotEnd, y: 0, width: width - plotEnd + 1, height };
}

/** Below the first third of the curve. */
function placeName(
  words: Say,
  { em, rate, steps, plot }: SweepLayout,
  curve: TheoryCurve,
  taken: readonly Box[],
): Box | null {
  const longest = [...curve.converging].sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return null;
  const [at, step] = longest[Math.floor(longest.length * 0.3)]!;
  const width = 0.58 * em * words.say('charts.theory').length;
  const y = steps(step) + 1.4 * em;
  const places: readonly Box[] = [
    { x: rate(at) - width - 1.2 * em, y, width, height: em },
    { x: rate(at) + 1.2 * em, y: y - 3 * em, width, height: em },
  ];
  return (
    places.find(
      (place) =>
        place.x > plot.left &&
        place.y + place.height < plot.bottom &&
        !taken.some((mark) => overlap(mark, place)),
    ) ?? null
  );
}

/** Beside the best rate: what theory says of it in the long run, and for this very start. */
function placeBest(
  words: Say,
  { em, rate, plot, steps }: SweepLayout,
  curve: TheoryCurve,
  best: Edge | null,
  others: readonly Box[],
): BestLabel | null {
  const value = best?.value ?? curve.best?.learningRate;
  if (value === undefined) return null;
  const x = rate(value);
  if (x < plot.left || x > plot.right) return null;
  const equation =
    best === null ? null : { tex: best.symbol, value: words.numbers.rate(shortened(best.value)) };
  const long =
    equation &&
    words.rich('charts.theory.long-run', { rate: () => plainEquation(equation) }).join('');
  const exact =
    curve.best &&
    words.say(long === null ? 'charts.theory.best-start' : 'charts.theory.start', {
      rate: words.numbers.rate(shortened(curve.best.learningRate)),
      step: curve.best.step,
    });
  const lines = [long, exact].filter((line) => line !== null);
  const width = 0.57 * em * Math.max(...lines.map((line) => line.length)) + 0.6 * em;
  const height = 1.25 * em * lines.length;
  const isRight = x - LEADER * em - width < plot.left;
  const left = isRight ? x + LEADER * em : x - LEADER * em - width;
  const strokes = curve.converging.flat().map(
    ([at, step]): Box => ({
      x: rate(at) - 0.3 * em,
      y: steps(step) - 0.3 * em,
      width: 0.6 * em,
      height: 0.6 * em,
    }),
  );
  const taken = [...others, ...strokes];
  const box = [4.6, 3.4, 6.5, 9, 12, 15]
    .map((above) => ({ x: left, y: plot.bottom - above * em, width, height }))
    .find((place) => place.y > plot.top && !taken.some((mark) => overlap(mark, place)));
  return { x, equation, exact, isRight, box: box ?? null };
}

/** Under the top of the plot, or lower where other words stand. @returns null without room: a bare line would be a riddle */
function placeEdge(
  words: Say,
  { em, rate, plot, plotEnd: wall }: SweepLayout,
  edge: Edge,
  said: readonly Box[],
): EdgeLabel | null {
  const x = rate(edge.value);
  const value = words.numbers.rate(shortened(edge.value));
  const equation = { tex: edge.symbol, value };
  const text =
    edge.kind === 'measured'
      ? words.say('charts.theory.edge-measured', { edge: value })
      : words.rich(edgeKey(edge), { edge: () => plainEquation(equation) }).join('');
  const width = 0.56 * em * text.length + em;
  const isOnWall = x > wall;
  const isRight = x + width < (isOnWall ? plot.right : wall);
  if (x < plot.left || x > plot.right) return null;
  if (!isRight && x - width < (isOnWall ? wall : plot.left)) return null;
  const box = [0.45, 1.8, 3.15, 4.5]
    .map((below) => ({
      x: isRight ? x : x - width,
      y: plot.top + below * em,
      width,
      height: 1.2 * em,
    }))
    .find((place) => !said.some((one) => overlap(one, place)));
  return box === undefined ? null : { x, equation, text, isOnWall, isRight, box };
}

export function edgeKey({ isEstimate }: Edge) {
  return isEstimate ? 'charts.theory.edge-estimated' : 'charts.theory.edge';
}
