import { expectTypeOf, test } from "vitest";
import type * as declared from "../../../generated/types/model.ts";
import type {
  BookmarkLine,
  DisputeLine,
  SignedVersionLine,
  StatementLine,
  UnsignedVersionLine,
} from "./feed-line.ts";

test("the lines that are read and written are those that the endpoint declares", () => {
  expectTypeOf<keyof SignedVersionLine>().toEqualTypeOf<keyof declared.SignedVersionLine>();
  expectTypeOf<keyof UnsignedVersionLine>().toEqualTypeOf<keyof declared.UnsignedVersionLine>();
  expectTypeOf<keyof StatementLine>().toEqualTypeOf<keyof declared.StatementLine>();
  expectTypeOf<keyof DisputeLine>().toEqualTypeOf<keyof declared.DisputeLine>();
  expectTypeOf<SignedVersionLine["op"]>().toEqualTypeOf<declared.SignedVersionLine["op"]>();
  expectTypeOf<StatementLine["op"]>().toEqualTypeOf<declared.StatementLine["op"]>();
  expectTypeOf<BookmarkLine>().toEqualTypeOf<Readonly<declared.BookmarkLine>>();
});
