import { markGuess, tallyGuesses, tellingMistakes } from '#core/lesson/guesses';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import type { Words } from '#core/words/words';
import { type KindReview, longHead, number, type RoundProps } from '../../parts/review/kind-review';
import { closeWords, mistakeWords } from '../../ui/words/walk-words';
import { SIDES } from './picture/sides';
import { GuessCounts, type Revealed } from './steps/guess-counts';
import { weightsText } from './steps/step-words';
import { WalkTable } from './steps/walk-table';

type Activity = RoundProps<'walk-through'>['activity'];
type Round = RoundProps<'walk-through'>['round'];

/** Rows of the table in the review. */
const MOST_ROWS = 12;

export const walkThroughReview: KindReview<'walk-through'> = {
  Round: WalkThroughRound,
  isAlwaysShown: true,
  told: (words, activity, { guess }) =>
    guess?.places
      .flatMap((place, at) =>
        place === null
          ? []
          : words.say('review-rounds.walk.mark', {
              update: at + 1,
              mark: markWords(words, activity, place, at),
            }),
      )
      .join(' ') ?? null,
  heads: (words, { guessed }) =>
    guessed === 0
      ? []
      : [
          { ...number(words.say('review-rounds.head.guessed')), isLong: true },
          longHead(words.say('review-rounds.head.which')),
        ],
  cells: (words, activity, { guess }) => {
    if (activity.guessed === 0) return [];
    if (guess === null) return null;
    const given = guess.places.flatMap((place, at) => (place ? [{ place, at }] : []));
    return [
      given.map(({ place }) => weightsText(place, words.numbers.decimal)).join('; '),
      given.map(({ place, at }) => markWords(words, activity, place, at)).join('; '),
    ];
  },
  headline: (words, activity, round) => {
    const [first] = revealedOf(activity, round);
    if (first !== undefined) return closeWords(words, first.close, first.guesses);
    return words.say('review-rounds.walk.watched', { count: round.furthest ?? 0 });
  },
};

function markWords(
  words: Words<'review-rounds' | 'walks'>,
  activity: Activity,
  place: readonly number[],
  at: number,
): string {
  const update = updatesOf(activity)[0]?.[at];
  if (update === undefined) return '';
  const mark = markGuess(update, tellingMistakes(update), place);
  return mark === 'close' || mark === 'elsewhere'
    ? words.say(`review-rounds.walk.mark.${mark}`)
    : mistakeWords(words, mark);
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

function WalkThroughRound({ words, activity, round }: RoundProps<'walk-through'>) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {revealedOf(activity, round).map((revealed) => (
        <div key={revealed.update}>
          <h3 className="mb-2 text-[20px] type-title">
            {activity.guessed > 1
              ? words.say('review-rounds.walk.update', {
                  update: revealed.update,
                  close: closeWords(words, revealed.close, revealed.guesses),
                })
              : closeWords(words, revealed.close, revealed.guesses)}
          </h3>
          <GuessCounts words={words} revealed={revealed} />
        </div>
      ))}
      {updatesOf(activity).map((updates, at) => (
        <WalkTable
          words={words}
          key={SIDES[at]}
          updates={updates.slice(0, Math.min(MOST_ROWS, activity.updates))}
        />
      ))}
    </div>
  );
}
