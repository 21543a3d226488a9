import type { Outcome } from '#core/engine/outcome';
import type { Confidence } from '#core/lesson/round';
import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import { OUTCOME_WORDS } from '../../../ui/marks/outcome';
import { CONFIDENCE_WORDS } from '../input/confidence-words';
import type { Numbered } from '../input/input-state';
import type { InputWords } from '../input/input-words';
import { rateText } from '../rate-text';

/** What a pick consists of. */
export interface PickValue {
  readonly learningRate: number;
  /** The predicted outcome of one's own run; null if it wasn't asked for or given. */
  readonly prediction: Outcome | null;
  /** How sure one is of it; absent or null if it wasn't asked for or given. */
  readonly confidence?: Confidence | null;
}

export function intendPick(round: number, { number, value }: Numbered<PickValue>): Intention {
  return { type: 'pick', round, number, ...value };
}

/** What the server has stored for this round. */
export function storedPick({ pick }: You, round: number): Numbered<PickValue> | null {
  if (pick?.round !== round) return null;
  const { number, learningRate, prediction, confidence } = pick;
  const sureness = confidence == null ? {} : { confidence };
  return { number, value: { learningRate, prediction, ...sureness } };
}

const UNTIL_THE_LOCK = 'Change it until the lock.';

export const PICK_WORDS: InputWords<PickValue> = {
  noun: 'pick',
  text: ({ learningRate }) => rateText(learningRate),
  invitation: 'Slide or type. It saves by itself.',
  saved: () => UNTIL_THE_LOCK,
  locked: 'Here it goes.',
  none: 'a pick',
  lockedWithout: 'You watch this round.',
};

/** For rounds that also ask how sure one is of the prediction. */
export const SURE_PICK_WORDS: InputWords<PickValue> = {
  ...PICK_WORDS,
  saved: ({ prediction, confidence = null }) => {
    if (prediction === null) return 'Now say what it will do.';
    if (confidence === null) return 'How sure are you?';
    return `${OUTCOME_WORDS[prediction]}. ${CONFIDENCE_WORDS[confidence]}.`;
  },
};

/** For rounds that also ask for a prediction. */
export const PREDICTED_PICK_WORDS: InputWords<PickValue> = {
  ...PICK_WORDS,
  saved: ({ prediction }) =>
    prediction === null ? 'Now say what it will do.' : `Prediction: ${OUTCOME_WORDS[prediction]}.`,
};
