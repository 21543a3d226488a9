import { KeptView } from '../../(phone)/keepsake/kept-view';
import { makePage } from '../../(phone)/keepsake/make-page';
import { FetchedFormulas } from '../../ui/formula/fetched-formulas';
import { wordsOfRequest } from '../../words/of-request';
import '../../(phone)/phone.css';
import { madeUpKeepsake } from './made-up-keepsake';
import { PhoneState } from './phone-state';
import { phoneSetting } from './setting';
import { tellPhone } from './tell-phone';

/** The phone's states with fixed data: `?state=running&kind=race&step=31&rate=0.074`. */
export default async function PhoneGallery({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const query = await searchParams;
  const { state = 'lobby', step = '31', word = 'saved' } = query;
  if (state === 'kept') {
    const keepsake = madeUpKeepsake(query.kept ?? '');
    const publicUrl = query.public === '0' ? null : keepsake.publicUrl;
    return <KeptView page={makePage(await wordsOfRequest(), keepsake)} publicUrl={publicUrl} />;
  }
  return (
    <FetchedFormulas book="phone">
      <PhoneState
        state={state}
        step={Number(step)}
        word={word}
        isLost={query.lost === '1'}
        secondsUntilStart={Number(query.lead ?? 0)}
        told={tellPhone(phoneSetting(query))}
      />
    </FetchedFormulas>
  );
}
