import { isBodyOfStates } from "../../parts/country.ts";
import { defineRecordRule } from "../rule.ts";
import { regionsNamed } from "./regions-named.ts";

/** Only a State has parts. What the Union, the Council of Europe or the United Nations say holds for States, each as a whole. */
export const regionOfAState = defineRecordRule({
  code: "region-of-body",
  severity: "error",
  *check(record) {
    const { jurisdiction: body } = record;
    if (!isBodyOfStates(body)) return;
    for (const { region, path } of regionsNamed(record)) yield { path, params: { region, body } };
  },
});
