import { type Goal, isMet, type Row } from './row';

const HEADINGS = ['section', 'students', 'what', 'measured', 'goal', '', 'ws', 'socket.io', ''];

/** Lines, with the figures of bare servers as they are and as a ratio. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(row: Row): string[] {
  const met = isMet(row);
  return [
    row.section,
    String(row.students),
    row.what,
    `${figure(row.value)} ${row.unit}`,
    row.goal === undefined ? '' : goalText(row.goal),
    met === null ? '' : met ? 'pass' : 'MISS',
    ratio(row.value, row.ws),
    ratio(row.value, row.socketIo),
    row.note ?? '',
  ];
}

function goalText(goal: Goal): string {
  if ('most' in goal) return `<= ${figure(goal.most)}`;
  if ('least' in goal) return `>= ${figure(goal.least)}`;
  return `<= ${goal.mostTimes} x ${goal.of === 'ws' ? 'ws' : 'socket.io'}`;
}

function ratio(value: number, bare: number | undefined): string {
  if (bare === undefined || Number.isNaN(bare)) return '';
  return `${figure(bare)} (x ${(value / bare).toFixed(2)})`;
}

function figure(value: number): string {
  if (Number.isNaN(value)) return '-';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
