import { Plus } from 'lucide-react';
import type { Point } from '#core/lesson/points';
import type { You } from '#core/protocol/views/you';
import type { Words } from '#core/words/words';
import { useWords } from '../../../words/language';

/** The points of this round, each with its reason, and the total: on this phone only. */
export function PointsBlock({
  you: { points, score },
  reasons = {},
}: {
  you: Pick<You, 'points' | 'score'>;
  /** What a point was for, where an activity has its own words. */
  reasons?: Readonly<Partial<Record<Point, string>>>;
}) {
  const words = useWords('common', 'play');
  if (points === null && score === null) return null;
  return (
    <section className="mt-9">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-3 pb-2">
        <span className="type-title text-2xl">{pointsTitle(words, points)}</span>
        {score === null ? null : (
          <span className="text-mut">
            {words.say('play.result.all-points', {
              points: score.points,
              place: score.rank,
              of: score.of,
            })}
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
                <span className="sr-only">{words.say('play.result.one-point')} </span>
                {reasons[point] ?? words.say(`common.point.${point}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function pointsTitle(words: Words<'play'>, points: You['points']): string {
  if (points === null) return words.say('play.result.points');
  return points.length === 0
    ? words.say('play.result.no-point')
    : words.say('play.result.new-points', { count: points.length });
}
