import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type * as generated from "../generated/types/model.ts";
import type { CivicRecord, RecordKind, RecordOf } from "../src/index.ts";
import type { Criterion } from "../src/model/criteria/criterion.ts";
import type { situation } from "../src/model/criteria/situation.ts";
import type { finding } from "../src/model/finding.ts";
import type { profile } from "../src/model/profile.ts";
import type { recordSchemas } from "../src/model/records/record.ts";

/** A type with criteria, which contain themselves, cut off; with interfaces flattened and `undefined` taken out of optional members, which both sides write differently. */
type Plain<T> = T extends { op: infer Op }
  ? { criterion: Op }
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
        : T;

/** Whether two types are identical to the compiler; records nest too deep for structural comparison. */
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

type Inferred<Kind extends RecordKind> = z.infer<(typeof recordSchemas)[Kind]>;

test("the published types are what zod infers", () => {
  expectTypeOf<Same<generated.Service, Inferred<"service">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.Organisation, Inferred<"organisation">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.Pathway, Inferred<"pathway">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.NationalSystem, Inferred<"national-system">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.CompensationScheme, Inferred<"compensation-scheme">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.RecognitionMeasure, Inferred<"recognition-measure">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.Designation, Inferred<"designation">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.Guideline, Inferred<"guideline">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.GoodPractice, Inferred<"good-practice">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.ContactSheet, Inferred<"contact-sheet">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.IncidentNotice, Inferred<"incident-notice">>>().toEqualTypeOf<true>();
  expectTypeOf<Same<generated.Situation, z.infer<typeof situation>>>().toEqualTypeOf<true>();
  // The published type names the open lists and takes any kind; zod knows them as text and by kind.
  expectTypeOf<keyof generated.Profile>().toEqualTypeOf<keyof z.infer<typeof profile>>();
  expectTypeOf<Same<generated.Finding, z.infer<typeof finding>>>().toEqualTypeOf<true>();
});

test("the comparison tells types apart", () => {
  expectTypeOf<Same<generated.Service, Inferred<"pathway">>>().toEqualTypeOf<false>();
  expectTypeOf<Same<generated.Clock, Omit<generated.Clock, "startsOn">>>().toEqualTypeOf<false>();
  expectTypeOf<Same<generated.Clock, Required<generated.Clock>>>().toEqualTypeOf<false>();
});

test("criteria have the same operators and facts", () => {
  expectTypeOf<generated.Criterion["op"]>().toEqualTypeOf<Criterion["op"]>();
  type FactOf<C> = C extends { fact: infer Fact } ? Fact : never;
  expectTypeOf<FactOf<generated.Criterion>>().toEqualTypeOf<FactOf<Criterion>>();
});

test("a kind names its record", () => {
  expectTypeOf<RecordOf<"pathway">["kind"]>().toEqualTypeOf<"pathway">();
  expectTypeOf<CivicRecord["kind"]>().toEqualTypeOf<RecordKind>();
});
