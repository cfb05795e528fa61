/** What a program needs of its surroundings. */
import { readFile } from "node:fs/promises";

/** The program's arguments, as JSON in the first one. */
export function given<T>(): T {
  return JSON.parse(process.argv[2] ?? "null") as T;
}

/** A line of JSON for the test that runs the program. */
export function tell(fact: object): void {
  process.stdout.write(`${JSON.stringify(fact)}\n`);
}

/** A file as a form takes it. */
export async function fileAt(path: string, type: string): Promise<File> {
  return new File([await readFile(path)], path.split("/").at(-1) ?? "file", { type });
}
