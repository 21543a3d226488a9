/** Rows of one statement: 2,000 at once would block the event loop for 150 to 360 ms, 50 block it for about 7. */
const ROWS = 50;
/** And characters of what may be long in them: as many more take about as long. */
const CHARACTERS = 64 * 1024;

/**
 * Cuts rows into parts of one statement each, so that others get their turn in between. Takes only so many rows at a
 * time as it gives.
 * @param charactersOf what is long in a row; a row that is longer than a part may be is one of its own
 */
export function* portions<Row>(
  rows: Iterable<Row>,
  charactersOf: (row: Row) => number = () => 0,
): Generator<Row[]> {
  let portion: Row[] = [];
  let characters = 0;
  for (const row of rows) {
    const more = charactersOf(row);
    if (portion.length === ROWS || (portion.length > 0 && characters + more > CHARACTERS)) {
      yield portion;
      portion = [];
      characters = 0;
    }
    portion.push(row);
    characters += more;
  }
  if (portion.length > 0) yield portion;
}
