import { withoutQuotes } from "../cues.ts";
import { states } from "../learned/scores.ts";
import { cue } from "../phrases/cue.ts";
import { kept } from "../phrases/kept.ts";
import type { Doc, Said } from "../structure/types.ts";
import type { Span } from "../types.ts";
import {
  NOT_ASKED,
  NOT_ASKED_JA,
  PROMPTED,
  RHETORICAL,
  SEEKS,
  SEEKS_JA,
  TELLS_TO,
  WISHES,
} from "../words/asks.ts";
import { type ElementRule, MAX_SPANS } from "./rule.ts";

const ASK = cue(
  /\w,? (?:please|pls|plz)\W*$|\b(?:(?:can|could|would|will|may) (?:you|u|ya|anyone|someone|somebody|anybody|aws|support|the team|(?:i|we) (?:get|have|ask|request))\b|(?:plz|pls|plse) |please,? (?!note|take note|consider (?:this|the|it|my)\b|see\b(?! (?:if|why|whether|what|how))|find\b(?! out)|be |bear|refer|ignore|accept (?:my|our)|(?:do not|don't)|change\)|feel free|excuse|forgive|let (?:me|us) know if you|contact (?:me|us) if|reach out if|consider this|wait\b|reduce (?:your|the) |slow down|try again|retry\b|contact (?:your|the) (?:it\b|admin\w*|system)|sign in|enter (?:a|your|the) |upgrade your |call(?! (?:me|us) (?:back|now|asap|as soon|immediately|at once|right))|vote|keep in mind|reply all|read)|(?:i|we) (?:need|require|want) (?:a|an|the) (?:full |complete |exact |written |official )?(?:list|copy|statement|confirmation|explanation|answer|report|timeline|quote|invoice|certificate|document)\b|\bneed (?:someone|somebody|an engineer|anyone) to\b|(?:i|we)(?:'d| would)(?: also)? be (?:interested|curious|glad|happy) (?:in|about|to (?:know|learn|hear|understand)|if you)|kindly|how (?:do|can|should|could|would|might|to) (?:i|we|one)\b|is there (?:a|any|an|some) (?:way|workaround|known|possibility|option|setting|chance|fix|eta|limit)|(?:i|we)(?:'d| would) (?:like (?:to (?:know|understand|ask|request|have|get|see|find out|increase|confirm)|you|help|your|support|aws)|love (?:to (?:know|hear|understand|learn|see|have|get)|some|your|help)|appreciate|be grateful)|(?:i|we)(?:'m| am|'re| are| was| were)? (?:need|want|request|require|asking|ask(?= (?:you|for|aws|that)))(?:ing)? (?:help|to (?:know|understand|find out|confirm)|your|assistance|support(?: with| to)|guidance|aws (?:to|support)|you (?:to|guys)|an explanation|a refund|an? (?:answer|rca|root cause|confirmation|increase|statement)|for (?:help|a|an|your|the|confirmation|information|clarification)|clarification|information|confirmation|someone)|(?:i|we) (?:want|need) (?:you|aws|support) to|\bneed (?:assistance|help|support|guidance|advice)\b|(?:any|some) (?:help|ideas?|advice|suggestions?|thoughts|guidance|insights?|pointers|clues?|recommendations?|hints?|assistance|input|feedback|clarification|explanation|info(?:rmation)?|solution|fix)\b(?: (?:is|are|would|will|on|as|about|for|how|why|please|what|regarding|here|appreciated)|[^a-z]*$)|let (?:me|us) know (?:if (?!you )|once|as soon as|what|whether|how|when|why|which|where|the|your|please|asap)|(?:i'm|i am|we're|we are|was|just|been) wondering|wonder (?:if|whether|why|how)|looking for (?:the (?:reason|cause|root cause|limit|right|best|correct)|help|advice|guidance|a way|some|an? (?:answer|explanation|solution|workaround|recommendation))|help me\b|help us\b|(?:need|send|appreciate) (?:some |your |any )?help|requesting|we request|i request|(?<!as (?:you )?|(?:do|bad|invalid|the|failed) )request(?:ed)?:|would appreciate|advise\b|grateful for|what we need from you|we need from (?:you|aws)|tell (?:me|us) (?:the (?:reason|cause)|what|how|why|whether|when|which|where|if (?!you))|explain (?:why|how|what)|question is (?:how|why|what|whether|if)|(?:does|do|has|did) (?:anyone|anybody|someone|somebody)|what i(?:'d| would)? (?:want|need|like) to know|curious (?:if|whether|why|how|which|what|when|where|who))/,
);
/** A question without its mark. */
const OPEN_QUESTION = cue(
  /^(?:(?:first|second|third|final|last)(?:ly)?,? )?which [\w-]{1,30}(?: [\w-]{1,30}){0,3}$|^(?:and |so |but )?(?:do|does|is|are|can|could|should|will|would)(?:n?'t)? (?:i|we|it|this|that|there|the|one|you|my|our) (?!need (?:any|more|further))[^.:;,]{3,}[^.:;,!]$|^(?:and |so |but |basically,? |in short,? |tl;?dr:? |(?:first|second|third|final|last)(?:ly)?,? )?(?:what (?!(?:i|we|it|they|you|he|she|the|our|happen\w*|puzzl\w*|is (?:strange|odd|worse|more|new))\b)|which (?!(?:is|are|was|means|makes|leads|we|i)\b)|where (?=(?:do|does|did|can|is|are|should)\b)|how (?=(?:do|does|can|should|many|much|long|often)\b)|why (?=(?:do|does|did|is|are|was|can|will)\b)|who (?=(?:can|do|should)\b))(?:[\w-]+ ){0,4}?(?:do|does|did|am|is|are|can|should|could|would|will|must|has|have)(?:n't)? [^.:;]{3,}$|^(?:and |so |but )?(?:where|why|how (?:many|much|long|often)) (?:do|does|did|is|are|was|were|has|have|can|should)(?:n't)? (?:the|our|my|it|this|that|they|we|i|you) [^.:;,?]{3,80}\.?$/,
);
/** An offer or a farewell that borrows the words of a request. */
const POLITE = cue(
  /let (?:me|us) know if you (?:need|require|want|have|would|'d)|(?:need|require) (?:any |more |further |additional )(?:info|details|logs)|don't hesitate|do not hesitate|look(?:ing)? forward|should there be anything|if (?:anything|something) (?:is|was|seems) (?:missing|unclear|needed|wrong)|should you (?:need|have|require)|if you (?:need|have) (?:more|any|further|anything|questions)|happy to (?:provide|share|help|answer)/,
);
const INTERROGATIVE = cue(
  /\b(?:how|what|what's|why|when|where|which|who|whose|whom|is|isn't|are|aren't|was|were|does|doesn't|do|don't|did|didn't|can|can't|could|should|shouldn't|may|might|will|would|has|have|had|am|any|anyone|must|shall|or)\b/,
);
/** Said by others, or to nobody. */
const REPORTED = cue(
  /\?["」』]、?と(?:表示|出|書かれ|あり|ある)|[?か]["」』]?、?と(?:の声|いう声|い(?:っ|わ)|言わ|聞か|聞い|思っ|考え|感じ|問われ|尋ねられ|嘆|社内|上司|お客様|店舗|現場)|\b(?:asked|asks|asking (?:ourselves|myself)|wondered|said|says|complain\w*|keeps? asking|whether)\b[^?]{0,40}\?["']/,
);
const ANSWERED = cue(
  /^(?:because|a(?:nswer)?: |well,? (?:we|i|it|they|nobody|no one)\b|the (?:answer|reason) (?:is|was)|it (?:turns|turned) out|answer:|no[,.] (?:it|we|the|because)|yes[,.] (?:it|we|the|because)|simply because|なぜなら|それは|答えは|というのも|理由は|結局、?)|^(?:→|⇒|->|=>)[^。]*(?:判明|わかり|分かり|わかった|分かった|ため|だった)(?:。|、|$)|^調べ(?:たところ|てみると|ると)、?[^。]*(?:判明|わか|分か|だった|でした)/,
);
/** A request is not answered by what follows: its reason does. */
const IS_QUESTION = /か[。?"」』]*$|\?\W{0,4}$|なぜ|何故|どうして/;

const KNOW_JA =
  "教えて(?!い?た?だい(?:た|て)|頂い|もらっ|くれ|くださっ|下さっ)|教示(?!い?ただい(?:た|て)|頂い)|お教え|知りた(?:い|く)|伺いた(?:い|く)|うかがいた(?:い|く)|お伺い(?:し|いた)|伺え|お聞きし|聞きたい|お聞かせ|確認したい|質問(?:です|したい|させて|いたします|します)|問い合わせ(?:です|いたします|します|させて)|相談(?:です|したい|させて|いたします|します)|アドバイス|ご存[じ知]|お調べ|お知らせ(?:ください|下さい|いただ|願)|助けて|ヒント";
const DO_JA =
  "(?:適用|反映|設定|手配|処理|実施|判断|承認|発行|再発行|登録|交換|紹介|調査|確認|対応|解除|緩和|引き上げ|引上げ|引き下げ|返金|回答|修正|復旧|申請|支援|サポート|削除|説明|案内|提供|復元|延長|解決|教示|返信|返答|連絡|見解|助言|検討|開示|共有|提示|変更|追加|有効化|無効化|停止|再開|再送|取り消し|キャンセル|増枠|増加|切り分け|特定|特定|切替|同席|立ち会い|待機|監視|事前準備|暖機|pre-warm\\w*)";
const ASK_JA = cue(
  new RegExp(
    `でしょうか|でしょう(?:。|$)|ですか|ますか|ましたか(?:。|\\?|$)|ませんか|(?:の|もの|べき|可能|正しい|問題ない|いい|良い|よい)か(?:。|\\?|$)|${KNOW_JA}|(?:お|ご)[^。、]{1,14}?(?:ください|下さい|いただけ(?!で[はしす]|だ|の|に|を|で、|。)|頂け|いただきた|頂きた|願(?:い|え)(?:ます|いた|でき|ない|ませ)|幸い|いただければ|頂ければ|お願い)|${DO_JA}[^。、]{0,10}?(?:を|の(?:ほど|程)?、?)?(?:お願い|願い|願え|依頼|希望|求め(?!られ|る(?:画面|メッセージ|ダイアログ|ポップアップ|メール|警告|通知|表示))|していただ|して頂|してください|して下さい|してほし|して欲し|していただき)|て(?:ほし|欲し|いただきた|頂きた|もらいた|もらえ|いただけ(?!で[はしす]|だ|の|に|を|で、|。)|頂け|いただければ|ください|下さい)|可能か(?:どうか)?(?!不)|(?:調査|確認|対応|回答|返信|検討|教示|支援|協力|連絡)の(?:ほど|程)|(?:依頼|希望|要望)(?:します|いたします|です|いたしたく)|お願いした(?:い|く)|願います|(?:いただ|頂)(?:ける|けれ)(?:と|ば)(?:助か|幸|あり|嬉)|[a-z一-龠ァ-ヶー]{2,12}(?:を|の(?:ほど|程)(?:を)?、?)お願い(?:いた|し(?!て(?:い|お)|まし)|でき|申|致)|どうすれば|どうしたら|かどうか(?:を)?(?:知|確認|ご|教|お)|(?:何|なぜ|どこ|どちら|どれ|いつ|誰|どう|いくら)[^。]{0,30}か(?:。|$|、)|(?:を|が|は)(?:いただきた(?:い|く)|頂きた(?:い|く)|頂戴(?:したく|できれば|できます)|ください(?:。|ませ|$)|下さい(?:。|ませ|$))|助かります|ほしいです|欲しいです|方法はあり|を求め(?!られ|る(?:画面|メッセージ|ダイアログ|ポップアップ|メール|警告|通知|表示))|(?:何が?|なぜ|なんで|どこ|どれ|いつ|誰|どう)[^。か]{1,20}(?:の|んだろう|のだろう)(?:。|\\?| |$)|(?:デ\\u200b?ス|マス|セン|ショウ)カ(?:。|$)|クダ\\u200b?サイ`,
  ),
);
/** Farewells and pointers that are no ask. */
const POLITE_JA = cue(
  /(?:さんに(?:聞い|訊い|尋ね|連絡し|依頼し|確認し|頼ん)|皆さん?(?:は|、)[^。]{0,20})て?(?:ください|下さい)|(?:ない|不足|不備|不明|必要|支障)[^。、]{0,8}(?:場合は?|際は?|ようでしたら|ときは?)、?(?:お?知らせ|ご?連絡|お申し付け|お電話)[^。]{0,10}(?:ください|下さい|願)|(?:何か(?!(?:の|良い|いい)?(?:情報|回避|対処|対策|ヒント|原因|方法|手段|お?心当たり|知見|解決))|ご不明|不足|必要|ご質問|ご要望)[^。]{0,20}(?:ありましたら|あれば|ございましたら|場合は)[^。]{0,40}(?:ください|下さい|お申し付け|ご連絡|お知らせ)|ご(?:覧|参照|参考|了承|容赦|安心|放念|査収|承知|留意|注意)[^。]{0,8}(?:ください|下さい|いただ|頂|願|お願い)|(?:必要|不足|不明)[^。]{0,8}(?:でしたら|であれば|なら(?:ば)?)[^。]{0,14}(?:おっしゃ|仰|お申し付け|お?知らせ|ご?連絡|お声)|(?:不明(?:な)?点|質問)は[^。]{0,20}(?:まで|へ|に)(?:ご?連絡|お?問い?合わ?せ)|お役に立|参考に(?:なれば|していただ)|無視して(?:ください|下さい)|お過ごし(?:ください|下さい)|お気をつけ|ご自愛|よろしくお伝え|お大事に|返信しないで|^(?:以上、?)?(?:何卒|どうぞ|引き続き|今後とも)?、?(?:何卒|どうぞ|引き続き)?、?(?:よろしく|宜しく)[^。]{0,12}(?:お願い|願い)[^。]{0,10}。?$|お待ち(?:ください|して)|お世話に|(?:いただ|頂)(?:き(?:ありがと|まし|、)|い(?:た|て))(?![^。]*(?:願|ください|下さい|ほし|欲し))[^。]{0,40}(?:ました|ます|ありがとう\S*)。?$/,
);
/** Asked whatever else is said in the sentence. */
const STRONG_END_JA =
  /(?:でしょうか|ませんか|ますか|ですか|教えてください|ご教示[^。]{0,12}|お願い(?:いた|申し?上げ|し)ます)(?:。|\?|$)/;
const STRONG_JA = /でしょうか|ですか|ますか|ませんか|教えて|教示|知りたい|お調べ/;
/** A question of one word. */
const ONE_WORD =
  /^\W*(?:(?:is|are|does|do|did|can|will|has|was) (?:it|they|this|that|we|i)|なぜ|何故|なんで|どうして|理由|原因|why|how|eta|when|thoughts|ideas|suggestions|advice|help)\W*\?/;
/** There is something to it: a label that asks has words behind it. */
const MEANS = /[a-z0-9ぁ-んァ-ヶ一-龠]{3}/;
const NOTHING = cue(
  /^[^a-z0-9ぁ-んァ-ヶ一-龠]*(?:none|no|n\/a|なし|特になし|_?no response_?|tbd|[a-z]{0,5}[-_]?\d{5,}|\d[\d.,]{0,9} ?k? ?(?:per|\/|an?) ?(?:s|sec|seconds?|min|minutes?|hours?|days?|h))[^a-z0-9ぁ-んァ-ヶ一-龠]*$/,
);

const ASKS_EN = [ASK, WISHES, SEEKS, TELLS_TO];

/** Nothing but a question in quotes: somebody else's. */
const QUOTED = /^[-*•\s]{0,4}(?:"[^"]{1,200}\?"|[「『][^「」『』]{1,200}[?か。][」』])\W{0,2}$/;
/** A machine's own words between tags. */
const TAG = /<\/?[a-z]\w{2,30} {0,6}>/;

/** What the author answers in the next sentence. */
const isAnswered = kept(
  (sentence: Said, next: Said | undefined): boolean =>
    next !== undefined && ANSWERED.test(next.lower) && IS_QUESTION.test(sentence.lower),
);

const asks = kept((sentence: Said, first: boolean): boolean => {
  const { role, japanese: wide } = sentence;
  if (REPORTED.test(sentence.lower)) return false;
  const lower = withoutQuotes(sentence.lower);
  if (RHETORICAL.test(lower) || PROMPTED.test(lower) || QUOTED.test(lower)) return false;
  if (role === "question" && MEANS.test(lower) && !NOTHING.test(lower)) return true;
  const japanese =
    wide &&
    (ASK_JA.test(lower) || SEEKS_JA.test(lower)) &&
    (STRONG_JA.test(lower) || !POLITE_JA.test(lower)) &&
    !(NOT_ASKED_JA.test(lower) && !STRONG_END_JA.test(lower));
  const marked =
    /\?["')\s]*(?:(?::?[(dp]|:\))\s*)?$/.test(lower) && (MEANS.test(lower) || ONE_WORD.test(lower));
  if (!japanese && !marked)
    return (
      !wide &&
      !TAG.test(lower) &&
      !NOT_ASKED.test(lower) &&
      ((ASKS_EN.some((words) => words.test(lower)) && !POLITE.test(lower)) || OPEN_QUESTION.test(lower))
    );
  // A title with a question mark and no question word is a topic.
  return japanese || !first || ONE_WORD.test(lower) || INTERROGATIVE.test(lower) || /[ぁ-ん]/.test(lower);
});

const SHORT = { latin: 40, wide: 20 };
/** So many short questions, each with an answer behind it, are the author's own dialogue. */
const DIALOGUE = 3;

const isShortQuestion = kept(
  ({ lower, japanese, kind }: Said) =>
    kind !== "quote" &&
    lower.length <= (japanese ? SHORT.wide : SHORT.latin) &&
    /(?:\?|か。)$/.test(lower) &&
    !TO_READER.test(lower),
);
const TO_READER = /\byou|でしょうか|ますか|ですか|ませんか/;

/** Places of the questions that the author answers, one after the other: "Why now? It is old. What does it cost? …" */
function ownDialogue({ sentences }: Doc): ReadonlySet<number> {
  const answered = new Set<number>();
  for (let at = 0; at < sentences.length; at++) {
    let end = at;
    while (
      sentences[end + 1] &&
      isShortQuestion(sentences[end]!.same) &&
      !/\?$/.test(sentences[end + 1]!.lower)
    )
      end += 2;
    if ((end - at) / 2 >= DIALOGUE) for (let own = at; own < end; own += 2) answered.add(own);
    if (end > at) at = end - 1;
  }
  return answered;
}

/** The sentences that ask the reader for something. */
export function findAsks(doc: Doc): Span[] {
  const spans: Span[] = [];
  const { sentences } = doc;
  const answered = ownDialogue(doc);
  for (let at = 0; at < sentences.length && spans.length < MAX_SPANS; at++) {
    const sentence = sentences[at]!;
    // Other people's questions.
    if (sentence.kind === "quote" || sentence.kind === "chat") continue;
    if (
      !answered.has(at) &&
      !isAnswered(sentence.same, sentences[at + 1]?.same) &&
      states("question", sentence.same, (said) => asks(said, at === 0))
    )
      spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans;
}

export const question: ElementRule = {
  meta: {
    id: "question",
    name: { en: "Question or request", ja: "質問・依頼" },
    levels: ["warning", "info"],
  },
  message: {
    en: "Ask one explicit question: what should support find out or do?",
    ja: "サポートに何を調べてほしいのか、質問を1つ明記してください。",
  },
  section: {
    en: { heading: "Question", prompt: "What exactly do you want to know, or want support to do?" },
    ja: { heading: "質問", prompt: "知りたいこと、またはサポートに依頼したいこと" },
  },
  detect: (doc) => ({ spans: findAsks(doc) }),
};
