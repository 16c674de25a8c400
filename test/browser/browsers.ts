export { findChromium, findFirefox } from "@casewright/workshop/browsers";
