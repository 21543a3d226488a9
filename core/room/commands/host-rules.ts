import { canEnd } from '#core/lesson/activities/asked';
import type { Millis, Picks, Verdicts } from '#core/lesson/round';
import { sentence } from '#core/words/messages';
import { rulesOf } from '../../lesson/activities/catalogue';
import { elapsedAt } from '../clock';
import { isOver } from '../limit';
import { playbackDuration } from '../playback';
import type { HostCommand } from '../room-command';
import type { RoomState } from '../state';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { changeDevice } from './hand-over';
import { walkOn } from './walk';
import { decideWholeRoom } from './whole-room';

export function decideHost(state: RoomState, command: HostCommand, now: Millis): Decision {
  switch (command.type) {
    case 'set-title':
    case 'reopen':
      return decideWholeRoom(state, command);
    case 'mark-clock':
    case 'stop-clock':
    case 'start-clock':
      return decideClock(state, command, now);
    case 'change-device':
      return changeDevice(state, command);
    case 'walk-on':
      return walkOn(state, now);
    case 'lock-if-due':
      return lockIfDue(state, now);
    case 'finish-round':
      return finishRound(state, command, now);
  }
}

/**
 * Only a running clock can be marked or stopped, and only a stopped one started. What the instructor
 * paused, the host doesn't start.
 */
function decideClock(
  { phase }: RoomState,
  command: Extract<HostCommand, { type: 'mark-clock' | 'stop-clock' | 'start-clock' }>,
  at: Millis,
): Decision {
  if (phase.kind !== 'picking' && phase.kind !== 'running') return UNCHANGED;
  const { clock } = phase;
  if (command.type === 'start-clock') {
    return clock.since === null && !clock.isPaused
      ? happens({ type: 'clock-started', at })
      : UNCHANGED;
  }
  if (clock.since === null) return UNCHANGED;
  return command.type === 'mark-clock'
    ? happens({
        type: 'clock-marked',
        at,
        elapsed: elapsedAt(clock, at),
        present: command.present,
      })
    : happens({ type: 'clock-stopped', elapsed: clock.elapsed });
}

/** If nothing runs, the lock ends the round. */
function lockIfDue({ phase }: RoomState, at: Millis): Decision {
  if (phase.kind !== 'picking' || phase.clock.isPaused || !isOver(phase, at)) return UNCHANGED;
  const { activity } = phase.round;
  if (!canEnd(activity, phase.inputs)) {
    return happens({ type: 'limit-set', limit: null });
  }
  return rulesOf(activity).steps(activity) === 0
    ? happens({ type: 'round-finished', verdicts: [], edge: null })
    : happens({ type: 'round-locked', at });
}

function finishRound(
  { phase }: RoomState,
  { verdicts, edge }: Extract<HostCommand, { type: 'finish-round' }>,
  now: Millis,
): Decision {
  if (phase.kind !== 'running') {
    return refuse('wrong-phase', sentence('host-refusals.no-run'));
  }
  const { activity } = phase.round;
  if (elapsedAt(phase.clock, now) < playbackDuration(activity)) {
    return refuse('wrong-phase', sentence('host-refusals.run-shown'));
  }
  const groups = rulesOf(activity).groups(activity, phase.inputs);
  if (verdicts.length !== groups.length) throw new Error('verdicts for other groups than these');
  const judged = groups.map(({ picks }, at) => judgedRuns(picks, verdicts[at]!));
  return happens({ type: 'round-finished', verdicts: judged, edge });
}

function judgedRuns(picks: Picks, verdicts: Verdicts) {
  const judged = [...picks.keys()].map((participant) => {
    const verdict = verdicts.get(participant);
    if (verdict === undefined)
      throw new Error(`participant ${participant} picked and has no verdict`);
    return [participant, verdict] as const;
  });
  if (verdicts.size !== judged.length) throw new Error('a verdict for somebody who did not pick');
  return judged;
}
