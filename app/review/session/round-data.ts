import type { Experiment } from '#core/engine/experiment';
import { experimentOf } from '#core/room/activities/activity';
import { rulesOf } from '#core/room/activities/registry';
import type { Names, Picks, Verdicts } from '../../charts/sweep-data';
import type { ReviewParticipant, ReviewRound, ReviewRun } from './review-types';

/** The runs of one group: 0, or 1 for the rival of a duel. */
export function runsOfSide({ runs }: ReviewRound, side: number): readonly ReviewRun[] {
  return runs.filter((run) => run.side === side);
}

export function picksOf(runs: readonly ReviewRun[]): Picks {
  return runs.map(({ participant, learningRate }) => [participant, learningRate]);
}

export function verdictsOf(runs: readonly ReviewRun[]): Verdicts {
  return runs.map(({ participant, verdict }) => [participant, verdict]);
}

export function namesOf(participants: readonly ReviewParticipant[]): Names {
  return participants.map((one) => [one.number, nameOf(one)]);
}

export function nameOf({ number, name }: ReviewParticipant): string {
  return name ?? `student ${number}`;
}

/** Whether its runs are the students': else the instructor showed them. */
export function isOfStudents({ activity }: ReviewRound): boolean {
  return rulesOf(activity).before === 'pick';
}

/** The experiment of a round in which each student has one rate from start to end; else null. */
export function racedExperiment({ activity }: ReviewRound): Experiment | null {
  const { before, during } = rulesOf(activity);
  return before === 'pick' && during === null ? experimentOf(activity) : null;
}
