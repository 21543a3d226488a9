import { LOSSES } from '#core/engine/losses/catalogue';
import { edgesByTex, formulaHtml } from '../../ui/formula/formula';

/** The formulas that phones show, typeset on the server: losses by id, edges by their TeX. */
export function phoneFormulas(): Readonly<Record<string, string>> {
  const losses = LOSSES.map(({ id, formula }) => [id, formulaHtml(formula)] as const);
  return { ...Object.fromEntries(losses), ...edgesByTex() };
}
