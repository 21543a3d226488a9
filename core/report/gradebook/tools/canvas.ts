import { columnsFrom, indexesOf, maximumFrom, type ReadHeader, turnedName } from './tool-rules';

/** Titles that Canvas computes, and drops when it reads them. */
const COMPUTED = /(?:current|final) (?:score|points|grade)\b/i;

/**
 * `Student,ID,SIS User ID,SIS Login ID,Section`, then a column an assignment; a row that begins with "Points Possible"
 * has the maxima, and the columns that are computed say "(read only)" there.
 */
export const readCanvas: ReadHeader = (heads) => {
  const section = heads.indexOf('Section');
  if (heads.length <= 3 || heads[0] !== 'Student' || heads[1] !== 'ID' || section === -1)
    return null;
  return {
    tool: 'canvas',
    keys: [1, ...indexesOf(heads, ['sis user id', 'sis login id', 'integration id'])],
    nameOf: ([student = '']) => turnedName(student),
    isNobody: ([student = '', id = '']) =>
      isMaxima(student) ||
      (id.trim() === '' && student.trim() === '') ||
      student === 'Student, Test',
    columns: (rows) => {
      const maxima = rows.find(([student = '']) => isMaxima(student));
      return columnsFrom(
        heads,
        (head, at) =>
          at > section && !COMPUTED.test(head) && !/read only/i.test(maxima?.[at] ?? ''),
        (_, at) => maximumFrom(maxima?.[at]),
      );
    },
  };
};

function isMaxima(student: string): boolean {
  return student.includes('Points Possible');
}
