import { cue } from "../phrases/cue.ts";

const GOOD_TO_HAVE =
  "great|nice|good|helpful|useful|kind|lovely|wonderful|perfect|ideal|fantastic|awesome|appreciated|valuable|reassuring|best|of (?:great |much )?help|interesting";
const GUIDANCE =
  "guidance|clarification|help|advice|confirmation|assistance|support|input|recommendations?|explanations?|answers?|opinions?|information|feedback|hints?|pointers?|suggestions?|solutions?|insights?";
const ANSWER =
  "explanation|answer|link|pointer|hint|confirmation|yes|no|reply|statement|word|sentences?|estimate|summary|list|example|reference|pointers|hints|links|call|quick look";
/** What is done to something that the writer wants back, raised or gone. */
const PUT_RIGHT =
  "raised|increased|lifted|extended|reactivated|activated|restored|recovered|removed|reversed|refunded|unlocked|unblocked|reset|deleted|cancelled|canceled|fixed|repaired|resolved|replaced|enabled|back|working again|corrected|reopened|reinstated|transferred|approved|explained|confirmed|clarified|investigated|waived|credited|whitelisted|allow-?listed|merged|moved";

/** A wish that somebody else can fulfil: "It'd be great if…", "We would welcome…", "A link will do." */
export const WISHES = cue(
  new RegExp(
    `\\bit(?:'d| would| will)(?: \\w+)? be (?:(?:very|so|much|really|greatly|highly|extremely|most) )?(?:${GOOD_TO_HAVE}) (?:if|to (?:know|get|hear|learn|understand|see (?:how|why|what|whether|which)|find out|receive))\\b|\\b(?:${ANSWER})\\b[^.;?]{0,40} (?:(?:is|are|would be|will be) (?:already |also |just )?(?:fine|enough|sufficient|welcome|appreciated|helpful|great|perfect|good enough|nice|ideal|ok)|(?:would|will) (?:also |already )?(?:do|suffice|help))\\b|\\b(?:would|will|'d) (?:also )?be (?:\\w+ )?(?:appreciated|welcome)\\b|\\b(?:i|we)(?:'d| would) (?:\\w+ )?(?:value|welcome|be (?:\\w+ )?(?:thankful|obliged|indebted|delighted|pleased|relieved|keen|eager))\\b|\\b(?:i|we)(?:'d| would) (?:also |really |very much )?(?:like|love) (?!to |it (?:here|better)\\b|the (?:idea|new|old|way)\\b|you to know)|\\b(?:i|we)(?:'d| would) (?:also |really |very much )?like to (?:be (?:informed|told|given|contacted|called|refunded)|learn|hear|clarify|raise|apply|claim|obtain|receive|arrange|schedule)\\b|\\b(?:(?:i|we) (?:\\w+ )?need (?:the|my|our|this|that|these|those)|(?:i|we) (?:\\w+ )?want (?:the|my|our|this|that|these|those|it)) (?:[\\w-]+ ){0,4}?(?:${PUT_RIGHT})\\b(?! by (?:our|the)\\b)|\\b(?:obliged|grateful|thankful|indebted|pleased|delighted|relieved) (?:if (?!it )|for (?:a|any|an|some|your (?:help|advice|reply|answer|opinion|input|assistance|guidance))\\b)|\\b(?:could|can) (?:\\w+ )?use (?:some |a bit of |a |your |any )?(?:help|hand|advice|guidance|pointer|input|assistance)\\b`,
  ),
);

