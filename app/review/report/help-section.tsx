import Link from 'next/link';
import { MOST_TO_HELP } from '#core/report/help/help';
import type { SessionReport } from '#core/report/summary/report';
import type { Words } from '#core/words/words';
import { nameOf } from '../../parts/review/round-data';
import { OutcomeMark } from '../../ui/marks/outcome-mark';
import { OutcomeWord } from '../../ui/marks/outcome-word';
import { helpWords } from './words/help-words';

/** Whom to talk to, and why. */
export function HelpSection({
  words,
  report,
  base,
}: {
  words: Words;
  report: SessionReport;
  base: string;
}) {
  const { help, silent } = report;
  const more = help.length - MOST_TO_HELP;
  return (
    <section aria-labelledby="help" className="min-w-0 print:break-inside-avoid">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="help" className="text-[20px] leading-[1.2] type-title">
          {words.say('report.help')}
        </h2>
        {more > 0 && (
          <Link
            prefetch={false}
            href={`${base}/students?sort=help`}
            className="rounded-chip text-[14px] whitespace-nowrap underline underline-offset-4"
          >
            {words.say('report.help.more', { count: more })}
          </Link>
        )}
      </div>
      {help.length === 0 && <p className="text-[15px]">{words.say('report.help.nobody')}</p>}
      <ul>
        {help.slice(0, MOST_TO_HELP).map(({ student, reason, outcomes }) => (
          <li key={student.number} className="border-b border-line py-1 last:border-b-0">
            <p className="flex items-center gap-1.5">
              <Link
                prefetch={false}
                href={`${base}/student/${student.number}`}
                translate="no"
                className="min-w-0 flex-1 rounded-chip text-[15px] leading-[1.35] font-[750] hover:underline"
              >
                {nameOf(words, student)}
              </Link>
              {outcomes.map((outcome, at) => (
                <span key={`${student.number} ${['before', 'last'][at]}`} className="flex">
                  <OutcomeMark kind={outcome} size={16} />
                  <span className="sr-only">
                    <OutcomeWord kind={outcome} />
                  </span>
                </span>
              ))}
            </p>
            <p className="text-[14px] leading-[1.2] text-mut">{helpWords(words, reason)}</p>
          </li>
        ))}
      </ul>
      {silent > 0 && (
        <p className="pt-1 text-[14px] text-mut">
          {words.say('report.help.silent', { count: silent })}
        </p>
      )}
    </section>
  );
}
