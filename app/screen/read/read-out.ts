/** A part of what the projector shows, as text. */
export type Block =
  | { readonly kind: 'heading' | 'text' | 'picture'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly caption: string; readonly rows: readonly RowRead[] };

export interface RowRead {
  readonly isHead: boolean;
  readonly cells: readonly string[];
}

/** Elements that stand in a line of text. */
const IN_LINE = new Set([
  'A',
  'B',
  'BDI',
  'BR',
  'CODE',
  'EM',
  'I',
  'KBD',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'svg',
]);

/**
 * The projector's own picture in the order in which it is read: its headings, sentences, lists and tables, and each
 * drawing by its description. What is hidden from a screen reader there is left out here.
 */
export function readOut(picture: Element): Block[] {
  return ofChildren(picture);
}

function ofChildren(parent: Element): Block[] {
  const blocks: Block[] = [];
  let line = '';
  const endLine = () => {
    const text = tidy(line);
    if (text !== '') blocks.push({ kind: 'text', text });
    line = '';
  };
  for (const child of parent.childNodes) {
    if (child instanceof Element && isRead(child) && !isInLine(child)) {
      endLine();
      blocks.push(...ofElement(child));
    } else line += ` ${textOf(child)}`;
  }
  endLine();
  return blocks;
}

/** Of an element that is a block of its own. */
function ofElement(element: Element): Block[] {
  const label = described(element);
  if (label !== null) return label === '' ? [] : [{ kind: 'picture', text: label }];
  if (/^H[1-6]$/.test(element.tagName)) return ofText('heading', element);
  switch (element.tagName) {
    case 'P':
    case 'FIGCAPTION':
      return ofText('text', element);
    case 'UL':
    case 'OL':
      return ofItems([...element.children].filter(isRead).map(textIn));
    case 'DL':
      return ofItems([...element.children].filter(isRead).map(pairOf));
    case 'TABLE':
      return ofTable(element);
    default:
      return ofChildren(element);
  }
}

function ofText(kind: 'heading' | 'text', element: Element): Block[] {
  const text = textIn(element);
  return text === '' ? [] : [{ kind, text }];
}

function ofItems(texts: readonly string[]): Block[] {
  const items = texts.filter((text) => text !== '');
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function pairOf(row: Element): string {
  const [term, ...rest] = [...row.children].map(textIn);
  return [term, rest.join(' ')].join(': ');
}

function ofTable(table: Element): Block[] {
  const rows = [...table.querySelectorAll('tr')].filter(isRead).map((row) => ({
    isHead: row.closest('thead') !== null,
    cells: [...row.children].map(textIn),
  }));
  const caption = table.querySelector('caption');
  return [{ kind: 'table', caption: caption === null ? '' : textIn(caption), rows }];
}

function textIn(element: Element): string {
  return tidy(textOf(element));
}

/** With a space wherever one element ends and the next begins, as they stand apart on the screen. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || !isRead(node)) return '';
  const label = described(node);
  if (label !== null) return ` ${label} `;
  // The formula once, as it is typed: what is typeset beside it is for the eye.
  const formula = node.querySelector(':scope > .katex-mathml annotation');
  if (formula !== null) return ` ${formula.textContent} `;
  return [...node.childNodes]
    .map((child) => (child instanceof Element ? ` ${textOf(child)} ` : textOf(child)))
    .join('');
}

/** What a drawing says of itself; empty: nothing, and it is only an ornament. null: no drawing. */
function described(element: Element): string | null {
  const label = element.getAttribute('aria-label');
  if (element.getAttribute('role') === 'img' || element.tagName === 'CANVAS') return label ?? '';
  return element instanceof SVGElement ? (label ?? '') : null;
}

function isRead(element: Element): boolean {
  return element.getAttribute('aria-hidden') !== 'true' && isVisible(element);
}

/** Before Safari 17.4, by the boxes that are drawn: then what has none itself (`display: contents`) is by its children's. */
function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility();
  return element.getClientRects().length > 0 || [...element.children].some(isVisible);
}

function isInLine(element: Element): boolean {
  return IN_LINE.has(element.tagName);
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;])(?= |$)/g, '$1')
    .trim();
}
