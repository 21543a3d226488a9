import { formulaText } from '#core/engine/experiment/formula-text';
import { findLoss } from '#core/engine/experiment/loss-reference';
import { weightNames } from '#core/engine/loss-function';
import { OUTCOMES } from '#core/engine/outcome';
import type { Round } from '#core/lesson/activities/activity';
import { askedOf, hasPlaces, isSteered } from '#core/lesson/activities/asked';
import type { Asked } from '#core/lesson/activities/inputs';
import { CONFIDENCES, type Confidence } from '#core/lesson/round';
import { updatesOf } from '#core/lesson/walk/walked-runs';
import type { Key } from '#core/words/messages';
import { hiddenField, radioGroup, textField } from './document';
import { type FORMS, type OTHER_PAGE, PLACE_FIELDS } from './given';
import { type Content, type Html, html } from './html';
import { experimentLines, type PlainPlace, pageAddress, weightsLine, withoutStop } from './told';

type Form = (typeof FORMS)[number] | typeof OTHER_PAGE;

/** A form of this page: it goes to the page's address. */
export function formOf(
  place: PlainPlace,
  what: Form,
  inside: Content,
  button: string = place.words.say('plain.send'),
): Html {
  const hidden = [hiddenField('do', what), hiddenField('key', place.key)];
  const action = pageAddress(place, place.isRenewed);
  return html`<form method="post" action="${action}">${hidden}${inside}<div><button>${button}</button></div></form>`;
}

/** A form for what a round asks. @param stored what the server has of it; null: nothing yet */
export function inputForm(
  place: PlainPlace,
  round: Round,
  what: Form,
  stored: { readonly number: number } | null,
  inside: Content,
  button?: string,
): Html {
  const { words } = place;
  const about = [
    hiddenField('round', round.number),
    hiddenField('number', (stored?.number ?? 0) + 1),
  ];
  const usual = words.say(stored === null ? 'plain.send' : 'plain.send-again');
  return formOf(place, what, [about, inside], button ?? usual);
}

/** What a round asks while it is open; null: it asks nothing then. */
export function askedForm(place: PlainPlace, round: Round): Html | null {
  const { pick, vote } = askedOf(round.activity);
  if (pick !== undefined) return pickForm(place, round, pick);
  if (vote === undefined) return null;
  return hasPlaces(round.activity) ? placeForm(place, round, vote) : voteForm(place, round, vote);
}

function pickForm(
  place: PlainPlace,
  round: Round,
  { experiment, isPredicted, isConfidenceAsked = false }: Asked['pick'],
): Html {
  const { words, you, trouble } = place;
  const { activity } = round;
  const stored = you.pick?.round === round.number ? you.pick : null;
  const typed = trouble?.fields.get('rate');
  const rate = stored === null ? '' : words.numbers.exact(stored.learningRate);
  const outcomes = OUTCOMES.map((value) => ({
    value,
    words: words.say(`common.outcome.${value}`),
  }));
  return html`<p>${words.say('plain.race')}</p>${experimentLines(words, experiment)}${
    'rival' in activity && experimentLines(words, activity.rival)
  }${isSteered(activity) && html`<p>${words.say('plain.steer')}</p>`}${
    stored !== null && savedLine(place, 'pick', words.numbers.rate(stored.learningRate))
  }${inputForm(place, round, 'pick', stored, [
    textField(words.say('play.pick.rate'), 'rate', typed ?? rate, { isNumber: true }),
    isPredicted &&
      radioGroup(
        words.say('play.pick.question'),
        'prediction',
        outcomes,
        stored?.prediction ?? null,
      ),
    isConfidenceAsked && sureness(place, stored?.confidence ?? null),
  ])}`;
}

function voteForm(
  place: PlainPlace,
  round: Round,
  { choices: texts, isConfidenceAsked }: Asked['vote'],
): Html {
  const { words, you, trouble } = place;
  const stored = you.vote?.round === round.number ? you.vote : null;
  const choices = texts.map((choice, value) => ({ value, words: choice }));
  const sent = trouble?.fields.get('choice');
  const chosen = sent ? Number(sent) : (stored?.choice ?? null);
  const own = stored === null ? undefined : texts[stored.choice];
  const first = you.firstChoice === null ? undefined : texts[you.firstChoice];
  return html`${
    first !== undefined && html`<p>${words.say('play-question.first', { letter: first })}</p>`
  }${own !== undefined && savedLine(place, 'answer', withoutStop(own))}${inputForm(
    place,
    round,
    'vote',
    stored,
    [
      radioGroup('text' in round.activity && round.activity.text, 'choice', choices, chosen),
      isConfidenceAsked && sureness(place, stored?.confidence ?? null),
    ],
  )}`;
}

function placeForm(place: PlainPlace, round: Round, { choices }: Asked['vote']): Html {
  const { words, you } = place;
  const stored = you.vote?.round === round.number ? you.vote : null;
  const places = choices.map((name, value) => ({ value, words: placeName(place, name) }));
  const own = places[stored?.choice ?? -1];
  return html`<p>${words.say('plain.fractal')}</p>${
    own !== undefined && savedLine(place, 'other', own.words)
  }${inputForm(
    place,
    round,
    'vote',
    stored,
    radioGroup(words.say('play-fractal.question'), 'choice', places, stored?.choice ?? null),
  )}`;
}

/** One of the nine places in words. */
function placeName({ words }: PlainPlace, name: string): string {
  const code = name.replace('the ', '').replace(' ', '-');
  return words.tell({ key: `play-fractal.place.${code}` as Key });
}

/** Where the next update of a walk-through leads. @param update the one that is asked, from 1 */
export function guessForm(
  place: PlainPlace,
  round: Round,
  walk: Asked['guess'],
  update: number,
): Html {
  const { words, you, trouble } = place;
  const { experiment, learningRate } = walk;
  const guess = you.guess?.round === round.number ? you.guess : null;
  const own = guess?.places[update - 1] ?? null;
  const loss = findLoss(experiment.loss);
  const worked = updatesOf(walk)[0]?.[update - 1];
  const from = worked?.weights.map(({ before }) => before) ?? experiment.start;
  const names = loss === null ? [] : weightNames(loss);
  const asked = words.rich<'play-walk.from', string>('play-walk.from', {
    loss: () => (loss ? formulaText(words, loss) : ''),
    from: weightsLine(words, from),
    rate: learningRate,
  });
  const value = (at: number) =>
    trouble?.fields.get(PLACE_FIELDS[at]!) ?? (own === null ? '' : words.numbers.exact(own[at]!));
  return html`<h2>${words.say('play-walk.question')}</h2><p>${asked}</p>${
    own !== null && savedLine(place, 'guess', weightsLine(words, own))
  }${inputForm(place, round, 'guess', guess, [
    hiddenField('update', update),
    from.map((_, at) =>
      textField(names[at] ?? '', PLACE_FIELDS[at]!, value(at), { isNumber: true }),
    ),
  ])}`;
}

function sureness({ words }: PlainPlace, chosen: Confidence | null): Html {
  const choices = CONFIDENCES.map((value) => ({ value, words: words.say(`play.sure.${value}`) }));
  return radioGroup(words.say('play.sure'), 'confidence', choices, chosen);
}

function savedLine(
  { words }: PlainPlace,
  noun: 'pick' | 'answer' | 'guess' | 'other',
  value: string,
): Html {
  return html`<p role="status"><strong>${words.say('play.saved.saved', { noun, value })}</strong></p>`;
}
