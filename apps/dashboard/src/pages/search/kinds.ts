import type { RecordKind } from "@civic/schema";

/** What a result is: a place of its own, or a record of one kind. */
export type FoundKind = "country" | "need" | "head" | "law" | Exclude<RecordKind, "national-system">;

/** What people also call a law when they look for one; other kinds are named by what they are for. */
export const lawWords =
  "laws law act decree lois loi textes décret arrêté leyes ley normas real decreto gesetze gesetz verordnung القوانين قانون مرسوم";
