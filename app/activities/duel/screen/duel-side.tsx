import type { Experiment } from '#core/engine/experiment/experiment';
import type { OutcomeCounts } from '#core/engine/outcome';
import type { Board } from '#core/protocol/views/board';
import type { Counts } from '#core/protocol/views/frame';
import { ClassStage } from '../../../parts/screen/class-stage';
import type { ScreenClock } from '../../../parts/screen/clock';
import { FittedName } from '../../../parts/screen/rows/fitted-name';
import { MovingRows } from '../../../parts/screen/rows/moving-rows';
import styles from '../../../parts/screen/screen.module.css';
import type { ScreenPhase } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { countParts, countsOfBoard, outcomeParts } from '../../../ui/marks/counts';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { nameWords } from '../../../ui/words/name-words';
import { Rank } from '../../../ui/words/rank';
import { useWords } from '../../../words/language';

const MOST_ROWS = 3;
const ROW = 46;

/** One side of a duel: the class on its stage, its counts, and the first to converge. */
export function DuelSide({
  name,
  experiment,
  phase,
  board,
  counts,
  verdicts,
  outcomes,
  clock,
}: {
  /** Beside the other side's. */
  name: string;
  experiment: Experiment;
  phase: ScreenPhase<'running' | 'finished'>;
  /** Of this side only. */
  board: Pick<Board, 'fastest' | 'converged' | 'settled'> | null;
  counts: Counts | undefined;
  verdicts: ScreenPhase<'finished'>['verdicts'] | undefined;
  outcomes: OutcomeCounts | null;
  clock: ScreenClock;
}) {
  const words = useWords('common', 'screen-duel');
  const parts =
    outcomes === null
      ? countParts(words, counts ?? countsOfBoard(board, phase.runs))
      : outcomeParts(words, outcomes);
  const fastest = (board?.fastest ?? []).slice(0, MOST_ROWS);
  return (
    <section className={styles.side}>
      <h2 className={`${styles.sideTitle} type-title`} style={size(40)}>
        {name}
      </h2>
      <div className={`relative min-h-0 ${styles.sideStage}`}>
        <ClassStage
          experiment={experiment}
          picks={phase.picks}
          settled={board?.settled}
          verdicts={verdicts}
          clock={clock}
        />
      </div>
      <div className={styles.sideFoot}>
        <ul className={styles.sideCounts}>
          {parts.map(({ kind, count, words: word }) => (
            <li key={kind} className="whitespace-nowrap">
              <span className="flex items-center gap-12" style={size(44)}>
                <span className="flex" style={size(32)}>
                  <OutcomeMark kind={kind} size="1em" />
                </span>
                <span className="type-figure">{words.numbers.count(count)}</span>
              </span>
              <span className="block type-label" style={size(26)}>
                {word}
              </span>
            </li>
          ))}
        </ul>
        <div className="mt-14 border-t-2 border-line pt-10">
          {fastest.length === 0 ? (
            <p
              className="text-mut"
              style={{ ...size(30), height: `calc(${MOST_ROWS * ROW} * var(--u))` }}
            >
              {words.say(
                phase.kind === 'finished' ? 'screen-duel.nobody-arrived' : 'screen-duel.nobody-yet',
              )}
            </p>
          ) : (
            <div style={{ height: `calc(${MOST_ROWS * ROW} * var(--u))` }}>
              <MovingRows rows={fastest} rowHeight={ROW}>
                {({ participant, rank, tied, name, isPractice, learningRate, step }) => (
                  <div className="flex h-full items-center" style={size(30)}>
                    <span className="w-64 shrink-0">
                      <Rank words={words} rank={rank} tied={tied} />
                    </span>
                    <span className="min-w-0 flex-1 pe-16">
                      <FittedName
                        name={nameWords(words, participant, name)}
                        isPractice={isPractice}
                        room={360}
                        units={30}
                      />
                    </span>
                    <span>{words.numbers.rate(learningRate)}</span>
                    <span className="min-w-170 shrink-0 ps-24 text-end">
                      {words.say('common.steps', { count: step })}
                    </span>
                  </div>
                )}
              </MovingRows>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}
