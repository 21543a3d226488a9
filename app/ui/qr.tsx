import { encode } from 'uqr';

/** Light modules around the code, as the standard asks. */
const QUIET_ZONE = 4;

/**
 * An address as a QR code: always dark on light with its quiet zone, for cameras don't all read the
 * inverse. Scales with its box.
 */
export function Qr({ url, className }: { url: string; className?: string }) {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return (
    <svg
      role="img"
      aria-label={`QR code of ${url}`}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#0a0a1f" />
    </svg>
  );
}
