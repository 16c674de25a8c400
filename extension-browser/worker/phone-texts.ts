import type { Localized } from "@casewright/language";
import type { PhoneProblem } from "../worker/phone.ts";

/** The one remark that is not the lint's: about the form's phone number. It has no page of its own. */
export const PHONE_RULE = "phone";

export const PHONE_MESSAGES: Readonly<Record<PhoneProblem, Localized>> = {
  extension: {
    en: "AWS calls back directly and cannot dial an extension: give a number that reaches you without one.",
    ja: "折り返しの電話では内線を呼び出せません。内線を介さず直接つながる番号を入力してください。",
  },
  unknown: {
    en: "This is no phone number that can be dialled from outside. Check its digits and the country.",
    ja: "外部から発信できる電話番号ではないようです。桁数と国番号を確認してください。",
  },
};
