import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ReportItem } from '#core/report/plan/report-item';
import { runsOfSide } from '#core/report/round-facts';
import type { Words } from '#core/words/words';
import { rich } from '../../ui/rich';
import { roundTitle } from '../../ui/words/activity-words';
import { ClassDots } from './pictures/class-dots';
import { RateStrips } from './pictures/rate-strips';
import { actionWords } from './words/action-words';
import {
  actionLinkWords,
  type Counted,
  countedIn,
  howWrongWords,
  isReplay,
} from './words/plan-words';

/** One thing to take up again: what it is, how it shows, what to do. The first is a full field. */
export function ReportItemRow({
  words,
  item,
  rank,
  base,
}: {
  words: Words;
  item: ReportItem;
  rank: number;
  base: string;
}) {
  const { round, action, minutes } = item;
  const isFirst = rank === 1;
  const to = isReplay(action.code)
    ? `${base}/replay/${action.round.number}`
    : `${base}/activity/${action.round.number}`;
  return (
    <li
      className={`grid grid-cols-[28px_minmax(0,1fr)] gap-x-4 gap-y-2 px-3 @max-[659px]:py-2 @min-[660px]:grid-cols-[40px_minmax(0,1.09fr)_minmax(0,1fr)] @min-[960px]:grid-cols-[28px_minmax(0,1fr)_256px_272px] @min-[960px]:gap-x-4 print:break-inside-avoid ${isFirst ? 'bg-klein py-2 text-on-klein print:bg-transparent print:text-ink' : 'border-b border-line py-1'}`}
    >
      <p className="self-center text-[32px] type-figure @max-[659px]:self-start @max-[659px]:text-[26px]">
        {words.numbers.count(rank)}
      </p>
      <div className="min-w-0 self-center text-[14px] leading-[1.25] @max-[659px]:self-start">
        <h3 className={isFirst ? 'text-[20px] type-title' : 'text-[17px] type-title'}>
          {roundTitle(words, round)}
        </h3>
        <p className={isFirst ? '' : 'text-mut'}>{howWrongWords(words, item, isFirst)}</p>
      </div>
      <div className="self-center text-[14px] @max-[659px]:col-start-2">
        <Picture words={words} item={item} />
        <p className="pt-0.5 text-[13px] leading-[1.3]">
          {countedIn(item).map((counted, at) => (
            <span key={'what' in counted ? counted.what : counted.outcome}>
              {at > 0 && ', '}
              <Count words={words} counted={counted} />
            </span>
          ))}
        </p>
      </div>
      <div className="self-center text-[14px] leading-[1.25] @max-[959px]:col-span-full @max-[959px]:col-start-2">
        <p>{actionWords(words, action)}</p>
        <p>
          <strong className="me-3 font-[800]">
            {words.say('report.plan.minutes', { minutes })}
          </strong>
          <Link
            prefetch={false}
            href={to}
            className="inline-block rounded-chip py-0.5 font-[700] underline underline-offset-4 print:hidden"
          >
            {actionLinkWords(words, action)}
          </Link>
        </p>
      </div>
    </li>
  );
}

/** "21 sure and wrong" */
function Count({ words, counted }: { words: Words<'common' | 'report'>; counted: Counted }) {
  const { count } = counted;
  const b = (text: ReactNode) => <strong className="font-[800]">{text}</strong>;
  if ('what' in counted) return rich(words, `report.count.${counted.what}`, { b, count });
  const outcome = words.say(`common.outcome.${counted.outcome}`);
  return rich(words, 'report.count.outcome', { b, count, outcome });
}

function Picture({ words, item }: { words: Words<'report'>; item: ReportItem }) {
  const { evidence, round, took, affected } = item;
  if (evidence.kind === 'picks') {
    return (
      <RateStrips
        words={words}
        strips={[{ round: round.number, runs: runsOfSide(round, 0), title: null, ofEdge: null }]}
        edge={evidence.edge}
        width={272}
        height={31}
        pitch={4.6}
        hasAxis={false}
      />
    );
  }
  if (evidence.kind !== 'answers') {
    return <ClassDots full={affected} hollow={0} small={took - affected} />;
  }
  return <ClassDots full={evidence.sureAndWrong} hollow={evidence.wrong} small={evidence.right} />;
}
