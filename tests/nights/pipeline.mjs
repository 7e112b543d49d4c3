// Plays the jobs of .gitlab-ci.yml as GitLab runs them, without their scripts: which of them run when some fail.
//   pipeline.mjs FILE SOURCE [JOB=failed …]
// Prints "JOB RESULT" for each job of the pipeline, in its order. A job with 'needs' waits for those only; one without
// waits for all jobs of the earlier stages. 'on_failure' runs when one of those failed, and a skipped one counts as none.
import { readFileSync } from "node:fs";
import { parse } from "../judges/node_modules/yaml/dist/index.js";

const [file, source, ...given] = process.argv.slice(2);
const failing = new Set(given.map((word) => word.split("=")[0]));
const ci = parse(readFileSync(file, "utf8"));
const merged = (name) => [ci[name].extends ?? []].flat().reduceRight((job, base) => ({ ...merged(base), ...job }), ci[name]);
const isTrue = (condition) =>
  condition.split("&&").every((part) => {
    const [left, right] = part.trim().split(/ == /);
    if (left === "$CI_PIPELINE_SOURCE") return right === `"${source}"`;
    return true; // The default branch, and a token that is set.
  });
const jobs = Object.keys(ci)
  .filter((name) => ci[name]?.stage && !name.startsWith("."))
  .concat(Object.keys(ci).filter((name) => ci[name]?.extends && !ci[name].stage && !name.startsWith(".")))
  .map((name) => ({ name, ...merged(name) }))
  .sort((a, b) => ci.stages.indexOf(a.stage) - ci.stages.indexOf(b.stage));
const results = {};
for (const job of jobs) {
  const rule = (job.rules ?? [{}]).find((each) => !each.if || isTrue(each.if));
  const when = rule?.when ?? (rule ? "on_success" : "never");
  if (when === "never") continue;
  const before = (job.needs ?? jobs.filter((other) => ci.stages.indexOf(other.stage) < ci.stages.indexOf(job.stage)).map((other) => other.name))
    .map((need) => results[need.job ?? need]).filter((result) => result);
  const failed = before.includes("failed");
  const runs = when === "always" || (when === "on_failure" ? failed && !(job.needs && before.includes("skipped")) : !failed && !(job.needs && before.includes("skipped")));
  results[job.name] = !runs ? "skipped" : failing.has(job.name) ? (rule.allow_failure ? "warning" : "failed") : "success";
}
console.log(Object.entries(results).map((entry) => entry.join(" ")).join(", "));
