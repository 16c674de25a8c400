import { PLANNED, PROBLEM } from "../cues.ts";
import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Said } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { hasRoute } from "../words/routes.ts";
import { ACTION, asks, COMMAND, DIAGNOSTIC, WHY } from "./commands.ts";

const BACKTICKED = new RegExp(
  `\`\`?((?:${COMMAND}|for \\w+ in|while|until) [^\`]{2,300})\`|\`([a-z][\\w.]{2,60}\\([^\`]{0,200}\\))\`|\`([a-z][\\w.-]{1,20} (?:[^\\s\`]{1,60} ){0,4}[-/][a-z][^\`]{0,200})\``,
  "g",
);

/** A command in a sentence without any quoting, announced by what was done with it. */
const BARE = cue(
  new RegExp(
    `(?:run(?:ning)?|ran|execut\\w+|with|by|command(?: is| was)?|this|using|コマンド|実行|で|は|:)[:は]? {0,2}["'「]?(${COMMAND} (?:[a-z0-9_-]+ ){0,3}?(?:--?[a-z][\\w-]*|[\\w./-]+\\.[a-z]\\w{0,4}|s3://|https?:)[^。]{0,300})`,
  ),
);

const RUN_CUE = cue(
  /\b(?:run|runs|running|ran|rerun|execut\w+|call\w*|invok\w+|trigger\w*|do|doing|did|with|using|via|after|when|by|issue\w*|submit\w*|put it in|out of|get|gives?|fails?|ends?|returns?|throws?|deploy\w*)\b|実行|コマンド|叩|打(?:つ|っ)|を使|すると|した(?:ら|とき|ところ|際)|起動|呼(?:び|ぶ|ん)|流(?:す|し)|投げ|失敗|で(?:エラー|失敗)/,
);

const DOES = cue(/\b(?:locks|blocks|takes|hangs|returns|breaks|kills|dies|empties|deletes|sits)\b/);
/** Not the trigger: something that helps, or something that only looks. */
const ASIDE = cue(
  /work[- ]?around|fix(?:es|ed)? (?:it|the)|instead|回避|代わりに|暫定|確認(?:し(?:た|まし)|コマンド|した結果)|verified|checked (?:with|by)|downloaded|\bfresh `|\bhelps?\b|still the same|same after|no (?:change|luck|effect)|shows? the (?:right|correct)/,
);

/** A command that a sentence begins with, and what it does. */
const BARE_FIRST = cue(
  new RegExp(
    `(?:^|[.:] )(?:\\W{0,3})(${COMMAND} [^.;?]{0,120}?(?: --?[a-z]|\\./|\\w/\\w)[^;?]{0,160}?) (?:does|fails?|gives?|returns?|hangs?|ends?|always|shows?|throws?|prints?|exits?|takes?|reproduces?|triggers?|never|just|still|stops?|dies|crashes|gets?|results?)\\b`,
  ),
);

/** A command with an option, a path or an argument more among Japanese words. */
const AMONG_JA = cue(
  new RegExp(
    `(?<![\\w\`(./-])(${COMMAND}(?: [\\x21-\\x7e]{1,80}){1,14}) ?(?:を|で(?!は)|すると|した|し、|の後|のあと|だけ|と|して|付き|が(?:失敗|落ち|止ま|終わら|返))`,
  ),
);
const COMMAND_SIGN = cue(/ --?[a-z]|\w\.\w|:\/\//);
const ARROW = cue(/[>→⇒›»]/);
const GIVEN_TO_IT = / --?[a-z]|[/=@:]|\.\w|\d| \S+ \S+ \S/;
/** A command or a statement in corner brackets, and what is done with it. */
const BRACKETED = cue(
  new RegExp(
    `[「『]((?:${COMMAND}|msck|show|explain) [^」』]{2,200})[」』][^。]{0,6}を?(?:実行|流|叩|打|入力|投げ)`,
  ),
);
/** A setting with its value, in a sentence that says what it does. */
const SETTING = cue(
  /(?<![\w-])(?:--)?[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+ ?= ?["']?[\w.-]+|\b[a-z]{1,24}(?:encoding|type|mode|size|class|version|timeout|count|name|id)=['"]?[\w.-]+|(?:^|\W)(?:rate|cron)\(\d?[^)]{3,40}\)|(?<![\d*/,-])(?:[\d*/,-]{1,12} ){4}[\d*/,-]{1,12} \S*\/\S/,
);
const APPLIED = cue(
  /\b(?:(?:i|we|you) (?:set|apply|use|pass|specify)|setting|applying|when|as soon as|passing|specifying|cron|target)\b|apply|適用|指定|設定|変え|変更|すると|した(?:ら|ところ)|実行|にする|渡す/,
);
/** A command before the verb that runs it, at the sentence's beginning. */
const BARE_JA = cue(
  new RegExp(
    `^(?:\\W{0,3})(${COMMAND} [^。]{2,300}?) ?(?:(?:を|で)[^。、]{0,8}(?:実行|流|叩|打|呼|投げ|送)|の(?:実行)?(?:出力|結果|エラー|ログ))`,
  ),
);

/** Any tool's call that is said to be run. */
const RUN_JA = cue(/[\x21-\x7e] ?を(?:実行|叩|打)/);

/** What was run, then what it showed: even a command that only looks is the trigger here. */
const THEN = cue(/` ?(?:を|で)[^。`]{0,10}(?:と、?|たら、?|たところ、?)(?![^。]{0,30}(?:正常|成功|問題な))/);

/** Three menus and more in a row need no other word. */
const MENUS = cue(
  /[\w一-龠ぁ-んァ-ヶー)」\]] ?[>›»] ?[^>›»\n。]{2,40}[>›»] ?[^>›»\n。]{2,40}[>›»] ?[^>›»\n。]{2,60}/,
);

