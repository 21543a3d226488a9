import { askedOf, isSteered } from '#core/lesson/activities/asked';
import type { Sentence } from '#core/words/messages';
import type { Words } from '#core/words/words';
import { askedForm, formOf } from './asked';
import { plainDocument, textField } from './document';
import { type Content, type Html, html } from './html';
import { otherPageForm } from './other-page';
import { resultPart } from './result';
import { runningPart } from './running';
import { type PlainPlace, pageAddress, roundName } from './told';

/**
 * Where a code is typed.
 * @param action where it is sent to
 * @param why it is asked for again; null: it is the first time
 */
export function codePage(
  words: Words,
  action: string,
  typed: string,
  why: Sentence | null,
): string {
  return plainDocument(words, {
    title: words.say('plain.code'),
    trouble: why && words.tell(why),
    body: html`<form method="get" action="${action}">${textField(words.say('phone.entry.field'), 'code', typed)}<p>${words.say(
      'phone.entry.hint',
    )}</p><button>${words.say('phone.entry.go')}</button></form>`,
    links: [],
    isRenewed: false,
  });
}

/** The whole of a student's plain page. */
export function roomPage(place: PlainPlace): string {
  const { words, view, you, trouble, isRenewed } = place;
  const { title, body, isWaiting } = partsOf(place);
  const { participant } = you;
  return plainDocument(words, {
    title,
    trouble: trouble && words.tell(trouble.reason),
    body: [participant !== null && html`<p>${whoYouAre(words, participant)}</p>`, body],
    links: [
      html`<a href="${pageAddress(place, isRenewed)}">${words.say('plain.again')}</a>`,
      isWaiting &&
        (isRenewed
          ? html`<a href="${pageAddress(place, false)}">${words.say('plain.by-hand')}</a>`
          : html`<a href="${pageAddress(place, true)}">${words.say('plain.by-itself')}</a>`),
    ],
    // What is being typed must not be taken away.
    isRenewed: isRenewed && isWaiting && view.phase.kind !== 'closed',
  });
}

interface Parts {
  readonly title: string;
  readonly body: Content;
  /** Nothing can be given now, so that what comes next is awaited. */
  readonly isWaiting: boolean;
}

function partsOf(place: PlainPlace): Parts {
  const { words, view, you } = place;
  const { phase } = view;
  const notice = (title: string, text: string) => ({
    title,
    body: html`<p>${text}</p>`,
    isWaiting: true,
  });
  if (phase.kind === 'closed') {
    return notice(words.say('phone.refused.room-closed'), words.say('phone.closed.text'));
  }
  if (you.isRemoved)
    return notice(words.say('phone.removed.title'), words.say('phone.removed.text'));
  if (you.isHandedOver) {
    return notice(words.say('phone.handed-over.title'), words.say('phone.handed-over.text'));
  }
  if (you.participant === null) return joinParts(place);
  if (phase.kind === 'lobby') return notice(view.title, words.say('plain.lobby'));
  const title = roundName(words, phase.round);
  if (phase.kind === 'running') {
    const { tap } = askedOf(phase.round.activity);
    const isAsked = tap !== undefined || (phase.walk !== null && phase.walk.asked !== null);
    const isTold = isSteered(phase.round.activity);
    const body = [runningPart(place, phase), isTold && otherPageForm(place)];
    return { title, body, isWaiting: !isAsked };
  }
  if (phase.kind === 'finished') return { title, body: resultPart(place, phase), isWaiting: true };
  const form = phase.closing ? null : askedForm(place, phase.round);
  const given = { given: phase.picked, of: Math.max(0, view.participants - view.away) };
  const left = phase.remaining === null ? null : Math.ceil(phase.remaining / 1_000);
  return {
    title,
    body: [
      form ?? html`<p>${words.say(phase.closing ? 'play.locked' : 'plain.nothing-asked')}</p>`,
      html`<p>${words.say('plain.given', given)}</p>`,
      left !== null && html`<p>${words.say('plain.left', { seconds: left })}</p>`,
      isSteered(phase.round.activity) && otherPageForm(place),
    ],
    isWaiting: form === null,
  };
}

function joinParts(place: PlainPlace): Parts {
  const { words, view, code, trouble } = place;
  if (!view.isOpenToJoin) {
    const text = words.say('phone.join.locked', { title: view.title });
    return { title: view.title, body: html`<p>${text}</p>`, isWaiting: true };
  }
  const typed = (name: string) => trouble?.fields.get(name) ?? '';
  const fields = [
    textField(words.say('phone.name.label'), 'name', typed('name')),
    view.asksHallNumber && textField(words.say('phone.name.number'), 'hall', typed('hall')),
    view.idLabel !== null && textField(view.idLabel, 'student-id', typed('student-id')),
  ];
  return {
    title: words.say('plain.name'),
    body: html`<p>${view.title}. ${words.say('phone.join.code', { code })}</p>${formOf(
      place,
      'join',
      fields,
      words.say('phone.name.join'),
    )}<p>${about(place)}</p>`,
    isWaiting: false,
  };
}

function about({ words, base, code }: PlainPlace): Content {
  const link = (inside: readonly Content[]): Html =>
    html`<a href="${base.of(`/join/${code}`)}">${inside}</a>`;
  return words.rich('plain.about', { link });
}

function whoYouAre(
  words: Words,
  { shownAs: name, team }: NonNullable<PlainPlace['you']['participant']>,
): string {
  return team === null
    ? words.say('plain.you', { name })
    : words.say('plain.you-team', { name, team });
}
