import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of deadlines. */
export const clocks = {
  "Clock.appliesTo": { name: "من يشمله", help: "الأشخاص أو الحالة التي يخصها الأجل، إن لم يشمل الجميع." },
  "Clock.appliesWhen": { name: "ينطبق عندما", help: "الأمر نفسه في صورة بيانات، بقدر ما يسمح به المصدر." },
  "Clock.atMost": {
    name: "الحد الأقصى",
    help: "حد أقصى يسري من واقعة أخرى أياً كان ما تعطيه المدة؛ والعبرة بالأسبق منهما.",
  },
  "Clock.atMost.length": {
    name: "المدة القصوى",
    help: "المدة بعد تلك الواقعة التي ينقضي الأجل بعدها في كل الأحوال.",
  },
  "Clock.atMost.starts": { name: "بداية الحد الأقصى", help: "الواقعة التي يسري منها الحد الأقصى." },
  "Clock.endsOn": {
    name: "آخر يوم محدد",
    help: "يوم أخير ثابت أياً كان ما تعطيه المدة؛ والعبرة بالأسبق منهما.",
  },
  "Clock.extendedFor": { name: "التمديد لصالح", help: "من أو ما يُمنح مدة أطول." },
  "Clock.id": { name: "المعرّف", help: "معرّف جزء داخل السجل الواحد، لا يتكرر في قائمته." },
  "Clock.lateClaim": { name: "الطلب المتأخر", help: "متى تُقبل الخطوة رغم التأخر." },
  "Clock.length": { name: "المدة", help: "المدة التي يجب اتخاذ الخطوة خلالها بعد الواقعة." },
  "Clock.note": { name: "ملاحظة", help: "ما يذكره المصدر غير ذلك عن الأجل." },
  "Clock.opensAfter": {
    name: "لا يُفتح قبل",
    help: "المدة بعد الواقعة التي لا تكون الخطوة ممكنة قبل انقضائها.",
  },
  "Clock.starts": {
    name: "الواقعة التي يبدأ منها الأجل",
    help: "الواقعة التي يسري منها الأجل. تُترك إن لم يذكرها المصدر.",
  },
  "Clock.startsOn": { name: "يوم البدء المحدد", help: "يوم ثابت يسري منه الأجل، للفترات الانتقالية." },
  "Clock.suspendedUntilAge": {
    name: "موقوف حتى سن",
    help: "السن بالسنوات الكاملة التي لا يبدأ سريان الأجل على القاصر قبل بلوغها.",
  },
  "Clock.suspendedWhile": { name: "موقوف ما دام", help: "ما يوقف سريان الأجل، كالقصر." },
  "Clock.suspensions": { name: "فترات الوقف", help: "فترات لا تُحتسب، لكل منها بداية ونهاية." },
  "Clock.suspensions.from": { name: "من واقعة", help: "الواقعة التي لا يُحتسب الوقت ابتداءً منها." },
  "Clock.suspensions.fromDay": { name: "من يوم", help: "بدلاً من ذلك: أول يوم لا يُحتسب." },
  "Clock.suspensions.reason": { name: "السبب", help: "سبب وقف الأجل، بعبارة المصدر." },
  "Clock.suspensions.until": { name: "إلى واقعة", help: "الواقعة التي يعود معها احتساب الوقت." },
  "Clock.suspensions.untilDay": { name: "إلى يوم", help: "بدلاً من ذلك: آخر يوم لا يُحتسب." },
  "Clock.unlimited": { name: "بلا أجل", help: "تصريح بأنه لا أجل محدد." },
  "Clock.whose": { name: "على من تسري المدة", help: "من تسري عليه المدة. وغيابه يعني مقدم الطلب." },
} satisfies SomeFieldWords;
