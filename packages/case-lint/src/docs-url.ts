/** The page that explains a rule, in both languages. */
export function docsUrl(ruleId: string): string {
  return `https://github.com/casewright/casewright/blob/main/docs/rules/${ruleId}.md`;
}
