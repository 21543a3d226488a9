import { builtInPlans } from '#core/lesson/plan/built-in/plan';
import { FIRST_LANGUAGE, isLanguage } from '#core/words/languages';

export const dynamic = 'force-dynamic';

/** One of the plans that come with the product, in a language, as JSON, for whoever has the instructor's key. */
export function GET(request: Request): Response {
  const { searchParams } = new URL(request.url);
  const language = searchParams.get('language');
  const { lesson, research } = builtInPlans(isLanguage(language) ? language : FIRST_LANGUAGE);
  const plan = searchParams.get('plan') === 'research' ? research : lesson;
  return Response.json(plan, { headers: { 'Cache-Control': 'no-store' } });
}
