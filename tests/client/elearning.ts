/** A course platform's frontend on the published client. */
import { ApiError, createClient, type Elearning, memoryTokens, ok } from "@maktab/client";
import { given, tell } from "./program.js";

interface Given {
  base: string;
  email: string;
  password: string;
  course: string;
  lesson: string;
}

const { base, email, password, course, lesson } = given<Given>();
const asked: string[] = [];
const tokens = memoryTokens();
const { elearning, login, logout } = createClient({
  baseUrl: base,
  tokens,
  fetch: (request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return fetch(request);
  },
});

function me(): Promise<Elearning["OwnUser"]> {
  return ok(elearning.GET("/api/v1/users/me/"));
}

async function errorOf(call: Promise<unknown>): Promise<object> {
  const error = await call.then(() => null, (reason: unknown) => reason);
  return error instanceof ApiError
    ? { status: error.status, code: error.code, errors: error.errors, shape: Object.keys(error.body) }
    : { error };
}

/** Ten calls at once with a token that is no good: one refresh, by the refresh token as the bearer. */
async function oneFlight(): Promise<object> {
  tokens.set({ access: "garbage", refresh: tokens.get()?.refresh ?? "" });
  asked.length = 0;
  const emails = new Set((await Promise.all(Array.from({ length: 10 }, me))).map((each) => each.email));
  return { emails: [...emails], refreshes: asked.filter((each) => each === "POST /api/v1/refresh/").length };
}

async function learnt(): Promise<object> {
  const modules = await ok(elearning.GET("/api/v1/content/modules/"));
  const path = { id: lesson };
  const before = await errorOf(ok(elearning.GET("/api/v1/content/lessons/{id}/", { params: { path } })));
  await ok(elearning.POST("/api/v1/content/courses/{id}/enroll/", { params: { path: { id: course } } }));
  const read = await ok(elearning.GET("/api/v1/content/lessons/{id}/", { params: { path } }));
  const module = modules.find((each) => each.id === course);
  return {
    module: [module?.name, module?.price, module?.lessons.map(({ title }) => title)],
    before,
    lesson: [read.title, read.course_id === course, read.body.map(({ type }) => type)],
  };
}

/** What a form has wrong, field by field, as its frontend reads it. */
async function wrongFields(): Promise<object> {
  const body = { first_name: "x".repeat(151), last_name: "Karimov" };
  const { error, response } = await elearning.PUT("/api/v1/users/me/", { body });
  const fields = error !== undefined && Array.isArray(error.detail) ? error.detail : [];
  return { status: [response.status, error?.status_code], code: error?.error_code, fields };
}

/** A preview's token goes out as it is: that it is no good says nothing of the login. */
async function previewed(): Promise<object> {
  asked.length = 0;
  const headers = { Authorization: "Preview garbage" };
  const { response } = await elearning.GET("/api/v1/content/preview/", { headers });
  return { status: response.status, asked: [...asked] };
}

const wrong = await errorOf(login({ email, mot_de_passe: "wrong" }));
await login({ email, mot_de_passe: password });
tell({
  wrong,
  me: (await me()).email,
  flight: await oneFlight(),
  ...(await learnt()),
  preview: await previewed(),
  invalid: await wrongFields(),
  thrown: await errorOf(ok(elearning.PUT("/api/v1/users/me/", { body: { first_name: "x".repeat(151) } }))),
});
await logout();
tell({ tokens: tokens.get(), after: await errorOf(me()) });
