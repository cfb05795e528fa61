import type { components as DataComponents } from "./schema/data.js";
import type { components as ElearningComponents } from "./schema/elearning.js";
import type { components as NclexComponents } from "./schema/nclex.js";
import type { components as SchoolComponents } from "./schema/turantalim.js";

export { type ClientOptions, type Credentials, createClient, type MaktabClient } from "./client.js";
export { type Answer, ApiError, type DataOf, ok } from "./errors.js";
export { type IdempotencyHeaders, idempotencyKey, once } from "./idempotency.js";
export type { LiveOptions, SocketState, UnreadCountMessage } from "./live.js";
export { type MessageOptions, MessageSocket, type PersonMessage } from "./messages.js";
export { type NotificationMessage, type NotificationOptions, NotificationSocket } from "./notifications.js";
export { type Page, type PageAnswer, rows, rowsByCursor } from "./pages.js";
export type { operations as DataOperations, paths as DataPaths } from "./schema/data.js";
export type { operations as ElearningOperations, paths as ElearningPaths } from "./schema/elearning.js";
export type { operations as NclexOperations, paths as NclexPaths } from "./schema/nclex.js";
export type { operations as SchoolOperations, paths as SchoolPaths } from "./schema/turantalim.js";
export { memoryTokens, storedTokens, type Tokens, type TokenStore } from "./tokens.js";
export type { Upload, Uploaded, UploadPath } from "./upload.js";

/** The shapes of the school's API by name: `School["Payment"]`. */
export type School = SchoolComponents["schemas"];
/** The shapes of the test-prep school's API by name: `Nclex["Course"]`. */
export type Nclex = NclexComponents["schemas"];
/** The shapes of the course platform's API by name: `Elearning["Module"]`; its refusals: `Error` and `Invalid`. */
export type Elearning = ElearningComponents["schemas"];
/** The shapes of the generated API by name: `Data["Payment"]`. */
export type Data = DataComponents["schemas"];
