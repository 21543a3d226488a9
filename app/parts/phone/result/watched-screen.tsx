import type { OutcomeCounts } from '#core/engine/outcome';
import { OUTCOMES } from '#core/engine/outcome';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../../ui/marks/outcome-word';
import { RoundTitle } from '../../../ui/round-title';
import { useWords } from '../../../words/language';
import type { ActivityProps } from '../activity-props';
import { BoardLists } from '../run/board-lists';
import { PointsBlock } from './points-block';
import { BigScreenLine } from './result-screen';

/** Nobody's participant number. */
const NOBODY = 0;

/** The end of a round, for a phone that has no pick in it. */
export function WatchedScreen({
  round,
  outcomes,
  board,
  you,
}: Pick<ActivityProps, 'round' | 'board' | 'you'> & { outcomes: OutcomeCounts }) {
  const words = useWords('play');
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[30rem] flex-col">
      <div className="wipe-up grow px-5 [--margin:1.25rem] pt-[max(1rem,env(safe-area-inset-top))] pb-6">
        <p className="font-bold">
          <RoundTitle round={round} />
        </p>
        <h1 className="type-display mt-8 text-[2.5rem] text-balance">
          {words.say('play.result.watched')}
        </h1>
        <p className="mt-3 text-lg text-mut">{words.say('play.result.others')}</p>
        <ul className="mt-4 mb-9 border-t border-line">
          {OUTCOMES.map((outcome) => (
            <li
              key={outcome}
              className="flex min-h-12 items-center gap-3 border-b border-line text-lg"
            >
              <OutcomeMark kind={outcome} />
              <span className="grow">
                <OutcomeWord kind={outcome} />
              </span>
              <strong className="font-bold">{words.numbers.count(outcomes[outcome])}</strong>
            </li>
          ))}
        </ul>
        <BoardLists board={board} you={NOBODY} isOver={true} />
        <PointsBlock you={you} />
      </div>
      <BigScreenLine>{words.say('play.result.screen')}</BigScreenLine>
    </main>
  );
}
