import { access } from "./access/ar.ts";
import { answers } from "./answers/ar.ts";
import { count } from "./ar-count.ts";
import { days, records, years } from "./ar-counted-nouns.ts";
import { withIsolates } from "./bidi-isolates.ts";
import type { ValueWords } from "./en.ts";
import { figures } from "./figures/ar.ts";
import type { FormatRules } from "./format/formats.ts";
import { gapRequests } from "./gap-requests/ar.ts";
import type { Code } from "./label.ts";

export { type ArabicForms, count, numeral } from "./ar-count.ts";
export { days, records, states } from "./ar-counted-nouns.ts";

const formats: FormatRules = {
  // What CLDR does for "ar", said in full: browsers with older data write other digits.
  locale: "ar-001-u-ca-gregory-nu-latn",
  comma: "، ",
  languageNames: {
    mul: "أي لغة",
    fsl: "لغة الإشارة الفرنسية",
    sfb: "لغة الإشارة البلجيكية الفرنسية",
    vgt: "لغة الإشارة الفلمنكية",
  },
  // Broken over lines, the number of an isolated date or measure would stand far from its word.
  date: unbroken,
  measure: unbroken,
};

function unbroken(written: string): string {
  return written.replaceAll(" ", "\u00a0");
}

const ordinals = {
  1: "أول",
  2: "ثاني",
  3: "ثالث",
  4: "رابع",
  5: "خامس",
  [-1]: "آخر",
} as const;

