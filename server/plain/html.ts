/** HTML that is safe to send: what was put into it is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What may stand between tags or in an attribute. `null` and `false` are nothing. */
export type Content = string | number | Html | null | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template of HTML; attributes need their quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return new Html(
    parts.map((part, at) => part + (at < values.length ? written(values[at]!) : '')).join(''),
  );
}

function written(content: Content): string {
  if (content instanceof Html) return content.text;
  if (content === null || content === false) return '';
  if (typeof content === 'object') return content.map(written).join('');
  return String(content).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
