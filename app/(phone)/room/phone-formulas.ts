import { defaultExperiment } from '#core/engine/experiment';
import { LOSSES } from '#core/engine/losses/registry';
import { OPTIMIZERS } from '#core/engine/optimizers/registry';
import { stabilityEdge } from '#core/engine/theory';
import { formulaHtml } from '../../ui/formula';

/** What a phone's pages show, set on the server: the losses ("f = …") by id, and the edges by their TeX. */
export function phoneFormulas(): Readonly<Record<string, string>> {
  const losses = LOSSES.map(({ id, formula }) => [id, formulaHtml(`f = ${formula}`)] as const);
  const edges = [...edgeSymbols()].map((symbol) => [symbol, formulaHtml(symbol)] as const);
  return Object.fromEntries([...losses, ...edges]);
}

function edgeSymbols(): Set<string> {
  const edges = LOSSES.flatMap((loss) =>
    OPTIMIZERS.map(({ id }) => stabilityEdge(defaultExperiment({ id: loss.id }, id))),
  );
  return new Set(edges.flatMap((edge) => (edge?.kind === 'formula' ? [edge.symbol] : [])));
}
