import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { formulaHtml } from '../../ui/formula/formula';

/** The formulas that phones show, typeset on the server: losses ("f = …") by id, edges by their TeX. */
export function phoneFormulas(): Readonly<Record<string, string>> {
  const losses = LOSSES.map(({ id, formula }) => [id, formulaHtml(`f = ${formula}`)] as const);
  const edges = edgeSymbols().map((symbol) => [symbol, formulaHtml(symbol)] as const);
  return Object.fromEntries([...losses, ...edges]);
}

/** Only of the optimizers that have a formula for the edge. */
function edgeSymbols(): string[] {
  return OPTIMIZERS.flatMap(({ stability }) => stability?.symbol ?? []);
}
