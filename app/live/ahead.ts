/**
 * Fetches parts before they are shown, one after the other. One that fails is left until it is shown: nobody waits for
 * it, so the page isn't reloaded for its sake, and the next one is fetched all the same.
 * @param fetchOne tries once
 */
export async function fetchAhead<Kind>(
  kinds: readonly Kind[],
  fetchOne: (kind: Kind) => Promise<void>,
): Promise<void> {
  for (const kind of kinds) await fetchOne(kind).catch(() => undefined);
}
