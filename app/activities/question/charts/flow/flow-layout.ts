import { textWidth } from '../../../../ui/layout/text-width';
import { letterOf } from '../../../../ui/words/letter-of';
import { type Flow, type FlowLink, SURENESS, type VoteSureness, votesOf } from './flow';

/** In CSS pixels. */
const NODE = 44;
const HEAD = 34;
const GAP = 22;
const MOST_PER_VOTE = 14;
const HEIGHT = 420;
const LABEL_LINE = 19;
/** Room for the counts beside the first and the last column. */
const COUNT = 56;
/** From this width on the choices stand beside their rows; below it letters do. */
export const WIDE = 640;
const LABEL_SHARE = 0.32;
const LABEL_SIZE = 14.5;

export interface FlowNode {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly votes: number;
  /** Top down, without empty ones. */
  readonly parts: readonly {
    readonly sureness: VoteSureness;
    readonly y: number;
    readonly height: number;
  }[];
}

export interface FlowBand {
  readonly link: FlowLink;
  readonly kind: 'stayed' | 'came' | 'left' | 'wrong';
  readonly path: string;
}

export interface FlowLabel {
  readonly y: number;
  readonly words: readonly string[];
  readonly misconception: readonly string[];
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  /** Left edges of the columns. */
  readonly columns: readonly number[];
  readonly nodes: readonly FlowNode[];
  /** Those that tell most are last. */
  readonly bands: readonly FlowBand[];
  /** None where it is narrow. */
  readonly labels: readonly FlowLabel[];
  readonly node: number;
}

/** Rows are the beliefs, each as high as its largest vote: so that a row is one line through the picture. */
export function flowLayout(flow: Flow, width: number): FlowLayout {
  const { beliefs, columns, links } = flow;
  const isWide = width >= WIDE;
  const left = COUNT + (isWide ? LABEL_SHARE * width : 0);
  const last = Math.max(left, width - COUNT - NODE);
  const xs = columns.map((_, at) =>
    columns.length === 1 ? left : left + ((last - left) * at) / (columns.length - 1),
  );
  const rowLabels = beliefs.map(({ choice, words, misconception }) =>
    isWide
      ? {
          words: brokenLines(
            `${choice === null ? '' : `${letterOf(choice)}. `}${words}`,
            left - COUNT - 12,
          ),
          misconception:
            misconception === null ? [] : brokenLines(misconception, left - COUNT - 12),
        }
      : { words: [], misconception: [] },
  );
  const largest = beliefs.map((_, row) =>
    Math.max(0, ...columns.map(({ counts }) => votesOf(counts[row]!))),
  );
  const total = largest.reduce((sum, votes) => sum + votes, 0);
  const unit = Math.min(MOST_PER_VOTE, (HEIGHT - GAP * beliefs.length) / Math.max(1, total));
  let y = HEAD;
  const tops = largest.map((votes, row) => {
    const top = y;
    const { words, misconception } = rowLabels[row]!;
    const lines = words.length + misconception.length;
    y += Math.max(votes * unit, lines * LABEL_LINE, LABEL_LINE) + GAP;
    return top;
  });
  const nodes = columns.flatMap(({ counts }, column) =>
    counts.map((cell, row) => nodeAt(cell, { column, row, x: xs[column]!, y: tops[row]!, unit })),
  );
  return {
    ...{ width, height: y, columns: xs, nodes, node: NODE },
    bands: bandsOf(
      links,
      nodes,
      unit,
      beliefs.findIndex(({ isRight }) => isRight),
    ),
    labels: isWide ? rowLabels.map((label, row) => ({ ...label, y: tops[row]! })) : [],
  };
}

function nodeAt(
  cell: Readonly<Record<VoteSureness, number>>,
  { column, row, x, y, unit }: { column: number; row: number; x: number; y: number; unit: number },
): FlowNode {
  let from = y;
  const parts = SURENESS.flatMap((sureness) => {
    const height = cell[sureness] * unit;
    const part = { sureness, y: from, height };
    from += height;
    return height === 0 ? [] : [part];
  });
  return { column, row, x, y, height: from - y, votes: votesOf(cell), parts };
}

function bandsOf(
  links: readonly FlowLink[],
  nodes: readonly FlowNode[],
  unit: number,
  right: number,
): FlowBand[] {
  const node = (column: number, row: number) =>
    nodes.find((one) => one.column === column && one.row === row)!;
  const taken = new Map<string, number>();
  const take = (key: string, height: number) => {
    const from = taken.get(key) ?? 0;
    taken.set(key, from + height);
    return from;
  };
  const bands = links.map((link): FlowBand => {
    const height = link.students * unit;
    const [a, b] = [node(link.column, link.from), node(link.column + 1, link.to)];
    const y1 = a.y + take(`out ${link.column} ${link.from}`, height);
    const y2 = b.y + take(`in ${link.column} ${link.to}`, height);
    return { link, kind: kindOf(link, right), path: band(a.x + NODE, b.x, y1, y2, height) };
  });
  const order = ['wrong', 'stayed', 'came', 'left'];
  return bands.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function kindOf({ from, to }: FlowLink, right: number): FlowBand['kind'] {
  if (from === right) return to === right ? 'stayed' : 'left';
  return to === right ? 'came' : 'wrong';
}

function band(x1: number, x2: number, y1: number, y2: number, height: number): string {
  const [a, b, c, d] = [y1, y2, y2 + height, y1 + height].map((y) => y.toFixed(1));
  const [from, middle, to] = [x1, (x1 + x2) / 2, x2].map((x) => x.toFixed(1));
  return `M${from} ${a}C${middle} ${a} ${middle} ${b} ${to} ${b}V${c}C${middle} ${c} ${middle} ${d} ${from} ${d}Z`;
}

/** A text in lines no wider than `width`. */
function brokenLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) * LABEL_SIZE > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
