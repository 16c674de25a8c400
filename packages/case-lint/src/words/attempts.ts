import { cue } from "../phrases/cue.ts";

const ADVERBS =
  "(?: (?:also|already|even|just|then|now|have|both|manually|temporarily|successfully|only|first|since))*";

const WE = `\\b(?:i|we|he|she|they|our \\w+|my \\w+)(?:'ve| have| had|'d)?${ADVERBS} `;

/** What is done to find out. */
const TESTED =
  "tried|checked|verified|confirmed|tested|restarted|rebooted|reinstalled|upgraded|downgraded|increased|decreased|raised|lowered|doubled|reduced|disabled|enabled|replaced|recreated|re-created|rebuilt|redeployed|removed|deleted|compared|ruled out|attempted|rolled back|reverted|double[- ]checked|looked (?:at|into|through)|went (?:through|from)|switched|changed|bounced|resized|scaled|reset|cleared|flushed|re-?ran|reran|rotated|detached|re-?attached|granted|diffed|swapped|extended|repeated|retried|re-?imported|waited|traced|captured|reviewed|inspected|experimented|played|let (?:it|them|the \\w+) (?:run|sit|wait)|turned (?:[^.;]{2,30} )?(?:off|on)|took out|pinned|emptied|cleaned|killed|drained|recycled|patched|renewed|swapped|undid|bumped|forced|bypassed|isolated|reproduced";

export const ACTED = cue(
  new RegExp(
    `${WE}(?:${TESTED})\\b(?! not| to (?:log|sign|open|connect|upload|download|access|create|deploy|start|launch|use|send|add|delete|get|submit|save|import|export|publish|push|pull|install|invoke|call|read|write|query|mount)\\b)|^(?:\\W|\\d|also |already |then |and ){0,6}(?:${TESTED}|moved|added|set|pointed|used|followed|put|created|did|copied|ran|allowed) (?!by\\b|not\\b)|\\b(?:tried|attempted)\\b(?! to (?:log|sign|open|connect|upload|download|access|create|deploy|start|launch|use|send|add|delete|get|submit|save|import|export|publish|push|pull|install|invoke|call|read|write|query|mount)\\b)|\\b(?:i|we)(?:'ve| have)? (?:did|done|followed|applied|implemented) (?:as|what|everything|all|your|the (?:advice|steps|suggestions?|instructions|workaround))\\b|\\b(?:has|have) been (?:checked|verified|restarted|rebooted|tested|ruled out|replaced|confirmed|recreated)|\\bin (?:a|an|our|the) (?:\\w+ )?(?:spike|poc|proof of concept|benchmark|load test|tests?|trial|experiment)\\b`,
  ),
);

/** A deed told by the way, which may as well be how it began. */
export const BY_THE_WAY = cue(
  /\b(?:after|even after|despite|by) (?:\w+ly )?(?:re-?\w{2,20}ing|(?:upgrad|downgrad|updat|increas|rais|lower|disabl|enabl|replac|remov|delet|chang|switch|add|mov|clear|flush|roll|revert|resiz|scal|follow|tri|try|us|set|turn|wait|point|doubl)\w{1,8})\b|^(?:re-?\w{4,16}|upgrad|downgrad|updat|increas|rais|lower|disabl|enabl|replac|remov|delet|chang|switch|add|mov|clear|flush|resiz|scal|doubl|call|us|sett|turn|wait|point)\w{0,8}ing\b/,
);

/** It began with this. */
export const BEGAN = cue(
  /^\W*(?:(?:ever )?since|after|when|once|as soon as) (?:i|we|they|our|the|an?|this)\b|,? (?:and )?(?:now|since then|from then on|ever since|afterwards)\b/,
);

