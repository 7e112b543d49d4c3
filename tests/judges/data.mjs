// Reads the open data of built sites with independent programs: node data.mjs SITE_DIR…
// The tables through the official reader of Frictionless data packages, every row against its schema; the catalogue
// through a JSON-LD processor, and the resulting RDF is compared with what DCAT-AP 3 makes mandatory.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import frictionless from 'datapackage';
import jsonld from 'jsonld';

const dcat = name => 'http://www.w3.org/ns/dcat#' + name;
const dct = name => 'http://purl.org/dc/terms/' + name;
const foaf = name => 'http://xmlns.com/foaf/0.1/' + name;
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

// DCAT-AP 3.0: the mandatory properties of each class. In our catalogue, texts are in each of its languages,
// but for those that a partial language lacks and words of the data files' own.
const mandatory = {
  [dcat('Catalog')]: { both: [dct('title'), dct('description')], one: [dct('publisher'), dcat('dataset')] },
  [dcat('Dataset')]: { both: [dct('title'), dct('description')], one: [dct('publisher'), dcat('distribution')] },
  [dcat('Distribution')]: { both: [dct('title')], one: [dcat('accessURL')] },
  [foaf('Agent')]: { both: [foaf('name')], one: [] },
};

let failures = 0;
for (const folder of process.argv.slice(2)) {
  console.log(`${folder}: ${await readTables(folder)} rows, ${await readCatalogue(folder)} statements`);
}
process.exitCode = failures === 0 ? 0 : 1;

function fail(folder, message) {
  console.error(`${folder}: ${message}`);
  failures++;
}

async function readTables(folder) {
  const files = await readdir(join(folder, 'data'));
  // A site without figures has no tables, and so no package; with one or more it must have both.
  if (!files.some(file => file.endsWith('.csv')) && !files.includes('datapackage.json')) return 0;
  const found = await frictionless.Package.load(join(folder, 'data/datapackage.json'));
  for (const error of found.errors) fail(folder, `datapackage.json: ${error.message}`);
  let rows = 0;
  for (const resource of found.resources) {
    try {
      rows += (await resource.read()).length;
    } catch (error) {
      fail(folder, `${resource.name}: ${[error, ...(error.errors ?? [])].map(one => one.message).join(' ')}`);
    }
  }
  return rows;
}

async function readCatalogue(folder) {
  const document = JSON.parse(await readFile(join(folder, 'data/catalog.jsonld'), 'utf8'));
  // Safe: a term without a meaning, or an invalid address, is an error and is not ignored.
  const statements = await jsonld.toRDF(document, { safe: true });
  // Every text is in the language that the catalogue names first; the others are known ones.
  const known = document.language.map(address => ({ SWE: 'sv', FIN: 'fi', ENG: 'en', SME: 'se' })[address.split('/').pop()]);
  const said = (subject, predicate) => statements.filter(one => one.subject.value === subject && one.predicate.value === predicate).map(one => one.object);
  for (const [kind, rules] of Object.entries(mandatory)) {
    const subjects = statements.filter(one => one.predicate.value === type && one.object.value === kind).map(one => one.subject.value);
    if (subjects.length === 0) fail(folder, `catalog.jsonld has no ${kind}`);
    for (const subject of subjects) {
      for (const property of rules.both) {
        const languages = said(subject, property).map(text => text.language);
        if (!languages.includes(known[0]) || languages.some(language => !known.includes(language)) || new Set(languages).size !== languages.length)
          fail(folder, `${subject} has ${property} in '${languages.sort().join(' ')}'`);
      }
      for (const property of rules.one) if (said(subject, property).length === 0) fail(folder, `${subject} has no ${property}`);
    }
  }
  return statements.length;
}
