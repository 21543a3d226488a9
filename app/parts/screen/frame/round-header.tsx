import type { Experiment } from '#core/engine/experiment/experiment';
import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { RoundView } from '#core/protocol/shapes/round';
import type { Words } from '#core/words/words';
import { isShort, LossTitle } from '../../../ui/formula/loss-title';
import { roundTitle } from '../../../ui/words/activity-words';
import { estimateWords, optimizerName, settingsWords } from '../../../ui/words/experiment-words';
import { duelNames } from '../../../ui/words/side-words';
import { useWords } from '../../../words/language';
import { size } from '../size';
import { isLongTitle, titleSize } from './round-title';

/** The width between the paddings of the header, in units. */
const ROOM = 1184;
/** How many characters of settings fit on one line at the larger size. */
const LONGEST_LINE = 72;

/** What the round is called, and what runs in it. */
export function RoundHeader({
  round,
  experiment,
  rival = null,
  room = ROOM,
}: {
  round: RoundView;
  experiment: Experiment;
  /** The other side of a duel. */
  rival?: Experiment | null;
  /** Its width in units. */
  room?: number;
}) {
  const words = useWords('common', 'experiment', 'screen');
  const title = roundTitle(words, round);
  const isLong = isLongTitle(title);
  const settings = [...settingsWords(words, experiment), ...estimateWords(words, experiment)];
  const optimizers = optimizersOf(words, experiment, rival);
  return (
    <div className={`flex min-w-0 flex-1 ${isLong ? 'flex-col gap-6' : 'items-center gap-32'}`}>
      <h1
        dir="auto"
        className="shrink-0 whitespace-nowrap type-display"
        style={size(titleSize(title, room))}
      >
        {title}
      </h1>
      <div className={`min-w-0 text-mut ${isLong ? 'flex items-baseline gap-32' : ''}`}>
        <p className="truncate" style={size(isLong ? 28 : isShort(experiment.loss) ? 36 : 30)}>
          <LossTitle loss={experiment.loss} />
          <span className="ps-32">{optimizers}</span>
        </p>
        {settings.length > 0 && (
          <p
            className={isLong ? 'min-w-0 truncate' : 'line-clamp-2 leading-[1.28]'}
            style={size(settingsSize(settings))}
          >
            {settings.join('; ')}
          </p>
        )}
      </div>
    </div>
  );
}

function optimizersOf(
  words: Words<'experiment' | 'screen'>,
  experiment: Experiment,
  rival: Experiment | null,
): string {
  if (rival === null) return optimizerName(words, experiment);
  const [first, second] = duelNames(words, experiment, rival);
  return words.say(isRateFree(rival) ? 'screen.header.free' : 'screen.header.both', {
    first,
    second,
  });
}

/** The size of the settings that differ from the defaults: on one line if possible. */
function settingsSize(settings: readonly string[]): number {
  return settings.join('; ').length <= LONGEST_LINE ? 28 : 24;
}
