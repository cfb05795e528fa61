/** What a call gives, as `openapi-fetch` has it: `data` of a success, else `error`. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The type of a successful call's body. */
export type DataOf<A> = A extends { readonly data: infer D } ? D : never;

type Fields = Readonly<Record<string, unknown>>;

/** A refusal: why, for people (`message`) and for programs (`code`). */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** The machine's word for the reason, as `schedule_conflict`. */
  readonly code: string;
  /** What is wrong with a body, by field; nested fields as `marks.0.status`. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
  /** After 412: the fields that somebody else has changed in the meantime. */
  readonly changed: readonly string[];
  /** After 429 and 503: the seconds after which it will go; null where the server did not say. */
  readonly retryAfter: number | null;
  /** Finds the call in the server's log. */
  readonly requestId: string | null;
  /** The whole answer, for what a code has besides, as `conflicts` and `suggestions`. */
  readonly body: Fields;

  constructor(response: Response, error: unknown) {
    const body = isFields(error) ? error : {};
    const detail = body["detail"];
    const code = body["code"];
    super(typeof detail === "string" ? detail : `The server answered ${response.status}`);
    this.status = response.status;
    this.code = typeof code === "string" ? code : "";
    this.errors = textsByField(body["errors"]);
    this.changed = texts(body["changed"]);
    this.retryAfter = seconds(response.headers.get("Retry-After"));
    this.requestId = response.headers.get("X-Request-ID");
    this.body = body;
  }
}

/** The body of a successful call; throws `ApiError` for a refusal. */
export async function ok<A extends Answer>(call: Promise<A>): Promise<DataOf<A>> {
  const answer = await call;
  if (!answer.response.ok) {
    throw new ApiError(answer.response, answer.error);
  }
  return answer.data as DataOf<A>;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function textsByField(value: unknown): Readonly<Record<string, readonly string[]>> {
  const fields = isFields(value) ? Object.entries(value) : [];
  return Object.fromEntries(fields.map(([name, found]) => [name, texts(found)]));
}

function seconds(header: string | null): number | null {
  const value = Number(header);
  return header === null || Number.isNaN(value) ? null : value;
}
