/** Both languages group digits alike; a formatter made at every key press would be felt. */
const COUNT = new Intl.NumberFormat("en");

/** Everything the extension says in English, except what the lint and the plans say themselves. */
export const en = {
  title: "Casewright",
  collapse: "Collapse",
  expand: "Open Casewright",
  move: "Move the panel: drag it, or use the arrow keys",
  dock: "Dock at the right edge",
  summary: (findings: number, missing: number) =>
    `${findings} ${findings === 1 ? "finding" : "findings"}, ${missing} missing`,
  allThere: "Nothing missing, nothing found",
  kind: "Kind of question",
  characters: "Characters left",
  charactersLeft: (left: number, most: number) =>
    left >= 0
      ? `${COUNT.format(left)} of ${COUNT.format(most)}`
      : `${COUNT.format(-left)} over ${COUNT.format(most)}`,
  case: "Chosen in the form",
  caseLanguages: {
    en: "English",
    ja: "Japanese",
    zh: "Chinese",
    ko: "Korean",
    es: "Spanish",
    pt: "Portuguese",
    fr: "French",
    tr: "Turkish",
  } as Readonly<Record<string, string>>,
  firstResponse: "First response due",
  choosePlan: "Choose your plan",
  chooseSeverity: "No severity is chosen yet.",
  severities: "Which severity?",
  dueInPlan: (plan: string) => `With ${plan}, if sent now:`,
  severityHelp: {
    low: "A general question or a feature request.",
    normal: "Something not critical misbehaves, or development cannot wait.",
    high: "Important functions work, but impaired.",
    urgent: "Important functions are unavailable; the business feels it.",
    critical: "The business is at risk, and somebody can be reached.",
  },
  settings: "Settings",
  elements: "What the case says",
  present: "There",
  missing: "Missing",
  notNeeded: "Not needed for this kind of question",
  findings: "Findings",
  noFindings: "Nothing to mend.",
  inSubject: "In the subject",
  inPhone: "Phone number",
  add: "Add section",
  skeleton: "Start with all sections",
  caseFile: "Fill in from a case file…",
  show: "Show in the text",
  why: "Why?",
  dismiss: "Dismiss",
  close: "Close",
  refused:
    "The editor on this page did not take the change as it is. Check the text there and change it by hand.",
  changed: "These words have changed meanwhile. Nothing was replaced; the text is checked again.",
  moved: {
    attached: (name: string) => `${name} is attached, with secrets masked.`,
    saved: (name: string) =>
      `${name} was saved with your downloads, with secrets masked: this page takes no file from Casewright. Attach it from there.`,
    copied:
      "The question is copied as a case file, with secrets masked. Paste it into the text of a new case: it fills in the form.",
    notCopied: "The browser did not let Casewright copy the question. Nothing was changed.",
  },
  keys: "Keyboard shortcuts",
  keyList: [
    ["Alt+F8", "next finding"],
    ["Alt+Shift+F8", "previous finding"],
    ["Alt+Enter", "apply its fix"],
    ["Alt+Delete", "dismiss it"],
    ["Alt+Shift+Enter", "to this panel"],
    ["Esc", "back to the text"],
  ] as readonly (readonly [string, string])[],
  levels: { error: "Error", warning: "Warning", info: "Note" },
  guard: {
    title: "Not sent: there is a secret in the text",
    explain: "Whoever can read the case could use it. Masked, the text keeps its sense.",
    mask: "Mask and go on",
    back: "Back to the text",
    anyway: "Go on anyway",
    sureTitle: "Send the secret readable?",
    sure: "It will be stored with the case and cannot be taken back. Change or revoke it afterwards.",
    reallyAnyway: "Send it readable",
    masked: "becomes",
    count: (count: number) => (count === 1 ? "1 secret" : `${count} secrets`),
    checking: "Checking the text for secrets before it is sent…",
  },
  /** The guard's words where the text could not be checked. */
  unchecked: {
    title: "Not sent: the text could not be checked for secrets",
    explain:
      "Casewright's check did not answer. Go back and try again; if that does not help, copy your text and reload the page. Send it as it is only if you know that it holds no password, key or token.",
    anyway: "Send it unchecked",
  },
  /** The guard's words where they differ for attachments. */
  files: {
    title: "Not attached: there is a secret in the file",
    mask: "Attach a masked copy",
    back: "Do not attach",
    sureTitle: "Attach the secret readable?",
    reallyAnyway: "Attach it readable",
    pictureTitle: "Is there a secret in the picture?",
    explainPicture:
      "Pictures are not read. Drag over whatever must not be seen, such as keys, names or account data: it is covered for good.",
    uncheckedTitle: "Not checked for secrets",
    explainUnchecked: "Casewright could not look into this. Attach it only if you know what is in it.",
    attach: "Attach",
    uncover: "Undo the last cover",
    again: (names: string) =>
      `${names} was checked. Paste or drop it once more: this browser does not let Casewright hand it on.`,
    saved: (names: string) =>
      `The masked copy of ${names} was saved with your downloads: this browser does not let Casewright hand it on. Attach it from there.`,
    checking: (names: string) => `Checking ${names} for secrets…`,
    unchecked: {
      binary: (name: string) => `${name}: no text, so it was not checked.`,
      "too-large": (name: string) => `${name}: too large to be checked.`,
      locked: (name: string) => `${name}: locked by a password, so it was not checked.`,
    },
  },
  draft: {
    title: "A draft is kept",
    of: (when: string) => `From ${when}`,
    masked: (count: number) =>
      count === 1 ? "One secret in it was masked." : `${count} secrets in it were masked.`,
    restore: "Put it back",
    erase: "Erase it",
  },
  report: {
    title: (set: number, all: number) =>
      set === all ? "The case file is in the form" : `The case file: ${set} of ${all} fields set`,
    fields: {
      subject: "Subject",
      body: "Description",
      type: "Case type",
      service: "Service",
      category: "Category",
      severity: "Severity",
      language: "Language",
      contacts: "Additional contacts",
    },
    "no-field": "not on this page",
    "no-option": "not offered here: choose it yourself",
    attach: "Attach yourself",
    noCaseFile:
      "This is no case file: it needs front matter between two lines --- with keys such as service or severity.",
  },
  noField: "Casewright found no text field here that it can check. Click into one first.",
  gone: "Casewright was updated or switched off. Reload the page to use it here again.",
  subject: "Subject",
  description: "Description",
};

export type Texts = typeof en;
