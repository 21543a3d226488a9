/** A browser without scripts, as little of one as a text browser is: it follows links, fills in forms and keeps cookies. */
export class PlainBrowser {
  /** Of the page shown. */
  status = 0;
  html = '';
  headers = new Headers();
  readonly #cookies = new Map<string, string>();
  #address: string;

  constructor(
    readonly origin: string,
    private readonly options: {
      readonly language?: string;
      /** Old and text browsers name none. */
      readonly namesOrigin?: boolean;
      readonly keepsCookies?: boolean;
    } = {},
  ) {
    this.#address = origin;
  }

  get path(): string {
    return this.#address.slice(this.origin.length);
  }

  /** What it says, without tags. */
  get text(): string {
    const plain = this.html
      .replace(/<style>.*?<\/style>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&#39;/g, '’')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    return plain.replace(/\s+/g, ' ').trim();
  }

  async open(path: string): Promise<this> {
    return this.#ask(new URL(path, this.#address).href, { method: 'GET' });
  }

  /** The fields of the form shown, as they would be sent. */
  get fields(): URLSearchParams {
    const fields = new URLSearchParams();
    for (const [input] of this.html.matchAll(/<input [^>]*>/g)) {
      const is = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '';
      if (is('type') === 'radio' && !input.includes(' checked')) continue;
      fields.append(is('name'), is('value').replace(/&#39;/g, "'").replace(/&amp;/g, '&'));
    }
    return fields;
  }

  /** Fills in the form shown and sends it to where it leads. @param fields as they were sent before, for a form sent again */
  submit(typed: Readonly<Record<string, string>>, fields = this.fields): Promise<this> {
    for (const [name, value] of Object.entries(typed)) fields.set(name, value);
    const [form = ''] = /<form [^>]*>/.exec(this.html) ?? [];
    const action = / action="([^"]*)"/.exec(form)?.[1] ?? this.#address;
    const { href } = new URL(action, this.#address);
    if (form.includes('method="get"')) return this.open(`${href.split('?')[0]}?${fields}`);
    this.#address = href;
    return this.post(fields);
  }

  post(body: URLSearchParams | string, headers: Record<string, string> = {}): Promise<this> {
    const origin = this.options.namesOrigin === false ? {} : { origin: this.origin };
    return this.#ask(this.#address, { method: 'POST', body, headers: { ...origin, ...headers } });
  }

  async #ask(address: string, init: RequestInit): Promise<this> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      ...init,
      redirect: 'manual',
      headers: {
        'accept-language': this.options.language ?? 'en',
        ...(cookie !== '' && { cookie }),
        ...(init.headers as Record<string, string>),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=');
      if (this.options.keepsCookies !== false) this.#cookies.set(name, value);
    }
    const to = response.headers.get('location');
    if (to !== null) return this.#ask(new URL(to, address).href, { method: 'GET' });
    this.#address = address;
    this.status = response.status;
    this.headers = response.headers;
    this.html = await response.text();
    return this;
  }
}
