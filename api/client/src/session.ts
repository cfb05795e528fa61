import type { components as ElearningComponents } from "./schema/elearning.js";
import type { components as SchoolComponents } from "./schema/turantalim.js";
import type { TokenStore } from "./tokens.js";

type Fetch = (request: Request) => Promise<Response>;

interface Fresh {
  readonly access: string;
  /** Only where refresh tokens rotate. */
  readonly refresh?: string | undefined;
}

/** How an API gives a new access token: what it is asked, and what it answers. */
export interface Renewal {
  readonly request: (baseUrl: string, refresh: string) => Request;
  readonly fresh: (answer: unknown) => Fresh;
}

/** The school's way: the refresh token is the body. */
export const BY_BODY: Renewal = {
  request: (baseUrl, refresh) =>
    new Request(`${baseUrl}/api/v1/auth/refresh/`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ refresh }),
    }),
  fresh: (answer) => answer as SchoolComponents["schemas"]["AccessToken"],
};

/** The course platform's way: the refresh token is the bearer. */
export const BY_BEARER: Renewal = {
  request: (baseUrl, refresh) =>
    new Request(`${baseUrl}/api/v1/refresh/`, { method: "POST", headers: { Authorization: `Bearer ${refresh}` } }),
  fresh: (answer) => {
    const told = answer as ElearningComponents["schemas"]["AccessToken"];
    return { access: told.access_token, refresh: told.refresh_token };
  },
};

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
  async call(send: (access: string | null) => Promise<Response>, renewal: Renewal = BY_BODY): Promise<Response> {
    const access = this.access;
    const response = await send(access);
    if (response.status !== 401 || !(await this.renew(access, renewal))) {
      return response;
    }
    await response.body?.cancel();
    return send(this.access);
  }

  /** Whether there is another access token than `stale` now. However many ask at once, one refresh is sent. */
  async renew(stale: string | null, renewal: Renewal = BY_BODY): Promise<boolean> {
    if (this.access !== stale) {
      return this.access !== null;
    }
    this.#flight ??= this.#refresh(renewal).finally(() => {
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

  async #refresh(renewal: Renewal): Promise<boolean> {
    const kept = this.tokens.get();
    if (kept === null) {
      return false;
    }
    const response = await this.#fetch(renewal.request(this.#baseUrl, kept.refresh));
    if (response.ok) {
      const fresh = renewal.fresh(await response.json());
      this.tokens.set({ access: fresh.access, refresh: fresh.refresh ?? kept.refresh });
    } else if (response.status === 401) {
      this.forget();
    }
    return response.ok;
  }
}
