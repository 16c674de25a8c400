import { type Doc, isMachine, type Line } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

/** Commands that look at things. They trigger a problem only where their own output is the failure. */
const DIAGNOSTIC =
  /^(?:sudo )?(?:aws [\w-]+ (?:describe|get|list|batch-get|lookup|filter|tail|wait|ls\b)[\w-]*|aws (?:--[\w-]+(?:[ =][^\s-]\S*)? ){1,4}[\w-]+ (?:describe|get|list|batch-get|lookup|filter|tail)[\w-]*|aws sts|aws s3 ls|aws logs|aws configure list|kubectl (?:-{1,2}[\w-]+(?:[ =][^\s-]\S*)? ){0,3}(?:describe|get|logs|top|events|cluster-info|version|config)|docker(?:-compose| compose)? (?:ps|logs|inspect|images|version|info)|terraform (?:version|state|show|output)|ping|traceroute|tracert|mtr|dig|nslookup|host|telnet|nc|netstat|ss|tail|head|cat|less|grep|df|du|ps|top|free|uptime|journalctl|dmesg|iptables|ip|ifconfig|systemctl status|ls|env|echo|date|awk|sed|sort|wc|jq|which|uname|test-netconnection|get-\w+|tnc|openssl|curl -(?:i|I|v|s|w|o)\S* \S*169\.254)\b|--version\s*$|--help\s*$/;
/** The prompt before a command. */
const PROMPT = /^(?:ps [^>]{0,120}>|\[[^\]]{1,60}\][$#]|[^\s$#>%]{0,80}[$#>%❯➜]) */;
const ORDERED = /^(?:\d{1,2}[.)]|\(\d{1,2}\)|[①-⑳]|step \d|手順 ?\d)/;
/** A step tells somebody (or somebody told) to do something. */
const ACTION =
  /^(?:then |next,? |finally,? |and |in [\w ]{2,30},? )?(?:i |we |you )?(?:[a-z]{3,12}ing\b|run|ran|create|make|open|click|go to|goto|navigate|select|choose|set|add|deploy|launch|start|stop|log ?in|sign|connect|call|invoke|send|upload|download|use|configure|enable|disable|install|build|push|pull|apply|attach|detach|put|write|execute|try|wait|delete|remove|update|change|edit|paste|enter|type|press|reboot|restart|schedule|trigger|submit|init|import|copy|move|clone|check ?out|declare|define|define|have|from|with|see|observe|look|note|query|insert|subscribe|publish|request|register|switch|specify|pass|provision|resize|scale|restore|mount|ssh|repeat|rerun|re-run|save|turn|fill|download|`|\$|aws |kubectl |dig |curl |npm |cdk |terraform )|(?:する|します|した|しました|実行|押(?:す|下)|クリック|選択|入力|起動|作成|設定|接続|アクセス|ログイン|開く|確認|書き込む|投げさせる|送信|送る|呼び出す|アップロード|デプロイ|待つ|待機|返る|返す|なる|変更|追加|削除|有効化|指定|貼り付け|インストール|再起動|適用|発行|登録|行う)(?:\(.{0,80}\))?(?:こと)?[。.]?$|を(?:実行|クリック|押|選択|入力|開)/;
const COMMAND =
  "(?:sudo )?(?:aws|kubectl|terraform|docker|docker-compose|cdk|sam|npm|npx|yarn|pnpm|pip3?|python3?|node|curl|wget|ssh|scp|sftp|git|helm|eksctl|psql|mysql|mysqldump|pg_dump|mvn|gradle|serverless|sls|amplify|eb|copilot|mount|redis-cli|go|cargo|java|pulumi|ansible-playbook|packer|spark-submit|msck|select|insert|copy|unload|alter|create|vacuum|invoke-\\w+|new-\\w+|set-\\w+|s3cmd|rclone|dig|sam|dotnet|make|bash|sh|openssl|php|ruby|rails|bundle|composer)";
const BACKTICKED = new RegExp(
  `\`\`?(${COMMAND} [^\`]{2,300})\`|\`([a-z][\\w.]{2,60}\\([^\`]{0,200}\\))\``,
  "g",
);
/** A command in a sentence without any quoting, announced by what was done with it. */
const BARE = new RegExp(
  `(?:run(?:ning)?|ran|execut\\w+|with|by|command(?: is| was)?|this|using|コマンド|実行|で|は|:)[:は]? {0,2}["'「]?(${COMMAND} (?:[a-z0-9_-]+ ){0,3}?(?:--?[a-z][\\w-]*|[\\w./-]+\\.[a-z]\\w{0,4}|s3://|https?:)[^。]{0,300})`,
);
const RUN_CUE =
  /\b(?:run|runs|running|ran|rerun|execut\w+|call\w*|invok\w+|trigger\w*|do|doing|did|with|using|via|after|when|by|issue\w*|submit\w*|put it in|get|gives?|fails?|ends?|returns?|throws?|deploy\w*)\b|実行|コマンド|叩|打(?:つ|っ)|を使|すると|した(?:ら|とき|ところ|際)|起動|呼(?:び|ぶ|ん)|流(?:す|し)|投げ|失敗|で(?:エラー|失敗)/;
