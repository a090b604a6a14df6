import type { AnswerOf } from "@civic/schema/endpoints";
import { isNotJson } from "../../admission/not-json.ts";
import { describeFindings } from "../../words/language.ts";
import type { Handler } from "../handler.ts";

type Answer = AnswerOf<"validation.validate">;

/** Says what is wrong with a document. Nothing of it is kept or logged. */
export const validateDocument: Handler<"validation.validate"> = async (
  { body, language },
  { admissions },
) => {
  const admission = await admissions.admit(body);
  const { findings } = admission;
  if (!admission.admitted && isNotJson(admission)) return { refused: "not-json", findings };
  const report: Answer = { valid: admission.admitted, findings: describeFindings(findings, language) };
  return { status: 200, body: JSON.stringify(report) };
};
