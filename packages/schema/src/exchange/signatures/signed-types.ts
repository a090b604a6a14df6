/** What a JWS of the exchange may say, by its `typ` (RFC 7515, 4.1.9). */
export const signedTypes = {
  /** One version of a record. */
  record: "civic-record+jws",
  /** A further key of a publisher, signed by one that is known. */
  key: "civic-key+jws",
  /** A key of a publisher counts no more. */
  revocation: "civic-revocation+jws",
  /** A State says that a compiled record is right as of a day. */
  confirmation: "civic-confirmation+jws",
  /** What a node says of itself. */
  node: "civic-node+jws",
} as const;

/** A `typ`, by what is signed. */
export type SignedType = keyof typeof signedTypes;
