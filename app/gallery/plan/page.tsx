import { BUILT_IN_PLAN } from '#core/lesson/plan/built-in/plan';
import { formulasById, symbolsByTex } from '../../ui/formula/formula';
import { FormulaBook } from '../../ui/formula/formula-book';
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
    <FormulaBook formulas={{ ...formulasById(), ...symbolsByTex() }}>
      <PlanGallery state={state} builtIn={BUILT_IN_PLAN} lesson={lessonPlace(words, state)} />
    </FormulaBook>
  );
}
