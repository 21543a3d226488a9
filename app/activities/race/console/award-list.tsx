'use client';

import type { Award } from '#core/protocol/views/board';
import { rich } from '../../../ui/rich';
import { nameWords } from '../../../ui/words/name-words';
import { useWords } from '../../../words/language';

/** The awards that the projector shows, with names. */
export function AwardList({ awards }: { awards: readonly Award[] }) {
  const words = useWords('common', 'console-rounds', 'screen-race');
  if (awards.length === 0) return null;
  return (
    <section className="border-t border-line pt-5">
      <h2 className="mb-2 text-[20px] type-title">{words.say('console-rounds.award.title')}</h2>
      <dl className="grid gap-x-6 gap-y-3 min-[620px]:grid-cols-3">
        {awards.map(({ kind, row, others }) => (
          <div key={`${kind} ${row.participant}`}>
            <dt className="text-[14px] text-mut">{words.say(`screen-race.award.${kind}`)}</dt>
            <dd translate="no" className="text-[16px] font-[700]">
              {rich(words, 'console-rounds.award.row', {
                ...{ rate: row.learningRate, count: others },
                name: nameWords(words, row.participant, row.name),
                own: (inside) => <bdi>{inside}</bdi>,
                others: (inside) => <span className="font-normal">{inside}</span>,
              })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