/** A wish to be told: "Seeking clarification…", "Curious about…", "The question remains whether…" */
export const SEEKS = cue(
  new RegExp(
    `\\b(?:seeking|in search of|hoping for|in need of) (?:[a-z]+ )?(?:[a-z]+ )?(?:${GUIDANCE})\\b|\\blooking to (?:understand|learn|find out|know|get)\\b|\\b(?:hoping|i hope|we hope|hoped) (?:to (?:learn|hear|find out|get an answer)|(?:that )?(?:you|someone|somebody|anyone|aws|support) (?:can|could|will be able to|would|might|may|is able to|are able to) (?!understand|enjoy))|\\b(?:apply|applying|application) for (?:an? )?(?:\\w+ )?(?:increase|limit|quota|extension|credit|refund|access)\\b|\\bhereby (?:apply|request|ask)\\b|\\bwriting (?:to you )?(?:to|in order to|because (?:i|we) (?:want|need|would like) to) (?:ask|request|inquire|enquire|find out|seek|get|obtain|know|understand|apply)\\b|\\b(?:inquire|enquire|inquiring|enquiring) (?:about|whether|if|as to)\\b|\\b(?:questions?|issue|point|thing)(?: that)?(?: remains| i have| we have| is open)? (?:is|remains|are) (?:now |then |here |just |only )?(?:whether|if|how|why|what|which|when|where|who)\\b|\\bquestion (?:now |that )?(?:remains|concerns)\\b|(?<!\\bno (?:\\w+ )?)\\b(?:${GUIDANCE}|action|investigation|intervention|approval)\\b[^.;?]{0,40} (?:is|are) (?:kindly |urgently |hereby )?(?:requested|sought)\\b|\\b(?:i|we)(?:'d| would| hereby| kindly)? (?:ask|urge) (?:that|you|aws|for)\\b|\\bcurious (?:about|to (?:know|hear|learn|see|understand))\\b|\\b(?:keen|eager|interested) to (?:know|hear|learn|see|understand)\\b|(?:'d|would) (?:\\w+ )?(?:like|love) to hear\\b|(?<!(?:n't|not|no|doesn't) )\\bshed (?:some |any |more |a little )?light\\b|\\blend (?:me |us )?a hand\\b|\\benlighten (?:me|us)\\b|\\bwhat (?:i|we) (?:need|ask)(?: from (?:you|aws|support))? (?:is|are)\\b|\\b(?:needed|required|wanted) from (?:you|aws|support)\\b|\\b(?:i|we) expect (?:a|an|the|your) (?:\\w+ ){0,3}(?:answer|reply|response|analysis|rca|report|statement|explanation|feedback|call|confirmation) (?:by|until|from you|today|tomorrow|within \\d+ (?:hours?|days?|business))|\\b(?:our|my) (?:request|ask|wish|plea) ?(?:is\\b|:|to\\b)|^\\W*help\\W*$|\\bhelp (?:wanted|needed)\\b`,
  ),
);

/** Said to the reader in the imperative: "Point me to…", "Confirm that…" */
export const TELLS_TO = cue(
  /^(?:\W|\d)*(?:(?:and|so|then|also|just|now|or),? )?(?:(?:tell|send|give|show|point|ring|phone|inform|brief|provide|supply|assure|walk|guide|direct|refer|remind) (?:me|us)\b|(?:explain|clarify|confirm|find out|specify|state|indicate|look into|have a look|take a look)\b(?! (?:that|how|why|what) (?:we|i|our)\b)(?= (?:[^.:;]* )?(?:why|how|what|whether|if|which|when|where|who|that|at|into|the|your)\b))/,
);