/** What a deed told by the way must lead to. */
export const UNCHANGED = cue(
  /\b(?:still|unchanged|persist\w*|remain\w*|stays?|no (?:change|difference|effect|luck|help|improvement|better|avail|use)|same|(?:did|does|do)(?: not|n't) (?:help|change|fix|solve|make|resolve|improve|do anything)|nothing (?:changed|changes|helped|helps)|without effect|in vain|helped|helps|works?|worked|fine|ok|okay|improved|better|faster|slower|fewer|less|disappear\w*|goes away|went away|resolved|fixed|succeeds?|succeeded|(?:brought|brings|got|gets) \w+ back|no (?:errors?|problems?|issues?))\b/,
);

/** Anything somebody did; it counts as an attempt where the next words say that it was in vain. */
export const DID = cue(
  new RegExp(
    `${WE}(?!need|notic|want|receiv|observ|encounter|experienc|expect|plann|decid|wonder|ask|call|report|miss|believ|assum|suppos|reli|describ|mention)(?:[a-z]{2,12}ed|set|put|made|did|ran|went|took|gave|built|wrote|sent)\\b(?! not)[^.;]{2,120}\\b(?:still|same|again|no (?:change|difference|effect)|identical|unchanged|nothing)\\b`,
  ),
);

/** How it went. */
export const OUTCOME = cue(
  /\b(?:still|no (?:change|difference|effect|luck|success|help|improvement|result|avail|dice|joy|errors?|issues?|problems?)|same|did(?: not|n't) (?:help|work|change|fix|solve|make|resolve|improve|do anything)|does(?: not|n't) (?:help|work|change|fix|solve|make|resolve)|without (?:luck|success|effect|(?:any )?(?:finding|result)s?|any (?:luck|success|effect|problem)|problems?|issues?|errors?|complaint)|to no avail|nothing (?:chang\w+|help\w*|works?|worked|there|unusual|suspicious|relevant|wrong|odd|new|happens|happened|shows?|came|comes)|(?:keeps?|kept) (?:\w+ )?\w+ing|(?:went|goes|go) on\b|continued?s?\b|persist\w*|remain\w*|alike|(?:works?|worked|working|succeeds?|succeeded|passes|passed|fine|ok|okay|okey|correct(?:ly)?|healthy|normal(?:ly)?|identical|unchanged|green|open|allows?|allowed|reachable|instantly|immediately|fast|clean)\b|helped|without effect|no use|improved|better|faster|slower|fewer|less|half|disappear\w*|goes away|went away|resolved|fixed|fails? (?:too|as well|again|identically|anyway|with|the same)|failed (?:too|as well|again|with)|got (?:the|an?|a different|another)|but\b|however|yet\b|only to|shows?|showed|found|see (?:no|the|that)|returns?|returned|comes? back|came back|never|always|again|zero|noerror|neither|back to the same|, (?:and|but) (?:that|this|it|they)\b|all (?:look|good|set|ok)|(?:status|state|as|it's|is|still) (?:active|available)|in (?:service|sync)|(?:has|have) been (?:stable|quiet|running)|\bstable\b|(?:checked|verified|confirmed|validated|ensured|made sure|tested)\b[^.;?]{0,40} (?:that|and) (?:it|they|all|everything|both|the|our|there|no|we|i)\b|stay(?:s|ed)|everything (?:look|is|was|seem)\w*|looks? (?:ok|fine|good|right|correct)|(?:is|are|was|were) (?:set|attached|enabled|configured|correct|right|valid|identical|fine|the same|in place|there|up|running|present|present))\b|→|=>|->|^(?:i|we) [^;]{5,80}; |\b(?:matche[ds]|arrived|arrives|recovered|survive[sd]?|took effect|came up)\b|\bonly [\w ]{2,24} (?:there|in (?:them|it))\b|\b(?:both|all(?: of them)?|each|either) (?:gives?|gave|shows?|showed|fails?|failed|returns?|ends?)\b|✓|✔|✗/,
);

/** Words that tell an outcome whatever was done. */
export const IN_VAIN = cue(
  /\b(?:(?:fail-?over|load|stress|restore|smoke|soak|dry|penetration)[- ](?:tests?|runs?|drills?) (?:took|shows?|showed|ended|gave|left|needed|failed|passed|went|brought|revealed|proved)|ruled? out|rules out|(?:only|merely|just) (?:delays?|moves?|moved|delayed|postpones?|shifts?)|(?:changed|brought|yielded|did|does|changes|brings) nothing|nothing (?:unusual|suspicious|special|relevant|obvious|wrong|interesting|in the (?:logs?|console|event))|no (?:errors?|denies|denials|events?|entries|anomal\w+|drops?|throttl\w+) in (?:the |our )?(?:\w+ )?(?:cloudtrail|cloudwatch|logs?|console|events?|metrics)|ma(?:kes?|de) (?:it|the \w+|this|that|them) (?:go away|disappear|work|pass|better|worse|faster|slower|succeed)|(?:brings?|brought|got|gets) (?:it|the \w+|things|everything) back|for (?:\w+ ){0,3}(?:hours|days|weeks|months|years)[^.;]{0,12} without|none of (?:it|that|them|these|this) (?:help|work|chang|fix|made)\w*|no (?:change|difference|effect|influence|bearing|luck|improvement|avail|dice|joy)\b|which \w+ (?:nothing|little)\b|(?:did|does|do|has|have)(?: not|n't) (?:help|make (?:a|any)|fix(?:ed)? (?:it|the|this|that)|solve[d]?|resolve[d]? (?:it|the|this|that|anything|our|my)|improve[d]?)|ma(?:de|kes) no|same (?:result|outcome|story|picture|thing|behaviou?r)s?\b|same (?:errors?|problem|issue|failure|symptom|message)s? (?:with|after|when|there|too|again|if|even|either|regardless|using|on (?:a|the other|another))|without (?:effect|success|luck|any (?:effect|change|luck|success|improvement)|result|avail)|to no avail|in vain|nothing (?:changed|changes|helped|helps|works|worked)|(?:problem|error|issue) (?:persists|remains|stays|stayed|persisted|still|came back|comes back|returned)|remains? unchanged|either way|no matter (?:what|which|how|if|whether)|regardless of|(?:solved|resolved|fixed|fixes|solves|resolves|cures?|helps|helped|avoids?) (?:it|the (?:problem|issue|error)|this|that)|(?:problem|error|issue|it|symptom)s? (?:goes away|went away|disappears?|disappeared|is gone|was gone|vanish\w*))/,
);

/** Something went well, told beside something that tells it apart from what fails. */
export const WELL = cue(
  /\b(?:works|worked|working|succeeds?|succeeded|successful(?:ly)?|passe[sd](?! (?:it|them|on|through|\w+ on)\b)|fine|ok|okay|normally|(?:is|are|was|were|looks?|seems?|stays?|back to) normal|healthy|as usual|instantly|immediately|quick(?:ly)?|fast|returns? (?:the right|the correct|ok)|(?:went|goes) through(?! (?:the|a|an|our|to)\b)|goes well|reachable|unaffected|not affected|without (?:an? |any )?(?:problems?|issues?|errors?|trouble|hitch|complaint|fail\w*)|no (?:such )?(?:problems?|issues?|errors?|trouble|failures?|loss|gaps?|delay|drops?|timeouts?))\b/,
);

export const APART = cue(
  /\b(?:other|others|another|same|different|second|older?|previous|earlier|only|directly|manual(?:ly)?|local(?:ly)?|elsewhere|everything else|everywhere else|the rest|colleague\S*|dev|staging|test|sandbox|non-prod\w*|production|before|until|previously|yesterday|last (?:week|month|year|time)|used to|if i|if we|when i|when we|once (?:i|we)|as soon as|(?:from|with|without|via|using|through|over|in|on|under|after|by) (?:the|a|an|our|my|another|any|one|version|v?\d\w*|curl|postman|psql|telnet|boto3|the cli|cli|console|chrome|firefox|ssh|python|node|docker|wifi|wi-fi|4g|http|https|tcp|ipv4|ipv6)|whereas|while the|but not|instead)\b/,
);

/** "fails with an error": its preposition tells nothing apart. */
export const SO_IT_FAILS =
  /\b(?:fail\w*|end\w*|answer\w*|reject\w*|repl\w+|returns?|comes? back|dies|exits?|stops?) (?:with|on|in|at|by) /g;

/** It went well until something: what goes wrong, not a comparison. */
export const NOT_WELL = cue(
  /\bi'm fine|fine with\b|\b(?:healthy|running|available|green|succeeded|completed|active|created)\b[^.;]{0,40}, ?(?:but|yet|and yet|although|while)\b|\b(?:since|after|when|once|until|before)\b[^.;,]{0,40}\b(?:finish|complet)\w*|\bplease\b|\blet (?:us|me) know\b|\b(?:not|n't|never|no longer|stop(?:s|ped)?|hardly|barely|unable to|fail\w* to|cannot|can't|trying to get|how (?:it|this|that)|supposed to|should|make sure|want \w+ to|need\w* \w+ to|get (?:it|this) (?:to )?) (?:\w+ ){0,2}(?:work|run|connect|succeed|load|respond|pass|finish|complete|resolve)|working (?:on|in|as an?|hours|day|group|directory|with)|runs? (?:on|in|every|at|as|under|a|the|our|nightly|daily|windows|linux)\b|fine[- ]grained|is (?:it|this) ok|ok (?:to|if|for)|if (?:it|this|that) works|(?:works|succeeds|completes|connects),? but\b|\bthen\b[^.]{0,40}(?:fail|hang|stop|drop)|\bafter the (?:incident|outage|event)\b/,
);

/** What is usual, beside what is. */
export const USUAL = cue(
  /\b(?:does|do|did)(?: not|n't) (?:show|have|exhibit|suffer|see|get|hit) (?:this|it|that|the (?:same )?(?:problem|error|issue|symptom|behaviou?r))\b|\b(?:yesterday|last (?:week|month|night|year)|previously|earlier|formerly)[^.;]{0,20} (?:took|was|were|needed|had)\b[^.;]{0,20}\d|(?<!so |that |where |if |way |how |before |until |as far as )\b(?:i|we|they|he|she|colleagues?|others?|others|accounts?|users|hosts?|instances?|clients?|\w+ (?:with|in|on) (?:the )?same [\w ]{2,30}) can (?:still |also |easily |happily )?(?:reach|access|connect|ping|resolve|open|see|create|log ?in|upload|download|read|write|query|ssh|use|do|run|deploy|pull|push|list|get)\b[^.;?]{0,60}\b(?:from|with|in|on|via|using|through|when|without|over|other|same|another)\b|\b(?:other|another|same|second|different|older?)\b[^.;?]{0,50} can (?:still |also )?(?:create|reach|connect|access|see|do|read|write|resolve|pull|push|open|sign in|log ?in|use|list|load|download|upload|send|receive|view|edit|start|deploy|query|join|print|play)\b|^(?:re-?)?[a-z]{3,}ing\b[^.;]{0,60}\b(?:succeeds?|works?(?: around)?|helps?|helped|worked|is (?:fine|ok|fast|quick))\b|^with\b[^.;]{2,60}\b(?:is|are) (?:quick|fast|fine|ok|gone|normal)|\bcomes? back (?:instantly|immediately|in \d|within|fine|quickly)|\bonly\b[^.;]{2,60}\b(?:fail|break|hang|affected|slow|stuck)\w*[,;] ?(?:the )?(?:\w+ ){1,4}(?:are|is|work|go|pass|come|succeed)|^(?:(?:we|i) )?(?:have |also )?(?:double-?)?(?:checked|verified|tested|compared|inspected|reviewed|confirmed)\b(?! by\b)[^:]{2,60}: \S|\bwould(?:'ve| have) (?:thought|assumed|expected)|\b(?:if|when|once|as soon as) (?:i|we|you|they|he|she) [^.;?]{3,60},? (?:it|they|the \w+|everything|that|this|all) (?:opens?|works?|loads fine|responds?|connects?|goes through|(?:of them )?(?:starts?|boots?|comes? up|runs?)(?=\W*$)|is (?:fine|gone|ok|fast)|comes back|passes|succeeds?)\b|\b(?:normally|usually|typically|ordinarily|on other days|in the past|last (?:week|month|year)|before (?:that|this|then))\b[^.;]{0,30}\b(?:takes?|took|it is|is|it's|are|was|were|runs?|ran|returns?|finish\w*|complet\w+|needs?|gets?|within|under|around|about|in|less than|\d)\b[^.;]{0,20}\d|\b(?:compared (?:to|with)|versus|vs\.?|than (?:before|usual|last|yesterday|it was|normal)|up from|down from)\b/,
);

/** It works elsewhere, or worked before: a comparison tells its outcome by itself. */
export const WORKS = cue(
  /\b(?:works (?:fine|well|as expected|correctly|perfectly|normally|great|locally|from|in|with|when|if|on|for|without|only|there|ok|again)|worked (?:before|until|yesterday|last|previously|earlier|in the past|for (?:months|years|weeks)|fine|ok|flawlessly|without|with|in|when|from|on|great|perfectly)|(?:it|this|everything|that|which|same \w+|all) (?:was|were|had been|has been|used to|has always|always) work(?:ed|ing)?|used to (?:work|be (?:fine|fast|ok|quick|under|within|\d|there|enough|possible|instant)|take|run|succeed|get|return|see|finish|complete|respond|arrive|last|need|come|pass|happen|boot|do (?:it|this|that|so)|(?:load|start|open|sync|connect|deploy|reply|end|go) (?:in|within|under|fine|ok|quickly|at|without|every|instantly|immediately|through))|had been (?:working|running|fine)|(?:was|were) (?:working|fine|ok|stable|running) (?:fine |ok )?(?:before|until|yesterday|last|previously|earlier|without|for|in|on|with)|(?:was|were|took) [^.,;]{1,30} (?:before|previously|earlier)\b|succeeds? (?:from|in|with|when|if|on|there)|no (?:issues?|problems?|errors?|such \w+) (?:in|with|from|before|when|on|at all|whatsoever|there|elsewhere)|has no (?:problems?|issues?)|(?:does|do|did)(?: not|n't) (?:happen|occur|fail|appear|reproduce|see (?:this|it)|have (?:this|the) (?:problem|issue)|exist) (?:in|with|from|before|when|on|if|at|locally|there|for)|(?:not|never|cannot|can't|unable to) (?:be )?(?:happen|occur|fail|reproduce)\w* (?:it )?(?:in|with|from|before|when|on|at|locally|elsewhere)|works there|never (?:had|saw|seen|happened|fails?|failed|occurred)|(?:previously|formerly|before (?:this|that|the|last|yesterday)|until (?:yesterday|last|this|the|recently|now|\w+day)|in the past|earlier versions?)[^.;]{0,60}(?:work|succe|fine\b|no (?:problem|issue|error)|prefer|took \d|without (?:any )?(?:problem|issue|error)|(?:it|this|that|everything) was)|(?:same|identical|other|another|second|different|older|previous|dev|staging|test|local|a colleague\S*|our other)\b[^.;]{0,60}\b(?:works?|worked|succeeds?|went through|goes through|gets? (?:a |an )?(?:200|2xx|ok)\b|deploys?\b|deployed|runs? (?:fine|ok|without|normally|well)|has no\b|have no\b|no problem|connects?\b|loads?\b|is (?:fine|fast|ok|healthy|not affected|unaffected)|are (?:fine|ok|healthy|not affected|unaffected)|normally|passes|responds?|returns? (?:rows|\d|the|normally)|takes? (?:only )?\d|gives no|gets? (?:through|no)|reads? the)|(?:returns?|return rows|responds?|runs?|loads?|connects?|downloads?|resolves?) (?:rows )?(?:normally|fine|ok|instantly|correctly|quickly|as usual)|it's (?:fast|fine|ok) (?:at|on|with|from|in|when)|but (?:not|never) (?:in|from|on|with|when|on)\b|\bsame [\w-]+ (?:[\w-]+ ){0,2}runs? (?:on|in|under|with|at) (?:my|our|another|a|the (?:other|old|dev|test|staging))\b|only (?:happens|fails|breaks|occurs)|everything (?:else )?works|\b[a-z]{3,}s (?:just |perfectly )?fine\b|\b(?:with|on|in|using|from|under) (?:version|layer|release|v?\d|the old|an? (?:old|older|other|different)|older|previous|another)[^.;]{0,60}\b(?:there(?:'s| is| are) no|no such|never|works?|worked|fine|no (?:error|problem|issue|panic)|normal)|^with\b[^.;]{2,90}\b(?:passes|works?|fails? (?:too|as well|again|likewise|identically|the same|just)|still|the same|succeeds|loads|it's ok|it is ok|no (?:error|problem|panic))|^(?:on|in) (?:fargate|ec2|another|our other|the other)[^.;]{2,60}\b(?:fine|works?|no (?:problem|error|issue))|fine (?:on|in|with|from|when|before|until|locally)|outside (?:that|this|the) window)/,
);

export const EXPECTED = cue(
  /\b(?:i|we) (?:had )?(?:thought|assumed|believed|figured|understood|hoped) (?:that )?[^.;?]{2,60}\b(?:would|should|could|can)\b|^\W*expected ?[:,]|\bexpected ?: ?\S|\b(?:(?:thought|assumed|believed|hoped|figured|was told|were told|understood) (?:that )?(?:it|this|that|the|they|we|i) (?:[\w-]+ ){0,3}(?:would|should|was|were|is|are|will)\b|according to the (?:docs?|documentation|manual)|as (?:documented|advertised|described|promised)|documented as|(?:i|we|one|you|customers?|users?)(?:'d)? (?:would |had |'d |have )?(?:have )?expect(?:ed)?\b(?! (?:your|an? (?:reply|answer|response|increase|peak|rise|spike|growth|launch|high|large|lot|huge|average)|to (?:go|launch|finish|have|see (?:more|an increase|growth)|need|grow|reach|run|use|migrate)|(?:about |around |up to |roughly |at least |some |more )?[\d~]|traffic|load|users|growth|short|high|more|many|the (?:launch|sale|event|campaign|traffic|load|number|peak|migration|rollout|go-live)\b))|(?<!not |n't |not work |n't work |not behave |n't behave |not working |not function |n't function )(?:is|was|as|than|were|be) expected(?! to (?:double|triple|grow|rise|increase|reach|peak|be (?:high|busy|large)))|expect(?:ed)? (?:behaviou?r|results?|outputs?|outcome|value|that|it to|the)|expecting\b|supposed to(?! (?:go|launch|start|be live|migrate|deliver|release|present|ship))|\b(?:returns?|gets?|got|getting|shows?|sees?|saw|takes?|took|goes|is|are|was|were|deletes?|sends?|receives?|received|needs?|prints?|gives?|gave|appears?|with|answers?|ends?|stays?|comes?|came|creates?|created|writes?|returned|took)\b[^.;]{0,60}\b(?:rather than|instead of)\b|intended to|ought to|(?:it|this|that|they|(?:the|our|my|a|an|each|every|all) [\w/-]+(?: [\w/-]+){0,4}) should (?:be(?! (?:fine|ok|okay|correct|right|enough|able|good))|have|not|return|work|show|succeed|only|get|allow|contain|run|trigger|fail|appear|use|match|see|stay|keep|continue|update|create|delete|accept|support|respect|take|start|stop|go|come|give|produce|print|complete|finish|still|also|always|never|hold|list|point|land|end|equal|carry|arrive|expire|reach|receive|send|deliver|apply|redirect|move|say|read|load|open|cover|remain|reject|refuse|block|fire|pass|sync|happen|change|know|retry))\b|\bwhat (?:i|we)(?:'d)? (?:want|wanted|expect|expected|would like|like) (?:to (?:see|get|have) )?(?:is|was)\b\b/,
);

/** Past verbs and nouns for a change that somebody made. */
const CHANGED =
  "(?:re-?)?(?:roll|revert|restart|reboot|reset|swap|switch|replac|remov|add|rais|lower|increas|decreas|doubl|halv|disabl|enabl|attach|detach|delet|drain|kill|recycl|start|stop|mov|scal|resiz|downsiz|upgrad|downgrad|updat|patch|pinn|unpinn|pin|mount|copi|import|creat|deploy|build|issu|generat|connect|plugg|pull|push|route|rout|bypass|exclud|whitelist|allow|clear|purg|flush|invalidat|chang|edit|tun|tweak|point|set|put|turn|us(?=ed|ing)|run|tri|retri|test|check|compar|clon|rotat|renew|reinstall|uninstall|install|cycl|fail(?= over))";

/** How it went, as few words tell it. */
const RESULT =
  "(?:no (?:change|effect|difference|luck|joy|dice|help|use|errors?|drops?|loss|more|such \\w+)|no (?:effect|change) (?:either|at all)|nothing|same(?: (?:after|again|result|error|thing|story|there|picture))?|unchanged|still|works?|worked|ok(?:ay)?|fine|good|clean|passes|passed|back(?: up| to normal| again)?|gone|down again|not? (?:better|worse)|better|worse|faster|slower|healthy|green|recover(?:s|ed)|resolved|fixed|cured|helps|helped|identical|lag \\d|0\\b|zero|reachable|unreachable|dead|alive|up)";

/** "rebooted the reader: lag unchanged", "preference reverted: depots gone", "straight to S3: good". */
export const NOTED = cue(
  new RegExp(
    `(?:\\b${CHANGED}(?:ing|e?d|t|ped|ted|ned|led|k)?\\b(?! (?:does|fails?))[^.;:→]{0,80}|^(?:straight|direct(?:ly)?|via|through|over|with|without|from|on|in|using|after)\\b[^.;:→]{2,60}) ?(?::|->|=>|→|…|\\.{3}|, ?then|, (?=still|same|no |nothing|gone|then)) ?(?:[\\w-]+ ){0,4}?${RESULT}\\b`,
  ),
);

/** A deed, and what came of it in the same breath. */
export const CAME_OF_IT = cue(
  new RegExp(
    `${WE}[a-z]{3,14}(?:ed|t|ut|ot|d)\\b[^.;?]{2,80}, (?:and |but )?(?:it|that|this|which|they) (?:now |only |just )?(?:reports?|shows?|says|said|gave|gives|returns?|did|does|lists|still|came|comes)\\b|(?:${WE}${CHANGED}(?:ed|d|ped|ted|ned|led)?|(?:^|[,;:] )${CHANGED}(?:ing|ed|d|ped|ted|ned|led)|(?:${WE}|^|[,;:] )(?:put|set|made|took|gave|ran|built|cut|shut|let|gone|went|waited|looked|been))\\b[^.;?]{2,120}\\b(?:(?:went|dropped|fell|go|goes|down|came) (?:to|back to|down to) (?:zero|normal|nothing|0|\\d)|(?:got|gets) (?:it|them|things|\\w+) (?:going|working|running|back|moving)|(?:is|are|was|were|it's) (?:gone|back|fine|ok|normal|unaffected)|(?:go|went|goes) (?:away|through)|(?:had|have) to (?:go|roll|switch|change|move|put it) back|(?:revives?|revived|unblock(?:s|ed)|fix(?:es|ed)|cure[sd]?|help(?:s|ed)|reset) (?:it|that|this|the|them|one)|so that's (?:no|not)|gained|bought us|only (?:bought|gained|delayed|moved)|(?<!now and )then (?:the|it|they|we) |side by side|to no avail|no (?:use|luck|good)|made no odds|waited [\\w ]{1,16}(?:minutes|hours|days)|(?:did|does|do) the (?:trick|job)|(?:can't|cannot|couldn't|could not) (?:see|find|spot) (?:any|a |the )|nothing (?:happened|odd|unusual|stands? out))`,
  ),
);

/** What a document promises; it counts where the text goes on to say that it is not so. */
export const PROMISED = cue(
  /\b(?:docs?|documentation|manual|guide|release notes|announcement|reference|pricing page|blog(?: post)?|tutorial|sla)\b[^.;?]{0,50}\b(?:says?|states?|promis\w+|claims?|mentions?|describes?|lists?|reads?|tells?)\b/,
);

export const NOT_SO = cue(
  /\b(?:but|however|yet|ours?|mine|why (?:so|then|is|does|do)|in (?:our|my) case|in (?:reality|practice|fact)|actually|instead|still|never|(?:does|do|did|is|are|was|were|has|have|ca)(?:n't| not)|cannot|nothing)\b/,
);

/** The same thing, somewhere else, doing what it should. */
export const SAME_ELSEWHERE = cue(
  /\b(?:from|in|on|with|at|over|via|under|using|against|through)\b[^.;?]{0,160}\b(?:the|this|that|very) (?:very )?(?:exact )?same (?!errors?\b|problem|thing|issue|time|day|as\b|behaviou?r|result|way|symptom|message|moment|night|hour|for\b|goes)[\w.-]+ (?:[\w.-]+ ){0,2}[a-z]{2,}s\b|^the (?:very |exact )?same [\w.-]+ (?:[\w.-]+ ){0,2}(?:from|in|on|with|at|over|via|under|using|against|through)\b[^.;?]{0,80}\b(?:stay|work|get|can|keep|load|connect|reach|see|run|do|come|go|pass|succeed)\b|^the (?:very |exact )?same (?!errors?\b|problem|thing|issue|time|day|as\b|behaviou?r|result|way|symptom|message|moment)[\w.-]+ (?:[\w.-]+ ){0,2}(?:from|in|on|with|at|over|via|under|using|against|through)\b[^.;?]{0,160}\b[a-z]{2,}s\b/,
);

/** "over the backup line it can", "two weeks ago it was under a second". */
export const ELLIPSIS = cue(
  /\b(?:postman|curl|browser|cli|console|machine|laptop|another|other|same|bastion|local\w*)\b[^.;?]{0,30}\b(?:gets?|got|returns?|returned|sees?|receives?|gives?) (?:a |an |back )?(?:http )?(?:200|2xx|ok)\b|(?:^|[;,] )(?:in|on|from|over|via|with) [^.;?,]{2,30} (?:nothing|none) (?:is|are|was)\b|\b(?:from|over|via|with|in|on|using|through|without) [^.;?]{3,40},? (?:they|it|these|those|all|both|everything) (?:all )?works?\b|\b(?:while|whereas|though|although)\b[^.;?]{2,60} (?:can|does|do|could|works?|worked|(?:is|are|stays?|was|were) (?:ok|okay|fine|unaffected|good|normal))\W*$|\b(?:proves?|proved|demonstrates?|confirms?|confirmed|rules? out|establishes)\b(?: that)?[^.;?]{2,60}\b(?:(?:is|are|was|were) (?:good|fine|ok|okay|valid|correct|right|working|reachable|open|up|healthy|not)|works?|resolves?)\b|(?<!\b(?:not|n't|to|can|could|will|should|must|who|that|we|i|staff|people|employees|you|how|did|does|do) )\bwork (?:fine |well |ok )?(?:from (?!home)|with |when |if |over |via |without )|\b(?:this|it|that|there) (?:was|were|is) (?:not|never|no) (?:an? )?(?:such )?(?:problem|issue|error)|\b(?:always|every time|each time)\b[^.;?]{2,60}\bnever\b|\b(?:without|others?|ones|those|rest|both)\b[^.;?]{0,30} (?:is|are|were|was) (?:all )?(?:ok|okay|fine|good|unaffected)\b|(?:^|[—–-] ?)before,? (?:that,? |this,? )?(?:the|it|we|they|our|this|that|there)\b[^.;?]{0,30}\b(?:was|were|took|ran|[a-z]+ed)\b(?!.*\b(?:finish|complet|start|reach))|(?:, |\b(?:over|via|from|with|in|on|at|through|without|using) (?:the|a|an|our|my|another|any|one) [\w-]+(?: [\w-]+){0,2},? )(?:it|they|we|i|one|you|he|she) (?:can|could|does|do|did|is|are|will)\W*$|[;,] (?:but |and |while )?(?:over|via|from|with|in|on|at|through|without|using) (?:[\w'-]+ ){1,5}(?:it|they|we|i|you|he|she) (?:can|could|does|do|did)\W*$|\b(?:(?:days?|weeks?|months?|years?) ago|back then|at first|originally|initially|formerly|the (?:day|week|month|night) before|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b,?[^.;?]{0,12} (?:it|this|that|they|we|the \w+) (?:was|were|took|needed|ran|had|got|came|arrived|finished|loaded|passed)\b(?! (?:slow|down|stuck|unavailable|not|un\w*able|unresponsive|the first|an? (?:error|outage|failure|problem)))/,
);

/** It is over, or it is what the reader is to do: no attempt of the author's. */
export const NOT_OURS = cue(
  /\b(?:solved|fixed|resolved|figured|sorted) (?:it|this|that)(?: out)? (?:ourselves|myself|now|already)|\b(?:can|may) (?:be )?close[d]?\b|^(?:\W|\d)*please\b/,
);

/** Nothing was done, it is a plan with a date, or it leads over to what a machine said. */
export const NOT_TOLD = cue(
  /^\W{0,3}(?:our|the) (?:goal|aim|target|wish|requirement)s?\b|\bshould (?:\w+ ){1,3}?(?:at (?:midnight|noon|\d)|every (?:day|night|hour|\w+day|morning|month)|daily|hourly|weekly|monthly)\b(?!.*\b(?:but|instead|yet)\b)|^as (?:documented|described|discussed|agreed|requested)\b|\bworks? (?:on and off|from time to time|every other time|for a while|half the time|sometimes)|\b(?:only )?every other time\b|\bi'm fine\b|\b(?:not|never|n't) (?:yet )?(?:tried|tested|checked|attempted)\b|\bshould (?:be|start|run|begin|finish|go) (?:\w+ ){0,3}(?:by|at|on|in|before) (?:\d|mon|tue|wed|thu|fri|sat|sun|next|the end|noon|midnight|tomorrow|tonight|then)|\b(?:dates?|times?|days?|slots?|calls?|options?|proposals?|appointments?|mornings?|afternoons?|evenings?|\w+day)\b[^.;?]{0,20} (?:fine|ok|okay|good|convenient) (?:with|for|by) (?:me|us)\b|^(?:any|either|both)\b[^.;?]{0,40}\bworks? for (?:me|us)\b|^(?:an?|any|some|your) (?:\w+ )?(?:explanation|answer|link|call|reply|summary|hint|statement|yes|no|word|date|time)\b[^.;?]{0,40} (?:is|are|would be) (?:fine|ok|okay|enough|good|sufficient)\b|\b(?:saw|found|see|got|shows?|with|noticed) (?:the following|this|these)\b[^.;]{0,40}:$/,
);

/** What is nearby and does not fail. */
export const NEIGHBOUR = cue(
  /\b(?:both|neither|all of them|the others?|the rest|another|the other (?:one|half|two|three)|other \w+|same \w+|next to it|\w+ on [\w-]+|ours|its twin)\b[^.;?]{0,60}\b(?:answers?|gets? (?:its|their|through|a pong)|(?:is|are) (?:untouched|unaffected|spared|delivered|served|fine|ok|good|still there|not affected)|delivers?|shows? (?:it|them) all|never (?:had|has))\b|\bif (?:i|we|you) [^.;?]{3,80},? ?(?:it's|it is|they're|they are|that's|the \w+ is) (?:\w+ )?(?:ok|fine|gone|back|delivered|accepted|served|good|right|quick|fast)\b|^(?:until|till|up to|before)\b[^.;?]{2,40}\b(?:it|this|that|everything|they|there) (?:was|were|had been|worked|took|ran|came) (?:always |all )?|^(?!.*\?)\d{2,5} answers\b|\bran on every\b|\b(?:other|another|rest|siblings?|twins?|same \w+)\b[^.;?]{0,30}\b(?:isn't|aren't|is not|are not|wasn't|weren't) (?:affected|hit|concerned)|\b(?:goes|go|comes|gets|works?|passes|succeeds?) ?(?:through|in|out)?,? (?:but )?(?:an? |the |with )?[\w-]+ (?:doesn't|don't|does not|do not|isn't|aren't)\b|\b(?:only|just) the (?:\w+ ){1,3}(?:break|fail|hang|are affected)\w*/,
);

/** What a check said. */
export const CHECK_SAYS = cue(
  /\b(?:cloudtrail|(?<!payment |billing )history|journal|console|audit trail|logs?|metrics?|simulator|analy[sz]er|traces?|dig|nslookup|curl|ping|telnet|traceroute|nc|tcpdump|x-ray|insights|explain|health checks?|describe-\w+)\b[^.;?]{0,50}\b(?:shows? no|shows? nothing|says? (?:it's |it is )?(?:allowed|ok|healthy|reachable|success\w*|ready|fine|valid)|has no|have no|lists? no|contains? no|gives? the (?:right|correct|same|expected)|connects|resolves|succeeds?|answers|(?:is|are) (?:clean|healthy|green|fine|normal|quiet)|goes through|returns? (?:200|ok|the (?:right|correct|same)))|(?:cloudtrail|ログ|メトリクス|履歴|イベント|トレース)(?:に|で|上)(?:は|も)?[^。]{0,24}(?:ありません|な(?:い|し)(?:。|$)|ゼロ|なく|見当たり|残って(?:い|お)り?ま|出て(?:い|お)り?ませ)|(?:(?<![a-z])(?:dig|nslookup|ping|curl|telnet|traceroute|openssl)(?![a-z])|シミュレーター?|アナライザー?)[^。]{0,20}(?:正し|正常|問題な|成功|通(?:る|り)|応答|許可|allowed|(?<![a-z])ok(?![a-z]))|(?:期限|上限|クォータ|権限|空き容量)[^。]{0,24}(?:失効|超過|到達|達|枯渇|不足)(?:し(?:て)?)?(?:い|お)?り?(?:ません|ない)|ドキュメント(?:で|に|上)は[^。]*と(?:あり|記載|書かれ|書いて|の(?:こと|記載)|され|なって)/,
);

export const GUESS = cue(
  /\b(?:root cause|theory|i guess|we guess|i suspect|we suspect|presumably|hypothesis|best practice|rule of thumb|(?:what|which|the one) (?:i|we|they) (?:believed|thought|assumed))\b|原因(?:は|として)[^。]{0,30}(?:と思|と考|と推|でしょう|ではない)|推測/,
);

/** Talk of what may be done, or how it hangs together: nothing was tried. */
export const NOT_DONE = cue(
  /\b(?:one (?:usually|normally|often|generally|should|must|can|could)|(?:will|would|'ll|going to|plan(?:s|ned|ning)? to|want to|intend to|could|can|might|may|need to|considering|thinking (?:of|about)|before we|next we|should (?:i|we)|shall we) (?:\w+ )?(?:try|test|check|restart|rebuild|move|switch|enable|upgrade|add|increase)|general(?:ly)? (?:advice|recommend)|(?:docs?|documentation|web|tutorial|article|blog|google|internet|stack ?overflow|forum) (?:says?|suggests?|recommends?|is to)|please (?:try|check|verify|confirm|restart))\b/,
);

/** What a knowing author has in mind, not what was tried: "how should…", "should we…" */
export const ASKS = cue(
  /\?["')]*$|(?:でしょうか|ますか|ですか|ませんか)(?:。|$)|^\W*(?:お?(?:知り|聞き|伺い|尋ね)たい|教えて(?:いただ|頂)きたい)(?:の|こと|点)は/,
);

export const MEANINGFUL = /[a-z0-9ぁ-んァ-ヶ一-龠]{2}/;

/** It came back by itself, or goes well for a while only: what happened. */
export const RECOVERED = cue(
  /(?:,|\band|\bbut) then\b[^.;]{0,40}\b(?:fail|hang|stop|drop|crash|die|time|nothing)|\b(?:recovered|came back|resolved itself|worked again|cleared)\b[^.;]{0,30}\b(?:by itself|on its own|at \d|without (?:us|anyone|any action))/,
);

/** The next sentence tells the outcome of what the one before did. */
export const STILL = cue(
  /^(?:but|however|still|no |nothing|same|it (?:did|does|still|got|works|worked)|this (?:did|does|made|worked|works|helped)|that (?:did|does|made|helped)|both|all|none|neither|didn't|doesn't|unfortunately|again|the (?:problem|error|issue|result|behaviou?r) (?:is|was|remains|persists|stays|still|comes|returned))\b|^(?:it|they|that|this|everything|all|(?:the|our) [\w-]+)\b[^.;?]{0,30}? (?:came (?:back|up)|went (?:away|up|down|back)|stayed|stays|remained|remains|recovered|vanished|disappeared|returned|continued|continues|(?:is|was|are|were) (?:still|back|gone|the same|unchanged))\b|^(?:しかし|ただ|それでも|結果|いずれ|どちら|改善|変化|変わ|同じ|同様|が、|ですが|でも|状況(?:は|に)|現象は|エラーは)/,
);
