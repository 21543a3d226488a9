import { PLACES, PLACES_PER_SIDE } from '#core/lesson/activities/fractal-edge';

/** Thin lines between the places, and how many tapped each where that is known. */
export function PlaceGrid({ counts }: { counts: readonly number[] | null }) {
  const most = Math.max(0, ...(counts ?? []));
  return (
    <div
      aria-hidden="true"
      className="absolute inset-0 grid"
      style={{ gridTemplateColumns: `repeat(${PLACES_PER_SIDE}, 1fr)` }}
    >
      {PLACES.map((place, at) => {
        const count = counts?.[at] ?? 0;
        return (
          <span
            key={place}
            className={`flex items-center justify-center border ${count > 0 && count === most ? 'border-4 border-on-klein' : 'border-on-klein/40'}`}
          >
            {count > 0 && (
              <span className="rounded-full bg-ink px-[0.5em] py-[0.1em] text-bg type-figure">
                {count}
              </span>
            )}
          </span>
        );
      })}
    </div>
  );
}
