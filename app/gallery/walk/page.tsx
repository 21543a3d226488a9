import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import '../../(phone)/phone.css';
import { WalkState } from './walk-state';

/** `?face=screen&loss=quadratic&optimizer=adam&rate=0.1&step=1&bits=32&beside=steep-quadratic`. */
export default async function WalkGallery({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const {
    loss = 'quadratic',
    optimizer = 'gradient-descent',
    rate = '0.1',
    ...asked
  } = await searchParams;
  return (
    <FetchedFormulas book="hall">
      <WalkState
        face={asked.face ?? 'screen'}
        loss={loss}
        optimizer={optimizer}
        learningRate={Number(rate)}
        step={Number(asked.step ?? 0)}
        isFloat32={asked.bits === '32'}
        beside={asked.beside ?? null}
        own={asked.own?.split(',').map(Number) ?? null}
        students={Number(asked.students ?? 86)}
      />
    </FetchedFormulas>
  );
}
