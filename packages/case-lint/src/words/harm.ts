import { cue } from "../phrases/cue.ts";

const STAFF =
  "cfo|ceo|board|management|controllers|people|residents|passengers|guests|visitors|patients|students|parents|desks?|departments?|shifts?|crews?|squads?|teams?|staff|reps|clerks?|cashiers?|operators|nurses|doctors|teachers|drivers|pickers|planners|accountants?|accounting|finance|marketing|sales|logistics|dispatch(?:ers)?|warehouses?|reception|branch(?:es)?|plants?|factor(?:y|ies)|shops?|stores?|clinics?|schools?|hotels?|call cent(?:re|er)s?|we|nobody|no one|they|customers?|clients?|users?|engineers|colleagues";
/** What a business does all day; where it cannot, that is more than the symptom. */
const BUSINESS =
  "deploy|release|ship|check ?(?:out|in)|place|process|serve|bill|onboard|sell|publish|go live|invoice|pay|order|deliver|trade|print|dispatch|issue|register|enrol|book|admit|quote|refund|restock|pick|pack|load|treat|teach|answer (?:calls|customers)|take (?:orders|calls|payments|bookings)|accept (?:orders|payments|bookings)|close (?:the|our|their) (?:books|month|quarter|year)|file|scan|weigh|prescribe|open (?:the|our) (?:shop|store|doors?|gates?)|badge|enter the|get into the|park|refuel|withdraw|vote|(?:get|see|open) (?:at )?(?:the|their|any) (?:figures|numbers|prices|payslips|statements|schedules?|results|rosters?)";
const GOODS =
  "hot ?fix(?:es)?|patch|release|feature|invoices?|payslips?|salaries|wages|payroll|orders?|shipments?|parcels?|labels?|tickets?|statements?|contracts?|bookings?|payments?|refunds?|deliver(?:y|ies)|permits?|prescriptions?|tax returns?|newsletters?|passports?|trucks?|trains?|flights?|figures|quotes|payouts?|claims";

/** What a business and its people suffer, beyond the symptom: for English sentences in lower case. */
export const HARM = cue(
  new RegExp(
    `\\b(?:${STAFF}) (?:\\w+ )?(?:can(?:not|'t| not| no longer)|could(?: not|n't)|(?:is|are|was|were) (?:unable|not able) to) (?:${BUSINESS})\\b(?! your\\b)|\\b(?:${GOODS})\\b[^.;?]{0,30}\\b(?:can't|cannot|can not|couldn't|could not|can no longer) be (?:sent|shipped|delivered|issued|printed|placed|paid|processed|released|filed|closed|booked|completed|invoiced|rolled out|picked|packed|produced|signed|published)\\b|\\b(?:${GOODS})\\b[^.;?]{0,24} (?:go(?:es)? out|leaves?|left|arrives?|arrived|is|are|was|were|will be) (?:\\w+ ){0,2}late\\b|\\b(?:departments?|desks?|shifts?|crews?|squads?|offices?|plants?|labs?) (?:\\w+ )?(?:is|are|sits?|stands?|was|were) (?:\\w+ )?idle\\b|\\b(?:send(?:s|ing)?|sent|turn(?:s|ed|ing)?) (?:\\w+ ){1,3}(?:away|home)\\b|\\b(?:ha(?:s|ve|d) to|forced to|having to) (?:close|fall back|resort|turn away|send|shut|call off|cancel|postpone|phone|fax|write|re-?enter|refund|compensate|work (?:over|through))\\b|\\b(?:falls?|fell|falling|fallen) back (?:to|on) (?:\\w+ ){0,2}(?:phone|fax|paper|mail|spreadsheets?|excel|hand)\\b|\\bpen and paper\\b|\\b(?:is|are|flying) blind\\b|\\b(?:releases|projects|rollouts|launches|migrations|deployments|deliveries|payments|orders) (?:are|were|have been) (?:\\w+ )?(?:on hold|stopped|postponed|cancelled|delayed|at risk|stalled|frozen)\\b|\\b(?:sees?|seeing|gets?|shows?|showing|with) (?:yesterday's|last week's|outdated|stale|wrong) (?:prices?|figures|balances?|stock|rates|inventory|timetables?|results)\\b|\\b(?:auditors?|regulators?|authorities|patients|guests|visitors|travell?ers|students|parents|residents)\\b[^.;?]{0,30}\\b(?:gets? no|wait(?:s|ing)?|stand(?:s|ing)?|left without|complain\\w*|turned away)\\b`,
  ),
);

