import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';

export const dynamic = 'force-dynamic';

/** The plan that a new room begins with, as JSON, for whoever has the instructor's key. */
export function GET(): Response {
  return Response.json(BUILT_IN_PLAN, { headers: { 'Cache-Control': 'no-store' } });
}
