/** How bytes are compressed on their way, the better one first. */
export const contentCodings = ["br", "gzip"] as const;

/** A content coding that this node can give (RFC 9110, 8.4.1). */
export type ContentCoding = (typeof contentCodings)[number];

/** How a body is sent: under a coding, or as it is. */
export type Coding = ContentCoding | "identity";
