/** Words in Arabic of findings on situations and what nodes exchange. */
export const exchange = {
  "fact-code-unknown":
    "«{actual}» ليس رمزاً من القائمة «{list}»، ولذلك لم تؤخذ هذه المعلومة في الحسبان. استخدم رمزاً من تلك القائمة.",
  "fact-before-event":
    "هذا اليوم، {date}، يسبق الحدث الواقع في {event} ولا يمكن إلا أن يليه، ولذلك لم يؤخذ في الحسبان. صحّح أحد التاريخين.",
  "fact-before-other":
    "هذا اليوم، {date}، يسبق {other}، وهو يوم المعلومة «{fact}»، ولا يمكن إلا أن يليه، ولذلك لم يؤخذ في الحسبان. صحّح أحد التاريخين.",
  "fact-too-large":
    "العدد {actual} أكبر مما يمكن: الحد الأقصى {maximum}. لم يؤخذ في الحسبان. تحقّق من العدد ووحدته.",
  "fact-in-future":
    "هذا اليوم، {date}، لم يحن بعد: اليوم هو {today}. لم يؤخذ في الحسبان. اذكر اليوم بعد حلوله فقط.",
  "facts-contradict":
    "المعلومة «{fact}» تناقض المعلومات الأخرى، ولذلك لم تؤخذ في الحسبان. تحقّق منها بمقارنتها بالتواريخ والأعمار ونوع الضرر.",
  "answers-not-tried":
    "شروط هذا السجل كثيرة إلى حد أنه لم تُجرَّب كل الإجابات عنها. والسؤال التالي هو أكثر ما تسأل عنه، وقد لا يكون هو الأكثر حسماً.",
  "criterion-unreadable":
    "تعذّرت قراءة شروط هذا السجل، ولذلك يبقى استيفاؤها غير معروف. تحقّق من السجل وصحّح معاييره.",
  "digest-mismatch":
    "تغيّر المحتوى في الطريق: بصمته {actual} والمعلن {expected}. رُفض السجل؛ اطلبه مجدداً من ناشره.",
  "id-mismatch": "يقول السجل إنه {actual} بينما أُعلن {expected}. أرسله بمعرّفه أو صحّح المعرّف في السجل.",
  "export-line-malformed": "أحد أسطر التصدير ليس بالصيغة المعلنة. اطلبه مجدداً من العقدة الأخرى.",
  "export-truncated":
    "انتهى التصدير قبل سطره الأخير (عدد السجلات المقروءة: {count}). اطلبه مجدداً من العقدة الأخرى.",
  "export-too-large":
    "يتجاوز حجم التصدير {maximum} بايت، فلم يُقرأ الباقي. اسأل العقدة الأخرى عن السبب أو ارفع الحد.",
  "export-too-many-lines":
    "يتجاوز عدد أسطر التصدير {maximum}، فلم يُقرأ الباقي. اسأل العقدة الأخرى عن السبب أو ارفع الحد.",
  "export-too-many-refused":
    "تجاوز عدد أسطر التصدير المرفوضة {maximum}، فلم يُقرأ الباقي. أبلغ العقدة الأخرى بما رُفض.",
  "publisher-not-allowed":
    "لا تُقبل سجلات «{publisher}» من هذا الطريق. أرسلها إلى عقدة ذلك الناشر أو اطلب من مشغّل هذه العقدة قبولها.",
  "jurisdiction-not-allowed":
    "لا يجوز للناشر «{publisher}» أن يتحدث هنا عن «{jurisdiction}». صحّح «jurisdiction» أو اطلب من مشغّل هذه العقدة السماح بذلك.",
  "replacement-chain-too-long":
    "يحل أكثر من {maximum} من السجلات بعضها محل بعض على التوالي. استبدل السجل الساري.",
  "version-jump":
    "يزيد الإصدار {version} بأكثر من {maximum} على الإصدار {latest}، وهو آخر إصدار هنا. انشر الإصدارات بترتيبها.",
  "version-conflict":
    "نُشر الإصدار {version} من قبل بمحتوى آخر. الإصدار المنشور لا يتغير أبداً: أعط التغيير إصداراً أعلى.",
  "version-not-next": "الإصدار التالي لهذا السجل هو {expected} وليس {actual}. صحّح «version».",
  "signature-malformed":
    "This is no flattened JWS with a protected header as the exchange asks for (alg, typ, kid, salt). Sign it again with “civic sign”.",
  "signature-algorithm":
    "The signature is of the algorithm “{actual}”; only ES256 is taken. Sign it again with a P-256 key.",
  "signature-type":
    "What was signed is of the type “{actual}”, where {expected} was expected. Send it where it belongs.",
  "signature-wrong":
    "The signature does not fit the content: it was altered on the way, or signed with another key. Ask its publisher for it again.",
  "signed-payload-not-canonical":
    "What was signed is no canonical JSON (RFC 8785), so that two readers may see two things. Its publisher has to sign the canonical bytes.",
  "key-unknown":
    "No known key of “{publisher}” has the thumbprint {kid}. Compare it with the publisher by another way, then add it to the anchor; a new key also counts once a known one has signed it.",
  "key-revoked":
    "The key {kid} of “{publisher}” was revoked before this arrived here, so it counts no more. The publisher has to sign with a key in force.",
  "statement-malformed": "This statement does not have the form of its kind. Ask its publisher for it again.",
  "issued-in-future":
    "This was issued at {issued}, which is still to come. Set the clock of the signer and sign it again.",
  "previous-mismatch":
    "Version {version} does not follow the version before it that is here: its “previous” names another signature. Ask its publisher for both versions.",
  "version-disputed":
    "Version {version} was signed with two contents. Both are kept as evidence; the record stays at the version before until its publisher signs the next one and says which it stands by.",
  "record-frozen":
    "The record is frozen, as version {version} was signed with two contents. Publish the next version and name the one that you stand by.",
  "signature-missing":
    "Records of “{publisher}” are taken with a signature only. Ask for signed ones, or let the operator of this node allow unsigned ones of this publisher.",
  downgraded:
    "Version {version} of this record is signed here already, and this one without a signature says something else. It was refused.",
  "model-newer":
    "The record is written in model {model}, which is newer than this node knows. It is kept and passed on as it is, and nothing is computed from it.",
  "feed-line-malformed": "A line of the feed is not of the announced form. Ask the other node for it again.",
  "feed-truncated":
    "انتهت قناة التحديثات قبل سطرها الأخير (الأسطر المقروءة: {count}). يُحفظ ما وصل؛ اطلب الباقي من العقدة الأخرى.",
  "feed-too-large":
    "يتجاوز هذا الرد من قناة التحديثات {maximum} بايت، فلم يُقرأ الباقي. اطلب من العقدة الأخرى عددًا أقل من الأسطر في المرة الواحدة.",
  "feed-too-many-lines":
    "يتجاوز عدد أسطر هذا الرد من قناة التحديثات {maximum}، فلم يُقرأ الباقي. اطلب من العقدة الأخرى عددًا أقل من الأسطر في المرة الواحدة.",
  "feed-too-many-refused":
    "تجاوز عدد الأسطر المرفوضة من قناة التحديثات {maximum}، فلم يُقرأ الباقي. أبلغ العقدة الأخرى بما رُفض.",
  "dispute-unfounded":
    "ليس هذا دليلًا على نزاع، أي على محتويين وُقّعا بوصفهما النسخة نفسها من هذا السجل. رُفض الدليل؛ اسأل العقدة الأخرى عن سبب إرساله.",
  "pack-malformed": "ليست هذه حزمة كما يكتبها «civic pack». اطلب الحزمة من جديد.",
  "pack-truncated":
    "انتهت الحزمة قبل سطرها الأخير (الأسطر المقروءة: {count}). يبقى ما هو موقّع فيها صحيحًا؛ اطلب الحزمة كاملة.",
  "pack-altered":
    "عُدّلت الحزمة بعد إنشائها: لا تطابق بايتاتها البصمة التي تنتهي بها. يبقى ما هو موقّع فيها صحيحًا؛ اطلب الحزمة من جديد.",
  "key-invalid": "ليس هذا مفتاحًا عامًا على المنحنى P-256. انسخ المفتاح من جديد كما ينشره صاحبه.",
  "thumbprint-mismatch":
    "بصمة هذا المفتاح هي {actual}، في حين أُعلن عن {expected}. اسأل صاحب المفتاح أيهما الصحيحة.",
  "anchor-malformed":
    "This is no anchor file, which names the key thumbprints of each publisher. Have it made with “civic keys show --anchor”.",
  "signing-key-malformed":
    "This is no signing key as “civic keys create” writes it. Name the file that it wrote.",
  "unknown-parameter": "«{parameter}» ليس من معاملات هذا العنوان. تذكر وثائق الواجهة المعاملات المقبولة.",
  "parameter-repeated": "ورد المعامل «{parameter}» مرتين، ولا يصح إلا واحد منهما. اذكره مرة واحدة.",
  "kind-not-public":
    "السجلات من نوع «{kind}» مخصصة للمهنيين أو السلطات فقط، وكل ما هنا علني. لا تودع هذا السجل في هذه العقدة.",
  "record-not-stored": "لا يستطيع مخزن هذه العقدة حفظ هذا السجل. يذكر سجل العقدة السبب؛ أخبر مشغّلها.",
} as const;
