import { findLoss, type LossReference } from '#core/engine/experiment/loss-reference';
import type { Action } from '#core/report/plan/report-item';
import type { ReviewRound } from '#core/report/session-review';
import type { NumberWords } from '#core/words/number-words';
import type { Words } from '#core/words/words';
import { roundTitle } from '../../../ui/words/activity-words';
import { optimizerName, pointWords } from '../../../ui/words/experiment-words';
import { series } from '../../../ui/words/series';

type Say = Words<'common' | 'experiment' | 'report'>;

/** What to do about it. */
export function actionWords(words: Say, action: Action): string {
  switch (action.code) {
    case 'run-slow': {
      const { rate, budget, needs } = action;
      const loss = lossInText(words, action);
      return needs === null
        ? words.say('report.action.run-slow-never', { rate, loss, budget })
        : words.say('report.action.run-slow', { rate, loss, budget, needs });
    }
    case 'run-diverging':
      return words.say('report.action.run-diverging', {
        rate: action.rate,
        loss: lossInText(words, action),
        losses: series(
          words,
          action.losses.map((loss) => wholeOrShort(words.numbers, loss)),
        ),
        next: wholeOrShort(words.numbers, action.next),
      });
    case 'run-contrast': {
      const { good, bad, budget } = action;
      return words.say('report.action.run-contrast', {
        optimizer: optimizerName(words, action),
        loss: lossInText(words, action),
        ...{ good: good.rate, step: good.step, bad: bad.rate, left: bad.loss, budget },
      });
    }
    case 'pick-again':
      return pickAgainWords(words, action);
    case 'replay-pair': {
      const { inside, outside } = action;
      return words.say('report.action.replay-pair', {
        ...{ inside: inside.rate, arrived: inside.step },
        ...{ outside: outside.rate, diverged: outside.step },
      });
    }
    case 'walk-again':
      return words.say('report.action.walk-again', {
        update: action.update,
        from: pointWords(words, action.from),
        to: pointWords(words, action.to),
      });
    case 'replay-turn': {
      const { edgeStep: edge, medianStep: median } = action;
      return edge === null
        ? words.say('report.action.replay-turn-none', { median })
        : words.say('report.action.replay-turn', { edge, median });
    }
    default:
      return words.say(`report.action.${action.code}`);
  }
}

function pickAgainWords(
  words: Say,
  { edge, before }: Extract<Action, { code: 'pick-again' }>,
): string {
  if (edge === null) return words.say('report.action.pick-again');
  const { quantity } = words.numbers;
  return before === null || quantity(before) === quantity(edge)
    ? words.say('report.action.pick-again-edge', { edge })
    : words.say('report.action.pick-again-moved', { before, edge });
}

/** A short formula in the sentence; otherwise what the class read above the round. */
function lossInText(
  words: Say,
  { loss, round }: { loss: LossReference; round: ReviewRound },
): string {
  const formula = 'expression' in loss ? loss.expression : findLoss(loss)?.plainFormula;
  return formula !== undefined && formula.length <= LONGEST
    ? formula
    : words.say('report.action.loss', { title: roundTitle(words, round) });
}

const LONGEST = 14;

/** A class computes it by hand: a whole number is said whole, "1024". */
function wholeOrShort(numbers: NumberWords, loss: number): string {
  return Number.isInteger(loss) && Math.abs(loss) < 1e6
    ? numbers.count(loss)
    : numbers.quantity(loss);
}
