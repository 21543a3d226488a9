import { formatCount } from '#core/engine/number-format';
import { OUTCOMES } from '#core/engine/outcome';
import type { ScreenView } from '#core/protocol/views';
import { sweepHeadline } from '../charts/headline';
import { Sweep } from '../charts/sweep';
import { sweepPoints } from '../charts/sweep-data';
import { OUTCOME_WORDS } from '../ui/outcome';
import { ScreenMark } from './screen-mark';
import { size } from './size';

type Finished = Extract<ScreenView['phase'], { kind: 'finished' }>;

/** The class as a sweep: what it found as a headline, how many of each outcome, and every pick. */
export function SweepPicture({
  phase,
  names,
  theory,
}: {
  phase: Finished;
  names: ScreenView['names'];
  theory: boolean;
}) {
  const { experiment } = phase.round;
  const headline = sweepHeadline(sweepPoints(phase.picks, phase.verdicts), experiment.budget);
  const sentences = headline.split(/(?<=\.) /);
  const parts = OUTCOMES.filter(
    (kind) => (phase.outcomes[kind] ?? 0) > 0 || kind === 'converged' || kind === 'diverged',
  );
  return (
    <main className="flex h-full flex-col px-56 pb-36">
      <header className="flex h-130 shrink-0 items-center justify-between gap-56">
        <h1
          className="min-w-0 text-balance type-display"
          style={size(headlineSize(sentences, parts.length))}
        >
          {sentences.map((sentence) => (
            <span key={sentence} className="block">
              {sentence}{' '}
            </span>
          ))}
        </h1>
        <ul className="flex shrink-0 items-center gap-32">
          {parts.map((kind) => (
            <li key={kind} className="flex items-center gap-12 whitespace-nowrap">
              <span className="flex" style={size(36)}>
                <ScreenMark kind={kind} />
              </span>
              <span className="type-figure" style={size(parts.length > 4 ? 40 : 48)}>
                {formatCount(phase.outcomes[kind] ?? 0)}
              </span>
              <span className="type-label" style={size(parts.length > 4 ? 24 : 28)}>
                {OUTCOME_WORDS[kind]}
              </span>
            </li>
          ))}
        </ul>
      </header>
      <div className="min-h-0 flex-1">
        <Sweep
          experiment={experiment}
          picks={phase.picks}
          verdicts={phase.verdicts}
          names={names}
          variant="projector"
          theory={theory}
        />
      </div>
    </main>
  );
}

/** Width of a character of the headline, in its own size. */
const CHARACTER = 0.55;

/** As large as two lines beside the counts allow. */
function headlineSize(sentences: readonly string[], counts: number): number {
  const room = 1808 - 56 - 265 * counts;
  const lines = sentences.length === 1 ? 2 : 1;
  const longest = Math.max(...sentences.map(({ length }) => length));
  return Math.max(
    32,
    Math.min(
      sentences.length === 1 && longest < 30 ? 54 : 44,
      (lines * room) / (CHARACTER * longest),
    ),
  );
}
