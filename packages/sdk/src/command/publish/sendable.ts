import type { SignedType } from "@civic/schema/signatures";

/** Something signed that goes to a node, by the file that holds it. What is signed is read again when it is sent. */
export interface Sendable {
  readonly path: string;
  readonly type: Exclude<SignedType, "node">;
  readonly publisher: string;
  /** Id of the record, or thumbprint of the key, that it is about. */
  readonly about: string;
  /** Of a record, or the one that is confirmed. */
  readonly version?: number;
  /** Day of a confirmation. */
  readonly on?: string;
  /** The text that was signed. */
  readonly digest: string;
  /** When it was signed, by the clock of who did. */
  readonly issued?: string;
  /** Thumbprint of the key that signed it. */
  readonly kid: string;
}

/** What became of something that was to be sent. */
export type Outcome = { readonly item: Sendable } & (
  | { readonly outcome: "sent" | "already" }
  /** It would be sent, if this were no dry run. */
  | { readonly outcome: "would" }
  /** It was not sent, since a version before it was refused or sending was broken off. */
  | { readonly outcome: "waits" }
  | { readonly outcome: "refused"; readonly problems: readonly string[] }
);
