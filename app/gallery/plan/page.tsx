import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { wordsOfRequest } from '../../words/of-request';
import { lessonPlace } from './lesson-place';
import { PlanGallery } from './plan-gallery';

/** Every state of the plan's panel, beside an empty page, for looking at. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ state?: string }>;
}) {
  const { state = 'middle' } = await searchParams;
  const words = await wordsOfRequest();
  return (
    <FetchedFormulas book="console">
      <PlanGallery state={state} builtIn={BUILT_IN_PLAN} lesson={lessonPlace(words, state)} />
    </FetchedFormulas>
  );
}
