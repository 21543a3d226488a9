/** A column of a gradebook that may be filled. */
export interface GradedColumn {
  readonly at: number;
  readonly title: string;
  /** The most that the tool takes; null: the file doesn't say. */
  readonly maximum: number | null;
}

/** `table`: no tool that is known, but rows of people with something that tells them apart. */
export type Tool = 'moodle' | 'canvas' | 'brightspace' | 'blackboard' | 'table';

/** How one tool's download is read, once its header is known. */
export interface ToolRules {
  readonly tool: Tool;
  /** Columns that tell students apart, the tool's own one first; none: the file can't be used. */
  readonly keys: readonly number[];
  /** Of a row; empty where the file names nobody. */
  readonly nameOf: (texts: readonly string[]) => string;
  /** Whether a row is no student: maxima, a student for tests. */
  readonly isNobody: (texts: readonly string[]) => boolean;
  /** What can be filled. `rows` are all but the header. */
  readonly columns: (rows: readonly (readonly string[])[]) => readonly GradedColumn[];
}

/** null: the header is not this tool's. */
export type ReadHeader = (heads: readonly string[]) => ToolRules | null;

/** Indexes of the heads that are one of these, in the order of `names`. In small letters. */
export function indexesOf(heads: readonly string[], names: readonly string[]): readonly number[] {
  const low = heads.map((head) => head.toLowerCase());
  return names.flatMap((name) => {
    const at = low.indexOf(name);
    return at === -1 ? [] : [at];
  });
}

/** "Max Müller", from the given name and the last one. */
export function joinedName(...parts: readonly (string | undefined)[]): string {
  return parts
    .map((part) => part?.trim() ?? '')
    .filter((part) => part !== '')
    .join(' ');
}

/** "Max Müller", from "Müller, Max". */
export function turnedName(name: string): string {
  const [last, ...given] = name.split(',');
  return joinedName(given.join(','), last);
}

export function columnsFrom(
  heads: readonly string[],
  isGraded: (head: string, at: number) => boolean,
  maximumOf: (head: string, at: number) => number | null,
): readonly GradedColumn[] {
  return heads.flatMap((title, at) =>
    isGraded(title, at) ? [{ at, title, maximum: maximumOf(title, at) }] : [],
  );
}

/** A finite number above 0, as these tools write it; else null. */
export function maximumFrom(text: string | undefined): number | null {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) && value > 0 ? value : null;
}
