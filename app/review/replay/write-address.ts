/**
 * Changes this page's address so that Next's router hears of it: a state with its mark it takes for one of its own
 * writing, and would put the old address back when it asks for the page again. It marks the state itself.
 * @param address may begin with its query
 */
export function writeAddress(address: string): void {
  window.history.replaceState({ ...window.history.state, __NA: undefined }, '', address);
}
