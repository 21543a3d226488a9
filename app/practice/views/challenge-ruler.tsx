import { CHALLENGE_RANGE, type ChallengeStanding } from '#core/lesson/laboratory/unknown-loss';
import { percent } from '../../parts/phone/percent';
import { positionOf } from '../../parts/phone/pick/rate-scale';
import { TickMarks } from '../../parts/phone/pick/tick-marks';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { useWords } from '../../words/language';

const placeOf = (rate: number) =>
  percent(Math.min(1, Math.max(0, positionOf(rate, CHALLENGE_RANGE))));

/** All tries on one ruler of rates, with the stretch in which the edge must lie; and the edge, once it is told. */
export function ChallengeRuler({
  standing,
  edge,
}: {
  standing: ChallengeStanding;
  edge: number | null;
}) {
  const words = useWords('practice-challenge');
  const { tried, below, above } = standing;
  const from = placeOf(below ?? CHALLENGE_RANGE.lowest);
  const to = placeOf(above ?? CHALLENGE_RANGE.highest);
  return (
    <div aria-hidden="true" className="mt-4">
      <div dir="ltr" className="relative mx-3 h-16 bg-panel">
        <span
          className="absolute inset-y-0 bg-klein-soft"
          style={{ left: from, right: `calc(100% - ${to})` }}
        />
        {above !== null && (
          <span className="absolute inset-y-0 right-0 bg-wall" style={{ left: to }} />
        )}
        {tried.map(({ number, learningRate, verdict }) => (
          <span
            key={number}
            className="absolute top-1/2 -translate-1/2 leading-[0]"
            style={{ left: placeOf(learningRate) }}
          >
            <OutcomeMark kind={verdict.outcome} size={20} />
          </span>
        ))}
        {edge !== null && (
          <span
            className="absolute -top-1 -bottom-1 w-1 -translate-x-1/2 bg-ink"
            style={{ left: placeOf(edge) }}
          />
        )}
      </div>
      <TickMarks range={CHALLENGE_RANGE} />
      {edge !== null && (
        <p className="mx-3 text-[0.9375rem] type-label">
          {words.say('practice-challenge.edge', { edge })}
        </p>
      )}
    </div>
  );
}
