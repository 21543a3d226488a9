import { formulasById, symbolsByTex } from '../../ui/formula/formula';
import { FormulaBook } from '../../ui/formula/formula-book';
import { PlanGallery } from './plan-gallery';

/** Every state of the plan's panel, beside an empty page, for looking at. */
export default async function Page({
  searchParams,
}: {
  searchParams: Promise<{ state?: string }>;
}) {
  const { state = 'middle' } = await searchParams;
  return (
    <FormulaBook formulas={{ ...formulasById(), ...symbolsByTex() }}>
      <PlanGallery state={state} />
    </FormulaBook>
  );
}
