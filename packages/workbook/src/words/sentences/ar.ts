import type { BookSentences } from "./en.ts";

const meantOf = (meant: readonly string[]) => (meant.length === 0 ? "" : ` ربما ${meant.join(" أو ")}؟`);
const oneOf = (words: readonly string[]) => words.map((word) => `«${word}»`).join("، ");

/** The sentences in Arabic. */
export const sentences: BookSentences = {
  "file-empty": () => "الملف فارغ (0 بايت). احفظ المصنف من جديد.",
  "file-unreadable": () => "هذا ليس مصنفًا يمكن قراءته. احفظه كمصنف Excel ‏(.xlsx) وحاول مرة أخرى.",
  "table-unreadable": () =>
    "هذا الجدول ليس ملف CSV بترميز UTF-8، أو فيه علامة اقتباس غير مغلقة أو يليها نص. احفظه من جديد بصيغة “CSV UTF-8”.",
  "file-locked": () => "هذا مصنف من قبل 2007 ‏(.xls) أو محمي بكلمة مرور. احفظه بلا كلمة مرور بصيغة ‎.xlsx.",
  "file-macros": () =>
    "يحتوي المصنف على برامج (وحدات ماكرو)، وهي غير لازمة وغير مقبولة. احفظه بصيغة ‎.xlsx بلا وحدات ماكرو.",
  "file-too-large": ({ megabytes }) =>
    `حجم المصنف بعد فك ضغطه يتجاوز ${megabytes} ميغابايت، وهو أكثر مما يُقرأ. قسّمه بحسب نوع البطاقات.`,
  "file-too-many-cells": ({ most }) =>
    `يمتد المصنف على أكثر من ${most} خلية. احذف الصفوف والأعمدة الفارغة في أطرافه، أو قسّمه.`,
  "book-without-tables": () =>
    "لا توجد فيه أي ورقة من مصنف CIVIC. ابدأ بالأمر: \u2066civic workbook new --out <file>\u2069.",
  "book-version": ({ version, read }) =>
    `هذا المصنف من الإصدار ${version}، والإصدار الذي يُقرأ هو ${read}. صدّر البطاقات من جديد وانقل تعديلاتك إلى المصنف الجديد.`,
  "model-version": ({ version, read }) =>
    `أُعدّ هذا المصنف للإصدار ${version} من النموذج، وهو الآن ${read}. صدّر البطاقات من جديد وانقل تعديلاتك إلى المصنف الجديد.`,
  "sheet-unknown": () => "هذه الورقة ليست من المصنف ولا تُقرأ.",
  "sheet-twice": () => "ورقة أخرى تحتوي على الجدول نفسه. ضع الصفوف في واحدة منهما.",
  "sheet-hidden": () => "الورقة مخفية. لا يُقرأ إلا ما يُرى: أظهرها أو احذفها.",
  "rows-hidden": ({ rows }) =>
    `صفوف فيها بيانات مخفية (${rows}). لا يُقرأ إلا ما يُرى: أظهرها (قد يخفيها مرشّح) أو احذفها.`,
  "columns-hidden": ({ columns }) =>
    `أعمدة فيها بيانات مخفية (${columns}). لا يُقرأ إلا ما يُرى: أظهرها أو احذفها.`,
  "cells-merged": ({ range }) =>
    `خلايا مدمجة (${range}). لا يُعرف إلى أي الصفوف ينتمي النص: ألغِ الدمج واكتبه في كل صف.`,
  "header-missing": () => "الصف 2 الذي فيه أسماء الأعمدة ناقص. انسخه من مصنف جديد.",
  "column-unknown": ({ name, meant }) =>
    `لا يوجد هنا عمود اسمه «${name}».${meantOf(meant)} يجب أن تبقى الأسماء في هذا الصف كما هي.`,
  "column-unnamed": () => "في العمود بيانات وليس له اسم في هذا الصف. اكتب اسمه هنا، أو أفرغه.",
  "column-twice": ({ name }) => `العمود «${name}» موجود مرتين. احذف أحدهما.`,
  "column-missing": ({ name }) => `العمود «${name}» ناقص. لا يمكن قراءة الصفوف بدونه.`,
  "cell-broken": ({ value }) => `في الخلية الخطأ ${value}. اكتب القيمة نفسها.`,
  "record-missing": () => "لا يذكر الصف البطاقة التي ينتمي إليها.",
  "record-unreadable": ({ id }) =>
    `«${id}» ليس معرّف بطاقة: يُكتب هكذا <الناشر>/<النوع>/<الاسم>، مثل fr/service/night-line.`,
  "record-elsewhere": ({ id, kind }) => `«${id}» ليست من بطاقات هذه الورقة: معرّفها يذكر أن نوعها ${kind}.`,
  "record-unknown": ({ id, meant }) => `لا يوجد بين صفوف البطاقات «${id}».${meantOf(meant)}`,
  "record-twice": ({ id, row }) => `«${id}» موجودة في الصف ${row}. لكل بطاقة صف واحد.`,
  "place-missing": ({ places }) => `لا يذكر الصف موضعه: ${oneOf(places)}.`,
  "place-unknown": ({ place, places }) =>
    `ليس في بطاقات هذا النوع موضع «${place}». هو واحد من: ${oneOf(places)}.`,
  "number-unreadable": ({ number, levels }) =>
    levels === 0
      ? `«${number}»: لا حاجة إلى ترتيب هنا. أفرغ الخلية.`
      : `«${number}» ليس ترتيبًا. اكتب ${levels === 1 ? "رقمًا مثل 1" : `أرقامًا عددها ${levels} بينها نقاط، مثل ${Array.from({ length: levels }, () => 1).join(".")}`}.`,
  "number-twice": ({ number, row }) => `الترتيب ${number} موجود في الصف ${row}. أعطِ هذا الصف ترتيبًا آخر.`,
  "parent-missing": ({ number, sheet }) =>
    `ينتمي الصف إلى الترتيب ${number} في الورقة «${sheet}»، وهو غير موجود فيها.`,
  "not-a-number": ({ value }) => `«${value}» ليس رقمًا.`,
  "not-whole": ({ value }) => `«${value}» ليس عددًا صحيحًا.`,
  "not-yes-or-no": ({ value, words }) => `«${value}» ليست إحدى الكلمتين: ${oneOf(words)}.`,
  "not-a-choice": ({ value, list, meant }) => `«${value}» غير موجودة في القائمة «${list}».${meantOf(meant)}`,
  "not-a-text": ({ value }) => `لا يمكن قراءة «${value}» كنص. اجعل تنسيق الخلية نصًا واكتبه من جديد.`,
  "source-unknown": ({ key, meant }) => `لا يوجد في ورقة المصادر مصدر مفتاحه «${key}».${meantOf(meant)}`,
  "source-key-missing": () => "ليس للمصدر مفتاح. أعطه اسمًا قصيرًا بأحرف لاتينية صغيرة.",
  "source-twice": ({ key, row }) => `المفتاح «${key}» موجود في الصف ${row}. أعطِ هذا المصدر مفتاحًا آخر.`,
  "level-unreadable": ({ level }) => `«${level}» ليس مستوى. اكتب 1 أو 2 أو 3 …`,
  "level-skipped": ({ level, most }) => `لا شيء قبله يمكن أن ينتمي إليه المستوى ${level}؛ أقصاه هنا ${most}.`,
  "group-empty": ({ condition }) =>
    `لا توجد شروط تحت «${condition}». اكتبها في الصفوف التالية، بمستوى أدنى بواحد.`,
  "group-of-one": ({ condition }) =>
    `«${condition}» لا تأخذ إلا شرطًا واحدًا. اجمع الشروط أولًا في مجموعة («كل ما يلي»).`,
  "fact-missing": () => "لا يذكر الشرط أي واقعة.",
  "fact-not-here": ({ condition }) => `«${condition}» لا تأخذ واقعة. اترك الخلية فارغة، أو اجعلها شرطًا.`,
  "comparison-unfit": ({ fact, comparisons }) => `تُقارن «${fact}» هكذا: ${oneOf(comparisons)}.`,
  "values-missing": ({ fact }) => `ما تُقارن به «${fact}» ناقص.`,
  "judgement-without-words": () => "ما يجب أن يقدّره شخص ناقص: اكتبه تحت «نص القانون».",
  "addition-unreadable": ({ path }) => `«${path}» لا يتفق مع الصفوف الأخرى لهذه الإضافة.`,
  "cell-empty": () => "الخلية فارغة ويجب ملؤها. اكتب ما هو ثابت ولا تكتب تخمينًا، لأنه سيُؤخذ على أنه حقيقة.",
  "cells-empty": ({ columns }) =>
    `يجب ملء واحد على الأقل من هذه الأعمدة: ${oneOf(columns)}. اكتب ما هو ثابت ولا تكتب تخمينًا، لأنه سيُؤخذ على أنه حقيقة.`,
  "cell-not-here": ({ columns }) =>
    `لا شيء في هذه الخلية لصفوف من هذا النوع. أفرغها، أو صحّح ما يحدد نوع الصف. ويمكن أن يُملأ فيها: ${oneOf(columns)}.`,
  "rows-missing": ({ sheet }) => `ينقصه صف واحد على الأقل في الورقة «${sheet}».`,
};
