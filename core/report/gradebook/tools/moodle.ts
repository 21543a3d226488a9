import { columnsFrom, indexesOf, joinedName, type ToolRules } from './tool-rules';

/** A column of these tells students apart. English and German, as Moodle heads its export. */
const KEYS = [
  'email address',
  'e-mail-adresse',
  'email',
  'e-mail',
  'id number',
  'id-nummer',
  'idnumber',
  'username',
  'anmeldename',
  'student id',
  'matriculation number',
  'matrikelnummer',
  'id',
];
const GIVEN = ['first name', 'firstname', 'vorname', 'given name'];
const LAST = ['last name', 'lastname', 'surname', 'nachname'];
const WHOLE = ['name', 'full name', 'fullname', 'student', 'vollständiger name'];
/** Neither a key nor a grade. */
const OTHER =
  /^(?:institution|department|abteilung|groups?|gruppen?|last downloaded|zuletzt|course total|kurs gesamt|section|last access|availability)/i;
/** Moodle says in brackets how it shows a grade. */
const SHOWN = /\((?:real|punkte|percentage|prozentwert|letter|note)\)$/i;

/**
 * Moodle's heads are free, and its teacher says which column is what; so this also reads any other table of people
 * that has a column to tell them apart.
 */
export function readMoodle(heads: readonly string[]): ToolRules {
  const keys = indexesOf(heads, KEYS);
  const names = [...indexesOf(heads, GIVEN), ...indexesOf(heads, LAST)];
  const [whole] = indexesOf(heads, WHOLE);
  const known = new Set([...keys, ...names, ...(whole === undefined ? [] : [whole])]);
  const isMoodle =
    heads.some((head) => SHOWN.test(head)) || /^(?:last|zuletzt)/i.test(heads.at(-1) ?? '');
  return {
    tool: isMoodle ? 'moodle' : 'table',
    keys,
    nameOf: (texts) =>
      names.length > 0
        ? joinedName(...names.map((at) => texts[at]))
        : whole === undefined
          ? ''
          : (texts[whole]?.trim() ?? ''),
    isNobody: () => false,
    columns: () =>
      columnsFrom(
        heads,
        (head, at) => head !== '' && !known.has(at) && !OTHER.test(head),
        () => null,
      ),
  };
}
