import { formatCount } from '#core/engine/number-format';
import { markGuess, tallyGuesses, tellingMistakes } from '#core/lesson/guesses';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import { type KindReview, longHead, number, type RoundProps } from '../../parts/review/kind-review';
import { MISTAKE_WORDS } from '../../ui/words/walk-words';
import { SIDES } from './picture/sides';
import { closeWords, GuessCounts, type Revealed } from './steps/guess-counts';
import { weightsText } from './steps/step-words';
import { WalkTable } from './steps/walk-table';

type Activity = RoundProps<'walk-through'>['activity'];
type Round = RoundProps<'walk-through'>['round'];

/** Rows of the table in the review. */
const MOST_ROWS = 12;

export const walkThroughReview: KindReview<'walk-through'> = {
  Round: WalkThroughRound,
  isAlwaysShown: true,
  told: (_words, activity, { guess }) => {
    if (guess === null) return null;
    const marks = guess.places.flatMap((place, at) =>
      place === null ? [] : [`Update ${at + 1}: ${markWords(activity, place, at)}.`],
    );
    return marks.join(' ');
  },
  heads: ({ guessed }) =>
    guessed === 0 ? [] : [{ ...number('guessed'), isLong: true }, longHead('which was')],
  cells: (activity, { guess }) => {
    if (activity.guessed === 0) return [];
    if (guess === null) return null;
    const given = guess.places.flatMap((place, at) => (place ? [{ place, at }] : []));
    return [
      given.map(({ place }) => weightsText(place)).join('; '),
      given.map(({ place, at }) => markWords(activity, place, at)).join('; '),
    ];
  },
  headline: (activity, round) => {
    const [first] = revealedOf(activity, round);
    if (first !== undefined) return closeWords(first);
    const { furthest } = round;
    return furthest === null || furthest === 0
      ? 'The class watched.'
      : `The class watched ${furthest === 1 ? '1 update' : `${formatCount(furthest)} updates`}.`;
  },
};

function markWords(activity: Activity, place: readonly number[], at: number): string {
  const update = updatesOf(activity)[0]?.[at];
  if (update === undefined) return '';
  const mark = markGuess(update, tellingMistakes(update), place);
  if (mark === 'close') return 'close';
  return mark === 'elsewhere' ? 'elsewhere' : MISTAKE_WORDS[mark];
}

function revealedOf(activity: Activity, { guesses }: Round): Revealed[] {
  const updates = updatesOf(activity)[0] ?? [];
  return updates.slice(0, activity.guessed).flatMap((update) => {
    const own = guesses.flatMap(({ places: all }) => {
      const place = all[update.step - 1];
      return place ? [place] : [];
    });
    if (own.length === 0) return [];
    const { close, mistakes } = tallyGuesses(update, own);
    const counts = mistakes.map(({ kind, count }): [typeof kind, number] => [kind, count]);
    return [{ update: update.step, guesses: own.length, close, mistakes: counts }];
  });
}

function WalkThroughRound({ activity, round }: RoundProps<'walk-through'>) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {revealedOf(activity, round).map((revealed) => (
        <div key={revealed.update}>
          <h3 className="mb-2 text-[20px] type-title">
            {activity.guessed > 1 ? `Update ${revealed.update}: ` : ''}
            {closeWords(revealed)}
          </h3>
          <GuessCounts revealed={revealed} />
        </div>
      ))}
      {updatesOf(activity).map((updates, at) => (
        <WalkTable
          key={SIDES[at]}
          updates={updates.slice(0, Math.min(MOST_ROWS, activity.updates))}
        />
      ))}
    </div>
  );
}
