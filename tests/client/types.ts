/** What the types promise: this file only has to compile. */
import {
  createClient,
  type Data,
  type Elearning,
  type Nclex,
  ok,
  rows,
  type School,
  type Uploaded,
  type UploadPath,
} from "@maktab/client";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

function same<A, B>(..._equal: Equal<A, B> extends true ? [] : ["These types differ"]): void {}

const { api, data, elearning, login, nclex, upload } = createClient({ baseUrl: "http://localhost:8000" });

export async function payments(): Promise<void> {
  const page = await ok(api.GET("/api/v1/payments/", { params: { query: { status: "pending", page_size: 50 } } }));
  same<typeof page.count, number>();
  same<typeof page.next, string | null>();
  const [payment] = page.results;
  same<typeof payment, School["Payment"] | undefined>();
  same<School["Payment"]["amount"], string>();
  same<School["Payment"]["paid_at"], string | null>();
  same<School["Payment"]["group"], number | null>();
  same<School["PaymentStatus"], "pending" | "confirmed" | "failed" | "overdue" | "refunded">();
  same<Data["Payment"]["status"], Data["PaymentStatus"]>();
}

export async function lessons(): Promise<void> {
  for await (const lesson of rows((page) => api.GET("/api/v1/lessons/", { params: { query: { page } } }))) {
    same<typeof lesson, School["Lesson"]>();
  }
  const { response, error } = await api.GET("/api/v1/lessons/{id}/", { params: { path: { id: 1 } } });
  same<typeof response, Response>();
  same<NonNullable<typeof error>["code"], string>();
}

export async function courses(): Promise<void> {
  const [course] = await ok(nclex.GET("/api/courses/"));
  same<NonNullable<typeof course>["id"], string>();
  const card = { payment_method: "credit_card" as const, amount: 60, currency: "USD" };
  const begun = await ok(nclex.POST("/api/payments/initiate/", { body: card }));
  same<typeof begun, Nclex["Initiated"]>();
  same<typeof begun.redirect_url, string | null>();
  // @ts-expect-error: cash is nothing to pay online with
  await nclex.POST("/api/payments/initiate/", { body: { ...card, payment_method: "cash" } });
}

export async function platform(): Promise<void> {
  await login({ email: "aziza@school.example", mot_de_passe: "correct-horse-battery" });
  // @ts-expect-error: a login needs its password
  await login({ email: "aziza@school.example" });
  const modules = await ok(elearning.GET("/api/v1/content/modules/"));
  same<typeof modules, Elearning["Module"][]>();
  same<Elearning["Module"]["price"], number>();
  const path = { id: "0b0e7ad2-6c0c-4f5e-9f3f-1d1c7f1f6b6a" };
  const { data: lesson, error } = await elearning.GET("/api/v1/content/lessons/{id}/", { params: { path } });
  same<typeof lesson, Elearning["WholeLesson"] | undefined>();
  same<typeof error, Elearning["Error"] | Elearning["Invalid"] | undefined>();
  same<Elearning["Error"]["detail"], string>();
  same<Elearning["Invalid"]["detail"], { field: string; message: string }[]>();
  same<Elearning["Invalid"]["status_code"], number>();
  // What is left out stays, so nothing has to be there.
  await elearning.PUT("/api/v1/content/lessons/{id}/", { params: { path }, body: { title: "Salom" } });
  // @ts-expect-error: a role is one of three
  await elearning.PUT("/api/v1/admin/users/{id}/role/", { params: { path }, body: { role: "tutor" } });
}

export async function uploads(): Promise<void> {
  const form = { audio_submission: new Blob() };
  const sent = await upload("/api/v1/homework/{id}/submit/", { path: { id: 1 }, form });
  same<typeof sent, Uploaded<"/api/v1/homework/{id}/submit/">>();
  same<typeof sent.status, School["HomeworkStatus"]>();
  same<"/api/v1/lessons/" extends UploadPath ? true : false, false>();
  // @ts-expect-error: a form needs its file
  await upload("/api/v1/homework/{id}/submit/", { path: { id: 1 }, form: {} });
}

export async function refused(): Promise<void> {
  // @ts-expect-error: there is no such path
  await api.GET("/api/v1/secrets/");
  // @ts-expect-error: there is no such status
  await api.GET("/api/v1/payments/", { params: { query: { status: "paid" } } });
  // @ts-expect-error: money is exact, so it is a text
  await data.POST("/api/v1/data/payments/", { body: { amount: 500_000.1 } });
  // @ts-expect-error: a body is needed
  await api.POST("/api/v1/attendance/bulk-mark/", {});
  // @ts-expect-error: nobody speaks this here
  await api.PATCH("/api/v1/auth/users/me/", { body: { language: "xx" } });
}