const CONSOLE_PATH = cue(
  /(?:\[[^\]\n]{2,40}\]|「[^」\n]{2,30}」|"[^"\n]{2,40}"|\*\*[^*\n]{2,40}\*\*|\b[a-z0-9][\w ]{1,30}|[一-龠ァ-ヶー\w]{2,20}) ?-?(?:[>→⇒›»] ?\[?「?"?[\w一-龠ぁ-んァ-ヶー][^>→⇒›»\n,。]{1,40}){2}/,
);

const CLICK = cue(
  /\b(?:click|choose|select|press|navigate|go to|console|menu|tab|button)\b|クリック|選択|選(?:び|ぶ|ん)|押(?:す|し|下)|コンソール|メニュー|ボタン|タブ/,
);

const PRESSED = cue(
  /(?:「[^」]{2,30}」|\[[^\]]{2,30}\]|"[^"]{2,40}")(?:ボタン)?を(?:押|クリック|選択)[^。]{0,40}(?:「|\[|"|と|エラー)/,
);

const SEQUENCE = cue(
  /\b(?:first|1st)\b.{3,200}\bthen\b|\bthen\b.{3,160}\b(?:then|after that|finally)\b|まず.{3,160}(?:次に|その後|続いて)|(?:して|した後)、.{3,120}(?:して|した後)、.{3,120}(?:する|します|すると)/,
);

/** What is in backticks behind it is what triggers. */
const TO_REPRODUCE = cue(
  /\bto (?:reproduce|trigger|provoke|see (?:it|this|the (?:problem|error)))\b|\brepro(?:duce[sd]?)? (?:it|this|with|by)\b|^\W*(?:how (?:i|we|you|to) (?:force|get|provoke|cause|trigger|make|do|hit|see) (?:it|there|this)|what (?:i|we) do|triggers?|recipe|sequence|procedure|(?:cause|provoke|trigger|force) it|to get (?:it|there))\b\W{0,3}:|再現(?:する(?:場合|に|とき)|させる|手順|方法|コマンド|は)|(?:発生させ|起こ[しす]|出[しす]|再現し)(?:方は|方:|るには|すには|たいときは)|^\W*(?:やり方|起こし方|出し方|やったこと|操作|流れ|操作の流れ)(?:は|:)/,
);

