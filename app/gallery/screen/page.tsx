import type { ActivityKind } from '#core/lesson/activities/activity';
import { ACTIVITY_KINDS } from '#core/lesson/activities/catalogue';
import { formulasById } from '../../ui/formula/formula';
import { FormulaBook } from '../../ui/formula/formula-book';
import { ScreenState } from './screen-state';

/**
 * The projector's states with fixed data: `?kind=race&state=run&step=58&students=86`; what else there is
 * to ask for stands in `Setting`. `show=L` presses keys, `play=1` lets the run go on, `rates=0.1,0.2`
 * are other picks, `small=1` is the console's small picture of it.
 */
export default async function ScreenGallery({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const asked = await searchParams;
  const rates = (asked.rates ?? '').split(',').map(Number);
  const kind = ACTIVITY_KINDS.find((known) => known === asked.kind) ?? ('race' as ActivityKind);
  return (
    <FormulaBook formulas={formulasById()}>
      <ScreenState
        isPlaying={asked.play === '1'}
        step={asked.state === 'locked' ? 0 : Number(asked.step ?? '58')}
        isSmall={asked.small === '1'}
        keys={asked.show ?? ''}
        setting={{
          kind,
          state: asked.state ?? 'lobby',
          title: asked.title ?? '',
          loss: asked.loss ?? 'ill-conditioned',
          optimizer: asked.optimizer ?? 'gradient-descent',
          isPredicted: asked.predicted === '1',
          students: Number(asked.students ?? '86'),
          practice: Number(asked.practice ?? '0'),
          teams: Number(asked.teams ?? '0'),
          isLong: asked.names === 'long',
          rates: rates.filter((rate) => rate > 0),
          isSilent: asked.silent === '1',
          isSecond: asked.second === '1',
          limited: asked.limit !== 'none',
          isLocked: asked.locked === '1',
          isPseudonymous: asked.pseudonyms === '1',
          code: asked.code ?? 'HX37KM',
          address: asked.address ?? 'http://192.168.1.20:3000',
        }}
      />
    </FormulaBook>
  );
}
