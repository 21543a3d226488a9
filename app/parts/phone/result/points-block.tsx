import { Plus } from 'lucide-react';
import { formatCount } from '#core/engine/number-format';
import type { Point } from '#core/lesson/points';
import type { You } from '#core/protocol/views/you';
import { pointCountWords } from '../point-count';
import { ordinal } from './ordinal';
import { POINT_REASONS } from './point-reasons';

/** The points of this round, each with its reason, and the total: on this phone only. */
export function PointsBlock({
  you: { points, score },
  words = POINT_REASONS,
}: {
  you: Pick<You, 'points' | 'score'>;
  /** What each point was for, if an activity has its own words. */
  words?: Readonly<Record<Point, string>>;
}) {
  if (points === null && score === null) return null;
  return (
    <section className="mt-9">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-3 pb-2">
        <span className="type-title text-2xl">{pointsTitle(points)}</span>
        {score === null ? null : (
          <span className="text-mut">
            {pointCountWords(score.points)} in all, {ordinal(score.rank)} of {formatCount(score.of)}
          </span>
        )}
      </h2>
      {points === null || points.length === 0 ? null : (
        <ul className="border-t border-line">
          {points.map((point) => (
            <li
              key={point}
              className="flex min-h-11 items-center gap-2.5 border-b border-line py-2 text-[1.0625rem]"
            >
              <Plus aria-hidden="true" strokeWidth={3} className="size-5 shrink-0" />
              <span>
                <span className="sr-only">One point: </span>
                {words[point]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function pointsTitle(points: You['points']): string {
  if (points === null) return 'Your points';
  return points.length === 0 ? 'No point this time' : `+ ${pointCountWords(points.length)}`;
}
