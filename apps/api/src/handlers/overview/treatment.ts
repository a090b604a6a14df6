import type { Handler } from "../handler.ts";

/** Whether the same opens to whoever is hurt, from the records as they stand. */
export const getEqualTreatment: Handler<"overview.treatment"> = async (_call, { treatment }) => {
  const { json, digest } = await treatment();
  return { status: 200, body: json, etag: digest };
};
