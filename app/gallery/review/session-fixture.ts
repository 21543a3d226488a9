import type { FinishedPhase } from '#core/room/state';
import type { ReviewRound, SessionReview } from '../../parts/review/review-types';
import { lessonFixture } from '../console/class-fixture';

const AT = new Date('2026-11-24T10:15:00Z');
const CLOSED_AT = new Date('2026-11-24T10:56:00Z');

/**
 * A session in which a made-up class went through the built-in plan.
 * @param part a kind of activity, of which alone the rounds are told; `all` for every one
 */
export function sessionFixture(students: number, part: string): SessionReview {
  const { participants, rounds } = lessonFixture(students);
  return {
    id: '0',
    code: 'HX37KM',
    title: 'The learning rate',
    openedAt: AT,
    closedAt: CLOSED_AT,
    participants: participants.map(({ number, name }) => ({ number, name, joinedAt: AT })),
    rounds: rounds
      .filter(({ round }) => part === 'all' || part === round.activity.kind)
      .map(reviewRound),
  };
}

function reviewRound({
  round,
  inputs: { picks, votes, taps },
  verdicts,
  edge,
}: Omit<FinishedPhase, 'kind'>): ReviewRound {
  return {
    number: round.number,
    title: round.title,
    activity: round.activity,
    revoteOf: round.revoteOf,
    edge,
    engineVersion: 1,
    openedAt: AT,
    lockedAt: AT,
    finishedAt: CLOSED_AT,
    runs: verdicts.flatMap((group, side) =>
      [...group].map(([participant, verdict]) => {
        const pick = picks.get(participant);
        const rates = round.activity.kind === 'sweep' ? round.activity.learningRates : [];
        return {
          participant,
          side,
          learningRate: pick?.learningRate ?? rates[participant - 1] ?? 1,
          prediction: pick?.prediction ?? null,
          changes: pick?.changes ?? [],
          verdict,
        };
      }),
    ),
    votes: [...votes].map(([participant, { choice, confidence }]) => ({
      participant,
      choice,
      confidence,
    })),
    taps: [...taps].map(([participant, { step }]) => ({ participant, step })),
  };
}
