import { elapsedAt } from './clock';
import { type Decision, happens, refuse, UNCHANGED } from './decision';
import { isOver } from './limit';
import { revealDuration } from './reveal';
import type { HostCommand } from './room-command';
import type { Millis, RoomState, Verdicts } from './state';

export function decideHost(state: RoomState, command: HostCommand, now: Millis): Decision {
  switch (command.type) {
    case 'mark-clock':
    case 'stop-clock':
    case 'start-clock':
      return decideClock(state, command.type, now);
    case 'lock-if-due':
      return lockIfDue(state, now);
    case 'finish-round':
      return finishRound(state, command.verdicts, now);
  }
}

/** Without a running clock there is nothing to mark or to stop, and nothing to start beside a running one. */
function decideClock(
  { phase }: RoomState,
  type: 'mark-clock' | 'stop-clock' | 'start-clock',
  at: Millis,
): Decision {
  if (phase.kind !== 'picking' && phase.kind !== 'running') return UNCHANGED;
  const { clock } = phase;
  if (type === 'start-clock') {
    return clock.since === null ? happens({ type: 'clock-started', at }) : UNCHANGED;
  }
  if (clock.since === null) return UNCHANGED;
  return type === 'mark-clock'
    ? happens({ type: 'clock-marked', at, elapsed: elapsedAt(clock, at) })
    : happens({ type: 'clock-stopped', elapsed: clock.elapsed });
}

function lockIfDue({ phase }: RoomState, at: Millis): Decision {
  if (phase.kind !== 'picking' || !isOver(phase, at)) return UNCHANGED;
  return phase.picks.size === 0
    ? happens({ type: 'limit-set', limit: null })
    : happens({ type: 'round-locked', at });
}

function finishRound({ phase }: RoomState, verdicts: Verdicts, now: Millis): Decision {
  if (phase.kind !== 'running') {
    return refuse('wrong-phase', 'No run is being shown.');
  }
  if (elapsedAt(phase.clock, now) < revealDuration(phase.round.experiment.budget)) {
    return refuse('wrong-phase', 'The run is still being shown.');
  }
  const judged = [...phase.picks.keys()].map((participant) => {
    const verdict = verdicts.get(participant);
    if (verdict === undefined)
      throw new Error(`participant ${participant} picked and has no verdict`);
    return [participant, verdict] as const;
  });
  if (verdicts.size !== judged.length) throw new Error('a verdict for somebody who did not pick');
  return happens({ type: 'round-finished', verdicts: judged });
}
