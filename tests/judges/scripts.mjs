// Extracts the shell scripts from pipelines for shellcheck: scripts.mjs FOLDER FILE…
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";

const [folder, ...files] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
let written = 0;

function write(file, name, script) {
  // GitHub substitutes its own values before the shell reads the script.
  const text = script.replace(/\$\{\{.*?\}\}/g, "value");
  writeFileSync(join(folder, `${basename(file).replace(/^\./, "")}.${name.replace(/[^A-Za-z0-9]+/g, "-")}.bash`), `#!/usr/bin/env bash\nset -eo pipefail\n${text}\n`);
  written++;
}

for (const file of files) {
  const pipeline = parse(readFileSync(file, "utf8"));
  for (const [name, job] of Object.entries(pipeline.jobs ?? {}))
    (job.steps ?? []).forEach((step, number) => step.run && write(file, `${name}-${number + 1}`, step.run));
  for (const [name, job] of Object.entries(pipeline))
    if (job?.script) write(file, name, [job.before_script ?? [], job.script, job.after_script ?? []].flat().join("\n"));
}
if (written === 0) throw new Error("There is no script in these files.");
