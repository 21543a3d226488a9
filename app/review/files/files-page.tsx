import { Download } from 'lucide-react';
import Link from 'next/link';
import { ownAddress } from '../../ui/address/own-address';
import { CONTROL } from '../../ui/control';
import { wordsOfRequest } from '../../words/of-request';
import { COLUMNS, type FileWords } from './columns';
import { OFFERS, PAGES } from './offers';

/** What of a session can be saved, and for whom each is good. @param base its address, "/review/<id>" */
export async function FilesPage({ base }: { base: string }) {
  const words = await wordsOfRequest();
  const { say } = words;
  return (
    <div className="grid max-w-230 grid-cols-[minmax(0,1fr)] gap-9 px-4 pt-8 pb-16 min-[700px]:px-8">
      <div className="grid gap-3">
        <h1 className="text-[34px] type-display min-[700px]:text-[44px]">
          {say('review-files.heading')}
        </h1>
        <p className="max-w-160 text-[16px] text-mut">
          {say('review-files.times')} {say('review-files.names')}
        </p>
      </div>
      <ul className="grid gap-7">
        {OFFERS.map((path) => (
          <li key={path} className="grid gap-2.5 border-t-2 border-ink pt-4">
            <h2 className="text-[22px] type-title">{say(`review-files.${path}`)}</h2>
            <p className="max-w-160 text-[16px]">{say(`review-files.${path}.good`)}</p>
            <p>
              <a href={ownAddress(`${base}/${path}`)} download className={CONTROL}>
                <Download size={18} aria-hidden="true" />
                {say(`review-files.${path}.save`)}
              </a>
            </p>
          </li>
        ))}
        {PAGES.map((path) => (
          <li key={path} className="grid gap-2.5 border-t-2 border-ink pt-4">
            <h2 className="text-[22px] type-title">{say(`review-files.${path}`)}</h2>
            <p className="max-w-160 text-[16px]">{say(`review-files.${path}.good`)}</p>
            <p>
              <Link prefetch={false} href={`${base}/${path}`} className={CONTROL}>
                {say(`review-files.${path}.save`)}
              </Link>
            </p>
          </li>
        ))}
      </ul>
      <ul className="grid gap-2 text-[16px]">
        <li>
          <Link prefetch={false} href="/review/import" className="underline">
            {say('review-files.read-in')}
          </Link>
        </li>
        <li>
          <a href={ownAddress('/review/schema')} className="underline">
            {say('review-files.schema')}
          </a>
        </li>
      </ul>
      <Columns words={words} />
    </div>
  );
}

function Columns({ words }: { words: FileWords }) {
  return (
    <details className="border-t border-line pt-4">
      <summary className="inline-flex min-h-11 items-center rounded-chip text-[16px] type-label">
        {words.say('review-files.columns')}
      </summary>
      <table className="mt-2 text-start text-[15px]">
        <thead>
          <tr className="border-b border-ink">
            <th scope="col" className="py-1.5 pe-6">
              {words.say('review-files.columns.name')}
            </th>
            <th scope="col" className="py-1.5">
              {words.say('review-files.columns.means')}
            </th>
          </tr>
        </thead>
        <tbody>
          {COLUMNS.map(({ name, means }) => (
            <tr key={name} className="border-b border-line align-top">
              <th scope="row" translate="no" className="py-1.5 pe-6 text-start font-[700]">
                {name}
              </th>
              <td className="py-1.5 text-mut">{means(words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
