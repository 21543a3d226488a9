/** Of an article. */
const ARXIV = /arXiv[: ]\d{4}\.\d{5}/g;

/**
 * Every number of a text, in the order of their sizes, as computers write them. Signs and units are left out.
 * @param decimal what stands between a whole number and its fraction in the language of the text
 */
export function numbersSaid(text: string, decimal: string): readonly string[] {
  const group = decimal === '.' ? ',' : '.';
  const articles = text.match(ARXIV) ?? [];
  const written = text.replace(ARXIV, '').match(/\d(?:[.,]?\d)*/g) ?? [];
  const plain = written.map((number) =>
    number.replaceAll(new RegExp(`\\${group}(?=\\d{3}(?!\\d))`, 'g'), '').replace(decimal, '.'),
  );
  return [...plain.sort(), ...articles.map((article) => article.replace(':', ' ')).sort()];
}
