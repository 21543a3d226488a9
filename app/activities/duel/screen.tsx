import { isRateFree } from '#core/engine/optimizers/catalogue';
import type { Duel } from '#core/lesson/activities/duel';
import { RoundHeader } from '../../parts/screen/frame/round-header';
import { PickPicture } from '../../parts/screen/picking/pick-picture';
import { StepPanel } from '../../parts/screen/running/step-block';
import styles from '../../parts/screen/screen.module.css';
import type { ActivityScreen, PictureProps } from '../../parts/screen/screen-activity';
import { optimizerName } from '../../ui/words/experiment-words';
import { duelNames } from '../../ui/words/side-words';
import { useWords } from '../../words/language';
import { DuelRivalSide } from './screen/duel-rival-side';
import { DuelSide } from './screen/duel-side';
import { DuelSweepPicture } from './screen/duel-sweep-picture';

export const duelPictures: ActivityScreen<Duel> = {
  Picking: DuelPicking,
  Running: DuelRun,
  pictures: [
    { key: 'W', name: 'screen.picture.both-sweeps', isThere: () => true, Show: DuelSweepPicture },
    { key: 'L', name: 'screen.picture.leaderboards', isThere: () => true, Show: DuelRun },
  ],
  firstAfterRun: 'L',
};

function DuelPicking({ view, phase, activity, clock }: PictureProps<Duel, 'picking'>) {
  const words = useWords('experiment', 'screen-duel');
  const { experiment, rival } = activity;
  const [first, second] = duelNames(words, experiment, rival);
  return (
    <PickPicture
      view={view}
      phase={phase}
      clock={clock}
      experiment={experiment}
      rival={rival}
      task={
        isRateFree(rival)
          ? words.say('screen-duel.task-free', { rival: optimizerName(words, rival) })
          : words.say('screen-duel.task', { first, second })
      }
    />
  );
}

/** Two stages: side by side, or one above the other on a tall screen. */
function DuelRun(props: PictureProps<Duel, 'running' | 'finished'>) {
  const words = useWords('experiment');
  const { phase, activity, board, counts, clock } = props;
  const { experiment, rival } = activity;
  const isOver = phase.kind === 'finished';
  const names = duelNames(words, experiment, rival);
  return (
    <main className="flex h-full flex-col">
      <div className="grid shrink-0 grid-cols-[minmax(0,1296fr)_minmax(0,624fr)]">
        <header className="flex h-120 min-w-0 items-center px-56">
          <RoundHeader round={phase.round} experiment={experiment} rival={rival} />
        </header>
        <StepPanel phase={phase} steps={experiment.budget} clock={clock} />
      </div>
      <div className={`min-h-0 flex-1 ${styles.duel}`}>
        <DuelSide
          name={names[0]}
          experiment={experiment}
          phase={phase}
          board={board}
          counts={counts[0]}
          verdicts={isOver ? phase.verdicts : undefined}
          outcomes={isOver ? phase.outcomes : null}
          clock={clock}
        />
        {isRateFree(rival) ? (
          <DuelRivalSide
            rival={rival}
            settled={board?.rival?.settled}
            verdicts={isOver ? phase.rivalVerdicts : undefined}
            clock={clock}
          />
        ) : (
          <DuelSide
            name={names[1]}
            experiment={rival}
            phase={phase}
            board={board?.rival ?? null}
            counts={counts[1]}
            verdicts={isOver ? phase.rivalVerdicts : undefined}
            outcomes={isOver ? phase.rivalOutcomes : null}
            clock={clock}
          />
        )}
      </div>
    </main>
  );
}
