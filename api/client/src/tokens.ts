/** What a login gives. */
export interface Tokens {
  readonly access: string;
  readonly refresh: string;
}

/** Where tokens are kept between calls. */
export interface TokenStore {
  get(): Tokens | null;
  set(tokens: Tokens | null): void;
}

/** Keeps tokens as long as the page or the process lives. */
export function memoryTokens(initial: Tokens | null = null): TokenStore {
  let kept = initial;
  return {
    get: () => kept,
    set: (tokens) => {
      kept = tokens;
    },
  };
}

const ACCESS = "access_token";
const REFRESH = "refresh_token";

/** Keeps tokens in `localStorage` or `sessionStorage`, under the names that the integration guide uses. */
export function storedTokens(storage: Storage): TokenStore {
  return {
    get: () => {
      const access = storage.getItem(ACCESS);
      const refresh = storage.getItem(REFRESH);
      return access !== null && refresh !== null ? { access, refresh } : null;
    },
    set: (tokens) => {
      if (tokens === null) {
        storage.removeItem(ACCESS);
        storage.removeItem(REFRESH);
      } else {
        storage.setItem(ACCESS, tokens.access);
        storage.setItem(REFRESH, tokens.refresh);
      }
    },
  };
}
