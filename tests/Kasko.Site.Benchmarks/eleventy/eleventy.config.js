import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export default function (config) {
  const style = readFileSync("style.css");
  const name = `style.${createHash("sha256").update(style).digest("hex").slice(0, 10)}.css`;
  config.addGlobalData("style", name);
  config.addPassthroughCopy({ "style.css": `assets/${name}`, static: "/" });
  config.addFilter("twin", (url) => (url.startsWith("/sv/") ? "/fi/" : "/sv/") + url.slice(4));
  config.addFilter("in", (pages, language) => pages.filter((page) => page.data.language === language && page.data.title));
  config.addFilter("json", (value) => JSON.stringify(value));
  return { dir: { input: "content", output: "public" }, markdownTemplateEngine: "liquid" };
}
