import { withIsolates } from "@civic/schema/words";
import { count, records } from "@civic/schema/words/ar";
import { errors, files, gaps, moreNeeds, notices, warnings } from "./ar-counted-nouns.ts";
import { ar as compare } from "./compare/ar.ts";
import { ar as conformanceWords } from "./conformance/ar.ts";
import { ar as deskWords } from "./desk/ar.ts";
import { ar as diffWords } from "./diff/ar.ts";
import { ar as editWords } from "./edit/ar.ts";
import type { CommandWords } from "./en.ts";
import { ar as explain } from "./explain/ar.ts";
import { ar as interopWords } from "./interop/ar.ts";
import { navigate } from "./navigate/ar.ts";
import { ar as newPartsWords } from "./new-parts/ar.ts";
import { ar as overview } from "./overview/ar.ts";
import { ar as publishWords } from "./publish/ar.ts";
import { ar as publishSetWords } from "./publish-set/ar.ts";
import { ar as surveyWords } from "./survey/ar.ts";
import { ar as takeOverWords } from "./take-over/ar.ts";
import { ar as translationWords } from "./translations/ar.ts";
import { ar as upkeepWords } from "./upkeep/ar.ts";
import { ar as verifyWords } from "./verify/ar.ts";
import { ar as workbookWords } from "./workbook/ar.ts";

const situation = "ملف واحد فيه حالة";

