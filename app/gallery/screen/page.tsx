import { formulasById } from '../../ui/formula';
import { FormulaBook } from '../../ui/formula-book';
import { ScreenState } from './screen-state';

/**
 * The projector's states with fixed data:
 * `?state=lobby|picking|closing|run|waiting|end|sweep|closed|refused|lost|connecting&step=58&students=86`,
 * `play=1` for a run that goes on, `rates=0.1,0.2` for other picks, `names=long`.
 */
export default async function ScreenGallery({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const asked = await searchParams;
  const rates = (asked.rates ?? '').split(',').map(Number);
  return (
    <FormulaBook formulas={formulasById()}>
      <ScreenState
        isPlaying={asked.play === '1'}
        setting={{
          state: asked.state ?? 'lobby',
          loss: asked.loss ?? 'ill-conditioned',
          optimizer: asked.optimizer ?? 'gradient-descent',
          step: Number(asked.step ?? '58'),
          students: Number(asked.students ?? '86'),
          isLong: asked.names === 'long',
          rates: rates.filter((rate) => rate > 0),
          limited: asked.limit !== 'none',
          code: asked.code ?? 'HX37KM',
          address: asked.address ?? 'http://192.168.1.20:3000',
        }}
      />
    </FormulaBook>
  );
}
