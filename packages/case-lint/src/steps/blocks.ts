import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import { type Doc, isMachine, type Line, type Told, type Written } from "../structure/types.ts";
import type { Span } from "../types.ts";
import { SYSTEM_VIEW } from "./commands.ts";

const LISTING = cue(
  /設定(?:値|内容)|構成|環境|\b(?:our|current|my) (?:config|setup|environment|settings)|\bfor reference|参考/,
);

const isCode = ({ kind }: Line) => kind === "code" || kind === "json";

/** Blocks of code or configuration, two lines or more, that are neither output nor a bare listing. */
export function codeBlocks(doc: Doc): Span[] {
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
    /trigger|\brepro\b|reproduc|(?:this|the following|these) (?:(?:task|job|pipeline|state machine) definition|code|query|policy|template|config\w*|manifest|dockerfile|payload|request|body|event|input|statement|yaml|json|function|handler|script|snippet|rule|pattern|file)|(?:以下|下記|次|この|こちら)の?(?:定義|ポリシー|コード|クエリ|スクリプト|リクエスト|ペイロード|テンプレート|マニフェスト|dockerfile|json|yaml)(?!.{0,12}(?:参考|取得))|with which|(?:happens|fails|occurs|breaks) (?:with|in|on) (?:this|the following)|設定はこれ|設定は(?:以下|下記|次)|入力し|実行[しす]|再現/.test(
      said,
    )
  )
    return true;
  const block = doc.lower.slice(lines[from]!.start, lines[to - 1]!.end);
  if (SYSTEM_VIEW.test(block)) return false;
  if (code > 0)
    return (
      ((lines[from]!.fenced && code > 1) ||
        /[;{(]|\bselect\b|(?:^|\n)(?:from \S+:|run |[+-] {2,}\w)/.test(block)) &&
      !LISTING.test(said)
    );
  // JSON: a policy or a template that was put in triggers; what an API answered does not.
  return /"(?:effect|statement|resources|awstemplateformatversion|containerdefinitions|rules|pattern)"/.test(
    block,
  )
    ? !LISTING.test(said)
    : false;
}

const YAML_LINE = /^\s*(?:- )?[\w"'./:*-]+:(?: \S.*)?$|^\s*- \S/;
/** Keys of what a tool is given; a bare list of the environment has none of them. */
const GIVEN =
  /^[ \t]{0,40}(?:- )?(?:type|properties|apiversion|kind|spec|uses|steps|runs-on|image|containers|services|phases|commands|resources|rules|handler|runtime|with):/m;
const KANA = /[\u3041-\u30ff]/;
/** Lines and depths of a configuration that stands in the text without a fence. */
const LEAST = { lines: 4, depths: 3 };

const isYaml = kept(({ whole, text }: Written) => YAML_LINE.test(whole) && !KANA.test(text));

/** YAML between the paragraphs: templates, manifests, workflows. */
export function configurations({ lines, folded }: Doc): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!isYaml(lines[from]!.written)) continue;
    let to = from;
    const depths = new Set<number>();
    for (; to < lines.length && isYaml(lines[to]!.written); to++)
      depths.add(lines[to]!.content - lines[to]!.start);
    const { start, role } = lines[from]!;
    const { end } = lines[to - 1]!;
    const ours = role !== "environment" && role !== "workaround" && role !== "error";
    if (
      ours &&
      to - from >= LEAST.lines &&
      depths.size >= LEAST.depths &&
      GIVEN.test(folded.slice(start, end).toLowerCase())
    )
      spans.push({ start, end });
    from = to;
  }
  return spans;
}

const REQUEST_LINE = cue(/^(?:get|post|put|delete|patch|options) \/\S* http\/[\d.]+$/);

/** The same without a protocol, as search engines' consoles take it; what it sends stands below. */
const CONSOLE_LINE = cue(/^(?:get|post|put|delete) \/?[\w<>*,.-]+(?:\/[\w<>*,.-]+)*$/);

const isConsole = kept(({ lower }: Told) => CONSOLE_LINE.test(lower));
const isRequest = kept(({ lower }: Told) => REQUEST_LINE.test(lower));

/** A request as it goes over the wire, with its headers; not what a tool printed of it. */
export function requests({ lines }: Doc): Span[] {
  return lines.filter(
    ({ same, role }, at) =>
      ((isRequest(same) && /^[\w-]+: \S/.test(lines[at + 1]?.lower ?? "")) ||
        (isConsole(same) && lines[at + 1]?.lower.startsWith("{"))) &&
      role !== "error" &&
      lines[at - 1]?.kind !== "command",
  );
}
