import katex from 'katex';
import { LOSSES } from '#core/engine/losses/catalogue';
import { OPTIMIZERS } from '#core/engine/optimizers/catalogue';
import { RIVALS } from '#core/engine/rivals/catalogue';

/** A page that Next renders for its request asks for all of them: 80 ms of the server's processor each time. */
const TYPESET = new Map<string, string>();

/**
 * A formula as HTML, typeset on the server: KaTeX's script never reaches the browser.
 * @throws katex.ParseError on TeX that KaTeX does not know: formulas come from this repository only
 */
export function formulaHtml(tex: string): string {
  const html =
    TYPESET.get(tex) ?? katex.renderToString(tex, { output: 'htmlAndMathml', throwOnError: true });
  TYPESET.set(tex, html);
  return html;
}

/** The formulas of all losses and optimizers by id: what a page hands to its `FormulaBook`. */
export function formulasById(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...LOSSES, ...OPTIMIZERS, ...RIVALS].map(({ id, formula }) => [id, formulaHtml(formula)]),
  );
}

/** The symbols of all optimizer settings, by their TeX. */
export function symbolsByTex(): Readonly<Record<string, string>> {
  const symbols = [...OPTIMIZERS, ...RIVALS].flatMap(({ hyperparameters }) =>
    hyperparameters.map(({ symbol }) => symbol),
  );
  return Object.fromEntries(symbols.map((symbol) => [symbol, formulaHtml(symbol)]));
}

/** The formulas of all edges that have one, by their TeX. */
export function edgesByTex(): Readonly<Record<string, string>> {
  const edges = OPTIMIZERS.flatMap(({ stability }) => stability?.symbol ?? []);
  return Object.fromEntries(edges.map((symbol) => [symbol, formulaHtml(symbol)]));
}
