import type { Outcome } from '#core/engine/outcome';
import type { Confidence } from '#core/lesson/round';
import type { Intention } from '#core/protocol/commands';
import type { You } from '#core/protocol/views/you';
import type { Words } from '#core/words/words';
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

/** What a round asks for besides the rate. */
export interface PickAsked {
  /** What one's own run will do. */
  readonly isPredicted: boolean;
  /** And how sure one is of that. */
  readonly isConfidenceAsked: boolean;
}

export function pickWords(
  words: Words<'common' | 'play'>,
  asked: PickAsked,
): InputWords<PickValue> {
  return {
    noun: 'pick',
    text: ({ learningRate }) => rateText(words, learningRate),
    invitation: words.say('play.pick.invitation'),
    saved: (value) => savedWords(words, asked, value),
    locked: words.say('play.pick.locked'),
    lockedWithout: words.say('play.pick.locked-none'),
  };
}

function savedWords(
  words: Words<'common' | 'play'>,
  { isPredicted, isConfidenceAsked }: PickAsked,
  { prediction, confidence = null }: PickValue,
): string {
  if (!isPredicted && !isConfidenceAsked) return words.say('play.pick.saved');
  if (prediction === null) return words.say('play.pick.predict');
  const outcome = words.say(`common.outcome.${prediction}`);
  if (!isConfidenceAsked) return words.say('play.pick.prediction', { outcome });
  if (confidence === null) return words.say('play.sure');
  return words.say('play.pick.prediction-sure', {
    outcome,
    confidence: words.say(`play.sure.${confidence}`),
  });
}
