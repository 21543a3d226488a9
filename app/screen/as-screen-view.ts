import { withoutAnswer } from '#core/lesson/activities/asked';
import type { InstructorView } from '#core/protocol/views/instructor-view';
import type { PhaseOf } from '#core/protocol/views/phase-of';
import type { ScreenView } from '#core/protocol/views/screen-view';

/**
 * What the projector is told, by what the console knows: no picks before the lock, and no answer that hasn't
 * been shown.
 */
export function asScreenView(view: InstructorView): ScreenView {
  const { version, code, title, participants, away, isOpenToJoin, asksHallNumber, idLabel, teams } =
    view;
  const { address, invitation, hallNumber, language, board, standings } = view;
  return {
    version,
    code,
    title,
    participants,
    away,
    isOpenToJoin,
    asksHallNumber,
    idLabel,
    teams,
    address,
    invitation,
    hallNumber,
    language,
    board,
    standings,
    names: view.roster
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ number, shownAs, isPractice }) => [number, shownAs, isPractice]),
    phase: phaseOf(view),
  };
}

function phaseOf({ phase }: InstructorView): ScreenView['phase'] {
  switch (phase.kind) {
    case 'lobby':
    case 'closed':
      return phase;
    case 'picking': {
      const { picks: _picks, votes: _votes, ...all } = phase;
      return { ...all, round: untold(phase.round) };
    }
    case 'running': {
      const { taps: _taps, canUndoLock: _undo, ...all } = phase;
      return { ...all, round: untold(phase.round), guesses: revealed(phase) };
    }
    case 'finished': {
      const { votes: _votes, namedTaps: _taps, ...all } = phase;
      const round = phase.isAnswerShown ? phase.round : untold(phase.round);
      return { ...all, round, guesses: revealed(phase) };
    }
  }
}

/** Of updates that were made. */
function revealed({ walk, guesses }: Pick<ConsoleRun, 'walk' | 'guesses'>): ConsoleRun['guesses'] {
  const made = walk?.furthest ?? 0;
  return made === 0 ? [] : guesses.map(([number, places]) => [number, places.slice(0, made)]);
}

function untold(round: ScreenRound): ScreenRound {
  return { ...round, activity: withoutAnswer(round.activity) };
}

type ConsoleRun = PhaseOf<InstructorView, 'running'>;
type ScreenRound = PhaseOf<ScreenView, 'picking'>['round'];
