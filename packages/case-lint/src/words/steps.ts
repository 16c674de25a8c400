import { PLANNED, PROBLEM } from "../cues.ts";
import { cue } from "../phrases/cue.ts";
import { COMMAND } from "../steps/commands.ts";
import type { Said } from "../structure/types.ts";

/** What is done on a screen, told or in the imperative. */
const ON_SCREEN =
  /\b(?:open(?:ed)?|pick(?:ed)?|chose|choose|select(?:ed)?|click(?:ed)?|press(?:ed)?|hit|past(?:ed|e)|enter(?:ed)?|typed?|set|fill(?:ed)? in|edit(?:ed)?|(?:un)?tick(?:ed)?|went to|go to|navigated?|log(?:ged)? in|sign(?:ed)? in|upload(?:ed)?|submit(?:ted)?|acknowledged?|left|saved?|added|created|changed|removed|scroll(?:ed)?)\b|チェックを(?:入れ|外)|チェックし|選[びん]|選択し|押[しすさ]|クリックし|開[いき]|入力し|貼り付け|送信し|保存し|変更し|ログインし|アップロードし|切り替え/g;
/** Such as nobody does but on a screen. */
const PRESSED = cue(
  /^(?!.*\?).*?\b(?:i|we) (?:\w+ )?(?:\w+) .*\b(?:clicked|pressed|hit|ticked|unticked|pasted|picked|typed|submitted|click|press|tick|paste)\b|^(?!.*\?).*?\bconsole\b.*\b(?:saved|edited|set|changed|submitted)\b|(?:押し|押す|クリックし|チェックを|入力し|貼り付け|選択し|選[びん])/,
);
const LEADS_TO = cue(
  /[;:] |, (?:and )?(?:then|after)|\b(?:console|wizard|after (?:that|which)|then|until|but)\b|コンソール|画面|(?:押す|クリックする|選ぶ|開く|入力する|保存する)。?$|(?:と|たら|ところ|後)、?/,
);
const ENOUGH = 3;

/** A call, a statement or a setting that is named in the sentence as what brings it about. */
const BROUGHT_ABOUT = cue(
  new RegExp(
    `^\\W*(?:create|open|set|start|upload|send|deploy|add) [^.;?]{5,100} and (?:then )?(?:start|run|open|press|invoke|execute|delete|reboot|restart|deploy|query|save) (?:it|that|them)\\b|を(?:作成|設定|登録|起動)し(?:て)?、?(?:実行|起動|送信|保存|デプロイ)(?:して(?:みて)?ください|する(?:と|だけ))|\\b(?:when|once|after|if|as soon as) (?:i|we|you) (?:do|did|issue|type|call|use|try) (?:an? |the )?(?:${COMMAND}) [^.;?]{0,120}? --?[a-z]|\\bto (?:reproduce|trigger|provoke|force) (?:it|this|that|the \\w+),? (?:just |simply |you )?(?:send|run|call|open|upload|create|start|press|click|put|set|delete|post|log|submit|restart|deploy)\\b|[\\w\\])]\\([^()\\n]{0,120}[=,"'{][^()\\n]{0,120}\\) ?を(?:呼|実行|使)[^。]{0,6}(?:と|たら|ば)|\\} ?を ?(?:post|put|patch)|(?:rate|cron)\\([^)]{3,40}\\) ?(?:に(?:する|した|設定)|を(?:設定|指定))[^。]{0,10}(?:と|たら|ところ)|(?<![\\w\`(./-])(?:${COMMAND}) [^。、]{2,160}?(?: --?[a-z]|://)[^。、]{0,80} ?が(?:毎回|必ず|いつも)[^。]{0,12}(?:終わ|失敗|エラー|落ち|止ま|固ま)|[をに][^。、]{1,16}[てで]、[^。、]{0,16}を[^。、]{1,16}[てで]、[^。、]{0,30}[うくすつぬむるぐぶ]と、?(?=[^。]{0,24}(?:失敗|エラー|落ち|止ま|固ま|できな|できませ|なりません))`,
  ),
);
/** The second and the third of steps in one line, whose first number was taken for a bullet. */
const GOES_ON = cue(/^[^②]{2,120}②[^③]{2,120}③/);

/** Whether a sentence (lower case) tells steps: what was pressed one after the other, or the call that brings it about. */
export function tellsSteps({ lower, kind, role }: Said): boolean {
  if (kind === "quote" || role === "workaround" || role === "tried" || role === "question") return false;
  if (PLANNED.test(lower) || /\?\W{0,4}$/.test(lower)) return false;
  if (BROUGHT_ABOUT.test(lower)) return true;
  if (kind === "item" && GOES_ON.test(lower)) return true;
  if (!PRESSED.test(lower) || !(PROBLEM.test(lower) || LEADS_TO.test(lower))) return false;
  return (lower.match(ON_SCREEN)?.length ?? 0) >= ENOUGH;
}
