import type { AcknowledgementOf } from '#core/protocol/acknowledgement';
import { formOf } from './asked';
import { plainDocument } from './document';
import { OTHER_PAGE } from './given';
import { type Html, html } from './html';
import { type PlainPlace, pageAddress } from './told';

type Offered = Extract<AcknowledgementOf<'offer-hand-over'>, { readonly ok: true }>;

const MINUTE_MS = 60_000;

/** Asks for the link by which a student goes on at the page with pictures. */
export function otherPageForm(place: PlainPlace): Html {
  return formOf(place, OTHER_PAGE, null, place.words.say('plain.other-page'));
}

/** The link, shown once. */
export function otherPage(
  place: PlainPlace,
  invitation: string,
  { secret, validFor }: Offered,
): string {
  const { words, base, code } = place;
  const address = base.of(`/join/${code}#${invitation}.${secret}`);
  const minutes = Math.round(validFor / MINUTE_MS);
  const text = words.rich<'plain.other-page.text', Html | string>('plain.other-page.text', {
    link: (inside) => html`<a href="${address}">${inside}</a>`,
    minutes,
  });
  return plainDocument(words, {
    title: words.say('plain.other-page.title'),
    trouble: null,
    body: html`<p>${text}</p><p>${words.say('plain.other-page.code')}</p>`,
    links: [html`<a href="${pageAddress(place, false)}">${words.say('plain.other-page.stay')}</a>`],
    isRenewed: false,
  });
}
