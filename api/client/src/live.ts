import type { Session } from "./session.js";

/** How many notices or messages are unread. */
export interface UnreadCountMessage {
  readonly event: "unread_count";
  readonly unread_count: number;
  readonly sequence: number;
}

/** Something new, with its number among the person's own. */
interface News {
  readonly event: string;
  readonly sequence: number;
}

/** `waiting`: cut off, and trying again soon. `ended`: closed here, or the login has ended. */
export type SocketState = "connecting" | "open" | "waiting" | "ended";

export interface LiveOptions {
  readonly onUnreadCount?: (unread: number) => void;
  readonly onState?: (state: SocketState) => void;
  /** The `sequence` up to which news are known already; without it only new ones come. */
  readonly since?: number;
}

const UNAUTHENTICATED = 4401;
const TOO_MANY = 4429;
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;
const PAUSE_OF_TOO_MANY = 60_000;
const PING_EVERY = 25_000;
const SILENCE = 10_000;

type Said<Item extends News> = Item | UnreadCountMessage | { readonly event: "pong" };

function isCount(message: { readonly event: string }): message is UnreadCountMessage {
  return message.event === "unread_count";
}

/** One kind of news of who is logged in: connects again after cuts and goes on where it was. */
export class LiveSocket<Item extends News> {
  readonly #session: Session;
  readonly #url: string;
  readonly #event: Item["event"];
  readonly #onNews: (item: Item) => void;
  readonly #options: LiveOptions;
  #socket: WebSocket | null = null;
  #sequence: number | null;
  #token: string | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SocketState = "connecting";

  /** `address` is that of the socket below `baseUrl`; its news have this `event` and are given to `onNews`. */
  constructor(
    session: Session,
    baseUrl: string,
    address: string,
    event: Item["event"],
    onNews: (item: Item) => void,
    options: LiveOptions,
  ) {
    this.#session = session;
    this.#url = baseUrl.replace(/^http/, "ws") + address;
    this.#event = event;
    this.#onNews = onNews;
    this.#options = options;
    this.#sequence = options.since ?? null;
    this.#connect();
  }

  get state(): SocketState {
    return this.#state;
  }

  /** The number of the last one that came; keep it and give it as `since` to go on from there another day. */
  get sequence(): number | null {
    return this.#sequence;
  }

  /** Hang up for good. */
  close(): void {
    clearTimeout(this.#timer);
    this.#enter("ended");
    this.#socket?.close(1000);
  }

  #connect(): void {
    this.#token = this.#session.access;
    if (this.#token === null) {
      this.#enter("ended");
      return;
    }
    this.#enter("connecting");
    const query = this.#sequence === null ? "" : `?since=${this.#sequence}`;
    const socket = new WebSocket(this.#url + query, ["bearer", this.#token]);
    this.#socket = socket;
    socket.onmessage = ({ data }: MessageEvent<string>) => this.#hear(JSON.parse(data) as Said<Item>);
    socket.onclose = ({ code }) => this.#closed(socket, code);
    this.#expectWord(socket, SILENCE);
  }

  #hear(message: Said<Item>): void {
    if (this.#socket !== null && this.#state !== "ended") {
      this.#listen(this.#socket);
    }
    if (isCount(message)) {
      this.#sequence = message.sequence;
      this.#options.onUnreadCount?.(message.unread_count);
    } else if (this.#isNews(message)) {
      this.#told(message);
    }
  }

  #isNews(message: Said<Item>): message is Item {
    return message.event === this.#event;
  }

  #told(item: Item): void {
    if (this.#sequence === null || item.sequence > this.#sequence) {
      this.#sequence = item.sequence;
      this.#onNews(item);
    }
  }

  #listen(socket: WebSocket): void {
    this.#failures = 0;
    this.#enter("open");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      socket.send('{"type": "ping"}');
      this.#expectWord(socket, SILENCE);
    }, PING_EVERY);
  }

  /** A network that is gone says nothing: without a word in time the connection counts as cut. */
  #expectWord(socket: WebSocket, within: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      socket.onclose = null;
      socket.close();
      this.#closed(socket, 1006);
    }, within);
  }

  #closed(socket: WebSocket, code: number): void {
    if (socket !== this.#socket || this.#state === "ended") {
      return;
    }
    clearTimeout(this.#timer);
    this.#socket = null;
    if (code === UNAUTHENTICATED) {
      void this.#logInAgain();
    } else {
      this.#connectAfter(code === TOO_MANY ? PAUSE_OF_TOO_MANY : this.#pause());
    }
  }

  async #logInAgain(): Promise<void> {
    this.#enter("waiting");
    const renewed = await this.#session.renew(this.#token).catch(() => null);
    if (this.#state === "ended") {
      return;
    }
    if (renewed === true) {
      this.#connectAfter(this.#failures === 0 ? 0 : this.#pause());
      this.#failures += 1;
    } else if (renewed === null || this.#session.access !== null) {
      this.#connectAfter(this.#pause());
    } else {
      this.#enter("ended");
    }
  }

  #connectAfter(pause: number): void {
    this.#enter("waiting");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#connect(), pause);
  }

  /** Longer with every failure, and never the same for two clients that were cut off together. */
  #pause(): number {
    const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.#failures);
    this.#failures += 1;
    return pause * (0.5 + Math.random() / 2);
  }

  #enter(state: SocketState): void {
    if (state !== this.#state) {
      this.#state = state;
      this.#options.onState?.(state);
    }
  }
}
