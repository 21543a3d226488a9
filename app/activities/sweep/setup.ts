import { checkLearningRate } from '#core/engine/experiment/learning-rate';
import { sweepRules } from '#core/lesson/activities/sweep';
import { type Sentence, sentence } from '#core/words/messages';
import { objectOf, text } from '../../parts/setup/drafts/shape';
import { parseNumber } from '../../parts/setup/fields/parse-number';
import { firstFault, type KindSetup, withExperiment } from '../../parts/setup/kind-setup';

export interface SweepDraft {
  /** As typed: "0.1 0.01 1e-3". */
  readonly rates: string;
}

export const sweepSetup: KindSetup<'sweep', SweepDraft> = {
  kind: 'sweep',
  hasExperiment: true,
  first: { rates: '0.1 0.01 0.001 0.0001' },
  ownOf: ({ learningRates }) => ({ rates: [...learningRates].reverse().join(' ') }),
  shape: objectOf({ rates: text }),
  activityOf: (draft, { rates }) =>
    withExperiment(draft, (experiment) => {
      const words = rateWords(rates);
      const learningRates = [...new Set(words.map(parseNumber))].sort((a, b) => a - b);
      const activity = { kind: 'sweep', experiment, learningRates } as const;
      return firstFault(activity, [
        ['rates', words.map(wordFault).find((fault) => fault !== null) ?? null],
        ['rates', sweepRules.fault(activity)],
      ]);
    }),
  contests: () => [],
};

/** Splits at spaces, semicolons and commas followed by a space: a comma inside a number is its decimal point. */
function rateWords(text: string): readonly string[] {
  return text.split(/[\s;]+|,\s+|,$/).filter((word) => word !== '');
}

function wordFault(word: string): Sentence | null {
  const rate = parseNumber(word);
  return Number.isNaN(rate)
    ? sentence('faults.no-number', { text: word })
    : checkLearningRate(rate);
}
