import { readInSteps } from '#core/engine/experiment/loss-reference';
import type { Activity } from '#core/lesson/activities/activity';
import { formulasOf } from '#core/lesson/activities/formulas';
import type { ClientCommand } from '#core/protocol/commands';
import type { Refusal } from '#core/protocol/refusal';
import { sentence } from '#core/words/messages';
import { nextTurn } from '../process/event-loop';

/** Work at a time, and in all for one command, in milliseconds. */
const SLICE_MS = 8;
const MOST_MS = 6_000;

/**
 * Reads the formulas that a command brings, in slices, before the rules look at them: they need a tenth of a
 * second for a long one, and a plan may hold 60. What has been read is remembered.
 * @returns why not all were read, or null
 */
export async function readFormulas(
  command: ClientCommand,
  mostMs = MOST_MS,
): Promise<Refusal | null> {
  let left = mostMs;
  for (const formula of new Set(activitiesIn(command).flatMap(formulasOf))) {
    const steps = readInSteps(formula);
    for (let isDone = false; !isDone; ) {
      if (left <= 0) return SLOW;
      const start = performance.now();
      while (!isDone && performance.now() - start < SLICE_MS) isDone = steps.next().done === true;
      left -= performance.now() - start;
      await nextTurn();
    }
  }
  return null;
}

function activitiesIn(command: ClientCommand): readonly Activity[] {
  if (command.type === 'open-round') return [command.activity];
  if (command.type === 'add-to-plan') return [command.item.activity];
  if (command.type !== 'set-plan' && command.type !== 'save-plan') return [];
  return command.plan.items.map(({ activity }) => activity);
}

const SLOW: Refusal = {
  code: 'bad-plan',
  reason: sentence('host-refusals.slow-formulas'),
};
