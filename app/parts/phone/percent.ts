/** A share as CSS. Rounded, since logarithms differ in the last bit between a server and a browser. */
export function percent(share: number): string {
  return `${Number((100 * share).toFixed(3))}%`;
}
