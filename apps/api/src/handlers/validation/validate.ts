import { admit } from "../../exchange/admit.ts";
import { describeFindings } from "../../language.ts";
import type { Handler } from "../handler.ts";

/** Says what is wrong with a document. Nothing of it is kept or logged. */
export const validateDocument: Handler<"validation.validate"> = async ({ body, language }, { validate }) => {
  const { version, findings } = await admit(body, validate);
  const report = { valid: version !== undefined, findings: describeFindings(findings, language) };
  return { status: 200, body: JSON.stringify(report) };
};
