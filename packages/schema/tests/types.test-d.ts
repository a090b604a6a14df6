import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type * as generated from "../generated/types/records.d.ts";
import type { CivicRecord, RecordKind, RecordOf, recordKinds } from "../src/index.ts";

/** A type with interfaces flattened and `undefined` taken out of optional members, which both sides write differently. */
type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Plain<Item>[]
    : T extends object
      ? { [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
      : T;

test("the published types are what zod infers", () => {
  expectTypeOf<Plain<generated.Service>>().toEqualTypeOf<Plain<z.infer<(typeof recordKinds)["service"]>>>();
  expectTypeOf<Plain<generated.Organisation>>().toEqualTypeOf<
    Plain<z.infer<(typeof recordKinds)["organisation"]>>
  >();
  expectTypeOf<Plain<generated.Pathway>>().toEqualTypeOf<Plain<z.infer<(typeof recordKinds)["pathway"]>>>();
  expectTypeOf<Plain<generated.NationalSystem>>().toEqualTypeOf<
    Plain<z.infer<(typeof recordKinds)["national-system"]>>
  >();
  expectTypeOf<Plain<generated.CompensationScheme>>().toEqualTypeOf<
    Plain<z.infer<(typeof recordKinds)["compensation-scheme"]>>
  >();
  expectTypeOf<Plain<generated.RecognitionMeasure>>().toEqualTypeOf<
    Plain<z.infer<(typeof recordKinds)["recognition-measure"]>>
  >();
});

test("a kind names its record", () => {
  expectTypeOf<RecordOf<"pathway">["kind"]>().toEqualTypeOf<"pathway">();
  expectTypeOf<CivicRecord["kind"]>().toEqualTypeOf<RecordKind>();
});
