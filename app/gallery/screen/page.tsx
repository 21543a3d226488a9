import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { ScreenState } from './screen-state';
import { screenSetting } from './setting';

/**
 * The projector's states with fixed data: `?kind=race&state=run&step=58&students=86`; what else there is
 * to ask for stands in `screenSetting`. `show=L` presses keys, `play=1` lets the run go on, `rates=0.1,0.2`
 * are other picks, `small=1` is the console's small picture of it.
 */
export default async function ScreenGallery({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const asked = await searchParams;
  return (
    <FetchedFormulas book="hall">
      <ScreenState
        isPlaying={asked.play === '1'}
        step={asked.state === 'locked' ? 0 : Number(asked.step ?? '58')}
        isSmall={asked.small === '1'}
        keys={asked.show ?? ''}
        setting={screenSetting(asked)}
      />
    </FetchedFormulas>
  );
}
