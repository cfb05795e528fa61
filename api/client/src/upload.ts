import { ApiError } from "./errors.js";
import type { paths as DataPaths } from "./schema/data.js";
import type { paths as SchoolPaths } from "./schema/turantalim.js";
import type { Session } from "./session.js";

type Paths = SchoolPaths & DataPaths;
type Post<P extends keyof Paths> = Paths[P] extends { post: infer Operation } ? Operation : never;
type FormOf<Operation> = Operation extends {
  requestBody?: { content: { "multipart/form-data": infer Form } };
}
  ? Form
  : never;
type PlaceOf<Operation> = Operation extends { parameters: { path: infer Place } } ? Place : Record<string, never>;
type JsonOf<Answers> = {
  [Status in keyof Answers]: Status extends 200 | 201 | 202
    ? Answers[Status] extends { content: { "application/json": infer Body } }
      ? Body
      : never
    : never;
}[keyof Answers];

/** The addresses that take a form with files. */
export type UploadPath = { [P in keyof Paths]: [FormOf<Post<P>>] extends [never] ? never : P }[keyof Paths];

/** What is sent: the path's parameters, the form's fields, and who wants to know how far it is. */
export interface Upload<P extends UploadPath> {
  readonly path: PlaceOf<Post<P>>;
  readonly form: FormOf<Post<P>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Called with the bytes that are on their way and all bytes. Where there is no XMLHttpRequest: at the end only. */
  readonly onProgress?: (sent: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What the server answers. */
export type Uploaded<P extends UploadPath> = JsonOf<Post<P> extends { responses: infer Answers } ? Answers : never>;

interface Parcel {
  readonly url: string;
  readonly form: FormData;
  readonly headers: Headers;
  readonly onProgress: (sent: number, total: number) => void;
  readonly signal: AbortSignal | null;
}

/** Send a form with files; throws `ApiError` for a refusal. */
export async function upload<P extends UploadPath>(
  session: Session,
  baseUrl: string,
  template: P,
  { path, form, headers = {}, onProgress = () => undefined, signal }: Upload<P>,
): Promise<Uploaded<P>> {
  const url = baseUrl + filled(template, path as Readonly<Record<string, string | number>>);
  const body = formData(form as Readonly<Record<string, FormValue>>);
  const send = typeof XMLHttpRequest === "undefined" ? byFetch : byXhr;
  const response = await session.call((access) => {
    const sent = new Headers(headers);
    if (access !== null) {
      sent.set("Authorization", `Bearer ${access}`);
    }
    return send({ url, form: body, headers: sent, onProgress, signal: signal ?? null });
  });
  const text = await response.text();
  const answer: unknown = text === "" ? null : JSON.parse(text);
  if (!response.ok) {
    throw new ApiError(response, answer);
  }
  return answer as Uploaded<P>;
}

type FormValue = string | number | boolean | Blob | null | undefined | readonly (string | number)[];

function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_match, name: string) => encodeURIComponent(String(values[name])));
}

function formData(fields: Readonly<Record<string, FormValue>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined) {
        form.append(name, each instanceof Blob ? each : String(each));
      }
    }
  }
  return form;
}

async function byFetch({ url, form, headers, onProgress, signal }: Parcel): Promise<Response> {
  const total = Array.from(form.values(), (value) => (typeof value === "string" ? value.length : value.size));
  const response = await fetch(url, { method: "POST", headers, body: form, signal });
  const bytes = total.reduce((sum, size) => sum + size, 0);
  onProgress(bytes, bytes);
  return response;
}

function byXhr({ url, form, headers, onProgress, signal }: Parcel): Promise<Response> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open("POST", url);
    headers.forEach((value, name) => xhr.setRequestHeader(name, value));
    xhr.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    xhr.onload = () => resolve(new Response(xhr.responseText || null, { status: xhr.status, headers: received(xhr) }));
    xhr.onerror = () => reject(new TypeError("The network broke off"));
    xhr.onabort = () => reject(new DOMException("The upload was aborted", "AbortError"));
    signal?.throwIfAborted();
    signal?.addEventListener("abort", () => xhr.abort(), { once: true });
    xhr.send(form);
  });
}

function received(xhr: XMLHttpRequest): Headers {
  const lines = xhr.getAllResponseHeaders().trim().split(/\r?\n/).filter(Boolean);
  return new Headers(lines.map((line): [string, string] => [line.split(":", 1)[0] ?? "", line.slice(line.indexOf(":") + 1).trim()]));
}
