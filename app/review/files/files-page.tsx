import { Download } from 'lucide-react';
import Link from 'next/link';
import { CONTROL } from '../../ui/control';
import { COLUMNS } from './columns';
import { FILE_WORDS, OFFERS, PAGES } from './offers';

/** What of a session can be saved, and for whom each is good. @param base its address, "/review/<id>" */
export function FilesPage({ base }: { base: string }) {
  return (
    <div className="grid max-w-230 grid-cols-[minmax(0,1fr)] gap-9 px-4 pt-8 pb-16 min-[700px]:px-8">
      <div className="grid gap-3">
        <h1 className="text-[34px] type-display min-[700px]:text-[44px]">{FILE_WORDS.heading}</h1>
        <p className="max-w-160 text-[16px] text-mut">
          {FILE_WORDS.times} {FILE_WORDS.names}
        </p>
      </div>
      <ul className="grid gap-7">
        {OFFERS.map(({ path, title, good, button }) => (
          <li key={path} className="grid gap-2.5 border-t-2 border-ink pt-4">
            <h2 className="text-[22px] type-title">{title}</h2>
            <p className="max-w-160 text-[16px]">{good}</p>
            <p>
              <a href={`${base}/${path}`} download className={CONTROL}>
                <Download size={18} aria-hidden="true" />
                {button}
              </a>
            </p>
          </li>
        ))}
        {PAGES.map(({ path, title, good, button }) => (
          <li key={path} className="grid gap-2.5 border-t-2 border-ink pt-4">
            <h2 className="text-[22px] type-title">{title}</h2>
            <p className="max-w-160 text-[16px]">{good}</p>
            <p>
              <Link prefetch={false} href={`${base}/${path}`} className={CONTROL}>
                {button}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <ul className="grid gap-2 text-[16px]">
        <li>
          <Link prefetch={false} href="/review/import" className="underline">
            {FILE_WORDS.readIn}
          </Link>
        </li>
        <li>
          <a href="/review/schema" className="underline">
            {FILE_WORDS.schema}
          </a>
        </li>
      </ul>
      <Columns />
    </div>
  );
}

function Columns() {
  return (
    <details className="border-t border-line pt-4">
      <summary className="inline-flex min-h-11 items-center rounded-chip text-[16px] type-label">
        {FILE_WORDS.columns}
      </summary>
      <table className="mt-2 text-left text-[15px]">
        <thead>
          <tr className="border-b border-ink">
            <th scope="col" className="py-1.5 pr-6">
              {FILE_WORDS.columnHeader}
            </th>
            <th scope="col" className="py-1.5">
              {FILE_WORDS.meansHeader}
            </th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(({ name, means }) => (
            <tr key={name} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pr-6 font-[700]">
                {name}
              </th>
              <td className="py-1.5 text-mut">{means}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
