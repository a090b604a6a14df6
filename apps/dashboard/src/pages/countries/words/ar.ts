import { numeral, withIsolates } from "@civic/schema/words";
import { count } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

/** In Arabic: what the page “Countries” says beside the words of all pages. */
export const words: Words = withIsolates({
  title: "الدول",
  lead: "ما تقدمه كل دولة لضحايا الهجمات، من الساعات الأولى إلى الاعتراف والذاكرة.",
  ofNeeds: (levels, n) => `${levels}، من أصل ${numeral("ar", n)} احتياجات`,
  columns: { services: "الخدمات", schemes: "أنظمة التعويض", measures: "الاعتراف والذاكرة" },
  services: (n) =>
    count(n, {
      zero: "لا خدمات",
      one: "خدمة واحدة",
      two: "خدمتان",
      few: "{n} خدمات",
      many: "{n} خدمة",
      other: "{n} خدمة",
    }),
  schemes: (n) =>
    count(n, {
      zero: "لا أنظمة تعويض",
      one: "نظام تعويض واحد",
      two: "نظاما تعويض",
      few: "{n} أنظمة تعويض",
      many: "{n} نظام تعويض",
      other: "{n} نظام تعويض",
    }),
  measures: (n) =>
    count(n, {
      zero: "لا تدابير اعتراف",
      one: "تدبير اعتراف واحد",
      two: "تدبيرا اعتراف",
      few: "{n} تدابير اعتراف",
      many: "{n} تدبير اعتراف",
      other: "{n} تدبير اعتراف",
    }),
});
