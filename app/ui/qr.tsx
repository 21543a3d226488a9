import { encode } from 'uqr';
import { useWords } from '../words/language';

/** The light modules around the code that the standard asks for. */
const QUIET_ZONE = 4;

/**
 * An address as a QR code, always dark on light with its quiet zone: not all cameras read the inverse. Scales
 * with its box.
 */
export function Qr({
  url,
  label,
  ecc = 'M',
  className,
}: {
  url: string;
  /** For who can't see it, where the address itself would be too long to hear. */
  label?: string;
  /** How much of it may be unreadable: 7% or 15%. Less makes larger modules. */
  ecc?: 'L' | 'M';
  className?: string;
}) {
  const words = useWords('ui');
  const { data, size } = encode(url, { ecc, border: QUIET_ZONE });
  const path = data
    .map((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')).join(''))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label ?? words.say('ui.qr', { url })}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className={className}
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#0a0a1f" />
    </svg>
  );
}
