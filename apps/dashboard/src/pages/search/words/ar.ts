import { count, numeral } from "@civic/schema/words/ar";
import type { Words } from "./en.ts";

/** In Arabic: the search. */
export const words: Words = {
  /** What a result is, where several are listed. */
  kinds: {
    country: "الدول",
    need: "الاحتياجات",
    head: "بنود الضرر",
    organisation: "الجهات",
    service: "الخدمات",
    "compensation-scheme": "أنظمة التعويض",
    law: "القوانين",
    "recognition-measure": "الاعتراف والذاكرة",
    pathway: "المسارات",
    designation: "التصنيفات",
    guideline: "المبادئ التوجيهية",
    "good-practice": "الممارسات الجيدة",
    "contact-sheet": "صحائف الاتصال",
    "incident-notice": "إشعارات الحوادث",
  },
  title: "البحث",
  lead: "الجهات وأرقام الهاتف والقوانين وأنظمة التعويض والخدمات والاعتراف والاحتياجات والدول، بأي من اللغات الخمس. ما تكتبه يبقى في هذا المتصفح.",
  field: "عمّ تبحث؟",
  examples: "مثلاً: 116 006، الدفن، بلجيكا",
  beginning: (most) => `لا يُبحث إلا عن أول ${most} حرف.`,
  found: (n) =>
    count(n, {
      zero: "لا نتائج",
      one: "نتيجة واحدة",
      two: "نتيجتان",
      few: "{n} نتائج",
      many: "{n} نتيجة",
      other: "{n} نتيجة",
    }),
  similar: "لا شيء مكتوب هكذا تماماً. الأقرب إليه:",
  some: "لا شيء يضم كل هذه الكلمات. ما يضم بعضها:",
  none: (typed) => `لم يُعثر على شيء عن «\u2068${typed}\u2069».`,
  searched: (n) =>
    `شمل البحث الأسماء والمختصرات وأرقام الهاتف والقوانين في سجلات هذه العقدة وعددها ${n}، وأسماء الاحتياجات وبنود الضرر والدول. ولم يشمل الأوصاف والشروط والملاحظات.`,
  tryTitle: "ما يمكنك فعله",
  tries: [
    "اكتب كلمة واحدة أو بدايتها.",
    "اكتب مختصراً، أو آخر ستة أرقام من رقم الهاتف.",
    "افتح صفحة الدولة: فيها كل ما هو معروف عنها.",
  ],
  countries: "كل الدول",
  all: (n) => `عرض كل النتائج: ${numeral(n)}`,
  also: (name) => `أيضاً: \u2068${name}\u2069`,
  through: (name) => `عبر: \u2068${name}\u2069`,
  allStates: "كل الدول",
  results: "النتائج",
  keys: "الأسهم للاختيار، ومفتاح الإدخال للفتح، ومفتاح الخروج للإغلاق.",
  shortcut: "فتح البحث بالمفتاح /",
};
