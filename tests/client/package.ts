/** The published client at work. */
import { ApiError, createClient, memoryTokens, ok, once, rows } from "@maktab/client";
import { fileAt, given, tell } from "./program.js";

interface Given {
  base: string;
  username: string;
  password: string;
  homework: number;
  recording: string;
}

const { base, username, password, homework, recording } = given<Given>();
const asked: string[] = [];
let logouts = 0;
const tokens = memoryTokens();
const maktab = createClient({
  baseUrl: `${base}/`,
  tokens,
  onLogout: () => {
    logouts += 1;
  },
  fetch: (request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return fetch(request);
  },
});

function me(): Promise<{ username: string }> {
  return ok(maktab.api.GET("/api/v1/auth/users/me/"));
}

async function errorOf(call: Promise<unknown>): Promise<object> {
  const error = await call.then(() => null, (reason: unknown) => reason);
  return error instanceof ApiError
    ? { status: error.status, code: error.code, errors: Object.keys(error.errors), detail: error.message !== "" }
    : { error };
}

/** Ten calls at once with a token that is no good: one refresh, and all are answered. */
async function oneFlight(): Promise<object> {
  const kept = tokens.get();
  tokens.set({ access: "garbage", refresh: kept?.refresh ?? "" });
  asked.length = 0;
  const names = new Set((await Promise.all(Array.from({ length: 10 }, me))).map((each) => each.username));
  const refreshes = asked.filter((each) => each.endsWith("/auth/refresh/")).length;
  return { names: [...names], refreshes, calls: asked.length - refreshes };
}

async function allLessons(): Promise<object> {
  const query = { page_size: 7, ordering: "id" };
  const ids: number[] = [];
  for await (const lesson of rows((page) => maktab.api.GET("/api/v1/lessons/", { params: { query: { ...query, page } } }))) {
    ids.push(lesson.id);
  }
  const { count } = await ok(maktab.api.GET("/api/v1/lessons/", { params: { query } }));
  return { complete: ids.length === count, several: count > 7, inOrder: ids.every((id, at) => id > (ids[at - 1] ?? 0)) };
}

async function recordingSent(): Promise<object> {
  const progress: [number, number][] = [];
  const sent = await maktab.upload("/api/v1/homework/{id}/submit/", {
    path: { id: homework },
    form: { audio_submission: await fileAt(recording, "audio/wav") },
    onProgress: (done, total) => progress.push([done, total]),
  });
  return { id: sent.id, status: sent.status, progress: progress.map(([done, total]) => [done === total, total > 0]) };
}

async function marked(): Promise<object> {
  const keys: string[] = [];
  const read = await ok(
    once((headers) => {
      keys.push(headers["Idempotency-Key"]);
      return keys.length === 1
        ? Promise.reject(new TypeError("The network broke off"))
        : maktab.api.POST("/api/v1/notifications/mark-all-read/", { headers });
    }),
  );
  return { keys: [keys.length, new Set(keys).size], updated: typeof read.updated };
}

const wrong = await errorOf(maktab.login({ username, password: "wrong" }));
await maktab.login({ username, password });
const profile = { language: "xx" as "en" };
tell({
  wrong,
  me: (await me()).username,
  flight: await oneFlight(),
  lessons: await allLessons(),
  invalid: await errorOf(ok(maktab.api.PATCH("/api/v1/auth/users/me/", { body: profile }))),
  missing: await errorOf(ok(maktab.api.GET("/api/v1/homework/{id}/", { params: { path: { id: 999_999 } } }))),
  sent: await recordingSent(),
  twice: await errorOf(maktab.upload("/api/v1/homework/{id}/submit/", { path: { id: 999_999 }, form: { audio_submission: new File(["x"], "x.wav") } })),
  marked: await marked(),
});
await maktab.logout();
tell({ tokens: tokens.get(), logouts, after: await errorOf(me()) });
