// The little that the programs use of Node.
declare const process: {
  readonly argv: readonly string[];
  readonly stdout: { write(text: string): void };
};
declare module "node:fs/promises" {
  export function readFile(path: string): Promise<Uint8Array<ArrayBuffer>>;
}
