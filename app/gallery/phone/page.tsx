import { OUTCOMES } from '#core/engine/outcome';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { phoneFormulas } from '../../(phone)/room/phone-formulas';
import { FormulaBook } from '../../ui/formula/formula-book';
import '../../(phone)/phone.css';
import { tellPhone } from './fixtures';
import { PhoneState } from './phone-state';
import type { Setting } from './setting';

/** The phone's states with fixed data: `?state=running&kind=race&step=31&rate=0.074`. */
export default async function PhoneGallery({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const query = await searchParams;
  const { state = 'lobby', step = '31', word = 'saved' } = query;
  const setting = settingOf(query);
  return (
    <FormulaBook formulas={phoneFormulas()}>
      <PhoneState
        state={state}
        step={Number(step)}
        word={word}
        isLost={query.lost === '1'}
        secondsUntilStart={Number(query.lead ?? 0)}
        told={tellPhone(setting)}
      />
    </FormulaBook>
  );
}

function settingOf(query: Record<string, string | undefined>): Setting {
  const { state = 'lobby', rate = '0.074', step = '31' } = query;
  return {
    phase: PHASES.find((phase) => phase === state) ?? 'lobby',
    kind: ACTIVITY_KINDS.find((kind) => kind === query.kind) ?? 'race',
    item: query.item ?? (query.kind === undefined ? 'valley' : ''),
    loss: query.loss ?? '',
    optimizer: query.optimizer ?? '',
    rate: rate === 'none' ? null : Number(rate),
    prediction: OUTCOMES.find((outcome) => outcome === query.prediction) ?? null,
    choice: Number(query.choice ?? 1),
    name: query.name ?? 'Ines',
    students: Number(query.students ?? 86),
    step: Number(step),
    isPseudonymous: query.pseudonyms === '1',
    teams: Number(query.teams ?? 0),
    isPaused: query.paused === '1',
    isWaiting: query.waiting === '1',
    isAnswerShown: query.answer === '1',
    isRevote: query.revote === '1',
    title: query.title ?? null,
    isAfterRound: query.after === '1',
  };
}

const PHASES = ['lobby', 'picking', 'running', 'finished'] as const;
