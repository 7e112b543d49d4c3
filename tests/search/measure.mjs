// How many words a search finds by their dictionary form, and how many of its hits are right. See README.md.
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const [folder] = process.argv.slice(2);
const here = import.meta.dirname;
// The rules of the published script itself.
const rules = fs.readFileSync(path.join(here, '../../src/Kasko.Site/Render/Search/words.js'), 'utf8');
const {rank, wordsOf} = vm.runInNewContext(`${rules};({rank, wordsOf})`);

const MOST = 600;
const LEAST_LETTERS = 4;

const ways = {
  'the same word': (word, query) => word === query,
  'beginnings': (word, query) => word.startsWith(query),
  'this search': (word, query) => rank(word, query) < 6,
};

function textsIn(language) {
  return fs.readdirSync(folder, {recursive: true}).filter(name => name.endsWith(`.${language}.md`)).sort()
    .map(name => fs.readFileSync(path.join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
}

function basesOf(words, language) {
  const python = process.env.PYTHON ?? '/usr/bin/python3';
  const options = {input: words.join('\n'), maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'inherit']};
  return new Map(Object.entries(JSON.parse(execFileSync(python, [path.join(here, 'bases.py'), language], options))));
}

// Every so many, so that a large number takes no longer.
function some(list) {
  const step = Math.max(1, Math.floor(list.length / MOST));
  return list.filter((_, number) => number % step === 0);
}

function byQuery(analysed, kind) {
  const found = new Map();
  for (const [word, analysis] of analysed) {
    for (const query of analysis[kind]) if (query !== word && query.length >= LEAST_LETTERS) found.set(query, [...found.get(query) ?? [], word]);
  }
  return found;
}

const percent = (part, whole) => `${(100 * part / whole).toFixed(0)} %`;

function recall(pairs, way) {
  let [found, all] = [0, 0];
  for (const [query, words] of pairs) for (const word of words) {
    all++;
    if (way(word, query)) found++;
  }
  return percent(found, all);
}

// The mean of all queries that find something.
function precision(queries, analysed, way) {
  const shares = queries.map(query => {
    const hits = analysed.filter(([word]) => way(word, query));
    const right = hits.filter(([word, {bases, parts}]) => word === query || bases.includes(query) || parts.includes(query));
    return hits.length ? right.length / hits.length : null;
  }).filter(share => share !== null);
  return percent(shares.reduce((sum, share) => sum + share, 0), shares.length);
}

console.log('| language | way | inflected forms found | compounds found by a part | right among the hits |');
console.log('| --- | --- | ---: | ---: | ---: |');
for (const [language, name] of [['fi', 'Finnish'], ['sv', 'Swedish']]) {
  const words = [...new Set(textsIn(language).flatMap(text => wordsOf(text)))].filter(word => /^\p{L}+$/u.test(word)).sort();
  const analysed = [...basesOf(words, language)];
  const [inflected, compounds] = ['bases', 'parts'].map(kind => some([...byQuery(analysed, kind)].sort()));
  const queries = [...new Set([...inflected, ...compounds].map(([query]) => query))];
  console.error(`${name}: ${words.length} words, ${analysed.length} with a base form, ${inflected.length} and ${compounds.length} queries`);
  for (const [way, finds] of Object.entries(ways)) {
    console.log(`| ${name} | ${way} | ${recall(inflected, finds)} | ${recall(compounds, finds)} | ${precision(queries, analysed, finds)} |`);
  }
}
