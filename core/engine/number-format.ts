const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A learning rate with up to four significant digits: "0.3", "0.0751", "1 × 10⁻⁷". */
export function formatRate(rate: number): string {
  return formatSignificant(rate, 4);
}

/** Any other quantity, with up to three: "−0.85", "23", "1.05 × 10⁶". */
export function formatQuantity(value: number): string {
  return formatSignificant(value, 3);
}

/** A whole number with its thousands apart: "5,000". */
export function formatCount(value: number): string {
  return sign(value) + groupThousands(Math.abs(value).toFixed(0));
}

/** With up to so many significant digits. */
export function formatSignificant(value: number, digits: number): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const [mantissa = '', power = ''] = Math.abs(value)
    .toExponential(digits - 1)
    .split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) {
    const decimals = Math.max(0, digits - 1 - exponent);
    const [whole = '', fraction = ''] = Number(`${mantissa}e${power}`).toFixed(decimals).split('.');
    const kept = fraction.replace(/0+$/, '');
    return sign(value) + groupThousands(whole) + (kept && `.${kept}`);
  }
  return `${sign(value)}${Number(mantissa)} × 10${superscript(exponent)}`;
}

function sign(value: number): string {
  return value < 0 ? '−' : '';
}

function groupThousands(digits: string): string {
  return digits.length <= 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A whole exponent set high: "⁻⁷", "¹²". */
export function superscript(exponent: number): string {
  const digits = Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS[Number(digit)]);
  return (exponent < 0 ? '⁻' : '') + digits.join('');
}
