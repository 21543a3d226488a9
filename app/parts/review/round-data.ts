import type { ReviewParticipant, ReviewRun } from '#core/report/session-review';
import type { NameEntries, PickPairs, VerdictPairs } from '../../charts/sweep-data';

export function picksOf(runs: readonly ReviewRun[]): PickPairs {
  return runs.map(({ participant, learningRate }) => [participant, learningRate]);
}

export function verdictsOf(runs: readonly ReviewRun[]): VerdictPairs {
  return runs.map(({ participant, verdict }) => [participant, verdict]);
}

export function namesOf(participants: readonly ReviewParticipant[]): NameEntries {
  return participants.map((one) => [one.number, nameOf(one)]);
}

export function nameOf({ number, name }: ReviewParticipant): string {
  return name ?? `student ${number}`;
}
