import type { Answer } from "./errors.js";

/** The header that makes a repeated write happen once. */
export type IdempotencyHeaders = Readonly<Record<"Idempotency-Key", string>>;

const LATER = new Set([409, 503]);
const FIRST_PAUSE = 300;

/** A key for one write. */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Sends a write until an answer comes, with one key, so that it happens once however often it is sent:
 * `once((headers) => client.api.POST("/api/v1/payments/", { headers, body }))`.
 *
 * It is sent again after a broken network, while the server is away, and while the first sending still runs.
 */
export async function once<A extends Answer>(
  send: (headers: IdempotencyHeaders) => Promise<A>,
  { attempts = 4, key = idempotencyKey() }: { attempts?: number; key?: string } = {},
): Promise<A> {
  for (let left = attempts - 1, pause = FIRST_PAUSE; ; left -= 1, pause *= 2) {
    try {
      const answer = await send({ "Idempotency-Key": key });
      const wait = answer.response.headers.get("Retry-After");
      if (left === 0 || wait === null || !LATER.has(answer.response.status)) {
        return answer;
      }
      pause = Math.max(pause, Number(wait) * 1000 || 0);
    } catch (error) {
      if (left === 0 || !(error instanceof TypeError)) {
        throw error;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
