import { environmentLanguage } from "../../../src/cli/environmentLanguage";

it.each([
  ["Vietnamese by LANG", { LANG: "vi_VN.UTF-8" }, "vi"],
  ["Vietnamese by its bare name", { LANG: "vi" }, "vi"],
  ["LC_NUMERIC before LANG", { LC_NUMERIC: "vi_VN", LANG: "en_US.UTF-8" }, "vi"],
  ["LC_ALL before both", { LC_ALL: "C", LC_NUMERIC: "vi_VN", LANG: "vi_VN" }, "en"],
  ["an empty variable as one not set", { LC_ALL: "", LANG: "vi_VN" }, "vi"],
  ["another language beginning alike as another", { LANG: "vie_XX" }, "en"],
  ["English where nothing is set", {}, "en"],
] as const)("reads %s", (_, environment, language) => {
  expect(environmentLanguage(environment)).toBe(language);
});
