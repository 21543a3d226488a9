const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a language sets between digits, and for what is no number. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
  readonly notANumber: string;
}

/** Numbers as a language writes them. */
export interface NumberFormat {
  /** A learning rate with up to four significant digits: "0.3", "0.0751", "1 × 10⁻⁷". */
  rate(value: number): string;
  /** Any other quantity, with up to three: "−0.85", "23", "1.05 × 10⁶". */
  quantity(value: number): string;
  /** A whole number, its thousands apart where it has more than four digits: "5000", "50,000". */
  count(value: number): string;
  /** With up to so many significant digits. */
  significant(value: number, digits: number): string;
  /** With so many decimals, zeros too: "0.9990". Below a thousand. */
  fixed(value: number, decimals: number): string;
  /** What stands between a whole number and its fraction. */
  readonly decimal: string;
}

export function numberFormat(marks: NumberMarks): NumberFormat {
  const significant = (value: number, digits: number) => formatDigits(value, digits, marks);
  return {
    rate: (value) => significant(value, 4),
    quantity: (value) => significant(value, 3),
    count: (value) => sign(value) + groupThousands(Math.abs(value).toFixed(0), marks),
    significant,
    fixed: (value, decimals) =>
      sign(value) + Math.abs(value).toFixed(decimals).replace('.', marks.decimal),
    decimal: marks.decimal,
  };
}

function formatDigits(value: number, digits: number, marks: NumberMarks): string {
  if (Number.isNaN(value)) return marks.notANumber;
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
    return sign(value) + groupThousands(whole, marks) + (kept && marks.decimal + kept);
  }
  const shown = String(Number(mantissa)).replace('.', marks.decimal);
  return `${sign(value)}${shown} × 10${superscript(exponent)}`;
}

function sign(value: number): string {
  return value < 0 ? '−' : '';
}

function groupThousands(digits: string, { group }: NumberMarks): string {
  return digits.length <= 4 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, group);
}

/** A whole exponent set high: "⁻⁷", "¹²". */
export function superscript(exponent: number): string {
  const digits = Array.from(String(Math.abs(exponent)), (digit) => SUPERSCRIPTS[Number(digit)]);
  return (exponent < 0 ? '⁻' : '') + digits.join('');
}
