import type { recordFactWords as english } from "../en/record-facts.ts";

type EnglishWords = typeof english;

/** In Arabic: what records say of bodies, places, documents, figures and systems, each under its own heading. */
export const recordFactWords: EnglishWords = {
  recordFacts: {
    event: "لحادث واحد بعينه",
    confirmedBy: "جهة التأكيد",
    body: {
      acronym: "الاسم المختصر",
      alternateNames: "أسماء أخرى",
      established: "تاريخ الإنشاء",
      stage: "حالة الهيئة",
      legalForm: "الشكل القانوني",
      functions: "المهام",
      memberOf: "عضو في",
      accreditations: "الاعتماد",
      recognisedBy: "الجهة المانحة للاعتماد",
    },
    place: {
      regions: "حصراً في",
      sites: "الأماكن",
      map: "على الخريطة",
      directions: "كيفية الوصول",
      accessibility: "تسهيلات لذوي الإعاقة",
      serves: "يخدم",
    },
    service: {
      audience: "الفئات المقصودة",
      referral: "الإحالة",
      referredBy: "من يمكنه الإحالة",
      fees: "الرسوم",
      amounts: "ما يُدفع",
      observed: "المدة الفعلية",
    },
    scheme: {
      aggregate: "الحد الأقصى لجميع الضحايا معاً",
      ifReached: "عند بلوغه",
      layers: "من يدفع، بهذا الترتيب",
    },
    system: {
      subdivisions: "أجزاء الدولة",
      victimList: "قائمة الضحايا",
      keptBy: "الجهة الحافظة لها",
      sharedWith: "من يجوز له تلقيها",
      assessments: "كيفية تقييم الاحتياجات",
      usedBy: "الجهة المستخدمة",
      statedGaps: "ما لا وجود له، بحسب أحد المصادر",
      gapFor: "يخص فقط",
    },
    statistics: {
      title: "أرقام منشورة",
      item: "ما جرى عدّه",
      value: "الرقم",
      period: "الفترة",
    },
  },
};
