import { type LiveOptions, LiveSocket } from "./live.js";
import type { components } from "./schema/turantalim.js";
import type { Session } from "./session.js";

/** A notice as the list shows it, with its number among the person's notices. */
export type NotificationMessage = components["schemas"]["Notification"] & {
  readonly event: "notification";
  readonly sequence: number;
};

export interface NotificationOptions extends LiveOptions {
  /** Every notice once, in order, also those that were missed while the network was cut. */
  readonly onNotification: (notification: NotificationMessage) => void;
}

/** The live notices of who is logged in. */
export class NotificationSocket extends LiveSocket<NotificationMessage> {
  constructor(session: Session, baseUrl: string, options: NotificationOptions) {
    super(session, baseUrl, "/ws/notifications/", "notification", options.onNotification, options);
  }
}
