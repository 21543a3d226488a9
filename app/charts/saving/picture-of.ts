const SVG = 'http://www.w3.org/2000/svg';
/** Around the chart, in CSS pixels. */
const MARGIN = 16;

/** What of a computed style a picture needs to look alike without its page. */
const KEPT_STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linejoin', 'stroke-linecap', 'opacity', 'paint-order', 'visibility'],
  ...['font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline'],
] as const;

/** An image that needs nothing of the page it came from. */
export interface DrawnPicture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * What a part of the page looks like as one SVG: the charts in it as they are, words and lines around them as text
 * and rectangles, canvases as images. Colours are the theme's that is on screen. The type family isn't carried
 * along: texts keep their widths in whatever sans-serif the reader has. Left out: what only screen readers get,
 * what is closed, and `data-not-in-picture`.
 */
export function pictureOf(root: HTMLElement, title: string): DrawnPicture {
  const frame = root.getBoundingClientRect();
  const width = Math.ceil(frame.width) + 2 * MARGIN;
  const height = Math.ceil(frame.height) + 2 * MARGIN;
  const svg = element('svg', { xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` });
  svg.setAttribute('font-family', 'sans-serif');
  const name = element('title', {});
  name.textContent = title;
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  svg.append(name, element('rect', { width, height, fill: paper }));
  const origin = { x: frame.left - MARGIN, y: frame.top - MARGIN };
  draw(root, svg, origin);
  return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

interface Origin {
  readonly x: number;
  readonly y: number;
}

function draw(node: Element, into: Element, origin: Origin): void {
  if (node instanceof SVGSVGElement) {
    into.append(drawing(node, origin));
    return;
  }
  if (!(node instanceof HTMLElement) || isLeftOut(node)) return;
  if (node instanceof HTMLCanvasElement) {
    const { left, top, width, height } = node.getBoundingClientRect();
    const at = { x: left - origin.x, y: top - origin.y, width, height };
    into.append(element('image', { ...at, href: node.toDataURL() }));
    return;
  }
  into.append(...boxesOf(node, origin));
  for (const child of node.childNodes) {
    if (child instanceof Element) draw(child, into, origin);
    else if (child instanceof Text) into.append(...linesOf(child, node, origin));
  }
}

function isLeftOut(node: HTMLElement): boolean {
  if (node.dataset.notInPicture !== undefined) return true;
  const { display, visibility } = getComputedStyle(node);
  const { width, height } = node.getBoundingClientRect();
  const isForReadersOnly = width === 1 && height === 1;
  return display === 'none' || visibility === 'hidden' || isForReadersOnly;
}

/** A chart with the styles that its page gave it. */
function drawing(chart: SVGSVGElement, origin: Origin): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const parts = [chart, ...chart.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((part, at) => {
    keepStyles(parts[at]!, part);
  });
  const { left, top, width, height } = chart.getBoundingClientRect();
  for (const [name, value] of [
    ['x', left - origin.x],
    ['y', top - origin.y],
    ['width', width],
    ['height', height],
  ] as const) {
    copy.setAttribute(name, String(value));
  }
  return copy;
}

function keepStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of KEPT_STYLES) {
    const value = style.getPropertyValue(name);
    if (value !== '') to.setAttribute(name, value);
  }
  if (style.display === 'none') to.setAttribute('display', 'none');
  to.removeAttribute('class');
  to.removeAttribute('style');
  if (from instanceof SVGTextElement && from.textContent !== '') {
    to.setAttribute('textLength', String(from.getComputedTextLength()));
    to.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
}

/** The background and the borders of a box. */
function boxesOf(node: HTMLElement, origin: Origin): Element[] {
  const style = getComputedStyle(node);
  const { left, top, right, bottom, width, height } = node.getBoundingClientRect();
  const [x, y] = [left - origin.x, top - origin.y];
  const boxes: Element[] = [];
  const fill = style.backgroundColor;
  if (!isClear(fill)) boxes.push(element('rect', { x, y, width, height, fill }));
  const sides = [
    ['Top', x, y, width, 0],
    ['Bottom', x, bottom - origin.y, width, 0],
    ['Left', x, y, 0, height],
    ['Right', right - origin.x, y, 0, height],
  ] as const;
  for (const [side, x1, y1, dx, dy] of sides) {
    const thickness = Number.parseFloat(style[`border${side}Width`]);
    const stroke = style[`border${side}Color`];
    if (!(thickness > 0) || isClear(stroke) || style[`border${side}Style`] === 'none') continue;
    const line = { x1, y1, x2: x1 + dx, y2: y1 + dy, stroke, 'stroke-width': thickness };
    boxes.push(element('line', line));
  }
  return boxes;
}

function isClear(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour) || / \/ 0\)$/.test(colour);
}

/** The share of a line's height at which its letters stand. */
const BASELINE = 0.8;

/** A text as it is broken into lines. */
function linesOf(text: Text, parent: HTMLElement, origin: Origin): Element[] {
  const words = [...(text.data.matchAll(/\S+/g) ?? [])];
  const lines: { words: string[]; left: number; right: number; top: number; height: number }[] = [];
  const range = document.createRange();
  for (const { 0: word, index } of words) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const { left, right, top, width, height } = range.getBoundingClientRect();
    if (width === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - top) < 2) {
      last.words.push(word);
      last.right = right;
    } else {
      lines.push({ words: [word], left, right, top, height });
    }
  }
  const style = getComputedStyle(parent);
  return lines.map((line) => {
    const drawn = element('text', {
      x: line.left - origin.x,
      y: line.top - origin.y + BASELINE * line.height,
      textLength: line.right - line.left,
      lengthAdjust: 'spacingAndGlyphs',
      fill: style.color,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    drawn.textContent = line.words.join(' ');
    return drawn;
  });
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key !== 'xmlns') made.setAttribute(key, String(value));
  }
  return made;
}
