import { columnsFrom, indexesOf, joinedName, maximumFrom, type ReadHeader } from './tool-rules';

/** `Name [Total Pts: 10 Score] |12345`. Without its number Blackboard makes a new column, of text and 0 points. */
const GRADED = /\|\d+$/;
const TOTAL = /\[[^\]:]*:\s*(?:up to\s+)?([\d.]+)[^\]]*\]\s*\|\d+$/i;
/** Computed from the others. */
const COMPUTED = /^(?:weighted total|total)\b/i;

/** `Username` is the only key; separated by tabs in UTF-16, or by commas. */
export const readBlackboard: ReadHeader = (heads) => {
  const username = indexesOf(heads, ['username', 'user name', 'benutzername']);
  if (username.length === 0 || !heads.some((head) => GRADED.test(head))) return null;
  const names = [
    ...indexesOf(heads, ['first name', 'vorname']),
    ...indexesOf(heads, ['last name', 'nachname']),
  ];
  return {
    tool: 'blackboard',
    keys: [...username, ...indexesOf(heads, ['student id', 'matrikelnummer'])],
    nameOf: (texts) => joinedName(...names.map((at) => texts[at])),
    isNobody: () => false,
    columns: () =>
      columnsFrom(
        heads,
        (head) => GRADED.test(head) && !COMPUTED.test(head),
        (head) => maximumFrom(TOTAL.exec(head)?.[1]),
      ),
  };
};
