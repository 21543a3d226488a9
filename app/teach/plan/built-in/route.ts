import { BUILT_IN_PLANS } from '#core/lesson/plan/built-in/plan';

export const dynamic = 'force-dynamic';

/** The plan of this title, or else the one that a new room begins with, as JSON, for whoever has the instructor's key. */
export function GET(request: Request): Response {
  const title = new URL(request.url).searchParams.get('title');
  const plan = BUILT_IN_PLANS.find((one) => one.title === title) ?? BUILT_IN_PLANS[0];
  return Response.json(plan, { headers: { 'Cache-Control': 'no-store' } });
}
