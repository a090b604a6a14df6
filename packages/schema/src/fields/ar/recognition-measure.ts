import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of measures of recognition and days of remembrance. */
export const recognitionMeasure = {
  "DayRule.day": { name: "اليوم", help: "يوم الشهر، من 1 إلى 31." },
  "DayRule.description": { name: "الوصف", help: "من يحدد التاريخ كل سنة، ومتى." },
  "DayRule.firstHeld": { name: "أول إحياء", help: "متى أُحيي اليوم أول مرة." },
  "DayRule.intervals": { name: "دورية الإحياء", help: "كم مرة يُحيا اليوم، إن لم يكن كل سنة؛ الأقدم أولاً." },
  "DayRule.lastHeld": { name: "آخر إحياء", help: "متى يُحيا اليوم آخر مرة." },
  "DayRule.month": { name: "الشهر", help: "شهر السنة، من 1 إلى 12." },
  "DayRule.nth": { name: "ترتيبه في الشهر", help: "من الأول إلى الخامس في الشهر، أو \u2068-1\u2069 للأخير." },
  "DayRule.offset": {
    name: "الأيام من عيد الفصح",
    help: "عدد الأيام بعد أحد الفصح بالتقويم الغريغوري؛ ويكون سالباً قبله.",
  },
  "DayRule.rule": { name: "القاعدة", help: "كيف يُحدَّد التاريخ في كل سنة." },
  "DayRule.weekday": { name: "يوم الأسبوع", help: "أي يوم من أيام الأسبوع." },
  "RecognitionMeasure.accessibility": {
    name: "التهيئة لذوي الإعاقة",
    help: "ما يتيح للأشخاص ذوي الإعاقة استعمال المكان. وما لا يرد هنا فهو غير مذكور.",
  },
  "RecognitionMeasure.application": { name: "تقديم الطلب", help: "كيف يُطلب التدبير." },
  "RecognitionMeasure.application.contacts": { name: "وسائل الاتصال", help: "أين يُطلب التدبير." },
  "RecognitionMeasure.application.description": { name: "الوصف", help: "الخطوات بعبارة المصدر." },
  "RecognitionMeasure.askedThrough": { name: "يُطلب عبر", help: "الخدمة التي يُطلب التدبير عبرها." },
  "RecognitionMeasure.clocks": { name: "الآجال", help: "آخر موعد لطلب التدبير." },
  "RecognitionMeasure.coordinates": { name: "الإحداثيات", help: "موضع المكان على الخريطة." },
  "RecognitionMeasure.dayOfRemembrance": { name: "يوم الذكرى", help: "القاعدة التي تعطي التاريخ في كل سنة." },
  "RecognitionMeasure.description": { name: "الوصف", help: "ما هو التدبير، وما يعنيه للضحايا." },
  "RecognitionMeasure.directions": { name: "كيفية الوصول", help: "كيف يُوصل إلى المكان، ومن أي باب يُدخل." },
  "RecognitionMeasure.eligibility": {
    name: "المستحقون",
    help: "من يمكنه الحصول على التدبير. وغيابه يعني أنه غير مذكور.",
  },
  "RecognitionMeasure.established": { name: "تاريخ الإنشاء", help: "متى أُنشئ التدبير." },
  "RecognitionMeasure.event": {
    name: "الحدث الواحد",
    help: "الحدث الوحيد الذي خُصص له التدبير. وغيابه يعني: لأي حدث، أو غير مذكور.",
  },
  "RecognitionMeasure.grantedBy": { name: "الجهة المانحة", help: "من يمنح التدبير أو يقيمه." },
  "RecognitionMeasure.legalBasis": {
    name: "الأساس القانوني",
    help: "القوانين والمراسيم والأحكام التي يستند إليها التدبير.",
  },
  "RecognitionMeasure.lifeCycle": {
    name: "دورة الحياة",
    help: "هل التدبير قائم اليوم، ومنذ متى أو حتى متى.",
  },
  "RecognitionMeasure.lifeCycle.period": { name: "الفترة", help: "من متى إلى متى تدوم هذه المرحلة." },
  "RecognitionMeasure.lifeCycle.stage": {
    name: "مرحلة دورة الحياة",
    help: "موضع التدبير من دورة حياته: مخطط أو قائم أو منتهٍ.",
  },
  "RecognitionMeasure.place": { name: "المكان", help: "أين يوجد النصب أو المتحف أو يُقام الاحتفال." },
  "RecognitionMeasure.postalAddress": { name: "العنوان البريدي", help: "عنوان المكان جزءاً جزءاً." },
  "RecognitionMeasure.types": { name: "أنواع التدبير", help: "ما نوع التدبير." },
  "RemembranceInterval.everyYears": {
    name: "الفاصل بالسنوات",
    help: "عدد السنوات من مرة إلى التي تليها: 1 لكل سنة.",
  },
  "RemembranceInterval.from": { name: "من", help: "أول سنة. وغيابها يعني: منذ أول إحياء." },
  "RemembranceInterval.until": { name: "إلى", help: "آخر سنة. وغيابها يعني أنه لا نهاية معروفة." },
} satisfies SomeFieldWords;
