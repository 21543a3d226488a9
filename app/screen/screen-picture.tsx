import type { RefusalCode } from '#core/protocol/refusal';
import type { Counts, Frame } from '#core/protocol/views/frame';
import type { ScreenView } from '#core/protocol/views/screen-view';
import type { Told } from '../live/fold';
import type { ScreenClock } from '../parts/screen/clock';
import styles from '../parts/screen/screen.module.css';
import type {
  ActivityScreen,
  FinishedPicture,
  Picture,
  ScreenPhase,
} from '../parts/screen/screen-activity';
import { useWords } from '../words/language';
import { Lobby } from './lobby';
import { ScreenNotice } from './notice';

/** The one picture that the room sees now. */
export function ScreenPicture({
  told: { view, link, refusal, board, frame },
  clock,
  screen,
  shown,
  theory,
}: {
  told: Told<ScreenView>;
  clock: ScreenClock;
  /** How the round's activity is shown; null if there is no round. */
  screen: ActivityScreen | null;
  /** The chosen picture of a finished round. */
  shown: FinishedPicture | null;
  theory: boolean;
}) {
  const words = useWords('screen', 'refusals', 'host-refusals');
  if (refusal !== null && link === 'refused') {
    return (
      <ScreenNotice title={words.say(titleKey(refusal.code))}>
        {words.tell(refusal.reason)}
      </ScreenNotice>
    );
  }
  if (view === null) {
    return link === 'connecting' ? (
      <div className={`h-full ${styles.late}`}>
        <ScreenNotice title={words.say('screen.connecting')} />
      </div>
    ) : (
      <ScreenNotice title={words.say('screen.unreachable')}>
        {words.say('screen.unreachable.text')}
      </ScreenNotice>
    );
  }
  const { phase } = view;
  if (phase.kind === 'closed') {
    const { participants } = view;
    return (
      <ScreenNotice title={words.say('screen.closed')}>
        {words.say('screen.closed.text', { participants })}
      </ScreenNotice>
    );
  }
  if (phase.kind === 'lobby' || screen === null) {
    return (
      <div key="lobby" className={`h-full ${styles.picture}`}>
        <Lobby view={view} />
      </div>
    );
  }
  const Show = pictureFor(screen, phase, shown);
  if (Show === null) return null;
  // Picking and the run share the stage, so the picture stays. The results replace it.
  const isStage = phase.kind !== 'finished' || shown?.key === screen.firstAfterRun;
  return (
    <div
      key={`${phase.round.number} ${isStage ? 'stage' : shown?.key}`}
      className={`h-full ${styles.picture}`}
    >
      <Show
        view={view}
        phase={phase}
        activity={phase.round.activity}
        board={board}
        counts={countsOf(frame)}
        clock={clock}
        theory={theory}
      />
    </div>
  );
}

/** Always one component in one place: when a run ends, the component stays and keeps what it has painted. */
function pictureFor(
  { Picking, Running }: ActivityScreen,
  { kind }: ScreenPhase,
  shown: FinishedPicture | null,
): Picture | null {
  const chosen = { picking: Picking, running: Running, finished: shown?.Show ?? null }[kind];
  return chosen as Picture | null;
}

/** Refusals that have a title of their own. */
const TITLED = ['unknown-room', 'too-many-tries', 'room-closed', 'outdated'] as const;

function titleKey(code: RefusalCode) {
  const own = TITLED.find((titled) => titled === code);
  return `screen.refused.${own ?? 'other'}` as const;
}

function countsOf(frame: Frame | null): readonly Counts[] {
  const groups = frame?.[4] ?? [];
  return groups.map(([atGoal, onTheWay, bouncing, diverging]) => ({
    atGoal,
    onTheWay,
    bouncing,
    diverging,
  }));
}
