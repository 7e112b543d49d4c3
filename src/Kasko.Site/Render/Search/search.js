// Finds pages by the index that the build has made. Nothing that is typed here leaves the browser: the index and the
// pages found are fetched by their names, and the address keeps the query behind its "#".
const results = document.querySelector('[data-index]');
const [count, hits, more] = results.children;
const elsewhere = results.nextElementSibling;
const field = document.querySelector('main [name=q]');
const words = results.dataset;
const base = new URL(words.index, document.baseURI);
const files = new Map();
let query = null;
let timer;

async function read(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(answer.status);
  return answer;
}

async function parsed(name) {
  const file = await (await read(new URL(name, base))).json();
  let last = '';
  if (file.words) file.words = [...file.words.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared, rest]) => last = last.slice(0, shared.charCodeAt() - 65) + rest);
  if (file.places) file.places = file.places.split(' ');
  return file;
}

// Each file is read once; after a failure again.
function index(name = base.href) {
  if (!files.has(name)) files.set(name, parsed(name).catch(fault => {
    files.delete(name);
    throw fault;
  }));
  return files.get(name);
}

// A large index is divided by the letters that a query begins with.
async function partFor(wanted) {
  const whole = await index();
  if (!whole.parts) return whole;
  const parts = whole.parts.split(' ');
  for (let start = bare(startOf(wanted)); start; start = start.slice(0, -1)) {
    const number = parts.indexOf(start);
    if (number >= 0) return index(`${whole.folder}${number}.json`);
  }
  return {words: [], places: []};
}

async function pageOf(number) {
  const whole = await index();
  if (!whole.parts) return whole.pages[number];
  const file = await index(`${whole.folder}${whole.parts.split(' ').length + Math.floor(number / whole.chunk)}.json`);
  return file.pages[number % whole.chunk];
}

// How well each page fits: a smaller number is better.
function pagesWith(wanted, {words, places}) {
  const found = new Map();
  words.forEach((word, i) => {
    const fit = rank(word, wanted);
    if (fit > 5) return;
    let page = 0;
    for (const place of places[i].split('.').map(digits => parseInt(digits, 36))) {
      page += Math.floor(place / 3);
      found.set(page, Math.min(found.get(page) ?? 99, fit * 3 + place % 3));
    }
  });
  return found;
}

function distance(one, other) {
  const row = [...Array(other.length + 1).keys()];
  for (let i = 0; i < one.length; i++) {
    let before = row[0]++;
    for (let j = 0; j < other.length; j++) {
      const edits = Math.min(row[j], row[j + 1]) + 1;
      [before, row[j + 1]] = [row[j + 1], Math.min(edits, before + (one[i] !== other[j]))];
    }
  }
  return row[other.length];
}

// The words that are near in spelling, also their beginnings.
const near = (wanted, {words}) => words
  .map(word => [Math.min(...[word, word.slice(0, wanted.length)].map(form => distance(wanted, form))), word])
  .filter(([edits]) => edits <= (wanted.length > 5 ? 2 : 1))
  .sort(([one], [other]) => one - other).slice(0, 5).map(([, word]) => word);

const add = (parent, name, text) => {
  const child = parent.appendChild(document.createElement(name));
  child.textContent = text ?? '';
  return child;
};

function mark(parent, text, wanted) {
  let done = 0;
  for (const {0: word, index: at} of text.matchAll(token)) {
    if (!wanted.some(each => rank(plain(word), each) < 6)) continue;
    parent.append(text.slice(done, at));
    add(parent, 'mark', word);
    done = at + word.length;
  }
  parent.append(text.slice(done));
}

