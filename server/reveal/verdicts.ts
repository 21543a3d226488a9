import type { Verdict } from '#core/engine/outcome';
import type { RunGroup } from '#core/lesson/activities/rules';
import { groupVerdicts } from '#core/lesson/runs/group-verdicts';
import type { Participant } from '#core/room/state';
import { TimeSlice } from '../process/event-loop';

/** The verdict on every pick, computed without blocking the event loop. Throws when the signal aborts. */
export async function computeVerdicts(
  group: RunGroup,
  signal: AbortSignal,
): Promise<Map<Participant['number'], Verdict>> {
  const slice = new TimeSlice();
  const work = groupVerdicts(group);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await slice.breathe();
    signal.throwIfAborted();
  }
}
