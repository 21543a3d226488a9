/** Half-axes of the bands, from the outermost inwards: a narrow valley seen from above. */
const BANDS = [
  [430, 172],
  [345, 138],
  [272, 109],
  [207, 83],
  [150, 60],
  [102, 41],
  [62, 25],
  [30, 12],
  [11, 4.4],
] as const;

/** A valley with one point in it, where a round's stage will be. Decoration. */
export function LobbyValley() {
  return (
    <svg
      viewBox="0 0 360 190"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className="h-[clamp(6rem,20dvh,12rem)] w-full shrink-0"
    >
      <rect width="360" height="190" fill="var(--band-0)" />
      {BANDS.map(([rx, ry], k) => (
        <ellipse key={rx} cx="112" cy="98" rx={rx} ry={ry} fill={`var(--band-${k + 1})`} />
      ))}
      <circle
        cx="296"
        cy="52"
        r="16"
        fill="none"
        stroke="var(--on-klein)"
        strokeOpacity="0.7"
        strokeWidth="2"
      />
      <circle cx="296" cy="52" r="8.5" fill="#ffffff" stroke="var(--keyline)" strokeWidth="2" />
    </svg>
  );
}