/** The same for Japanese. */
export const HARM_JA = cue(
  /(?:社員|職員|従業員|住民|入居者|乗客|来場者|患者|生徒|学生|お客様|会員|利用者|ドライバー|スタッフ)(?:さん)?(?:が|は|も)[^。、]{0,14}(?:入れ|乗れ|出られ|受け取れ|支払え|買え|借りられ|受けられ|申し込め|(?:予約|購入|注文|精算|チェックイン|入館|乗車)でき)(?:ません|ない|ず)|(?:サイト|受付|窓口|リリース|出荷|配信|募集|販売|公開|導入|移行|案件)[^。、]{0,10}(?:閉鎖|保留|見合わせ|凍結|棚上げ)|監視(?:が)?でき(?:ない|ず|ません)|(?:他社|他人|別の(?:顧客|会社|お客様|利用者|ユーザー?))の[^。、]{0,8}(?:データ|情報|注文|画面)[^。、]{0,8}(?:見え|表示|届|混)|(?:手|手動|人手)で[^。、]{0,16}(?:しなければな|する羽目|せざる)|を手書き|手書きし|\d ?[社名件人]から[^。]{0,10}(?:解約|退会|返金|返品|苦情|クレーム|お叱り)|解約の(?:申し出|連絡|申し入れ)|お叱り|(?:入電|来店|来場|受付|注文|予約|問い合わせ|申し込み|申込)[^。、]{0,6}(?:お断り|断って|断らざる)|ざるを得(?:な|ま|ず)|[件枚通人名]を失(?:い|っ)|(?:につき|あたり|ごとに|余計に|無駄に)(?:約|およそ)?[^。\d]{0,6}\d[\d,.]*万? ?(?:ドル|円|ユーロ)|(?:出荷|発送|納品|配達|配送|請求|入金|支払い?|振込|締め)[^。、]{0,12}(?:翌日|翌週|翌月|後日|来週|来月)(?:に|へ)|(?<![a-z])fax(?![a-z])[^。]{0,8}(?:対応|代替|処理|受付|やり取り|しの|切り替)|(?:患者|お客|来場者|来店客|利用者|乗客|作業員|スタッフ|社員|ドライバー|顧客|学生|受験者|保護者)[^。、]{0,16}(?:待って|待たさ|待機|並んで|列を|あふれ|溢れ)|列ができ|長蛇|(?:昨日|前日|先週|古い|誤った|間違った|別人|他人)の?[^。、]{0,4}(?:価格|在庫|残高|数字|数値|時刻表|料金|予約|個人情報|注文|請求)[^。、]{0,6}(?:表示|出て|見え|届|送)|(?:底を(?:つ|突)|在庫切れ|欠品|品切れ)|(?:店|窓口|売り場|レーン|ライン|事業所)(?:を|が)[^。、]{0,6}(?:閉め|閉じ|休業|止め)/,
);

