import { type LiveOptions, LiveSocket } from "./live.js";
import type { Session } from "./session.js";

/** What one person wrote to another, with its number among all that this person has sent and received. */
export interface PersonMessage {
  readonly event: "message";
  readonly sequence: number;
  readonly id: string;
  readonly sender_id: string;
  readonly receiver_id: string;
  readonly content: string;
  readonly created_at: string;
}

export interface MessageOptions extends LiveOptions {
  /** Every message sent and received once, in order, also those that were missed while the network was cut. */
  readonly onMessage: (message: PersonMessage) => void;
}

/** The live messages of who is logged in. */
export class MessageSocket extends LiveSocket<PersonMessage> {
  constructor(session: Session, baseUrl: string, options: MessageOptions) {
    super(session, baseUrl, "/ws/messages/", "message", options.onMessage, options);
  }
}
