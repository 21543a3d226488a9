/** A copy of a list with another item at one index. `Array.prototype.with` isn't in every browser that the pages are for. */
export function replaced<Item>(list: readonly Item[], index: number, item: Item): Item[] {
  return list.map((old, at) => (at === index ? item : old));
}
