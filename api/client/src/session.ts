import type { TokenStore } from "./tokens.js";

type Fetch = (request: Request) => Promise<Response>;

/** Makes calls as somebody: adds the access token, and gets a new one when it has ended. */
export class Session {
  readonly #baseUrl: string;
  readonly #fetch: Fetch;
  readonly #onLogout: () => void;
  readonly tokens: TokenStore;
  #flight: Promise<boolean> | null = null;

  constructor(baseUrl: string, fetch: Fetch, tokens: TokenStore, onLogout: () => void) {
    this.#baseUrl = baseUrl;
    this.#fetch = fetch;
    this.#onLogout = onLogout;
    this.tokens = tokens;
  }

  get access(): string | null {
    return this.tokens.get()?.access ?? null;
  }

  /** `send` with the access token; once more with a fresh one when the server did not take the first. */
  async call(send: (access: string | null) => Promise<Response>): Promise<Response> {
    const access = this.access;
    const response = await send(access);
    if (response.status !== 401 || !(await this.renew(access))) {
      return response;
    }
    await response.body?.cancel();
    return send(this.access);
  }

  /** Whether there is another access token than `stale` now. However many ask at once, one refresh is sent. */
  async renew(stale: string | null): Promise<boolean> {
    if (this.access !== stale) {
      return this.access !== null;
    }
    this.#flight ??= this.#refresh().finally(() => {
      this.#flight = null;
    });
    return this.#flight;
  }

  /** Forget who this was. */
  forget(): void {
    if (this.tokens.get() !== null) {
      this.tokens.set(null);
      this.#onLogout();
    }
  }

  async #refresh(): Promise<boolean> {
    const kept = this.tokens.get();
    if (kept === null) {
      return false;
    }
    const response = await this.#fetch(post(`${this.#baseUrl}/api/v1/auth/refresh/`, { refresh: kept.refresh }));
    if (response.ok) {
      const fresh = (await response.json()) as { access: string; refresh?: string };
      this.tokens.set({ access: fresh.access, refresh: fresh.refresh ?? kept.refresh });
    } else if (response.status === 401) {
      this.forget();
    }
    return response.ok;
  }
}

function post(url: string, body: Readonly<Record<string, string>>): Request {
  return new Request(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}
