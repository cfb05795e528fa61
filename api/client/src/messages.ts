import { type LiveOptions, LiveSocket } from "./live.js";
import type { components } from "./schema/nclex.js";
import type { Session } from "./session.js";

/** A message as the conversation shows it, with its number among all that this person has sent and received. */
export type PersonMessage = components["schemas"]["Message"] & {
  readonly event: "message";
  readonly sequence: number;
};

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
