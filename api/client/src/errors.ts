import type { components } from "./schema/elearning.js";

/** What a call gives, as `openapi-fetch` has it: `data` of a success, else `error`. */
export interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** The type of a successful call's body. */
export type DataOf<A> = A extends { readonly data: infer D } ? D : never;

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with one value, as the course platform tells it. */
type Problem = components["schemas"]["Invalid"]["detail"][number];

/** A refusal: why, for people (`message`) and for programs (`code`). */
export class ApiError extends Error {
  override readonly name = "ApiError";
  /** The HTTP status. */
  readonly status: number;
  /** The machine's word for the reason, as `schedule_conflict`; the course platform's `error_code`, as `EMAIL_TAKEN`. */
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
    const code = body["code"] ?? body["error_code"];
    const listed = problems(detail);
    super(typeof detail === "string" ? detail : inWords(listed) || `The server answered ${response.status}`);
    this.status = response.status;
    this.code = typeof code === "string" ? code : "";
    this.errors = listed.length > 0 ? gathered(listed) : textsByField(body["errors"]);
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

/** What is wrong with a body as the course platform tells it. */
function problems(detail: unknown): readonly Problem[] {
  return Array.isArray(detail) ? detail.filter(isProblem) : [];
}

function isProblem(value: unknown): value is Problem {
  return isFields(value) && typeof value["field"] === "string" && typeof value["message"] === "string";
}

function inWords(listed: readonly Problem[]): string {
  return listed.map(({ field, message }) => `${field}: ${message}`).join(" ");
}

function gathered(listed: readonly Problem[]): Readonly<Record<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const { field, message } of listed) {
    found.set(field, [...(found.get(field) ?? []), message]);
  }
  return Object.fromEntries(found);
}

function seconds(header: string | null): number | null {
  const value = Number(header);
  return header === null || Number.isNaN(value) ? null : value;
}
