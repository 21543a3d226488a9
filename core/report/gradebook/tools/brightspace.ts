import { columnsFrom, indexesOf, joinedName, maximumFrom, type ReadHeader } from './tool-rules';

const END = 'end-of-line indicator';
const GRADE = / points grade(?: <(.*)>)?$/i;

/** `OrgDefinedId` or `Username`, `<item> Points Grade`, and `End-of-Line Indicator` as the last column. */
export const readBrightspace: ReadHeader = (heads) => {
  const keys = indexesOf(heads, ['orgdefinedid', 'username']);
  if (heads.at(-1)?.toLowerCase() !== END || keys.length === 0) return null;
  const names = indexesOf(heads, ['first name', 'last name']);
  return {
    tool: 'brightspace',
    keys: [...keys, ...indexesOf(heads, ['email'])],
    nameOf: (texts) => joinedName(...names.map((at) => texts[at])),
    isNobody: () => false,
    columns: () =>
      columnsFrom(
        heads,
        (head) => GRADE.test(head),
        (head) => maximumFrom(/MaxPoints:([\d.]+)/i.exec(GRADE.exec(head)?.[1] ?? '')?.[1]),
      ),
  };
};
