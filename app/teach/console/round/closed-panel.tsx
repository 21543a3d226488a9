import { CONTROL } from '../../../ui/control';

/** After the end: where the results are, and how to go on. */
export function ClosedPanel({ code, rounds }: { code: string; rounds: number }) {
  return (
    <div className="grid gap-5 py-4">
      <h2 className="text-[36px] type-display">The room is closed</h2>
      <p className="max-w-120 text-[16px]">
        {rounds === 0
          ? 'No round was finished in it.'
          : 'Every finished round is in its review: the sweep, each student’s pick, and what came of it.'}
      </p>
      <p className="flex flex-wrap gap-2">
        <a
          href={`/review/of/${code}`}
          className="inline-flex min-h-11 items-center rounded-control bg-klein px-4 text-[15px] type-label text-on-klein hover:brightness-110"
        >
          Open the review
        </a>
        <a className={CONTROL} href="/teach">
          Open another room
        </a>
      </p>
    </div>
  );
}
