const ITEM = /^\s{0,8}(?:[-*•・○●■]|\(?\d{1,2}[.)）]|[(（]\d{1,2}[)）]|[①-⑳])\s*(?=\S)/u;
const ASKS =
  /[?？]\s*$|\b(?:please|could you|can you|would you|kindly|let us know)\b|(?:でしょう|ます|です|ません)か[。]?\s*$|(?:ください|下さい|いただけます|頂けます|いただきたく|頂きたく|お知らせ|ご教示|ご提供|ご共有|ご確認の(?:うえ|上)|お願い(?:いた|致)し)/i;
/** What every letter ends with, and what points to reading. */
const COURTESY =
  /\b(?:do not hesitate|feel free|further (?:questions|assistance|help)|any (?:other )?(?:questions|concerns)|rate (?:this|my)|share your experience|valued? your feedback|please (?:see|refer|note|find|be aware|allow|bear)|thank you)\b|ご不明|お気軽|ご遠慮|何卒|よろしくお願い|宜しくお願い|お問い合わせ(?:いただき|ください)|お待ち(?:ください|いただ)|ご了承|ご容赦|ご参照|ご覧ください|アンケート|評価/i;
/** What announces a list of things to tell. */
const ANNOUNCES = /[:：]\s*$|\b(?:following|below)\b|以下|下記|次の/i;

/** What AWS Support asks for in a message: its questions and requests, each on one line, in order. */
export function questionsIn(message: string): readonly string[] {
  const found: string[] = [];
  let announced = false;
  for (const line of message.split(/\r\n?|\n/)) {
    const item = ITEM.exec(line);
    if (item) {
      const text = line.slice(item[0].length).trim();
      if (!COURTESY.test(text) && (announced || ASKS.test(text))) found.push(text);
      continue;
    }
    if (line.trim() === "") continue;
    announced = false;
    for (const sentence of sentences(line)) {
      if (!ASKS.test(sentence) || COURTESY.test(sentence)) continue;
      // "Please tell us the following" is asked by its items.
      if (ANNOUNCES.test(sentence)) announced = true;
      else found.push(sentence);
    }
  }
  return found;
}

function sentences(line: string): string[] {
  return line
    .split(/(?<=[。？])|(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** A reply that quotes each question, with a prompt in a comment below it. */
export function quoteQuestions(questions: readonly string[], prompt: string): string {
  return questions
    .map((question) => `> ${question.replace(/<!--|-->/g, " ")}\n\n<!-- ${prompt.replaceAll("-->", " ")} -->`)
    .join("\n\n");
}
