/** For a page that has thrown. Fetched only then: every page carries its error page along, twice. */
export function beginAfresh(): void {
  // Where it can't be had, the page has a button.
  void import('./fresh-page').then(
    ({ stumbled }) => stumbled(),
    () => undefined,
  );
}
