import { useWords } from '../../../words/language';
import type { ActivityProps } from '../activity-props';
import { PausedChip } from '../input/timer-chip';
import { PlayHeader } from '../play-header';
import { rateText } from '../rate-text';
import type { standingStill } from '../standing-still';

/** The header of a run: this phone's rate, or that it watches, or that everything stands still. */
export function RunHeader({
  round,
  you,
  learningRate,
  still,
}: Pick<ActivityProps, 'round' | 'you'> & {
  /** null without a pick. */
  learningRate: number | null;
  still: ReturnType<typeof standingStill>;
}) {
  const words = useWords('play');
  return (
    <PlayHeader round={round} you={you}>
      {still === null ? (
        <strong className="shrink-0 font-bold">
          {learningRate === null
            ? words.say('play.watching')
            : words.say('play.rate', { rate: rateText(words, learningRate) })}
        </strong>
      ) : (
        <PausedChip />
      )}
    </PlayHeader>
  );
}