const words: CommandWords = {
  commands: {
    navigate: {
      usage:
        "civic navigate <situation.json> --data <folder> [--all | --sheet <language>] [--today <YYYY-MM-DD>] [--json]",
      summary: "من يساعد في حالة ما، في كل دولة معنية؛ مع --sheet صفحة للطباعة والحمل (HTML)",
      inputs: situation,
    },
    evaluate: {
      usage: "civic evaluate <situation.json> --record <id> --data <folder> [--today <YYYY-MM-DD>] [--json]",
      summary: "هل تستوفي الحالة شروط سجل ما، ولماذا",
      inputs: situation,
    },
    coverage: {
      usage:
        "civic coverage [<state> …] --data <folder> [--all] [--region <region>] [--today <YYYY-MM-DD>] [--json]",
      summary: "كيف تستجيب كل دولة لكل احتياج في كل مرحلة",
      inputs: "لا دولة، أو الدول التي تُعرض كاملة (ISO 3166-1 alpha-2، بأحرف صغيرة): fr be",
    },
    gaps: {
      usage: "civic gaps [<state> …] --data <folder> [--all] [--today <YYYY-MM-DD>] [--json]",
      summary: "ما ينقص، حسب الدولة ونوع الثغرة",
      inputs: "لا دولة، أو الدول التي تُعرض كاملة (ISO 3166-1 alpha-2، بأحرف صغيرة): fr be",
    },
    compare: {
      usage:
        "civic compare <state> <state> … --data <folder> [--region <region>] [--today <YYYY-MM-DD>] [--json]",
      summary: "الحقول نفسها لعدة دول جنباً إلى جنب، وما لا يمكن مقارنته منها",
      inputs: "دولتان على الأقل (ISO 3166-1 alpha-2، بأحرف صغيرة): fr be",
    },
    check: {
      usage:
        "civic check <folder أو file أو -> [<state> …] [--format <text|json|github|junit>] [--all] [--today <YYYY-MM-DD>] [--json]",
      summary: "نتائج التحقق والجودة والثغرات في مجلد سجلات، حسب الدولة، في صفحة واحدة",
      inputs:
        "مجلد سجلات، أو دولة أو نوع فيه، أو ملف، أو - للإدخال القياسي؛ وبعد المجلد الدول التي تُعرض كاملة (ISO 3166-1 alpha-2، بأحرف صغيرة): fr be",
    },
    survey: {
      usage: "civic survey [<state> …] --data <folder> [--today <YYYY-MM-DD>] [--json]",
      summary: "من يتلقى أي جواب، حسب الدولة وحسب كل دولتين، وما يصنع الفرق",
      inputs: "لا دولة، أو الدول التي يشملها المسح (ISO 3166-1 alpha-2، بأحرف صغيرة): fr be",
    },
    "verify-basis": {
      usage: "civic verify-basis <sheet.html> --data <folder> [--json]",
      summary: "هل السجلات التي تستند إليها ورقة ما زالت كما هي",
      inputs: "ملف واحد فيه ورقة",
    },
    new: {
      usage: "civic new <kind> <state> <name> [--data <folder>] [--publisher <code>] [--json]",
      summary: "يبدأ سجلاً: ملف للملء، وما يحتويه كل حقل فيه؛ في ./data ما لم يسمِّ --data مجلداً آخر",
      inputs: "نوع ودولة (ISO 3166-1 alpha-2، بأحرف صغيرة) واسم",
    },
    "take-over": takeOverWords.summary,
    translations: translationWords.summary,
    ...interopWords.summaries,
    diff: diffWords.summary,
    edit: editWords.summary,
    ...upkeepWords.summaries,
    workbook: workbookWords.summary,
    ...deskWords.summaries,
    verify: verifyWords.summary,
    conformance: conformanceWords.summary,
    publish: publishWords.summary,
    explain: {
      usage: "civic explain <name> [--json]",
      summary: "ما يقوله المرجع عن نوع سجل أو حقل أو رمز أو نتيجة تحقق أو قاعدة",
      inputs: "اسم: service/needs، need/psychological-support، missing-property",
    },
    completion: {
      usage: "civic completion <bash|zsh>",
      summary: "يطبع ما تحتاج إليه الصدفة لإكمال الأوامر والخيارات: source <(civic completion bash)",
      inputs: "bash أو zsh",
    },
  },
  help: {
    usage: "الاستعمال:",
    folder:
      "يحتوي المجلد folder على سجلات بهذا الترتيب: <state>/<kind>/<name>.json. ولا يرسل شيئاً إلا civic publish.",
    language: (tags) => `تُختار اللغة بـ --lang <${tags}>؛ وإلا فبـ LC_ALL أو LC_MESSAGES أو LANG.`,
    version: "يعرض --version إصدار هذا البرنامج.",
    exitCodes:
      "رموز الخروج: 0 أُعطيت إجابة، 1 في المدخلات أخطاء (تُذكر في مخرج الأخطاء)، 2 استعمال خاطئ، 3 تعذّر الوصول إلى عقدة أو أنها لا تقبل شيئاً الآن.",
  },
  usage: {
    see: "انظر civic --help.",
    of: (usage) => `الاستعمال: ${usage}`,
    noCommand: "لم يُذكر أي أمر.",
    unknownCommand: (name) => `أمر غير معروف «${name}».`,
    oneOf: (list) => `استعمل واحداً من: ${list}.`,
    unknownOption: (option) => `خيار غير معروف «${option}».`,
    valueMissing: (option) => `يحتاج الخيار ${option} إلى قيمة.`,
    valueNotTaken: (option) => `لا يأخذ الخيار ${option} قيمة.`,
    notHere: (option) => `الخيار ${option} ليس من خيارات هذا الأمر.`,
    missing: (option) => `الخيار ${option} ناقص.`,
    empty: (option) => `الخيار ${option} فارغ.`,
    expected: (what) => `المتوقع: ${what}.`,
    noRegion: (text) =>
      `القيمة «${text}» في --region ليست رمز جزء من دولة (ISO 3166-2 بأحرف صغيرة)، مثل gb-sct.`,
    noDay: (text) => `القيمة «${text}» في --today ليست يوماً (YYYY-MM-DD).`,
    noLanguage: (tag) => `«${tag}» ليست من لغات هذا الأمر.`,
    notTogether: (one, other) => `لا يجتمع ${one} و${other}.`,
    noFormat: (text) => `--format «${text}» ليس صيغة تُذكر بها النتائج.`,
    noShell: (shell) => `«${shell}» ليست صدفة لها إكمال.`,
    twoLanguages: "ورد --lang مرتين بلغتين مختلفتين. اذكر لغة واحدة.",
  },
  output: {
    progress: (done) => `أُنجز حتى الآن: ${done}`,
    more: (n) => `… و${n} غيرها.`,
    failed: (reason) => `تعذّرت كتابة الإجابة: ${reason}.`,
  },
  files: {
    tooLarge: "أكبر من 1 ميبيبايت، وهذا لا يجوز لأي سجل",
    noRecordOf: (state) => `لا يحتوي على أي سجل للدولة «${state}».`,
    reasons: {
      EEXIST: "موجود من قبل، ولا يُكتب فوق شيء",
      ECHANGED: "تغيّر في هذه الأثناء، ولم يُكتب شيء",
    },
    notRegular: "ليس ملفاً عادياً بل مجلد أو أنبوب أو جهاز؛ والمطلوب ملف",
    noRecords: "لا يحتوي على سجلات. كل سجل ملف <state>/<kind>/<name>.json، مثل fr/service/night-line.json.",
    otherOrder: (path) => `الملف «${path}» ليس بهذا الترتيب.`,
  },
  situation: {
    begins: 'تبدأ الحالة هكذا: {"facts": {"event-country": "fr"}}.',
    factsMissing: "الحقل «facts» ناقص.",
    otherMember: "تحتوي الحالة على «facts» و«needs» ولا شيء غيرهما.",
    noFact: (name) => `لا توجد واقعة اسمها «${name}».`,
    meant: (name) => `هل تقصد «${name}»؟`,
    factsAre: (list) => `الوقائع هي: ${list}.`,
    record: (kind) => `هذا سجل من نوع «${kind}» وليس حالة.`,
    example: (code, value) => `مثلاً: "${code}": ${value}.`,
    morePlaces: (n) => `… ومواضع أخرى عددها ${n}.`,
    leftOut: "لم تؤخذ في الحسبان.",
    cannotStand: (value) => `لا يمكن أن تقع «${value}» هنا.`,
    noState: (code) => `«${code}» ليس رمز أي دولة.`,
    noDay: (day) => `اليوم ${day} غير موجود.`,
    fact: (code, name, holds) => `الواقعة «${code}» (${name}) هي ${holds}.`,
    listOf: (one) => `قائمة بين [ ]، كل عنصر فيها ${one}`,
    values: {
      boolean: "true أو false",
      country: 'رمز دولة (ISO 3166-1، بأحرف صغيرة: "fr")',
      date: 'يوم من التقويم ("2026-03-22")',
      number: "عدد (34)",
      code: "رمز بأحرف صغيرة",
    },
    oneOf: (codes) => `واحد من: ${codes}`,
  },
  navigate,
  evaluate: {
    verdict: "النتيجة",
    verdicts: { met: "الشروط مستوفاة", "not-met": "الشروط غير مستوفاة", unknown: "لم يُحسم بعد" },
    availability: "الإتاحة",
    timeLimit: "الأجل",
    why: "لماذا",
    conditions: "جميع الشروط",
    nothingSaid: "لا يذكر السجل شيئاً عن شروطه.",
    known: (value) => `المعروف: ${value}`,
    noRecord: (id) => `لا يحتوي على سجل صحيح «${id}». يُكتب المعرّف هكذا: civic/service/fr-116006.`,
    noConditions: (kind) =>
      `ليس لسجل من نوع «${kind}» شروط تُفحص. الأنواع التي لها شروط: «compensation-scheme» و«service» و«recognition-measure».`,
    parts: {
      all: "كل ما يلي",
      any: "واحد مما يلي على الأقل",
      not: "ليس ما يلي",
      "human-check": "يجب أن يقدّره شخص",
    },
  },
  ...surveyWords,
  takeOver: takeOverWords.takeOver,
  workbook: workbookWords.workbook,
  translations: translationWords.translations,
  interop: interopWords.interop,
  coverage: { absent: "ما لا يذكره أي سجل لا يظهر هنا: غير معروف، وليس «لا شيء»." },
  gaps: {
    count: (n) => count(n, gaps),
    appliesTo: (persons) => `يخص فقط: ${persons}`,
    end: (counted) => `${counted}. لا تثبت الثغرة في السجلات أن الدولة لا تقدم شيئاً.`,
  },
  compare,
  overview,
  check: {
    files: (n) => count(n, files),
    records: (n) => `السجلات الصحيحة: ${count(n, records)}`,
    errors: (n) => count(n, errors),
    warnings: (n) => count(n, warnings),
    notices: (n) => count(n, notices),
    moreNeeds: (n) => count(n, moreNeeds),
    noErrors: "لا أخطاء",
    scores: "الدرجات من 0 إلى 1: مؤشر لا حكم.",
    noState: "بلا دولة",
    quality: (publisher) => `الجودة (${publisher})`,
    completeness: (score) => `الاكتمال ${score}`,
    freshness: (score) => `الحداثة ${score}`,
    provenance: (score) => `المصدرية ${score}`,
    findings: "نتائج التحقق",
    gaps: "الثغرات",
    severity: { error: "خطأ", warning: "تحذير", notice: "تنبيه" },
    remarksSay: "ما تقوله الملاحظات، كل منها في أول موضع لها",
    pages: "صفحات المرجع، وتعرضها كل عقدة على هذا المسار",
    alsoIn: (paths) => `ويرد المعرّف نفسه أيضاً في ${paths}.`,
  },
  new: {
    noKind: (kind) => `«${kind}» ليس نوعاً من السجلات.`,
    noState: (code) => `«${code}» ليس رمز دولة (ISO 3166-1، بأحرف صغيرة: fr، gb).`,
    noPublisher: (code) => `«${code}» ليس ناشراً (civic، fr …).`,
    noName: (name) => `«${name}» ليس اسماً لسجل: أحرف لاتينية صغيرة وأرقام وشرطات مفردة، 80 على الأكثر.`,
    written: (path) => `كُتب الملف: ${path}`,
    usualFolder: (folder) => `لم يُذكر --data، فالملف في المجلد ${folder} حيث أنت الآن.`,
    noFolder: (command) => `هذا المجلد غير موجود. أنشئه أولاً: ${command}`,
    fillIn: "ما قيمته فيه null أو [null] أو {} متروك للملء؛ ويسمّي التحقق كل موضع منها حتى يُملأ.",
    draft: "السجل مسودة: لا يُحسب منه شيء قبل أن تصبح حالته «active».",
    checkWith: (command) => `تحقق منه بالأمر: ${command}`,
    toFillIn: "للملء",
    mayBeAdded: "يمكن إضافته حيث يذكره مصدر؛ ويُترك ما ليس معروفاً",
    either: (constants, members) => `إما ${constants} مع ${members}`,
    list: "قائمة.",
    anyOf: (members) => `مع أي من: ${members}.`,
    localised: 'نص بحسب اللغة: {"en": "…", "fr": "…"}.',
    oneOf: (codes) => `واحد من: ${codes}.`,
    oneOfMany: (n, codes, list) => `واحد من ${n} رمزاً: ${codes} … (القائمة «${list}»).`,
    example: (value) => `مثلاً ${value}.`,
  },
  explain,
  diff: diffWords.diff,
  edit: editWords.edit,
  fmt: upkeepWords.fmt,
  migrate: upkeepWords.migrate,
  pull: upkeepWords.pull,
  watch: upkeepWords.watch,
  keys: deskWords.keys,
  sign: deskWords.sign,
  confirm: deskWords.confirm,
  publish: publishWords.publish,
  ...publishSetWords,
  verify: verifyWords.verify,
  ...newPartsWords,
  pack: deskWords.pack,
  unpack: deskWords.unpack,
  conformance: conformanceWords.conformance,
};

/** What the command says of itself and of its answers, in Arabic. */
export const ar: CommandWords = withIsolates(words);