/** Not the trigger: something that helps, or something that only looks. */
const ASIDE =
  /work-?around|fix(?:es|ed)? (?:it|the)|instead|回避|代わりに|暫定|確認(?:し(?:た|まし)|コマンド|した結果)|verified|checked (?:with|by)|downloaded|\bfresh `|still the same|same after|no (?:change|luck|effect)|shows? the (?:right|correct)/;
/** A command that a sentence begins with, and what it does. */
const BARE_FIRST = new RegExp(
  `(?:^|[.:] )(?:\\W{0,3})(${COMMAND} [^.;?]{0,120}?(?: --?[a-z]|\\./|\\w/\\w)[^;?]{0,160}?) (?:does|fails?|gives?|returns?|hangs?|ends?|always|shows?|throws?|prints?|exits?|takes?|reproduces?|triggers?|never|just|still|stops?|dies|crashes|gets?|results?)\\b`,
);
/** A command before the verb that runs it, at the sentence's beginning. */
const BARE_JA = new RegExp(
  `^(?:\\W{0,3})(${COMMAND} [^。]{2,300}?) ?(?:(?:を|で)[^。、]{0,8}(?:実行|流|叩|打|呼|投げ|送)|の(?:実行)?(?:出力|結果|エラー|ログ))`,
);
/** What was run, then what it showed: even a command that only looks is the trigger here. */
const THEN = /` ?(?:を|で)[^。`]{0,10}(?:と、?|たら、?|たところ、?)(?![^。]{0,30}(?:正常|成功|問題な))/;
/** Three menus and more in a row need no other word. */
const MENUS =
  /[\w一-龠ぁ-んァ-ヶー)」\]] ?[>›»] ?[^>›»\n。]{2,40}[>›»] ?[^>›»\n。]{2,40}[>›»] ?[^>›»\n。]{2,60}/;
const CONSOLE_PATH =
  /(?:\[[^\]\n]{2,40}\]|「[^」\n]{2,30}」|"[^"\n]{2,40}"|\*\*[^*\n]{2,40}\*\*|\b[a-z0-9][\w ]{1,30}|[一-龠ァ-ヶー\w]{2,20}) ?-?(?:[>→⇒›»] ?\[?「?"?[\w一-龠ぁ-んァ-ヶー][^>→⇒›»\n,。]{1,40}){2}/;
const CLICK =
  /\b(?:click|choose|select|press|navigate|go to|console|menu|tab|button)\b|クリック|選択|押(?:す|し|下)|コンソール|メニュー|ボタン|タブ/;
const PRESSED =
  /(?:「[^」]{2,30}」|\[[^\]]{2,30}\]|"[^"]{2,40}")(?:ボタン)?を(?:押|クリック|選択)[^。]{0,40}(?:「|\[|"|と|エラー)/;
const SEQUENCE =
  /\b(?:first|1st)\b.{3,200}\bthen\b|\bthen\b.{3,160}\b(?:then|after that|finally)\b|まず.{3,160}(?:次に|その後|続いて)|(?:して|した後)、.{3,120}(?:して|した後)、.{3,120}(?:する|します|すると)/;
/** What is in backticks behind it is what triggers. */
const TO_REPRODUCE =
  /\bto (?:reproduce|trigger|provoke)\b|\brepro(?:duce[sd]?)? (?:it|this|with|by)\b|再現(?:する(?:場合|に|とき)|させる|手順|方法|コマンド)/;
const TOLD_BACKTICK = /`[^`\s]+ [^`]{2,400}`/;
/** Steps told in one breath, by somebody who does them: no history. */
const TOLD =
  /\bfirst,? (?:i|we|you) [^.;?]{3,120}\bthen (?:i|we|you)?\b|\b(?:i|we|you) (?!\w+ed\b)\w+ [^.;?]{3,120}\bthen (?:i|we|you) (?!\w+ed\b)\w+|まず[^。]{3,120}(?:次に|続いて|その後)[^。]{3,120}(?:すると|たところ|[うくすつぬむる]と)、/;
/** An arrow between places of a network leads through no menu. */
const NETWORK =
  /(?:→|->|=>|⇒) ?(?:internet|インターネット|vpc|nat\b|alb|nlb|cloudfront|vpn|transit|direct|appsync|ecs|rds|s3|lambda|プロキシ|proxy)/;
/** Two arrows in what is said to be the way there. */
const ARROWS = /[^→⇒]{2,80}(?:→|⇒|->)[^→⇒]{2,80}(?:→|⇒|->)/;
const THE_COMMAND =
  /(?:上|下|以下|次|上記|下記|こ)の(?:コマンド|コード|スクリプト|クエリ)|\b(?:the|this|that) (?:command|code|script|query)(?: above| below)?\b/;
/** "1) start the client, 2) choose the profile, 3) click Connect" in one sentence. */
const ENUMERATED =
  /(?:^|[\s(:])\(?1[).] ?\S[^\n]{2,120}?[\s(,;、]\(?2[).] ?\S[^\n]{2,160}?[\s(,;、]\(?3[).] ?\S|①[^①]{2,120}②[^①]{2,120}③/;
const LISTING =
  /設定(?:値|内容)|構成|環境|\b(?:our|current|my) (?:config|setup|environment|settings)|\bfor reference|参考/;

/** An item of a list that takes one there: a command, or a path through menus. */
const LEADS = new RegExp(`\`${COMMAND} |[\\w一-龠ァ-ヶ] ?[>›»→⇒] ?[^>›»→⇒]{2,40}[>›»→⇒]`);

