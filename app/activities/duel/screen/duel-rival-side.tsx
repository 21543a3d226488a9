import type { Experiment } from '#core/engine/experiment/experiment';
import { RIVAL_RUN } from '#core/lesson/activities/duel';
import type { Board } from '#core/protocol/views/board';
import { ClassStage } from '../../../parts/screen/class-stage';
import type { ScreenClock } from '../../../parts/screen/clock';
import styles from '../../../parts/screen/screen.module.css';
import type { ScreenPhase } from '../../../parts/screen/screen-activity';
import { size } from '../../../parts/screen/size';
import { OutcomeMark } from '../../../ui/marks/outcome-mark';
import { optimizerName } from '../../../ui/words/experiment-words';
import { rivalNote, whyPickWords } from '../../../ui/words/rival-words';
import { useWords } from '../../../words/language';

/** The rate is on paper only. */
const ONE_RUN: [number, number][] = [[RIVAL_RUN, 1]];

/** The side of a rival without a rate: its one run, how it fares, and that it is beside the class's. */
export function DuelRivalSide({
  rival,
  settled,
  verdicts,
  clock,
}: {
  rival: Experiment;
  settled: Board['settled'] | undefined;
  /** Absent while it runs. */
  verdicts: ScreenPhase<'finished'>['verdicts'] | undefined;
  clock: ScreenClock;
}) {
  const words = useWords('common', 'experiment', 'screen-duel');
  const known = verdicts?.[0]?.[1] ?? settled?.[0];
  const outcome = words.say(`common.outcome.${known?.outcome ?? 'running'}`);
  return (
    <section className={styles.side}>
      <h2 className={`${styles.sideTitle} type-title`} style={size(40)}>
        {optimizerName(words, rival)}
      </h2>
      <div className={`relative min-h-0 ${styles.sideStage}`}>
        <ClassStage
          experiment={rival}
          picks={ONE_RUN}
          settled={settled}
          verdicts={verdicts}
          clock={clock}
        />
      </div>
      <div className={styles.sideFoot}>
        <p className="flex items-center gap-12 type-title" style={size(44)}>
          <span className="flex" style={size(32)}>
            <OutcomeMark kind={known?.outcome ?? 'running'} size="1em" />
          </span>
          <span className="first-letter:uppercase">
            {typeof known?.step === 'number'
              ? words.say('screen-duel.at-step', { outcome, step: known.step })
              : outcome}
          </span>
        </p>
        <div
          className="mt-14 grid gap-10 border-t-2 border-line pt-10 text-pretty"
          style={size(28)}
        >
          <p>{rivalNote(words, rival)}</p>
          {verdicts !== undefined && <p className="type-label">{whyPickWords(words, rival)}</p>}
        </div>
      </div>
    </section>
  );
}
