import { LossCurves } from '../../charts/lazy-loss-curves';
import { sweepPoints } from '../../charts/sweep-data';
import { experimentWords } from '../../ui/experiment-words';
import { LossFormula } from '../../ui/loss-formula';
import { OUTCOME_WORDS } from '../../ui/outcome';
import { OutcomeMark } from '../../ui/outcome-mark';
import type { ReviewRound, SessionReview } from './review-types';
import { roundFigures } from './round-figures';
import { RoundSweep } from './round-sweep';

const ORDER = ['converged', 'too-slow', 'trapped', 'oscillating', 'diverged'] as const;

/** One round: what was played, what it came to, the class as a sweep. */
export function RoundSection({
  round,
  participants,
}: {
  round: ReviewRound;
  participants: SessionReview['participants'];
}) {
  const { outcomes, runs } = roundFigures(round);
  const picks = round.runs.map((run) => [run.participant, run.learningRate] as const);
  const verdicts = round.runs.map((run) => [run.participant, run.verdict] as const);
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-3 print:break-inside-avoid">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 className="text-[24px] type-title">{`Round ${round.number}, the class as a sweep`}</h2>
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-[15px]">
          {ORDER.filter((outcome) => outcomes[outcome] > 0).map((outcome) => (
            <li key={outcome} className="flex items-center gap-2">
              <OutcomeMark kind={outcome} size={16} />
              <strong className="font-[750]">{outcomes[outcome]}</strong>
              {OUTCOME_WORDS[outcome]}
            </li>
          ))}
        </ul>
      </div>
      <p className="text-[15px] text-mut">
        <LossFormula loss={round.experiment.loss} />. {experimentWords(round.experiment)}. {runs}{' '}
        {runs === 1 ? 'pick' : 'picks'}.
      </p>
      <RoundSweep
        experiment={round.experiment}
        picks={picks}
        verdicts={verdicts}
        names={participants.map(
          ({ number, name }) => [number, name ?? `student ${number}`] as const,
        )}
      />
      <h3 className="mt-4 text-[20px] type-title">Their losses, step by step</h3>
      <LossCurves experiment={round.experiment} points={sweepPoints(picks, verdicts)} />
    </section>
  );
}
