import type { Compared, Measured } from '../bench';
import type { Answered } from '../clients/crowd';
import type { SectionName } from '../options';
import type { Goal, Row } from '../report/row';
import { percentile } from '../statistics';

/** A figure of all three servers; NaN where one has none. */
export function figureOf<Answer>(
  about: Pick<Row, 'section' | 'students' | 'what' | 'unit' | 'goal' | 'note'>,
  { product, ws, socketIo }: Compared<Answer>,
  figure: (measured: Measured<Answer>) => number,
): Row {
  return {
    ...about,
    value: figure(product),
    ws: ws && figure(ws),
    socketIo: socketIo && figure(socketIo),
  };
}

/** How long acknowledgements took, and what they cost. */
export function acknowledgementRows(
  section: SectionName,
  students: number,
  compared: Compared<Pick<Answered, 'latencies'>>,
  goals: { readonly p95?: Goal | undefined } = {},
): Row[] {
  const about = { section, students };
  const row = (share: number, goal?: Goal) =>
    figureOf(
      { ...about, what: `acknowledged, p${share * 100}`, unit: 'ms', goal },
      compared,
      ({ answer }) => percentile(answer.latencies, share),
    );
  return [
    row(0.5),
    row(0.95, goals.p95),
    row(0.99),
    figureOf(
      { ...about, what: 'server per 1,000 commands', unit: 'ms' },
      compared,
      ({ server, answer }) => (1_000 * server.cpu) / answer.latencies.length,
    ),
    ...processorRows(section, students, compared.product),
  ];
}

/** Whether the phones' own process was what held things up. */
export function processorRows(
  section: SectionName,
  students: number,
  { server, clients, ms }: Measured<unknown>,
): Row[] {
  const about = { section, students, unit: '% of a core' };
  const share = (clients / ms) * 100;
  return [
    { ...about, what: 'server', value: (server.cpu / ms) * 100 },
    {
      ...about,
      what: "the phones' own process",
      value: share,
      note: share > 85 ? 'the phones held things up' : undefined,
    },
    { section, students, what: 'event loop stalled, most', value: server.stallMost, unit: 'ms' },
  ];
}
