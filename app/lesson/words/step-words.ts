import { formatSignificant } from '#core/engine/number-format';
import type { ParabolaWalk } from '../figures/parabola-walk';

/** @param walk two steps at least */
export function stepWords({ rate, points }: ParabolaWalk): readonly string[] {
  const [start, first, second] = points.map(({ weight, gradient, loss }) => ({
    weight: n(weight),
    gradient: n(gradient),
    loss: n(loss),
  }));
  const moved = n(points[0]!.weight - points[1]!.weight);
  const movedThen = n(points[1]!.weight - points[2]!.weight);
  return [
    'A network has weights, and a loss {L} that says how wrong it is. To train it is to change the weights until the loss is small. Let there be one weight, {w}.',
    'Where it stands we can ask one thing: how steep is it here? The answer is the gradient {g}. It points uphill, so we go the other way. How far we go is up to the learning rate {a}.',
    `Take the simplest valley, $L = w^2$, and start at _w_ = ${start!.weight}. The slope of $w^2$ is $2w$, so here it is ${start!.gradient}. With _a_ = ${n(rate)} the step is ${n(rate)} · ${start!.gradient} = ${moved} long. It takes _w_ from ${start!.weight} to ${first!.weight}, and the loss from ${start!.loss} to ${first!.loss}.`,
    `Then the same again from the new place. The slope is ${first!.gradient} now, so the next step is shorter: ${movedThen}, to ${second!.weight}. Nobody turned the rate down. The valley gets flatter towards its floor, and the steps shorten with it.`,
  ];
}

export const WHY_IT_MATTERS = {
  title: 'Why a whole lesson on one number',
  text: [
    'No prediction uses the rate, so training on data doesn’t find it: somebody chooses it beforehand. Such a setting is called a hyperparameter.',
    'And it is the first one to get right. With a bad rate the training fails whatever else you tune. If there is time for a single setting, spend it on this one.',
  ],
} as const;

export const RULE_LABELS = {
  rule: 'The update rule: w becomes w minus a times g',
} as const;

/** "3.2 becomes 4 minus 0.1 times 8", for a screen reader. */
export function ruleNumbersLabel({ rate, points }: ParabolaWalk): string {
  const [start, first] = points;
  return `${n(start!.weight)} minus ${n(rate)} times ${n(start!.gradient)} makes ${n(first!.weight)}`;
}

/** What the picture shows. */
export function stepPictureLabel({ rate, points }: ParabolaWalk): string {
  const [start, first] = points;
  return `The curve of w squared. At w = ${n(start!.weight)}, where the loss is ${n(start!.loss)}, a tangent with slope ${n(start!.gradient)}. An arrow leads ${n(start!.weight - first!.weight)} to the left, to w = ${n(first!.weight)}, where the loss is ${n(first!.loss)}. The rate is ${n(rate)}.`;
}

function n(value: number): string {
  return formatSignificant(value, 6);
}
