import { cue } from "../phrases/cue.ts";

/**
 * What the templates of issue trackers and of support portals say to the author. Nobody who writes a case says it,
 * so it is about no case. Sources: the issue forms of aws-cdk, terraform-provider-aws, the AWS SDKs, kubernetes.
 */
const BOILERPLATE = cue(
  /^(?:\W|\d)*(?:please (?:vote|do not leave|don't leave|search|describe|fill|include|paste|specify|see our|see the|note that|use (?:this|the|our) (?:template|form)|complete|add (?:any|as much|a 👍)|provide (?:a (?:clear|brief|concise|minimal|self)|the following|as much|any|your (?:version|code|config|terraform))|remove (?:this|the)|make sure|ensure|read the|follow the (?:template|guide)|replace|redact|omit|run .{1,40} and (?:paste|provide))|if you are interested in working on|if this is a (?:feature|security|bug)|a (?:clear|concise|brief|short|minimal)(?:,? (?:and )?(?:clear|concise|brief|short|detailed))? (?:and \w+ )?(?:description|summary|explanation|example|code)|describe (?:the|what|your|any|how)\b|tell us (?:what (?:happened|you|is|went|the|kind)|how (?:you|to reproduce|we)|about)|explain what (?:you|actually)|add any other (?:context|information)|for (?:urgent|more information|general|questions)\b.{0,60}(?:see|visit|use|contact)|thanks? (?:you )?for (?:taking|filing|opening|submitting|reporting|filling)|before (?:opening|submitting|filing|posting|you)|note: (?:please|do not|if)|(?:👋|hello!? we)|i (?:have|'ve) (?:searched|read|checked|verified|reviewed|looked (?:at|through|for))[^.]{0,50}\b(?:existing|issues?|guide|docs|documentation|contributing|code of conduct|duplicates?|readme|known)|this issue (?:was|has been) (?:originally )?(?:opened|automatically|migrated)|volunteering to work|_?no response_?$|<(?!title|h1|error|message|code|\?xml|html).{0,80}>$)|^(?:\W|\d)*(?:what happened(?: instead)?[?:*]+\s*$|what (?:did you (?:expect|do)|you expected|(?:is|was) the (?:current|expected) (?:behaviou?r|result))|anything else|any other (?:information|context|comments)|how (?:to|can we) reproduce|is there an existing issue|would you like to|are you (?:willing|able|interested|planning)|have you (?:searched|read|tried|checked)|did you (?:search|read|expect|check)|do you want to|is (?:this|it|the bug) (?:a|related to a) |which (?:version|area|part|terraform|browser|package)|on which|can you (?:reproduce|help us)|can we reproduce|i may be able to|this (?:feature|bug|issue) might)[^.]{0,80}[?:*]+\s*$|テンプレートに(?:沿って|従って)|(?:ご?記入|ご?記載|ご?入力|ご?選択|(?:貼り?付け|書い|埋め|消し|削除し)て)(?:して)?(?:ください|下さい|願います|お願いします)[。))]?$|^(?:※|\(|<)\s*(?:必須|任意|例|記入例)/,
);

/** Whether a line (lower case) is a template talking to its author. */
export function isBoilerplate(lower: string): boolean {
  return BOILERPLATE.test(lower);
}
