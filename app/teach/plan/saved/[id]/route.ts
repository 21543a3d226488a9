import { loadPlan } from '#server/store/plan-queries';
import { askedBy } from '../../../../ui/asked-by';

export const dynamic = 'force-dynamic';

/** One saved plan as JSON; 404 if it is gone. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const plan = await loadPlan(await askedBy(), (await params).id);
  if (plan === null) return Response.json(null, { status: 404 });
  return Response.json(plan, { headers: { 'Cache-Control': 'no-store' } });
}
