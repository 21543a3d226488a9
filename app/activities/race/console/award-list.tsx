import { formatCount, formatRate } from '#core/engine/number-format';
import type { Award } from '#core/protocol/views/board';

const WORDS: Readonly<Record<Award['kind'], string>> = {
  fastest: 'Fastest',
  'closest-to-edge': 'Closest to the edge',
  'most-instructive-divergence': 'Most instructive divergence',
};

/** The awards that the projector shows, with names. */
export function AwardList({ awards }: { awards: readonly Award[] }) {
  if (awards.length === 0) return null;
  return (
    <section className="border-t border-line pt-5">
      <h2 className="mb-2 text-[20px] type-title">Named on the projector</h2>
      <dl className="grid gap-x-6 gap-y-3 min-[620px]:grid-cols-3">
        {awards.map(({ kind, row, others }) => (
          <div key={`${kind} ${row.participant}`}>
            <dt className="text-[14px] text-mut">{WORDS[kind]}</dt>
            <dd translate="no" className="text-[16px] font-[700]">
              {row.name}, {formatRate(row.learningRate)}
              {others > 0 && <span className="font-normal">, with {formatCount(others)} more</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
