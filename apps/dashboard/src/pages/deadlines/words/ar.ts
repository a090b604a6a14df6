import { withIsolates } from "@civic/schema/words";
import { count } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

/** In Arabic: the Deadlines page. */
export const words: Words = withIsolates({
  title: "الآجال",
  lead: "كل الآجال المسجلة، أقصرها أولاً، وآخرها ما انقضى. كل جدول عن خطوة واحدة، فأجل الإبلاغ غير أجل الطلب.",
  filter: {
    title: "تضييق القائمة",
    step: "الخطوة",
    anyStep: "أي خطوة",
    start: "يُحسب من",
    anyStart: "أي بداية",
    sort: "الترتيب",
    length: "الأقصر أولاً",
    state: "بحسب الدولة",
    byStart: "بحسب البداية",
  },
  steps: {
    claim: "لتقديم الطلب",
    report: "للإبلاغ لدى الشرطة",
    advance: "لطلب سلفة أو نيلها",
    decision: "لرد الجهة",
    challenge: "للطعن في قرار",
    silence: "ما يُعد السكوت بعده رداً",
  },
  unknown: (field, value) => `${field}: «${value}» غير معروف هنا وقد تُرك.`,
  count: (n) =>
    count(n, {
      zero: "لا آجال",
      one: "أجل واحد",
      two: "أجلان",
      few: "{n} آجال",
      many: "{n} أجلاً",
      other: "{n} أجل",
    }),
  none: "لا أجل مسجل يوافق هذا الاختيار. ولا يعني ذلك أنه لا أجل.",
  what: "النظام أو الخدمة",
  time: "كم، ومن متى، والاستثناءات",
  sources: "التاريخ والمصادر",
  lastDay: "آخر يوم",
  notKnown: "غير معروف: لا يذكر أي مصدر أجلاً",
  picture: "على خط زمني",
  caption:
    "ينتهي الشريط حيث ينتهي الأجل. المحور ممدود: كل علامة أطول من سابقتها بأضعاف. الشريط المتقطع لا نهاية له؛ والخط المنقط غير معروف أو منقضٍ.",
  day: "يوم الاعتداء (يبقى في هذا المتصفح)",
  dayTold: "لمن أُصيب هناك ويقيم هناك؛ وقد يكون لغيره وقت أطول أو أقصر. لا تعتمد عليه وحده أبداً.",
  notOurs: "ليس أجلاً للشخص",
});
