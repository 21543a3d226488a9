/** Shows HTML made by `formulaHtml` on the server. The only place where HTML is set from a string. */
export function FormulaHtml({ html }: { html: string }) {
  return <span translate="no" dir="ltr" dangerouslySetInnerHTML={{ __html: html }} />;
}
