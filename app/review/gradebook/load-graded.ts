import { type GradedSession, gradedSession } from '#core/report/gradebook/graded-session';
import type { SessionReview } from '#core/report/session-review';
import { findStudentIds } from '#server/store/review-queries';
import { askedBy } from '../../ui/asked-by';
import { sessionPoints } from '../students/session-points';

/** What grades may be made of, with the points that the phones showed and the ids that students gave. */
export async function loadGraded(session: SessionReview): Promise<GradedSession> {
  const { ranking } = sessionPoints(session);
  const points = new Map([...ranking].map(([number, score]) => [number, score.points]));
  return gradedSession(session, points, await findStudentIds(await askedBy(), session.id));
}