// A line of the page with the most of the words, other than its known figure.
async function excerpt(line, href, wanted, known) {
  const page = new DOMParser().parseFromString(await (await read(href)).text(), 'text/html');
  // The same as for words of the index: the word itself before its beginning.
  const fit = (text, each) => 9 - Math.min(9, ...(plain(text).match(token) || []).map(word => rank(word, each)));
  let [best, most] = ['', 0];
  for (const part of page.querySelectorAll('main :is(p, li, dd, th, td, h2, h3, h4, caption, figcaption):not(nav *, form *, [role=note] *)')) {
    const text = part.textContent.replace(/\u00ad/g, '').replace(/\s+/g, ' ').trim();
    if (part.querySelector('p, li') || text === known) continue;
    const all = wanted.reduce((sum, each) => sum + fit(text, each), 0);
    if (all > most) [best, most] = [text, all];
  }
  best ||= page.querySelector('[name=description]')?.content ?? '';
  const first = [...best.matchAll(token)].find(([word]) => wanted.some(each => fit(word, each)))?.index ?? 0;
  const from = first > 120 ? best.indexOf(' ', first - 60) + 1 : 0;
  const to = best.length > from + 200 ? best.lastIndexOf(' ', from + 200) : best.length;
  mark(line, (from ? '… ' : '') + best.slice(from, Math.max(to, from)) + (to < best.length ? ' …' : ''), wanted);
}

async function show(numbers, wanted, asked) {
  for (const number of numbers.slice(0, 10)) {
    const [title, href, section, figure] = await pageOf(number);
    if (asked !== query) return;
    const hit = add(hits, 'li');
    const link = add(add(hit, 'h2'), 'a');
    link.href = href;
    mark(link, title, wanted);
    if (section) add(hit, 'p', section).className = 'section';
    if (figure) mark(add(hit, 'p'), figure, wanted);
    excerpt(add(hit, 'p'), href, wanted, figure?.replace(/\s/g, ' ')).catch(() => {});
  }
  const rest = numbers.slice(10);
  more.hidden = !rest.length;
  more.onclick = () => {
    const next = hits.childElementCount;
    show(rest, wanted, asked).then(() => hits.children[next].querySelector('a').focus());
  };
}

async function search(text) {
  text = text.slice(0, 200).replace(/\p{Cs}/gu, '').trim();
  if (text === query) return;
  const asked = query = text;
  history.replaceState(null, '', location.pathname + (text ? '#q=' + encodeURIComponent(text) : ''));
  const wanted = [...new Set(wordsOf(text))];
  const indexes = await Promise.all(wanted.map(partFor));
  if (asked !== query) return;
  const found = wanted.map((word, i) => pagesWith(word, indexes[i]));
  const score = page => found.reduce((sum, pages) => sum + pages.get(page), 0);
  const numbers = [...found[0]?.keys() ?? []].filter(page => found.every(pages => pages.has(page))).sort((one, other) => score(one) - score(other) || one - other);
  hits.replaceChildren();
  more.hidden = true;
  elsewhere.hidden = numbers.length > 0;
  count.textContent = !text ? '' : numbers.length === 1 ? words.one : (numbers.length ? words.many : words.none).replace('{n}', () => numbers.length).replace('{q}', () => text);
  if (!numbers.length) wanted.forEach((word, i) => {
    // Each word alone, or the query with a word that exists.
    const others = !found[i].size ? near(word, indexes[i]).map(other => wanted.with(i, other).join(' ')) : wanted.length > 1 ? [word] : [];
    for (const other of others) add(add(hits, 'li'), 'a', words.near.replace('{q}', () => other)).href = '#q=' + encodeURIComponent(other);
  });
  await show(numbers, wanted, asked);
}

const start = text => search(text).catch(() => {
  query = null;
  count.textContent = words.failed;
  elsewhere.hidden = false;
});

function open() {
  field.value = new URLSearchParams(location.hash.slice(1)).get('q') ?? new URLSearchParams(location.search).get('q') ?? '';
  start(field.value);
}

// A screen reader says the number of hits once, when the typing pauses.
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => start(field.value), 400);
});
field.form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(timer);
  start(field.value);
});
addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#q=')) return;
  open();
  field.focus();
});
open();
