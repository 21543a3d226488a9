import type { ReviewParticipant, ReviewRun } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import type { NameEntries, PickPairs, VerdictPairs } from '../../charts/sweep-data';

export function picksOf(runs: readonly ReviewRun[]): PickPairs {
  return runs.map(({ participant, learningRate }) => [participant, learningRate]);
}

export function verdictsOf(runs: readonly ReviewRun[]): VerdictPairs {
  return runs.map(({ participant, verdict }) => [participant, verdict]);
}

export function namesOf(
  words: Words<'review'>,
  participants: readonly ReviewParticipant[],
): NameEntries {
  return participants.map((one) => [one.number, nameOf(words, one)]);
}

export function nameOf(words: Words<'review'>, { number, name }: ReviewParticipant): string {
  return name ?? words.say('review.nameless', { number });
}
