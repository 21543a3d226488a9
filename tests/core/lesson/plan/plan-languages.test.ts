import { describe, expect, it } from 'vitest';
import { IDEAS, ideaCode } from '#core/lesson/activities/ideas';
import type { Question } from '#core/lesson/activities/question';
import { builtInPlans } from '#core/lesson/plan/built-in/plan';
import type { LessonPlan, PlanItem } from '#core/lesson/plan/lesson-plan';
import { checkPlan } from '#core/lesson/plan/lesson-plan-check';
import { withCleanTitles } from '#core/lesson/plan/plan-titles';
import { lessonPlanSchema } from '#core/protocol/shapes/lesson-plan';
import { replay } from '#core/room/events/apply';
import { eventsAtOpening, newRoom } from '#core/room/new-room';
import { allWords } from '#core/words/all-words';
import { LANGUAGES, type Language } from '#core/words/languages';
import { numbersSaid } from '../../../support/numbers-said';

const LANGUAGE_LIST = Object.keys(LANGUAGES) as Language[];
const PLANS = ['lesson', 'research'] as const;
const EACH = LANGUAGE_LIST.flatMap((language) => PLANS.map((code) => [language, code] as const));

const textsOf = ({ title, note, activity }: PlanItem): readonly string[] => {
  const asked = activity.kind === 'question' ? wordsOf(activity) : [];
  return [title, note, ...asked];
};

function wordsOf({ text, choices, idea, answer }: Question): readonly string[] {
  const misconceptions = answer!.misconceptions.map((one) => one ?? '');
  return [text, ...choices, idea!, ...answer!.feedback, ...misconceptions];
}

/** The plan with its texts made the same. */
function withoutWords(plan: LessonPlan): unknown {
  const texts = new Set(plan.items.flatMap(textsOf).filter((text) => text !== ''));
  return JSON.parse(
    JSON.stringify({ ...plan, title: '' }, (_, value: unknown) =>
      typeof value === 'string' && texts.has(value) ? '…' : value,
    ),
  );
}

describe.each(EACH)('the built-in plan in %s: %s', (language, code) => {
  const plan = builtInPlans(language)[code];
  const first = builtInPlans('en')[code];

  it('can be opened, stored and sent as it is', () => {
    expect(checkPlan(plan)).toBeNull();
    expect(withCleanTitles(plan)).toEqual(plan);
    expect(lessonPlanSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it('plays and asks the same, with the same right answers', () => {
    expect(withoutWords(plan)).toEqual(withoutWords(first));
  });

  it('says the same numbers everywhere as the English one, which the engine has checked', () => {
    const { numbers } = allWords(language);
    for (const [at, item] of plan.items.entries()) {
      for (const [k, text] of textsOf(item).entries()) {
        const said = numbersSaid(textsOf(first.items[at]!)[k]!, '.');
        expect(numbersSaid(text, numbers.decimal), `${item.id}: ${text}`).toEqual(said);
      }
    }
  });

  it('has every text of its own', () => {
    if (language === 'en') return;
    const others = new Set(first.items.flatMap(textsOf));
    const same = plan.items
      .flatMap(textsOf)
      .filter((text) => /\p{L}/u.test(text) && others.has(text));
    expect(same).toEqual([]);
  });

  it('names titles of other items as they are called in it', () => {
    const titles = plan.items.map(({ title }) => title);
    const named = plan.items.flatMap(({ id, note }) =>
      id.startsWith('twin-') ? [...note.matchAll(/[“„](.+?)[”“]/g)].map(([, title]) => title) : [],
    );
    expect(named.length).toBeGreaterThan(0);
    for (const title of named) expect(titles).toContain(title);
  });
});

describe('a room', () => {
  const opened = (language: Language) => {
    const events = eventsAtOpening(language);
    return replay(newRoom({ code: 'CDFGHJ', title: '' }), events).plan;
  };

  it('[RM10] begins with the plan of the language in which it is opened', () => {
    for (const language of LANGUAGE_LIST) {
      expect(opened(language)).toEqual(builtInPlans(language).lesson);
    }
    expect(eventsAtOpening('en')).toEqual([]);
  });
});

describe('the idea of a question', () => {
  it('is known by its text in every language, and nothing else is', () => {
    for (const language of LANGUAGE_LIST) {
      for (const code of IDEAS) {
        expect(ideaCode(allWords(language).say(`plan-questions.idea.${code}`))).toBe(code);
      }
    }
    expect(ideaCode('')).toBeNull();
    expect(ideaCode('rising')).toBeNull();
  });
});
