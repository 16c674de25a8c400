declare module "textlint-rule-preset-ja-technical-writing" {
  const preset: unknown;
  export default preset;
}
