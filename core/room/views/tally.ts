import type { Ballot } from '#core/lesson/activities/inputs';
import { CONFIDENCES, type Inputs } from '#core/lesson/round';
import type { Tally } from '#core/protocol/views/common-view';

/** How many voted for each choice, by how sure they were. */
export function tallyOf({ choices }: Ballot, { votes }: Inputs): Tally {
  const counts = choices.map(() =>
    Object.fromEntries(['none', ...CONFIDENCES].map((key) => [key, 0])),
  );
  for (const { choice, confidence } of votes.values()) {
    const cell = counts[choice];
    const key = confidence ?? 'none';
    if (cell !== undefined) cell[key] = (cell[key] ?? 0) + 1;
  }
  return { choices: counts, voters: votes.size };
}