const TOLD_BACKTICK = /`[^`\s]+ [^`]{2,400}`/;

/** Steps told in one breath, by somebody who does them: no history. */
const TOLD = cue(
  /まず[^。]{3,120}(?:次に|続いて)[^。]{3,120}(?:最後に|その後|すると)[^。]{3,}|\bfirst,? (?:i|we|you) [^.;?]{3,120}\bthen (?:i|we|you)?\b|\b(?:i|we|you) (?!\w+ed\b)\w+ [^.;?]{3,120}\bthen (?:i|we|you) (?!\w+ed\b)\w+|まず[^。]{3,120}(?:次に|続いて|その後)[^。]{3,120}(?:すると|たところ|[うくすつぬむる]と)、|まず[^。、]{3,60}、[^。、]{3,60}、[^。]{2,60}[うくすつぬむる]と/,
);

/** An arrow between places of a network leads through no menu. */
const NETWORK = cue(
  /(?:→|->|=>|⇒) ?(?:internet|インターネット|vpc|nat\b|alb|nlb|cloudfront|vpn|transit|direct|appsync|ecs|rds|s3|lambda|プロキシ|proxy)/,
);

/** A call with what is given to it, in the middle of a sentence. */
const CALL = cue(
  /(?<![\w(`"'])(?:[a-z_]\w*\.)+\w+\([^()\n]{0,200}(?:\([^()\n]{0,100}\)[^()\n]{0,200}){0,3}\)|(?<![\w(`"'-])[a-z_]\w*\([^()\n]{0,80}(?:[,{&=]|"[^"]*")[^()\n]{0,200}(?:\([^()\n]{0,100}\)[^()\n]{0,200}){0,3}\)/,
);
const GOES_WRONG = cue(/provok|trigger|never comes|comes back empty|shows nothing|空|落ち|起き|の行で/);
const FED = /["'{&=,]/;

/** A payload, and that it was handed over: `invoke it with {"n": 0}` */
const PAYLOAD = cue(
  /\b(?:invok\w+|call\w*|send\w*|post\w*|feed\w*|pass\w*|giv\w+|with) (?:it |the \w+ )?(?:with )?(?:the (?:payload|body|input|event) )?\{ ?"(?!(?:message|error\w*|code|__type|fault|status\w*|reason)")[\w-]+" ?: |\{ ?"(?!(?:message|error\w*|code|__type|fault|status\w*|reason)")[\w-]+" ?: ?[^{}]{1,120}\} ?を(?:渡|投げ|送|入力|指定|与え)/,
);

/** Stations of a way that traffic takes, and no menus. */
const WAY = cue(
  /\b(?:internet|browsers?|laptops?|pcs?|offices?|proxy|vpn|home|on-?prem\w*|zscaler|clients?|phones?|devices?|router|firewall|branch|isp|nat|alb|nlb)\b|インターネット|自宅|社内|プロキシ|拠点|ブラウザ|端末|ルータ/,
);

/** Two arrows in what is said to be the way there. */
const ARROWS = cue(/[^→⇒]{2,80}(?:→|⇒|->)[^→⇒]{2,80}(?:→|⇒|->)/);

const THE_COMMAND = cue(
  /(?:上|下|以下|次|上記|下記|こ)の(?:コマンド|コード|スクリプト|クエリ)|\b(?:the|this|that) (?:command|code|script|query)(?: above| below)?\b/,
);

/** "1) start the client, 2) choose the profile, 3) click Connect" in one sentence. */
const ENUMERATED = cue(
  /(?:^|[\s(:])\(?1[).] ?\S[^\n]{2,120}?[\s(,;、]\(?2[).] ?\S[^\n]{2,160}?[\s(,;、]\(?3[).] ?\S|①[^①]{2,120}②[^①]{2,120}③/,
);

export function inProse(doc: Doc): Span[] {
  const spans: Span[] = [];
  for (const { lower, start, end, kind } of doc.lines)
    if (kind === "heading" && BARE_JA.test(lower)) spans.push({ start, end });
  for (const { same, start, end } of doc.sentences) {
    if (tells(same)) spans.push({ start, end });
  }
  return spans;
}

const tells = kept(({ lower, role, kind, japanese }: Said): boolean => {
  if (kind === "quote" || role === "workaround" || role === "tried") return false;
  if (asks.test(lower) && !(WHY.test(lower) && lower.includes("`"))) return false;
  const told = role === "reproduction" || TO_REPRODUCE.test(lower);
  if (told && TOLD_BACKTICK.test(lower)) return true;
  if (lower.includes("`") && (told || !ASIDE.test(lower))) {
    const cued = told || RUN_CUE.test(lower) || WHY.test(lower);
    const fails = cued || PROBLEM.test(lower) || DOES.test(lower);
    for (const match of lower.matchAll(BACKTICKED)) {
      const command = match[1] ?? match[2] ?? match[3]!;
      if (!told && DIAGNOSTIC.test(command) && !THEN.test(lower)) continue;
      if (!cued && !(fails && GIVEN_TO_IT.test(command))) continue;
      return true;
    }
  }
  const bare = COMMAND_SIGN.test(lower)
    ? (BARE.exec(lower) ?? BARE_FIRST.exec(lower) ?? BARE_JA.exec(lower))
    : null;
  const among = japanese ? (AMONG_JA.exec(lower) ?? BRACKETED.exec(lower)) : null;
  const path =
    ARROW.test(lower) &&
    !NETWORK.test(lower) &&
    !hasRoute(lower) &&
    !/<\w/.test(lower) &&
    lower.split(/ ?[>›»] ?/).filter((station) => WAY.test(station)).length < 2 &&
    ((CLICK.test(lower) && CONSOLE_PATH.test(lower)) || (!/[-=]>|>>/.test(lower) && MENUS.test(lower)));
  return (
    (bare && !ASIDE.test(lower) && !DIAGNOSTIC.test(bare[1]!)) ||
    (among && !ASIDE.test(lower) && !DIAGNOSTIC.test(among[1]!) && GIVEN_TO_IT.test(among[1]!)) ||
    (SETTING.test(lower) && APPLIED.test(lower) && PROBLEM.test(lower) && !ASIDE.test(lower)) ||
    path ||
    PRESSED.test(lower) ||
    (told && COMMAND_SIGN.test(lower) && RUN_JA.test(lower)) ||
    (told && (SEQUENCE.test(lower) || inOneBreath(lower) || ARROWS.test(lower) || THE_COMMAND.test(lower))) ||
    ENUMERATED.test(lower) ||
    (kind === "item" && /\s\(?2[).] ?\S.{2,160}\s\(?3[).] ?\S/.test(lower)) ||
    feeds(lower) ||
    (PAYLOAD.test(lower) && !ASIDE.test(lower) && (PROBLEM.test(lower) || GOES_WRONG.test(lower))) ||
    (TOLD.test(lower) && !PLANNED.test(lower) && !/\bplan\b/.test(lower))
  );
});

/** A call with its values in a sentence, or before one, that says that it goes wrong. */
function feeds(lower: string): boolean {
  const call = lower.includes("(") ? CALL.exec(lower)?.[0] : undefined;
  return (
    call !== undefined &&
    FED.test(call) &&
    !ASIDE.test(lower) &&
    (PROBLEM.test(lower) || GOES_WRONG.test(lower))
  );
}

/** "start Outlook, wait five minutes, press F9", or numbered in the running text. */
function inOneBreath(lower: string): boolean {
  if (
    /(?:^|\s)\(?1[).] ?\S/.test(lower)
      ? /\s\(?2[).] ?\S/.test(lower)
      : /\s\(?2[).] ?\S.*\s\(?3[).] ?\S/.test(lower)
  )
    return true;
  const parts = lower.replace(/^[^:、,]{1,30}: ?/, "").split(/, (?:and |then )?|、/);
  return (
    parts.length > 2 &&
    parts.filter((part) => ACTION.test(part.trim()) || /[いきぎしちにびみりえけげせてでねべめれ]$/.test(part))
      .length > 1
  );
}
