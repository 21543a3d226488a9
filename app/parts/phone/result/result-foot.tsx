import type { ReactNode } from 'react';
import type { ActivityProps } from '../activity-props';
import { PointsBlock } from './points-block';
import { Standing } from './standing';

/** Below one's own result: points, one's standing among all, and the leaderboard. */
export function ResultFoot({
  you,
  participant: { number },
  children,
}: Pick<ActivityProps, 'you' | 'participant'> & { children: ReactNode }) {
  return (
    <>
      <PointsBlock you={you} />
      {you.standing === null ? null : <Standing standing={you.standing} you={number} />}
      <div className="mt-9">{children}</div>
    </>
  );
}