/** How far it goes, told by what it hits and what it spares; English sentences in lower case. */
export const REACH = cue(
  /\b(?:hits?|strikes?|touches|limited to|confined to|restricted to|happens (?:only )?(?:to|for|with)|occurs (?:only )?(?:to|for|with)|seen (?:only )?(?:by|on|in)) (?:about |around |only |roughly |just )*(?:the |our |those |all )?(?:\w+ ){0,2}?(?:users?|customers?|clients?|visitors|viewers|tenants?|accounts?|instances?|nodes?|pods?|sites?|offices?|regions?|stores?|devices?|requests?|uploads?|queries|tables?) (?:in|from|on|with|of|at|who|that|using|behind|created|older|newer|above|over)\b|\b(?:only|just) concerns\b|\bconcerns (?:only|just)\b|\bevery (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) (?!day|time|hour|minute|second|week|month|night|year)[a-z]+|\b(?:one|1|two|2) [a-z]+ in (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|\d{2,6}|a (?:hundred|thousand))\b|\bout of (?:our |the |about )?\d[\d,]* [\w -]{2,24}, (?:only |about )?\d|^\W*affected(?: \w+)? ?[:=]+ ?(?:\d|all\b|every|both|half|some)/,
);
/** The same, where something is said to be wrong. */
export const ONLY_THERE = cue(
  /\b(?:all over|throughout) (?:the |our )?[a-z]{3,}|\b(?:for|in|on|at|by) (?:the |our )?(?!(?:now|testing|info\w*|internal|read|reference)\b)[\w-]+(?: [\w-]+)? only\b|\bonly (?:for|in|on|at|with) (?:the |our |one |those |a few |some )?[\w-]+ (?:users?|customers?|accounts?|regions?|subsidiar(?:y|ies)|sites?|offices?|countr(?:y|ies)|tenants?|apps?|browsers?|clusters?|azs?|zones?|stages?|teams?|departments?)\b|\b(?:it's|it is|this is|that's) (?:only|just) (?:the|our|one|a few|some) /,
);
export const REACH_JA = cue(
  /(?:つ|台|件|人|社|本|枚)残らず|(?:全体|全域|広域|各地)で(?:起き|発生)|(?:のみ|だけ)の(?:事象|現象|問題|障害|影響)|(?:のみ|だけ)(?:が)?(?:該当|対象|影響)|(?:該当|対象|影響を受け)(?:する|して(?:い|お)る|た|る)?(?:の)?は[^。]{0,16}(?:全|すべて|のみ|だけ|\d+ ?[一-龠ァ-ヶ])|(?<![\d,])\d[\d,]* ?[ァ-ヶー]{2,8}(?:中|に)(?:の)?\d+ ?(?:回|件|台|個|本|つ|[ァ-ヶー]{2,8})|誰も|だれも|誰(?:一人|ひとり)|どこから(?:アクセス|接続)?(?:し(?:て)?)?も/,
);

/** For how long, in words that no longer stretch needs. */
export const SO_LONG = cue(
  /\b(?:down|out|offline|unavailable|unreachable|dark|dead|blocked|stuck) for (?:about |around |over |more than |almost |nearly |some )?(?:\d+|a few|several|ten|fifteen|twenty|thirty|forty) min|\bsince \d{1,2} ?[ap]\.?m\b|\d ?(?:時間|日|週間)(?:も|以上|ほど)?待って(?:い|お)|\b(?:\d+|two|three|four|five|six|several|many) (?:minutes|hours|days) (?:late|behind schedule)\b|っぱなし|\d{1,2}:\d\d(?:頃|ごろ|過ぎ)?(?:から|より|以降)(?!の|[^。]{0,24}まで|[^。]{0,30}一時)[^。]*(?:ません|ない|ず|失敗|エラー|落ち|停止|止ま)|(?:かれこれ|もう|すでに|既に|丸)\d+ ?(?:分|時間|日|週間|か月|ヶ月)/,
);

/** Wrong in words that elsewhere need not be: enough beside a count of those who have it. */
export const ILL = cue(
  /\b(?:closed|on hold|paused|suspended|pending|blind|red|lag(?:s|ged|ging)?|at risk|hit|unresponsive|silent|vanish\w*|gone|worse|overload\w*|rebooting|restart(?:s|ing)|flap(?:s|ping)?|out of sync|(?:logged|signed) out|white (?:page|screen)|mixed up|starv\w*|expired|revoked)\b|白い画面|pending|保留|閉鎖|無応答|ラグ|鳴りや/,
);
