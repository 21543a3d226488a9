import { directionOf } from '#core/words/languages';
import type { Words } from '#core/words/words';
import { type Content, Html, html } from './html';

/** Readable without it too: this is for whoever has a screen. */
const STYLE = new Html(
  [
    ':root{color-scheme:light dark}',
    'body{max-width:34rem;margin:0 auto;padding:1rem;font:1.125rem/1.45 sans-serif;overflow-wrap:break-word}',
    'input[type=text]{font:inherit;width:100%;box-sizing:border-box;padding:.6rem}',
    'button{font:inherit;font-weight:700;padding:.7rem 1.2rem;margin-top:.5rem}',
    'fieldset{margin:1rem 0}',
    'fieldset label,nav a{display:block;padding:.6rem 0}',
    'nav p{margin:0}',
    '[role=alert]{border-left:.3rem solid;padding-left:.7rem;font-weight:700}',
  ].join(''),
);

const LOOK_EVERY_SECONDS = 10;

/** What every plain page has around what it says. */
export function plainDocument(
  words: Words,
  page: {
    /** Of the window, and read first of all. */
    readonly title: string;
    /** What went wrong with what was sent; null: nothing. */
    readonly trouble: string | null;
    readonly body: Content;
    /** Below it, each a line of its own. */
    readonly links: readonly (Html | false)[];
    /** Whether it asks again by itself. */
    readonly isRenewed: boolean;
  },
): string {
  const { language } = words;
  return html`<!DOCTYPE html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">${
    page.isRenewed && html`<meta http-equiv="refresh" content="${LOOK_EVERY_SECONDS}">`
  }
<title>${words.say('plain.title', { what: page.title })}</title><style>${STYLE}</style></head>
<body><main><h1>${page.title}</h1>
${page.trouble !== null && html`<p role="alert">${page.trouble}</p>`}
${page.body}</main>
<nav>${page.links.map((link) => link && html`<p>${link}</p>`)}</nav></body></html>
`.text;
}

/** A choice among several, as buttons of a form. @param chosen its value; null: none is */
export function radioGroup(
  legend: Content,
  name: string,
  choices: readonly { readonly value: string | number; readonly words: Content }[],
  chosen: string | number | null,
): Html {
  return html`<fieldset><legend>${legend}</legend>${choices.map(
    ({ value, words }) =>
      // Of its own line by the element too: text browsers know no style.
      html`<div><label><input type="radio" name="${name}" value="${value}"${
        value === chosen && html` checked`
      }> ${words}</label></div>`,
  )}</fieldset>`;
}

/** A line to type into, with its label. */
export function textField(
  label: Content,
  name: string,
  value: string,
  { isNumber = false }: { readonly isNumber?: boolean } = {},
): Html {
  return html`<p><label for="${name}">${label}</label> <input type="text" id="${name}" name="${name}" value="${value}" autocomplete="off"${
    isNumber && html` inputmode="decimal"`
  }></p>`;
}

export function hiddenField(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}