/** Asked of nobody: "Who needs that?", "How hard can it be?" */
export const RHETORICAL = cue(
  /^\W*(?:and |but |well,? |so )?(?:who (?:would|could|might) have (?:thought|guessed|known|imagined)|who (?:needs|wants) (?!to\b)|who (?:cares|knows)\W*$|how hard (?:can|could)|what (?:could|can) (?:possibly )?go wrong|what's not to|why bother|what else is new|isn't (?:it|that) (?:nice|great|ironic|funny|lovely|wonderful|odd|strange)\b|do(?:n't)? you (?:think|believe|call|consider|agree|love)\b(?=[^?]*\b(?:how|fair|acceptable|normal|right|service|customers?|way)\b)|is (?:that|this) how (?:you|one)|what (?:more|else) (?:can|could) (?:one|i|we) (?:say|want|ask for)|need (?:i|we) say)/,
);

/** What a machine asks: "Are you sure you want to continue? [y/N]" */
export const PROMPTED = cue(
  /\bare you sure (?:that )?you want to\b|\bdo you (?:really )?(?:want|wish) to continue\b|\[y(?:es)?\/n(?:o)?\]|\(y(?:es)?\/n(?:o)?(?:\/[^)]{1,16})?\)/,
);

/** Asked by the reader, or of somebody else. */
export const NOT_ASKED = cue(
  /\bas (?:you )?(?:requested|asked|desired)\b|\b(?:you|they|he|she|case owner|agent|engineer) (?:had |have |has )?(?:requested|asked|wanted to (?:know|have|see)|inquired|(?:was|were) asking)\b|\b(?:regarding|concerning|re:?|in (?:reply|response|answer) to|to) your (?:\w+ )?(?:question|request|inquiry)\b|\byour (?:\w+ )?(?:question|request)s? (?:about|of|from|on|as to|whether)\b|\b(?:help|support|assistance|approval|input|confirmation|information|an answer)\b[^.;?]{0,10} from (?:the|our|my|another) (?!aws|support)|\b(?:no|without(?: any)?|nothing) (?:\w+ )?(?:action|reply|response|answer|help|question|request|investigation)s? (?:\w+ ){0,3}(?:needed|required|necessary|expected|wanted)\b|\bdisregard\b/,
);

const WORD_JA = "見解|回答|助言|教示|意見|返答|返信|返事|指示|判断|知見|説明|情報|協力|アドバイス";

/** More ways to ask in Japanese: 「ご見解を賜りたく」「～かを確認したく」「直してくれると助かる」 */
export const SEEKS_JA = cue(
  new RegExp(
    `(?:${WORD_JA})[^。、]{0,4}賜(?:りた|れ(?:ます|ば|まし|る|ない|たら)|り(?:ます|)よう)|てくれ(?:る(?:と|か|人|方)|れば|たら|ません?か|ない(?:か|\\?)|\\W*$)|か(?:どうか|否か)?(?:を|について|につき)?、?(?:確認|把握|知り|特定|明確に|明らかに|はっきりさせ|お?伺い|お?尋ね)(?:し)?(?:た(?:い|く)|させ(?:て(?:いただ|頂|くださ|下さ)|たい|たく)|ておきたい)|求む(?:。|$)|(?:を|の)要請(?:します|いたし|する)|(?:いただ|頂)(?:ける|けれ|け(?:ます|まし)?た?)(?:と|ば|ら)[^。、]{0,6}(?:助か|幸|あり|有り?難|嬉|うれ)|(?:もらえ|貰え)(?:る|れ|たら)(?:と|ば)?[^。、]{0,6}(?:助か|幸|あり|有り?難|嬉|うれ)|(?:いただ|頂)(?:く必要が|かないと|かねば)|(?:${WORD_JA}|ヒント|観点|知恵|アイデア|コツ)(?:を|が)(?:お?願|求め(?:ます|たい)|頂戴|拝借|欲し|ほし|もらい|いただ(?:け|き(?:た|ま(?:せ|す)))|頂(?:け|き(?:た|ま(?:せ|す))))|(?:お)?力(?:添え(?!に|を(?:いただ|頂)い|、|あり)|を(?:お)?貸し)|(?:お)?知恵を(?:お)?(?:貸し|借り|拝借)`,
  ),
);

/** Nothing is asked, it is told what others asked, or whom one has asked. */
export const NOT_ASKED_JA = cue(
  /(?:お願い|依頼|質問|要望|相談|お尋ね)(?:し?たい|する|した|い)?(?:こと|点|事項|内容|もの)?(?:は|も)、?(?:特に|とくに|現時点では|今のところ|一切|もう)*(?:以上|(?:あり|ござい)ません|な(?:い|し))|(?:要望|質問|依頼|お願い|問い?合わ?せ)(?:では|でも|というわけでは)(?:あり|ござい)?(?:ません|ない|なく)|(?:調査|対応|返信|回答|連絡|返金|確認|返答)(?:は|には|について)(?:、)?(?:ご?不要|及びません|結構|無用|必要(?:は)?(?:あり|ござい)?(?:ません|ない))|(?:ください|下さい|ほしい|欲しい|いただきたい|頂きたい|願います|お願いします|か)["」』]? ?、?と(?:の(?:こと|依頼|指示|要望|連絡|問)|いう(?:声|指示|依頼|要望|問|質問|連絡)|言(?:わ|い|っ)|頼|依頼|指示|伝え|要望|求め|書|案内|表示|出(?:る|ます|て|まし)|聞(?:か|い|き)|問(?:わ|い)|尋ね|[^。、]{1,12}(?:に|へ|から)(?:伝え|言(?:わ|っ)|頼|依頼|指示|要望|連絡))|(?:に|へ)(?:は|も)?[^。、]{0,20}(?:依頼|お願い|要請|相談|質問|確認)(?:を)?(?:し(?:まし)?た(?![いく])|して(?:い|お)|済|中(?:です|で))|(?:お願い|依頼)(?:を)?(?:し(?:て(?:いる|います|おり)|まし?た)|する(?:の|予定|つもり|こと)|済み?|中(?:です|で))|(?:今後とも|引き続き|これから(?:も)?|変わら(?:ぬ|ない))、?[^。]{0,14}(?:愛顧|引き立て|厚誼|鞭撻|お付き合い|高配|支援|指導)[^。]{0,12}(?:よろしく|宜しく|お願い|賜)/,
);
