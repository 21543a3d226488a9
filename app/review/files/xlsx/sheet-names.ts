const LONGEST = 31;
/** What no sheet's name may hold. */
const FORBIDDEN = /[\p{C}[\]:*?/\\]/gu;

/**
 * Names that every spreadsheet takes, in the order of what they are to be called: at most 31 characters, without
 * []:*?/\ and apostrophes at their ends, none empty or called "History", and no two alike, however they are written.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>(['history']);
  return wanted.map((text) => {
    const clean = tidy(text.replace(FORBIDDEN, ' '));
    const base = clean === '' ? 'Sheet' : clean;
    let name = shortened(base, LONGEST);
    for (let count = 2; taken.has(keyOf(name)); count += 1) {
      const suffix = ` (${count})`;
      name = `${shortened(base, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(keyOf(name));
    return name;
  });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[' ]+|[' ]+$/g, '');
}

/** In UTF-16 units, as spreadsheets count; no character is cut in two. */
function shortened(text: string, most: number): string {
  let kept = '';
  for (const sign of text) {
    if (kept.length + sign.length > most) break;
    kept += sign;
  }
  return tidy(kept);
}

function keyOf(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
