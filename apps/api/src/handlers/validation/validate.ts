import type { AnswerOf } from "@civic/schema/endpoints";
import { admit } from "../../exchange/admit.ts";
import { describeFindings } from "../../language.ts";
import { firstFindings } from "../first-findings.ts";
import type { Handler } from "../handler.ts";

type Answer = AnswerOf<"validation.validate">;

/** Says what is wrong with a document. Nothing of it is kept or logged. */
export const validateDocument: Handler<"validation.validate"> = async ({ body, language }, { validate }) => {
  const { version, findings } = await admit(body, validate);
  const described = describeFindings(firstFindings(findings), language);
  const report: Answer = { valid: version !== undefined, findings: described };
  return { status: 200, body: JSON.stringify(report) };
};
