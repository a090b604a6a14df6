import type { SomeFieldWords } from "../field-words.ts";

/** Arabic words of the fields of good practices. */
export const goodPractice = {
  "GoodPractice.contacts": { name: "وسائل الاتصال", help: "من يُسأل: جهة، لا فرد أبداً." },
  "GoodPractice.description": { name: "الوصف", help: "ما جرى القيام به." },
  "GoodPractice.evidence": { name: "الأدلة", help: "إلى أي حد يُعرف أن الممارسة تفيد." },
  "GoodPractice.evidence.description": { name: "الوصف", help: "ما الذي تبيّن، وكيف." },
  "GoodPractice.evidence.strength": { name: "قوة الدليل", help: "مدى قوة الدليل." },
  "GoodPractice.keyAreas": {
    name: "المجالات الرئيسية",
    help: "المجالات الرئيسية لمساعدة الضحايا التي تتصل بها الممارسة.",
  },
  "GoodPractice.needs": { name: "الاحتياجات", help: "الاحتياجات التي تلبيها الممارسة." },
  "GoodPractice.phases": { name: "المراحل", help: "متى تفيد الممارسة بعد الحدث." },
  "GoodPractice.services": { name: "الخدمات", help: "الخدمات التي تعمل بهذه الطريقة." },
  "GoodPractice.tried": { name: "أين ومتى", help: "أين ومتى طُبّقت الممارسة." },
  "GoodPractice.tried.period": { name: "الفترة", help: "متى طُبّقت الممارسة." },
  "GoodPractice.tried.where": { name: "المكان", help: "مكان أو حدث أو نظام." },
  "GoodPractice.triedBy": { name: "الجهة المنفذة", help: "من طبّق الممارسة." },
} satisfies SomeFieldWords;