const isCode = ({ kind }: Line) => kind === "code" || kind === "json";
/** What stands before a list of steps. */
const INTRODUCED = /\brepro\b|reproduc|provok|trigger|\bsteps\b|as follows|再現|手順|次の操作|以下の操作/;

/** Why something does what it does: what it is, is no question. */
const WHY = /^(?:\W{0,3})(?:but |so )?(?:why (?:does|do|is|did|will)|how come)\b|なぜ|どうして|何故/;
const asks = /\?$|でしょうか。?$|ますか。?$|ですか。?$/;

/** A command in a block counts unless it only looks, and what it shows is no failure of its own. */
function triggers({ lines, lower }: Doc, at: number): boolean {
  const line = lines[at]!;
  if (line.role === "workaround" || line.role === "tried") return false;
  const command = line.said.replace(PROMPT, "");
  const parts = command.split(/;|&&|\|/).map((part) => part.trim().replace(/^(?:[a-z_]+=\S* )+/, ""));
  if (!parts.every((part) => part === "" || DIAGNOSTIC.test(part))) return true;
  if (line.role === "reproduction") return true;
  const operation = /^aws (?:--\S+ \S+ )*[\w-]+ ([a-z]+(?:-[a-z]+)+)/.exec(command)?.[1];
  if (operation && lower.includes(operation.replaceAll("-", ""))) return true;
  for (let next = at + 1; next < lines.length && next <= at + 3; next++) {
    const { kind, lower } = lines[next]!;
    if (kind === "command") return false;
    // A cmdlet that complains in its own name.
    if (/^[a-z]+-[a-z0-9]+ ?: \S/.test(lower) && command.startsWith(lower.slice(0, lower.search(/[ :]/))))
      return true;
    if (
      /an error occurred \(|could not connect|permission denied|unable to locate|error: you must|access ?denied/.test(
        lower,
      )
    )
      return !/describe|status|logs?\b/.test(command);
  }
  return false;
}

/** Blocks of code or configuration, two lines or more, that are neither output nor a bare listing. */
function codeBlocks(doc: Doc): Span[] {
  const spans: Span[] = [];
  const { lines } = doc;
  for (let from = 0; from < lines.length; from++) {
    if (!isCode(lines[from]!) || lines[from - 1]?.kind === "trace") continue;
    let to = from;
    let output = false;
    let code = 0;
    for (
      ;
      to < lines.length && (isMachine(lines[to]!.kind) || (lines[to]!.kind === "blank" && lines[to]!.fenced));
      to++
    ) {
      const { kind } = lines[to]!;
      if (kind === "log" || kind === "trace" || kind === "output" || kind === "command") output = true;
      if (kind === "code") code++;
    }
    if (!output && accounted(doc, from, to, code))
      spans.push({ start: lines[from]!.start, end: lines[to - 1]!.end });
    from = to;
  }
  return spans;
}

function accounted(doc: Doc, from: number, to: number, code: number): boolean {
  const { lines } = doc;
  const { role } = lines[from]!;
  if (role === "workaround" || role === "error" || role === "environment" || role === "tried") return false;
  let intro = from - 1;
  while (intro >= 0 && (lines[intro]!.kind === "blank" || lines[intro]!.kind === "fence")) intro--;
  const said = intro < 0 ? "" : lines[intro]!.lower;
  if (lines[intro]?.kind === "command") return false;
  if (
    role === "reproduction" ||
    /trigger|\brepro\b|reproduc|this (?:code|query|policy|template)|with which|(?:happens|fails|occurs|breaks) (?:with|in|on) (?:this|the following)|設定はこれ|設定は(?:以下|下記|次)|入力し|実行[しす]|再現/.test(
      said,
    )
  )
    return true;
  const block = doc.lower.slice(lines[from]!.start, lines[to - 1]!.end);
  if (code > 0)
    return ((lines[from]!.fenced && code > 1) || /[;{(]|\bselect\b/.test(block)) && !LISTING.test(said);
  // JSON: a policy or a template that was put in triggers; what an API answered does not.
  return /"(?:effect|statement|resources|awstemplateformatversion|containerdefinitions|rules|pattern)"/.test(
    block,
  )
    ? !LISTING.test(said)
    : false;
}

function inProse(doc: Doc): Span[] {
  const spans: Span[] = [];
  for (const { lower, start, end, kind } of doc.lines)
    if (kind === "heading" && BARE_JA.test(lower)) spans.push({ start, end });
  for (const { lower, start, end, role, kind } of doc.sentences) {
    if (kind === "quote" || role === "workaround" || role === "tried") continue;
    if (asks.test(lower) && !(WHY.test(lower) && lower.includes("`"))) continue;
    const told = role === "reproduction" || TO_REPRODUCE.test(lower);
    if (told && TOLD_BACKTICK.test(lower)) spans.push({ start, end });
    else if (
      lower.includes("`") &&
      (told || RUN_CUE.test(lower) || WHY.test(lower)) &&
      (told || !ASIDE.test(lower))
    )
      for (const match of lower.matchAll(BACKTICKED))
        if (told || !DIAGNOSTIC.test(match[1] ?? "") || THEN.test(lower)) {
          spans.push({ start, end });
          break;
        }
    const bare = / --?[a-z]|\w\.\w|:\/\//.test(lower)
      ? (BARE.exec(lower) ?? BARE_FIRST.exec(lower) ?? BARE_JA.exec(lower))
      : null;
    const path =
      !NETWORK.test(lower) &&
      /[>→⇒›»]/.test(lower) &&
      ((CLICK.test(lower) && CONSOLE_PATH.test(lower)) || (!/[-=]>|>>/.test(lower) && MENUS.test(lower)));
    if (
      (bare && !ASIDE.test(lower) && !DIAGNOSTIC.test(bare[1]!)) ||
      path ||
      PRESSED.test(lower) ||
      (told &&
        (SEQUENCE.test(lower) || inOneBreath(lower) || ARROWS.test(lower) || THE_COMMAND.test(lower))) ||
      ENUMERATED.test(lower) ||
      TOLD.test(lower)
    )
      spans.push({ start, end });
  }
  return spans;
}

/** "start Outlook, wait five minutes, press F9", or numbered in the running text. */
function inOneBreath(lower: string): boolean {
  if (
    /(?:^|\s)\(?1[).] ?\S/.test(lower)
      ? /\s\(?2[).] ?\S/.test(lower)
      : /\s\(?2[).] ?\S.*\s\(?3[).] ?\S/.test(lower)
  )
    return true;
  const parts = lower.split(/, (?:and |then )?|、/);
  return parts.length > 2 && parts.filter((part) => ACTION.test(part.trim())).length > 1;
}

/** Two or more steps in a row: under a heading that says so, or numbered and each an action. */
function stepLists(doc: Doc): Span[] {
  const spans: Span[] = [];
  let list: Line[] = [];
  let intro = "";
  const close = () => {
    const told = INTRODUCED.test(intro) || list.some(({ role }) => role === "reproduction");
    const trail =
      list.filter(({ lower }) => ORDERED.test(lower)).length >= 2 &&
      list.some(({ said }) => LEADS.test(said));
    const bad = list.some(
      ({ role }) =>
        role === "question" ||
        (role === "tried" && !trail) ||
        role === "workaround" ||
        role === "impact" ||
        role === "time" ||
        role === "identifier",
    );
    const steps = list.filter(
      ({ said, lower }) => ACTION.test(said) && (told || ORDERED.test(lower)) && !asks.test(said),
    );
    if (
      list.length >= 2 &&
      (told
        ? steps.length >= 1
        : trail && !bad
          ? true
          : !bad && steps.length >= 2 && steps.length * 2 > list.length)
    )
      spans.push({ start: list[0]!.start, end: list.at(-1)!.end });
    list = [];
  };
  for (const line of doc.lines) {
    if (line.kind === "item") {
      list.push(line);
      continue;
    }
    if (line.kind === "heading" || (line.kind === "prose" && line.content - line.start < 2)) {
      close();
      intro = line.lower;
    }
  }
  close();
  return spans;
}

export const reproductionSteps: ElementRule = {
  meta: {
    id: "reproduction-steps",
    name: { en: "Reproduction steps", ja: "再現手順" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Give the steps, the exact command or the code that triggers it.",
    ja: "再現手順、または発生時に実行したコマンドやコードを書いてください。",
  },
  section: {
    en: {
      heading: "Steps to reproduce",
      prompt: "Numbered steps, or the exact command, code or configuration",
    },
    ja: { heading: "再現手順", prompt: "番号付きの手順、または実行したコマンド・コード・設定" },
  },
  detect(doc: Doc) {
    const commands = doc.lines.flatMap((line, at) =>
      line.kind === "command" && triggers(doc, at) ? [{ start: line.start, end: line.end }] : [],
    );
    const spans = [...stepLists(doc), ...commands, ...codeBlocks(doc), ...inProse(doc)];
    return { spans: spans.sort((a, b) => a.start - b.start).slice(0, MAX_SPANS) };
  },
};
