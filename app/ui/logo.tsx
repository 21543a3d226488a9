/**
 * A valley, and a point that has overshot it. The stroke has the text's colour.
 * @param size pixels, or a length that follows the text, such as '1em'
 */
export function LogoMark({ size = 24, point }: { size?: number | string; point?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d="M1.5 2 C2.6 17 6.6 21.5 10.5 21.5 C14.6 21.5 17.6 17 18.8 8.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
      />
      <circle cx="20.2" cy="3.8" r="3.6" fill={point ?? 'currentColor'} />
    </svg>
  );
}

export function Logo({ size = 24 }: { size?: number }) {
  return (
    <span
      className="inline-flex items-center gap-[0.5em] type-title"
      style={{ fontSize: size * 0.83 }}
    >
      <LogoMark size={size} />
      Overshoot
    </span>
  );
}
