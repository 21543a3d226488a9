import { stabilityEdge } from '#core/engine/theory/theory';
import { racedExperiment, runsOfSide } from '#core/report/round-facts';
import type { ReviewRound } from '#core/report/session-review';
import type { Words } from '#core/words/words';
import { sweepDomain } from '../../charts/sweep/domain';
import { sweepPoints } from '../../charts/sweep-data';
import { roundTitle } from '../../ui/words/activity-words';
import { RoundStrips } from './pick-strips';
import { picksOf, verdictsOf } from './round-data';

/** The rounds on one experiment, laid over one axis. */
export function RoundMoves({
  words,
  rounds,
}: {
  words: Words<'common' | 'review'>;
  rounds: readonly ReviewRound[];
}) {
  const runs = rounds.flatMap((round) => runsOfSide(round, 0));
  const points = sweepPoints(picksOf(runs), verdictsOf(runs));
  const experiment = rounds[0] === undefined ? null : racedExperiment(rounds[0]);
  const edge = experiment === null ? null : stabilityEdge(experiment);
  const { lowest, highest, furtherLeft, furtherRight } = sweepDomain(
    points,
    edge === null ? [] : [edge.value],
  );
  const isShown = edge !== null && edge.value > lowest && edge.value < highest;
  return (
    <section className="break-inside-avoid">
      <RoundStrips
        title={words.say('review.strips')}
        domain={[lowest, highest]}
        edge={isShown ? edge.value : null}
        furtherLeft={furtherLeft}
        furtherRight={furtherRight}
        rounds={rounds.map((round) => ({
          number: round.number,
          title: roundTitle(words, round),
          picks: runsOfSide(round, 0).map(({ learningRate, verdict: { outcome } }) => ({
            learningRate,
            outcome,
          })),
        }))}
      />
    </section>
  );
}
