import { type Answer, ApiError } from "./errors.js";

/** A page of a list, numbered or by cursor. */
export interface Page<T> {
  readonly next: string | null;
  readonly results: readonly T[];
}

/** A call that gives a page. */
export interface PageAnswer<T> extends Answer {
  readonly data?: Page<T>;
}

/** All rows of a list, page after page: `for await (const lesson of rows((page) => client.api.GET(…)))`. */
export function rows<T>(read: (page: number) => Promise<PageAnswer<T>>): AsyncGenerator<T, void, undefined> {
  return walk("1", "page", (page) => read(Number(page)));
}

/** All rows of a list by cursor: none is lost or doubled when rows are added meanwhile. */
export function rowsByCursor<T>(read: (cursor: string) => Promise<PageAnswer<T>>): AsyncGenerator<T, void, undefined> {
  return walk("", "cursor", read);
}

async function* walk<T>(
  first: string,
  parameter: string,
  read: (place: string) => Promise<PageAnswer<T>>,
): AsyncGenerator<T, void, undefined> {
  let place: string | null = first;
  while (place !== null) {
    const answer: PageAnswer<T> = await read(place);
    if (answer.data === undefined) {
      throw new ApiError(answer.response, answer.error);
    }
    yield* answer.data.results;
    place = answer.data.next === null ? null : new URL(answer.data.next).searchParams.get(parameter);
  }
}
