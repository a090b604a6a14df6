import type { DeskWords } from "./en.ts";

/** What the command says at the desk where a publisher signs, in Arabic. */
export const ar: DeskWords = {
  summaries: {
    keys: {
      usage:
        "civic keys create --publisher <code> [--out <folder>] | civic keys show <key.jwk> … [--anchor <file>] | civic keys rotate <key.jwk> [--out <folder>] | civic keys revoke <key.jwk | thumbprint> --key <key.jwk> [--out <folder>] [--json]",
      summary: "ينشئ مفاتيح توقيع الناشر ويعرضها ويجددها ويلغيها",
      inputs: "create، أو show أو rotate أو revoke مع ملف مفتاح (ويقبل revoke بصمة المفتاح أيضاً)",
    },
    sign: {
      usage:
        "civic sign <folder | record.json> --key <key.jwk> [--dry-run] [--stands-by <hash>] [--all] [--today <YYYY-MM-DD>] [--json]",
      summary: "يوقّع سجلات الناشر: يُكتب توقيع بجانب كل سجل، ويبقى السجل كما هو",
      inputs: "مجلد سجلات، أو سجل واحد فيه",
    },
    confirm: {
      usage: "civic confirm <id> --data <folder> --key <key.jwk> [--today <YYYY-MM-DD>] [--json]",
      summary: "توقّع الدولة بأن سجلاً جُمع عنها صحيح في يوم معيّن، من غير أن تتولاه",
      inputs: "معرّف سجل واحد: civic/service/fr-116006",
    },
    pack: {
      usage: "civic pack <folder> --out <file> --key <key.jwk> [--json]",
      summary: "يجمع كل ما وقّعه الناشر في ملف واحد يمكن التحقق منه بلا شبكة",
      inputs: "مجلد سجلات مع توقيعاتها",
    },
    unpack: {
      usage: "civic unpack <pack> [--anchor <anchor.json>] [--out <folder>] [--all] [--json]",
      summary: "يتحقق من حزمة بلا شبكة ويضع ما هو صحيح منها في مجلد",
      inputs: "ملف واحد كتبه civic pack",
    },
  },
  keys: {
    created: (publisher) => `أُنشئ مفتاح توقيع للناشر «${publisher}».`,
    rotated: (publisher) => `أُنشئ مفتاح توقيع جديد للناشر «${publisher}»، ووقّعه المفتاح القديم.`,
    revoked: (kid, publisher) => `وُقّع إلغاء المفتاح ${kid} للناشر «${publisher}».`,
    file: "الملف",
    publisher: "الناشر",
    thumbprint: "البصمة",
    statement: (path) => `البيان الموقّع: ${path}`,
    keep: "من يملك ملف ‎.jwk‎ يستطيع أن يتكلم باسم هذا الناشر. احفظه على الجهاز الذي يوقّع وحده، لا على غيره، واحتفظ بنسخة منه في خزنة.",
    tell: (command) => `ينبغي أن يعرف شركاؤك البصمة. اكتبها لهم في ملف: ${command}`,
    anchorNext: "سلّم هذا الملف بطريق غير طريق السجلات، واطلب أن تُقرأ عليك البصمة، بالهاتف مثلاً.",
    signWith: (command) => `وقّع سجلاتك به: ${command}`,
    bothCount: "يُعتدّ بالمفتاحين معاً إلى أن يُلغى القديم.",
    sendStatement:
      "البيان علني. أرسله إلى عقدتك بالأمر civic publish، والعقد التي تنسخها تأخذه منها من تلقاء نفسها.",
    revokeLater: (command) => `متى وصل إلى شركائك فألغِ المفتاح القديم: ${command}`,
    afterRevocation:
      "منذ أن تتلقى العقدة البيان لا تقبل شيئاً آخر يوقّعه هذا المفتاح. وما تحققت منه من قبل يبقى.",
    lastKey:
      "ألغى المفتاح نفسه. إن لم يكن لديك مفتاح آخر يُعتدّ به فإن شركاءك يحتاجون إلى ملف ارتكاز جديد منك.",
    exposed: (mode, command) =>
      `يستطيع غيرك قراءة هذا المفتاح (الصلاحيات ${mode}). اكتب ${command} ثم أعد المحاولة. وإن كان من الممكن أن أحداً نسخه فأنشئ مفتاحاً جديداً وألغِ هذا.`,
    revokedHere: (publisher) =>
      `ألغى «${publisher}» هذا المفتاح كما يقول بيان بجانبه. وقّع بمفتاح ما زال يُعتدّ به.`,
    otherPublisher: (of, wanted) =>
      `هذا مفتاح للناشر «${of}». لا يلغي المفتاح المذكور في --key إلا مفتاحاً للناشر «${wanted}».`,
  },
  sign: {
    signed: (n, publisher) => `الإصدارات الموقّعة باسم «${publisher}»: ${n}`,
    wouldSign: (n, publisher) => `الإصدارات التي كانت ستُوقّع باسم «${publisher}»: ${n}؛ ولم يُكتب شيء`,
    version: (version) => `الإصدار ${version}`,
    left: "ما بقي على حاله",
    already: (n) => `سجلات وُقّعت من قبل ولم تتغير: ${n}`,
    others: (n, publisher) => `سجلات لم ينشرها «${publisher}» الذي يوقّع هذا المفتاح باسمه: ${n}`,
    refused: (n) => `سجلات تعذّر توقيعها للسبب المذكور: ${n}`,
    faulty: (n) => `ملفات فيها أخطاء، ولا يُوقّع ما فيه خطأ: ${n}`,
    afterUnsigned: (id, version) =>
      `${id}: الإصدار ${version} بلا توقيع. والعقدة التي لديها إصدار أسبق تنتظر حتى يصلها.`,
    next: "احفظ ملفات ‎.jws‎ بجانب السجلات: فكل إصدار يحيل إلى ما قبله. أرسلها إلى عقدتك (civic publish)، ولا ترسل المفتاح أبداً.",
    changed: (version, next) =>
      `تغيّر السجل بعد توقيع إصداره ${version}. الإصدار الموقّع لا يتغير أبداً: أعطِ التغيير رقم «version» ${next}.`,
    lower: (version, highest) =>
      `قيمة «version» هي ${version}، وقد وُقّع الإصدار ${highest} من قبل. صحّح «version»، أو خذ أحدث سجل.`,
    notOf: (id, version) =>
      `هذا ليس توقيع الإصدار ${version} من ${id}. استعد الملف الصحيح من نسختك الاحتياطية.`,
    notInFolder: "يُوقّع السجل في مكانه <state>/<kind>/<name>.json، لأنه يُفحص مع ما يجاوره من السجلات.",
    noHash: (text) =>
      `--stands-by «${text}» ليس بصمة توقيع: «sha-256:» ثم 64 رقماً ستّ عشرياً، كما تذكرها العقدة في ‎/v1/disputes‎.`,
    standsByOne: "يخص --stands-by سجلاً واحداً: اذكر ملفه بدل المجلد.",
  },
  confirm: {
    confirmed: (publisher, id, day) => `يؤكد «${publisher}» صحة ${id} في ${day}.`,
    already: (path) => `وُقّع هذا من قبل: ${path}`,
    next: "البيان علني: سلّمه إلى عقدتك مع سجلاتك الموقّعة. وهو لهذا الإصدار وحده.",
    takeOver: "لتغيير السجل، أو لتكون مسؤولاً عنه من الآن، تولَّه: civic take-over.",
    ownRecord: (publisher) =>
      `نشره «${publisher}» نفسه. وقّعه بدلاً من ذلك؛ فلا يحتاج إلى تأكيد إلا ما جمعه غيره.`,
    otherState: (state, publisher) =>
      `يصف «${state}»، وهذا المفتاح يتكلم باسم «${publisher}». لا تؤكد الدولة إلا ما يقال عنها.`,
    notActive: (status) => `حالته «${status}». لا يمكن تأكيد إلا سجل نافذ.`,
    futureDay: (day) => `لم يأتِ ${day} بعد. يؤكَّد السجل في اليوم الحاضر أو في يوم سابق.`,
  },
  pack: {
    written: (path, publisher) => `كُتب: ${path}، حزمة للناشر «${publisher}»`,
    versions: (n) => `الإصدارات الموقّعة: ${n}`,
    confirmations: (n) => `التأكيدات: ${n}`,
    statements: (n) => `البيانات عن المفاتيح: ${n}`,
    others: (n) => `تُركت لأن غيره وقّعها: ${n}`,
    nothingSigned: "لا شيء في هذا المجلد وقّعه هذا الناشر. وقّع أولاً: civic sign.",
    next: "الحزمة علنية. سلّمها على ذاكرة محمولة أو بالبريد؛ ومن لديه ملف ارتكازك يتحقق منها بالأمر civic unpack.",
  },
  unpack: {
    outNeedsAnchor:
      "يحتاج --out إلى --anchor: فملف الارتكاز وحده يبيّن أي المفاتيح يوثق به. اطلبه من الناشر بطريق غير طريق الحزمة.",
    noPack: "هذا ليس حزمة.",
    made: (when) => `حزمة أُعدت في ${when} بحسب ساعة من أعدها`,
    whole: (n) => `كاملة ولم تُغيَّر؛ الأسطر: ${n}`,
    notWhole: (n) => `ناقصة أو مغيَّرة؛ الأسطر المقروءة: ${n}`,
    keys: "المفاتيح في الحزمة",
    keyCounts: "موثوق: يذكره ملف ارتكازك أو وقّعه مفتاح يذكره",
    keyDoesNot: "غير موثوق: لا يذكره ملف ارتكازك",
    keyOpen: "لم يُحسم: قارنه مع الناشر",
    keyRevoked: "ملغى",
    noAnchor:
      "لم يُعطَ ملف ارتكاز. قورنت التوقيعات بالمفاتيح التي في الحزمة فقط، ولا يبيّن ذلك لمن هذه المفاتيح؛ ولم يُكتب شيء.",
    lines: "الأسطر",
    outcomes: {
      new: "صحيح وجديد هنا",
      already: "صحيح وموجود هنا من قبل",
      right: "صحيح",
      refused: "مرفوض",
    },
    types: { key: "مفتاح جديد", revocation: "إلغاء مفتاح", confirmation: "تأكيد" },
    line: (path, line) => `${path}، السطر ${line}`,
    changedHere: "غُيّر هذا السجل هنا من غير توقيع، فتُرك كما هو. والإصدار الموقّع بجانبه؛ قارن بينهما.",
  },
};
