/** A lesson with every block, written and read through the published client. */
import { createClient, type Data, memoryTokens, ok } from "@maktab/client";
import { given, tell } from "./program.js";

interface Given {
  base: string;
  username: string;
  password: string;
  course: number;
  image: number;
  sound: number;
  film: number;
}

type Read = Data["BlockData"];
type Written = Data["BlockInput"];

const { base, username, password, course, image, sound, film } = given<Given>();
const { data, login } = createClient({ baseUrl: base, tokens: memoryTokens() });

const empty = { description: "", video_url: "", is_free_preview: false, is_published: false };
const body: Written[] = [
  { type: "rich_text", html: "<h2>Salom</h2><p>Bu <b>dars</b>.</p>" },
  { type: "image", image, alt: "Ikki kishi" },
  { type: "audio", document: sound, title: "Salom", transcript: "Salom!" },
  { type: "video", url: "https://www.youtube.com/watch?v=dQw4w9WgXcQ", title: "Qo‘shiq" },
  { type: "video", document: film, title: "Film" },
  { type: "file", document: sound, title: "Yozuv" },
  { type: "callout", kind: "warning", html: "<p>Diqqat!</p>" },
  { type: "table", caption: "Olmoshlar", columns: ["Men", "Sen"], rows: [["<p>I</p>", "<p>you</p>"]], row_headers: true },
  { type: "vocabulary", title: "So‘zlar", words: [{ term: "kitob", translation: "book", part_of_speech: "noun", audio: sound }] },
  { type: "dialogue", lines: [{ speaker: "Aziza", line: "Salom!" }, { speaker: "Bek", line: "Salom.", translation: "Hello." }] },
  { type: "fill_gap", parts: [{ kind: "text", text: "She " }, { kind: "gap", accepted: ["goes", "walks"] }] },
  { type: "matching", pairs: [{ left: "bir", right: "one" }, { left: "ikki", right: "two" }] },
  { type: "exercise", kind: "spoken", prompt: "Salom deng", expected_answer: "Salom" },
  { type: "quiz" },
];

/** What was read, to be written again: only right answers, which students do not get, have to be there. */
function again(block: Read): Written {
  switch (block.type) {
    case "fill_gap":
      return { ...block, parts: block.parts.map((part) => (part.kind === "gap" ? { ...part, accepted: part.accepted ?? [] } : part)) };
    case "matching":
      return { ...block, pairs: block.pairs ?? [] };
    case "exercise":
      return { ...block, expected_answer: block.expected_answer ?? "" };
    default:
      return block;
  }
}

/** Whether all that was written stands in what was read. */
function holds(read: unknown, written: unknown): boolean {
  if (typeof written !== "object" || written === null) return read === written;
  if (typeof read !== "object" || read === null) return false;
  const found = new Map<string, unknown>(Object.entries(read));
  return Object.entries(written).every(([name, value]) => holds(found.get(name), value));
}

await login({ username, password });
const made = await ok(data.POST("/api/v1/data/units/", { body: { ...empty, course, title: "Har xil", body } }));
const path = { id: made.id };
const first = await ok(data.GET("/api/v1/data/units/{id}/", { params: { path } }));
const sent = { body: first.body.map(again) };
await ok(data.PATCH("/api/v1/data/units/{id}/", { params: { path }, body: sent }));
const second = await ok(data.GET("/api/v1/data/units/{id}/", { params: { path } }));
const gap = first.body.find((block) => block.type === "fill_gap");
await ok(data.PATCH("/api/v1/data/units/{id}/", { params: { path }, body: { is_published: true } }));
const checked = await ok(data.POST("/api/v1/data/units/{id}/check/", { params: { path }, body: { block: gap?.id ?? "", answers: ["Goes"] } }));
tell({
  types: first.body.map((block) => block.type),
  different: body.filter((block, at) => !holds(first.body[at], block)).length,
  same: JSON.stringify(second.body) === JSON.stringify(first.body),
  checked,
});
