/** `unseen`: this user or this system doesn't let us look. Only a fault keeps a class from playing. */
type Mark = 'ok' | 'unseen' | 'attention' | 'fault';

/** What was found, for whoever runs the server. */
export interface Finding {
  /** What was looked at, in a word: `Port`. */
  readonly about: string;
  readonly mark: Mark;
  /** A sentence, or as much of one as the line needs. */
  readonly says: string;
  /** What to do, as a sentence; null: nothing. */
  readonly todo: string | null;
}

export function ok(about: string, says: string): Finding {
  return { about, mark: 'ok', says, todo: null };
}

export function unseen(about: string, says: string, todo: string): Finding {
  return { about, mark: 'unseen', says, todo };
}

export function attention(about: string, says: string, todo: string): Finding {
  return { about, mark: 'attention', says, todo };
}

export function fault(about: string, says: string, todo: string): Finding {
  return { about, mark: 'fault', says, todo };
}

const COLUMNS = 80;
const INDENT = 22;

/** For a terminal of 80 columns: a line each, and what to do below it. */
export function screenOf(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ about, mark, says, todo }) => {
    const [first, ...rest] = [...wrapped(says), ...(todo === null ? [] : wrapped(todo))];
    return [`${mark.padEnd(11)}${about.padEnd(11)}${first}`, ...rest.map(indented)];
  });
  return `${lines.join('\n')}\n\n${summaryOf(findings)}\n`;
}

function summaryOf(findings: readonly Finding[]): string {
  const count = (mark: Mark) => findings.filter((finding) => finding.mark === mark).length;
  const [faults, attentions] = [count('fault'), count('attention')];
  if (faults === 0 && attentions === 0) return 'All is well, as far as can be seen from here.';
  const told = [
    ...(faults > 0 ? [`${faults} ${faults === 1 ? 'fault' : 'faults'}, to be put right`] : []),
    ...(attentions > 0 ? [`${attentions} to look at`] : []),
  ];
  return `${told.join('; ')}.`;
}

function indented(line: string): string {
  return ' '.repeat(INDENT) + line;
}

/** A word that is longer than a line, such as a path, has one to itself. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > COLUMNS - INDENT) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
