import { directionOf } from '#core/words/languages';
import type { Words } from '#core/words/words';
import { publicAddress } from '../../ui/address/own-address';
import { MARK_PATHS } from '../../ui/marks/outcome';
import { type KeptPage, languageOf } from './kept-page';
import { PICKS_WIDTH, picksLine } from './picks-line';
import { markWords, shareWords } from './share-words';

/**
 * "Your session" as one HTML file that needs nothing else: no script, no font, no picture, no server. It opens from any
 * folder, in light and dark, and prints. Everything that somebody typed is escaped.
 */
export function htmlFile(
  words: Words<'common' | 'keepsake'>,
  page: KeptPage,
  publicUrl: string | null,
): string {
  const { score, lines, rounds, questions, reviews } = page;
  const { say, language } = words;
  const section = (title: string, body: string) =>
    body === '' ? '' : `<section><h2>${text(title)}</h2>${body}</section>`;
  const listOf = (items: readonly string[], kind: 'ol' | 'ul' = 'ul') =>
    items.length === 0
      ? ''
      : `<${kind} lang="${text(languageOf(page))}">${items.join('')}</${kind}>`;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${text(say('keepsake.file.title', { title: page.title, day: page.dayWords }))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><p class="both"><b>${text(say('keepsake.title'))}</b><b>${text(page.name)}</b></p>
<h1>${text(page.title)}</h1>
<p>${text(page.dayWords)}</p>
${score === null ? '' : `<p class="score"><b>${words.numbers.count(score.points)}</b> ${text(score.words)}</p>`}</header>
${section(say('keepsake.lines'), listOf(lines.map(lineHtml), 'ol'))}
${section(say('keepsake.picks'), picksHtml(words, page))}
${section(say('keepsake.rounds'), listOf(rounds.map((row) => rowHtml(words, row))))}
${section(say('keepsake.questions'), listOf(questions.map((one) => questionHtml(words, one))))}
${section(say('keepsake.reviews'), listOf(reviews.map((one) => reviewHtml(words, one))))}
${publicUrl === null ? '' : section(say('keepsake.again'), practiceHtml(words, page, publicUrl))}
</main>
</body>
</html>
`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function text(value: string): string {
  return value.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

function lineHtml({ head, text: said }: KeptPage['lines'][number]): string {
  return `<li><b>${text(head)}</b> ${text(said)}</li>`;
}

function markHtml(outcome: KeptPage['picks'][number]['outcome']): string {
  return `<svg class="mark ${outcome}" viewBox="-1.3 -1.3 2.6 2.6" aria-hidden="true"><path d="${MARK_PATHS[outcome]}"/></svg>`;
}

function rowHtml(
  { numbers }: Words<'keepsake'>,
  { number, title, outcome, points, ...row }: KeptPage['rounds'][number],
): string {
  const earned =
    points === null ? '' : `<span>${points === 0 ? '0' : `+${numbers.count(points)}`}</span>`;
  const mark = outcome === null ? '' : markHtml(outcome);
  const edge = row.edge === '' ? '' : `, ${text(row.edge)}`;
  const result =
    row.result === ''
      ? ''
      : `<p class="both"><span>${mark}${text(row.result)}</span><span><b>${text(row.rate)}</b>${edge}</span></p>`;
  const said = row.text === '' ? '' : `<p class="mut">${text(row.text)}</p>`;
  return `<li><h3 class="both one"><span>${number} ${text(title)}</span>${earned}</h3>${result}${said}</li>`;
}

const MARK_WORDS: Readonly<Record<KeptPage['questions'][number]['mark'], string>> = {
  right: '✓ ',
  wrong: '✗ ',
  open: '',
};

function questionHtml(
  words: Words<'keepsake'>,
  { title, mark, asked, said, right }: KeptPage['questions'][number],
): string {
  const answer =
    right === ''
      ? ''
      : `<p class="right"><b>${text(words.say('keepsake.questions.right'))}</b> ${text(right)}</p>`;
  return `<li><h3>${MARK_WORDS[mark]}${text(title)}</h3><p class="mut">${text(asked)}</p><p>${text(said)}</p>${answer}</li>`;
}

function reviewHtml(
  words: Words<'keepsake'>,
  { dayWords, question, answer }: KeptPage['reviews'][number],
): string {
  return `<li><h3>${text(dayWords)}</h3><p>${text(question)}</p><details><summary>${text(words.say('keepsake.reviews.answer'))}</summary><p>${text(answer)}</p></details></li>`;
}

function practiceHtml(words: Words<'keepsake'>, { practice }: KeptPage, publicUrl: string): string {
  const base = text(publicAddress(publicUrl, ''));
  return `<p><a href="${base}${text(practice.path)}">${text(practice.label)}</a></p><p><a href="${base}/lesson">${text(words.say('keepsake.lesson'))}</a></p>`;
}

/** The same picture as on the screen, and its table. */
function picksHtml(words: Words<'common' | 'keepsake'>, { picks }: KeptPage): string {
  if (picks.length === 0) return '';
  const say = (...said: Parameters<typeof words.say>) => text(words.say(...said));
  const { height, bottom, edgeX, marks, ticks } = picksLine(picks);
  const x = (value: number) => Number(value.toFixed(1));
  const dots = marks.map(
    (mark) =>
      `<text class="strong" x="0" y="${x(mark.y + 5)}">${mark.round}</text>` +
      `<path class="dot ${mark.outcome}" transform="translate(${x(mark.x)} ${x(mark.y)}) scale(7)" d="${MARK_PATHS[mark.outcome]}"/>` +
      `<text class="strong" x="${x(mark.x + (mark.isLabelLeft ? -12 : 12))}" y="${x(mark.y + 5)}" text-anchor="${mark.isLabelLeft ? 'end' : 'start'}">${text(markWords(words, mark))}</text>`,
  );
  const axis = ticks.map(
    (tick) =>
      `<text x="${x(tick.x)}" y="${bottom + 19}" text-anchor="middle">${words.numbers.exact(tick.ratio)}</text>`,
  );
  const rows = picks.map(
    ({ round, rate, ratio, outcome }) =>
      `<tr><th scope="row">${round}</th><td>${text(rate)}</td><td>${text(shareWords(words, ratio))}</td><td>${say(`common.outcome.${outcome}`)}</td></tr>`,
  );
  const heads = [
    say('keepsake.picks.round'),
    say('keepsake.picks.rate'),
    say('keepsake.picks.beside'),
    say('keepsake.picks.outcome'),
  ];
  return (
    `<p class="mut axis">${say('keepsake.picks.axis')}</p>` +
    `<svg class="picks" viewBox="0 0 ${PICKS_WIDTH} ${height}" aria-hidden="true">` +
    `<rect class="out" x="${x(edgeX)}" width="${x(PICKS_WIDTH - edgeX)}" height="${bottom}"/>` +
    `<path class="rule" d="M0 ${bottom}H${PICKS_WIDTH}M${x(edgeX)} 0V${bottom}"/>` +
    `<polyline class="way" points="${marks.map((mark) => `${x(mark.x)},${x(mark.y)}`).join(' ')}"/>` +
    `${dots.join('')}<text class="strong" x="${x(edgeX)}" y="${bottom + 19}" text-anchor="middle">${say('keepsake.picks.edge')}</text>${axis.join('')}</svg>` +
    `<details><summary>${say('keepsake.picks.table')}</summary><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`
  );
}

/** The colours of the app, and the fonts of whoever reads it. */
const STYLE = `:root{color-scheme:light dark;--bg:#fff;--panel:#f2f2f8;--ink:#0a0a1f;--mut:#55556e;--line:#d6d6e4;--klein:#1f1bea;--curve:#1f1bea;--key:#0a0a1f;--out:#f7603a}
@media screen and (prefers-color-scheme:dark){:root{--bg:#07071a;--panel:#11112b;--ink:#fff;--mut:#a9a9c8;--line:#2a2a50;--klein:#3d3aff;--curve:#fff;--key:#07071a;--out:#ff6a45}}
*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.4 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:34rem;margin:auto}header{background:var(--klein);color:#fff;padding:1rem 1.25rem 1.25rem}section{padding:1.25rem 1.25rem 0}main>:last-child{padding-bottom:2rem}
h1{font-size:2rem;line-height:1.1;margin:.75rem 0}h2{font-size:1.5rem;margin:.5rem 0}h3{font-size:1.1rem;margin:0}p{margin:.3rem 0}
.both{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}.one{flex-wrap:nowrap}.score b{font-size:3.5rem;line-height:1}
ol{padding-inline-start:1.5rem}ul{list-style:none;padding:0;margin:0}li{padding:.7rem 0;border-bottom:1px solid var(--line);break-inside:avoid}ol li{padding-inline-start:.3rem}
.mut{color:var(--mut)}.axis::first-letter{text-transform:uppercase}.right{background:var(--panel);padding:.8rem;margin-top:.6rem}summary{cursor:pointer;padding:.3rem 0}a{color:inherit}:focus-visible{outline:3px solid}
svg text{font-size:15px;fill:var(--mut)}svg .strong{font-weight:700;fill:var(--ink);stroke:var(--bg);stroke-width:4px;paint-order:stroke}.picks{direction:ltr;display:block;width:100%;overflow:visible}
.out{fill:var(--panel)}.rule{stroke:var(--ink);stroke-width:1.5}.way{fill:none;stroke:var(--curve);stroke-width:1.5}.mark{width:1em;height:1em;margin-inline-end:.5em;vertical-align:-.12em}
.dot,.mark path{stroke:var(--key);stroke-width:.22;stroke-linejoin:round}.converged,.converged path{fill:#1fe5b4}.too-slow,.too-slow path{fill:#a9b8ff}.oscillating,.oscillating path{fill:#ffd21f}.diverged,.diverged path{fill:var(--out)}.trapped,.trapped path{fill:#d426ff}
table{border-collapse:collapse;width:100%}td,th{text-align:start;padding:.3rem 0;padding-inline-end:.5rem;border-bottom:1px solid var(--line)}
@media print{header{background:none;color:inherit;border-bottom:2px solid}h2{break-after:avoid}svg{break-inside:avoid;print-color-adjust:exact;-webkit-print-color-adjust:exact}details:not([open])>summary{display:none}}`;
