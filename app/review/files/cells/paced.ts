/** About the longest that making a file may hold the event loop: the same process plays live rooms. */
const SLICE_MS = 8;

/** The same items, with rests in which everything else goes on. */
export async function* paced<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let since = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resume) => setImmediate(resume));
    since = performance.now();
  }
}
