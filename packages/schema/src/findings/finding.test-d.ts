import { expectTypeOf, test } from "vitest";
import { defineRecordRule, defineSetRule } from "../rules/rule.ts";
import type { recordRules, setRules } from "../rules/rules.ts";
import { type Finding, finding } from "./finding.ts";
import type { FindingCode, FindingParams, RecordRuleCode, SetRuleCode, SeverityOf } from "./finding-code.ts";
import { findingMessages } from "./finding-messages.ts";
import { enForms } from "./forms/en.ts";
import { en } from "./messages/en.ts";

test("a finding has a code of the closed list, the parameters of its code, and its severity", () => {
  expectTypeOf(
    finding("missing-property", "", { property: "name", expected: "LocalisedText" }),
  ).toEqualTypeOf<Finding<"missing-property">>();
  finding("criterion-unreadable", ["criteria"], {});
  finding("byte-order-mark", "", {}, "notice");
  // @ts-expect-error a code that is not in the list
  finding("missing-propperty", "", { property: "name" });
  // @ts-expect-error a parameter that is missing
  finding("missing-property", "", {});
  // @ts-expect-error a parameter of another name
  finding("missing-property", "", { member: "name" });
  // @ts-expect-error a parameter too many
  finding("missing-property", "", { property: "name", expected: "record", kind: "service" });
  // @ts-expect-error a parameter of another type
  finding("too-short", "", { minimum: "1" });
  // @ts-expect-error a parameter where there is none
  finding("criterion-unreadable", "", { reason: "?" });
  // @ts-expect-error what is no error says so
  finding("byte-order-mark", "", {});
  // @ts-expect-error another severity than the list has
  finding("missing-property", "", { property: "name" }, "warning");
});

test("a finding that somebody writes by hand is held to the same", () => {
  const made: Finding = { code: "too-long", severity: "error", pointer: "", params: { maximum: 3 } };
  expectTypeOf(made).toExtend<Finding>();
  // @ts-expect-error a code that is not in the list
  const unknown: Finding = { code: "too-lengthy", severity: "error", pointer: "", params: { maximum: 3 } };
  // @ts-expect-error a parameter of another code
  const mixed: Finding = { code: "too-long", severity: "error", pointer: "", params: { minimum: 3 } };
  expectTypeOf([unknown, mixed]).toExtend<unknown[]>();
});

test("the code of a finding tells its parameters", () => {
  const read = (found: Finding) => (found.code === "country-unknown" ? found.params.country : undefined);
  expectTypeOf(read).returns.toEqualTypeOf<string | undefined>();
  expectTypeOf<FindingParams["unknown-code"]>().toEqualTypeOf<{
    readonly allowed: string[];
    readonly actual: string;
  }>();
  expectTypeOf<SeverityOf<"profile-field-missing">>().toEqualTypeOf<"error" | "warning" | "notice">();
});

test("every code of the lists of rules is that of a rule, and the other way round", () => {
  expectTypeOf<(typeof recordRules)[number]["code"]>().toEqualTypeOf<RecordRuleCode>();
  expectTypeOf<(typeof setRules)[number]["code"]>().toEqualTypeOf<SetRuleCode>();
});

test("a rule has a code of its list, the severity and the parameters of that code", () => {
  const check = function* () {
    yield { path: [], params: { country: "uk" } };
  };
  defineRecordRule({ code: "country-unknown", severity: "error", check });
  // @ts-expect-error another severity
  defineRecordRule({ code: "country-unknown", severity: "notice", check });
  // @ts-expect-error other parameters
  defineRecordRule({ code: "currency-unknown", severity: "error", check });
  // @ts-expect-error a code that is not in the list
  defineRecordRule({ code: "country-unknowable", severity: "error", check });
  // @ts-expect-error a code of the rules over one record
  defineSetRule({ code: "country-unknown", severity: "error", check });
});

test("a sentence has each parameter of its code and no other", () => {
  const sentences = { ...en.sentences } as Readonly<Record<FindingCode, "This says nothing.">>;
  // @ts-expect-error sentences that leave out parameters
  findingMessages(enForms, sentences);
  // @ts-expect-error sentences that are missing
  findingMessages(enForms, { "empty-text": "This text is in no language." });
});
