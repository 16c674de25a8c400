import type { Doc } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const TRIED =
  /\b(?:(?:i|we)(?:'ve| have)?(?: \w+)? (?:tried|checked|verified|confirmed|tested|restarted|rebooted|reinstalled|upgraded|downgraded|increased|disabled|enabled|replaced|recreated|removed|compared|ruled out|attempted|rolled back|double[- ]checked|looked at)|tried|after (?:restart|reboot|upgrad|downgrad|increas|disabl|enabl|replac|recreat|remov|chang|switch|add|updat|delet)\w*|no (?:luck|success|effect|difference|change)|did(?: not|n't) (?:help|work|change|fix|solve)|to no avail|same (?:error|result|issue|problem|behaviou?r|thing)|(?:still|keeps?) (?:fail|get|see|happen|occur|the same))/;
const WORKS =
  /\b(?:works? (?:fine|well|as expected|correctly|from|in|with|when|if|on|for|without|locally|perfectly|normally)|(?:was|were|had been|been|used to|it) work(?:ing|ed)?\b|worked (?:fine|before|until|yesterday|last|in|with|previously|when)|no (?:issues?|problems?) (?:in|with|from|before|when|on)|succeeds? (?:from|in|with|when|if|on)|(?:previously|before this|earlier),? (?:it |this |everything )?(?:work|succe|was fine))/;
const EXPECTED =
  /\b(?:(?:i|we|would|'d|is|was|as) expect(?:ed|ing)?|expect(?:ed)? (?:behaviou?r|result|output|outcome|that|it|the)|(?:it|this|that|the [\w ]{1,30}|they|there|aws|we|i) should(?! (?:i|we)\b)|supposed to|instead of|intended to|ought to)\b/;
const TRIED_JA =
  /(?:試し(?:た|て|まし|ても)|試行|試みま|再起動(?:し|を実施|後も|しても)|作り直し|再作成し|入れ直し|切り分け|確認(?:し(?:た|まし|て(?:い|お)り?ま)|済|したところ|できて)|(?:変更|追加|削除|無効化|有効化|増や|延長|更新|ロールバック|アップグレード)し(?:ても|てみ|ましたが|たが|たところ)|改善(?:し|せ|され)|変わ(?:ら|りませ|りあり)|変化(?:は)?(?:な|あり)|解消(?:し|せ|され)|効果(?:は)?(?:な|あり)|同様(?:の|に|で)|同じ(?:エラー|結果|事象|現象)|比較し)/;
const WORKS_JA =
  /(?:正常(?:に|です|でし)|(?:以前|昨日|先週|先月|これまで|今まで|それまで|従来|変更前|更新前|前日)(?:まで)?(?:は|に|から)?[^。]{0,20}?(?:でき|動|正常|問題な|成功|つなが|繋が|接続)|(?:では|からは|なら(?:ば)?|だと|場合は|ときは|時は)[^。]{0,24}?(?:成功|正常|問題(?:な|あり)|でき(?:る|ま|て)|動(?:く|作し|き)|発生し(?:な|ませ)|起き(?:な|ませ)|再現し(?:な|ませ)|つなが|繋が)|問題(?:なく|はな|ありませ|なし|な(?:い|か)))/;
const EXPECTED_JA =
  /(?:はず|期待(?:す|し|さ|値|通り|どおり|動作|結果)|想定(?:し|で|さ|通り|どおり|動作|結果)|本来(?:は|なら|であれば)?|べき)/;

export const triedOrExpected: ElementRule = {
  meta: {
    id: "tried-or-expected",
    name: { en: "What was tried or expected", ja: "試したこと・期待する結果" },
    levels: ["warning"],
  },
  message: {
    en: "Say what you tried and how it went, or what you expected instead.",
    ja: "試したこととその結果、または期待する結果を書いてください。",
  },
  section: {
    en: {
      heading: "What we tried",
      prompt: "What was tried or checked, with its outcome? What did you expect? Did it work before?",
    },
    ja: {
      heading: "試したこと・期待する結果",
      prompt: "試したこと・確認したこととその結果、期待する動作、以前は動いていたか",
    },
  },
  detect(doc: Doc) {
    const spans: Span[] = [];
    for (const { lower, start, end, role } of doc.sentences) {
      if (spans.length === MAX_SPANS) break;
      if (
        ((role === "tried" || role === "expected") && lower.trim().length > 8) ||
        TRIED.test(lower) ||
        WORKS.test(lower) ||
        EXPECTED.test(lower) ||
        TRIED_JA.test(lower) ||
        WORKS_JA.test(lower) ||
        EXPECTED_JA.test(lower)
      )
        spans.push({ start, end });
    }
    return { spans, confidence: 0.75 };
  },
};