const phrases: Omit<ValueWords, "formats"> = {
  notKnown: "غير معروف",
  joiner: "، ",
  colon: ": ",
  inSentence: (label) => label,
  ofSource: (text) => text,
  quoted: (text) => `«${text}»`,
  yes: "نعم",
  no: "لا",
  more: (n) => `و${n} غيرها`,
  onlyFor: (regions) => `${regions} فقط`,
  records: {
    count: (n) => count(n, records),
    none: "لا سجلات: غير معروف، وليس «لا شيء»",
  },
  asOf: (date) => `الوضع في ${date}`,
  period: {
    since: (from) => `منذ ${from}`,
    until: (until) => `حتى ${until}`,
    between: (from, until) => `من ${from} إلى ${until}`,
  },
  contact: {
    telephone: "الهاتف",
    email: "البريد الإلكتروني",
    "text-message": "رسالة نصية",
    web: "الموقع الإلكتروني",
    post: "البريد",
    visit: "حضورياً",
    announced: "يُعلن عند التفعيل",
    fromAbroad: "متاح من الخارج",
    insideOnly: "لا يعمل إلا داخل البلد",
    abroadNotKnown: "لا يُعرف هل يعمل من الخارج",
    extension: (digits) => `التحويلة ${digits}`,
    verify: "يجب التحقق قبل الاستعمال الميداني",
    confirmed: (date) => `آخر تأكيد: ${date}`,
    confirmedBy: (date, by) => `آخر تأكيد: ${date}، من: ${by}`,
    neverConfirmed: "تاريخ آخر تأكيد غير معروف",
    languages: (list) => `باللغات: ${list}`,
    emergency: "رقم الطوارئ",
  },
  hours: {
    always: "على مدار الساعة، كل يوم",
    everyNth: (nth, weekday) => `${ordinals[nth]} يوم ${weekday} من كل شهر`,
    zone: (zone) => `التوقيت المحلي (${zone})`,
    closed: "مغلق",
    opens: (time) => `من الساعة ${time}`,
    closes: (time) => `حتى الساعة ${time}`,
    notKnown: "أوقات أخرى غير معروفة",
  },
  clock: {
    within: (length, from) => `${length} ${from}`,
    notBefore: (length, from) => `ليس قبل ${length} ${from}`,
    lengthNotKnown: (from) => `المدة غير معروفة، ${from}`,
    unlimited: "بلا أجل",
    fromUnstated: "من واقعة لا يسمّيها المصدر",
    fromWords: "(بدايته: انظر ما يقوله سجله)",
    fromDay: (day) => `من ${day}`,
    joiner: "؛ ",
    suspended: "وقف الأجل",
    extended: "تمديد الأجل",
    late: "طلب متأخر",
    atLatest: (day) => `في موعد أقصاه ${day}`,
    atMost: (length, from) => `على ألا يتجاوز ${length} ${from}`,
    pauses: (from) => `لا يُحتسب ${from}`,
    resumes: (from) => `يُحتسب من جديد ${from}`,
    whose: { body: "للجهة", insurer: "لشركة التأمين" },
  },
  clockFrom: {
    event: "من تاريخ الحدث",
    death: "من وفاة الضحية",
    stabilisation: "من استقرار الحالة الطبية",
    "medical-discharge": "من انتهاء العلاج الطبي",
    designation: "من الاعتراف الرسمي بالحدث",
    judgment: "من الحكم النهائي",
    majority: "من بلوغ سن الرشد",
    knowledge: "من العلم بالضرر أو بالحق",
    claim: "من استلام الطلب",
    "complete-file": "من اكتمال الملف",
    offer: "من استلام العرض",
    acceptance: "من قبول العرض",
    certification: "من التصديق على الحالة الصحية",
    decision: "من القرار بشأن الطلب",
    refusal: "من رفض الطلب",
    "investigation-end": "من انتهاء التحقيق أو الإجراءات",
    grant: "من منح الاستحقاق",
    enforcement: "من آخر إجراء تنفيذ",
    "entry-into-force": "من بدء نفاذ النص",
  } satisfies Record<Code<"clock-event">, string>,
  amount: {
    range: (min, max) => `من ${min} إلى ${max}`,
    perPoint: (sum) => `${sum} عن كل نقطة عجز`,
    fromDegree: (degree) => `من ${degree}`,
    multiple: (times, index) => (index ? `${times} × ${index}` : `${times} × المؤشر`),
    comesTo: (multiple, sum) => `${multiple} (${sum})`,
    index: "المؤشر",
    reimbursement: "استرداد النفقات",
    reimbursementAt: (rate) => `استرداد ${rate} من النفقات`,
    fullReparation: "جبر كامل للضرر",
    tariff: "وفق جدول محدد",
    floor: (sum) => `من ${sum}`,
    noFloor: "بلا حد أدنى",
    cap: (sum) => `حتى ${sum}`,
    noCap: "بلا سقف",
    paid: {
      once: "(مرة واحدة)",
      daily: "يومياً",
      weekly: "أسبوعياً",
      fortnightly: "كل أسبوعين",
      "four-weekly": "كل أربعة أسابيع",
      monthly: "شهرياً",
      quarterly: "كل ثلاثة أشهر",
      "half-yearly": "كل ستة أشهر",
      yearly: "سنوياً",
    },
    dateNotStated: "تاريخ المبلغ غير مذكور",
    percentOf: (percent, of) => `${percent} من: ${of}`,
    tariffOf: (n) =>
      count(n, {
        zero: "جدول بلا مبالغ",
        one: "جدول من مبلغ واحد",
        two: "جدول من مبلغين",
        few: "جدول من {n} مبالغ",
        many: "جدول من {n} مبلغاً",
        other: "جدول من {n} مبلغ",
      }),
    byDegree: "وفق درجة العجز",
  },
  timeLimit: {
    automatic: "يُمنح دون طلب",
    report: (when) => `إبلاغ الشرطة: ${when}`,
    until: (day) => `حتى ${day}`,
    certain: (day) => `حتى ${day} على الأقل`,
    between: (from, until) => `يقع اليوم الأخير بين ${from} و ${until}`,
    opens: (day) => `يمكن طلبه من ${day}`,
    over: "انقضى الأجل",
    overSince: (day) => `انقضى الأجل في ${day}`,
    mayBeOver: (day) => `ربما انقضى منذ ${day}: اسأل رغم ذلك`,
    notKnown: "الأجل غير معروف",
    notBefore: (day) => `غير ممكن قبل ${day}`,
    notRunning: (clock) => `لم يبدأ سريانه بعد: ${clock}`,
    today: "اليوم هو اليوم الأخير",
    tomorrow: "غداً هو اليوم الأخير",
    unsureAfterToday: "غير مؤكد بعد اليوم",
    movesWeekend: (weekday, day) => `اليوم الأخير هو ${weekday}: اسأل الجهة هل يُنقل إلى ${day}`,
    movesHoliday: (day) => `اليوم الأخير عطلة في دول كثيرة: اسأل الجهة هل يُنقل إلى ${day}`,
    judge: "لا يمكن حسابه: توجد نقطة يجب أن يقدّرها شخص",
    missing: "لا يمكن حسابه بعد",
    depends: (facts) => `يتوقف على: ${facts}`,
    left: (n) =>
      count(n, {
        zero: "لم يبق أي يوم",
        one: "بقي يوم واحد",
        two: "بقي يومان",
        few: "بقيت {n} أيام",
        many: "بقي {n} يوماً",
        other: "بقي {n} يوم",
      }),
    leftAtLeast: (n) => `الباقي على الأقل ${count(n, { ...days, two: "يومان" })}`,
  },
  capacity: {
    availableOf: (free, all) => `المتاح ${free} من ${all}`,
    available: (free) => `المتاح: ${free}`,
    maximum: (all) => `${all} على الأكثر`,
  },
  remembrance: {
    everyYears: (n) => (n === 1 ? "كل سنة" : `كل ${count(n, years)}`),
    last: (date) => `للمرة الأخيرة: ${date}`,
    everyYear: (day) => `كل عام في ${day}`,
    everyNth: (nth, weekday, month) => `كل عام في ${ordinals[nth]} يوم ${weekday} من شهر ${month}`,
    everyEaster: (offset) => {
      if (offset === 0) return "كل عام في أحد عيد الفصح";
      return `كل عام ${offset < 0 ? "قبل" : "بعد"} أحد عيد الفصح بـ${count(Math.abs(offset), days)}`;
    },
    announced: "يُعلن الموعد كل عام",
    announcedEachTime: "يُعلن الموعد في كل مرة",
  },
  fact: {
    yes: "نعم",
    no: "لا",
    none: "لا شيء منها",
    elsewhere: "جزء آخر من الدولة",
    unit: {
      years: "سنوات",
      "per cent": "في المئة",
      persons: "أشخاص",
      days: "أيام",
      "currency of the scheme": "بعملته",
    },
    regions: {
      "au-nsw": "نيو ساوث ويلز",
      "au-vic": "فيكتوريا",
      "fr-06": "الألب البحرية",
      "gb-eng": "إنجلترا",
      "gb-nir": "أيرلندا الشمالية",
      "gb-sct": "اسكتلندا",
      "gb-wls": "ويلز",
    },
  },
  asked: {
    member: (group) => `دولة من: ${group}`,
    sameAs: (fact) => `الدولة نفسها كما في «${fact}»`,
    before: (day) => `قبل ${day}`,
    "on-or-before": (day) => `في ${day} أو قبله`,
    "on-or-after": (day) => `في ${day} أو بعده`,
    after: (day) => `بعد ${day}`,
    theDay: (fact) => `«${fact}»`,
    since: (length, fact) => `${length} من «${fact}»`,
    "less-than": (n) => `أقل من ${n}`,
    "at-most": (n) => `${n} على الأكثر`,
    "at-least": (n) => `${n} على الأقل`,
    "more-than": (n) => `أكثر من ${n}`,
  },
  /** What it takes to use something. */
  access,
  answers,
  figures,
  gapRequests,
  head: {
    covered: (name) => `نعم: ${name}`,
    folded: (name) => `نعم، ضمن: ${name}`,
    "not-covered": (name) => `لا: ${name}`,
  },
};

/** The words that values are said with, in Arabic. */
// A date is isolated where a phrase takes it in, not before.
export const ar: ValueWords = { formats, ...withIsolates(phrases) };
