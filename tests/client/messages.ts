/** Live messages through the published client, until the login ends. */
import { createClient, memoryTokens, type Tokens } from "@maktab/client";
import { given, tell } from "./program.js";

const { base, tokens, since } = given<{ base: string; tokens: Tokens; since: number }>();

const client = createClient({ baseUrl: base, tokens: memoryTokens(tokens), onLogout: () => tell({ logout: true }) });
const socket = client.messages({
  since,
  onMessage: ({ sequence, content }) => tell({ sequence, content }),
  onUnreadCount: (unread) => tell({ unread }),
  onState: (state) => {
    tell({ state });
    if (state === "ended") {
      tell({ last: socket.sequence });
    }
  },
});
