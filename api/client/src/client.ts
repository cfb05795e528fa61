import createFetchClient, { type Client } from "openapi-fetch";
import { ok } from "./errors.js";
import { type MessageOptions, MessageSocket } from "./messages.js";
import { type NotificationOptions, NotificationSocket } from "./notifications.js";
import type { paths as DataPaths } from "./schema/data.js";
import type { components as ElearningComponents, paths as ElearningPaths } from "./schema/elearning.js";
import type { paths as NclexPaths } from "./schema/nclex.js";
import type { components, paths as SchoolPaths } from "./schema/turantalim.js";
import { BY_BEARER, BY_BODY, type Renewal, Session } from "./session.js";
import { memoryTokens, type Tokens, type TokenStore } from "./tokens.js";
import { type Upload, type UploadPath, type Uploaded, upload } from "./upload.js";

export interface ClientOptions {
  /** Where the school is, without a path: `https://api.school.example`. */
  readonly baseUrl: string;
  /** Where tokens are kept; as long as the page lives when not given. */
  readonly tokens?: TokenStore;
  /** `include` lets a login set its cookies too, for players and download links. */
  readonly credentials?: RequestCredentials;
  /** The login has ended: here, elsewhere, or by time. */
  readonly onLogout?: () => void;
  /** Another `fetch`, for tests and logs. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A login: by username or email; as the course platform has it; or by Google's ID token. */
export type Credentials =
  | components["schemas"]["Credentials"]
  | ElearningComponents["schemas"]["Credentials"]
  | ElearningComponents["schemas"]["GoogleToken"];

export interface MaktabClient {
  /** The school's API: `client.api.GET("/api/v1/lessons/", …)`. */
  readonly api: Client<SchoolPaths>;
  /** Every collection: `client.data.GET("/api/v1/data/payments/", …)`. */
  readonly data: Client<DataPaths>;
  /** The test-prep school's API, with public ids: `client.nclex.GET("/api/courses/")`. */
  readonly nclex: Client<NclexPaths>;
  /** The course platform's API, with public ids: `client.elearning.GET("/api/v1/content/modules/")`. */
  readonly elearning: Client<ElearningPaths>;
  readonly tokens: TokenStore;
  /** Log in; it is one login for all the APIs. Throws `ApiError`. */
  login(credentials: Credentials): Promise<void>;
  /** End this login, here and at the server. */
  logout(): Promise<void>;
  /** Send a form with files; throws `ApiError`. */
  upload<P extends UploadPath>(path: P, upload: Upload<P>): Promise<Uploaded<P>>;
  /** Live notices, as long as the login lives. */
  notifications(options: NotificationOptions): NotificationSocket;
  /** Live messages from person to person, as long as the login lives. */
  messages(options: MessageOptions): MessageSocket;
}

const OPEN_TO_ALL = [
  "/api/v1/auth/login/",
  "/api/v1/auth/refresh/",
  "/api/auth/login/",
  "/api/auth/refresh/",
  "/api/v1/login/",
  "/api/v1/oauth-login/",
  "/api/v1/refresh/",
];

/** A client of one school for one person at a time. */
export function createClient(options: ClientOptions): MaktabClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, "");
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const tokens = options.tokens ?? memoryTokens();
  const session = new Session(baseUrl, send, tokens, options.onLogout ?? (() => undefined));
  const shared = (renewal: Renewal) => ({
    baseUrl,
    credentials: options.credentials ?? ("same-origin" as const),
    fetch: (request: Request) => authorized(session, send, request, renewal),
  });
  const api = createFetchClient<SchoolPaths>(shared(BY_BODY));
  const elearning = createFetchClient<ElearningPaths>(shared(BY_BEARER));
  return {
    api,
    data: createFetchClient<DataPaths>(shared(BY_BODY)),
    nclex: createFetchClient<NclexPaths>(shared(BY_BODY)),
    elearning,
    tokens,
    login: async (credentials) => {
      tokens.set(await loggedIn(api, elearning, credentials));
    },
    logout: async () => {
      const kept = tokens.get();
      if (kept !== null) {
        await api.POST("/api/v1/auth/logout/", { body: { refresh: kept.refresh } });
        session.forget();
      }
    },
    upload: (path, parcel) => upload(session, baseUrl, path, parcel),
    notifications: (wishes) => new NotificationSocket(session, baseUrl, wishes),
    messages: (wishes) => new MessageSocket(session, baseUrl, wishes),
  };
}

async function loggedIn(
  api: Client<SchoolPaths>,
  elearning: Client<ElearningPaths>,
  credentials: Credentials,
): Promise<Tokens> {
  if ("username" in credentials) {
    return ok(api.POST("/api/v1/auth/login/", { body: credentials }));
  }
  const told = await ("token" in credentials
    ? ok(elearning.POST("/api/v1/oauth-login/", { body: credentials }))
    : ok(elearning.POST("/api/v1/login/", { body: credentials })));
  return { access: told.access_token, refresh: told.refresh_token };
}

function authorized(
  session: Session,
  send: (request: Request) => Promise<Response>,
  request: Request,
  renewal: Renewal,
): Promise<Response> {
  const hasOwn = request.headers.has("Authorization"); // as a preview's token
  if (hasOwn || OPEN_TO_ALL.includes(new URL(request.url).pathname)) {
    return send(request);
  }
  return session.call((access) => {
    const copy = request.clone(); // it may have to be sent a second time
    if (access !== null) {
      copy.headers.set("Authorization", `Bearer ${access}`);
    }
    return send(copy);
  }, renewal);
}
