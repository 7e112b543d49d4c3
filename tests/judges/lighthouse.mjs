// Lighthouse must give 100 for everything, on five pages of each site: node lighthouse.mjs SITE_DIR…
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from './browser.mjs';
import { pagesOf, serve } from './site.mjs';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
// One page of each kind, alternating between the site's first two languages.
const kinds = ['home', 'goal', 'follow-up', 'measure', 'strategy'];
// Other work on the machine slows a page down and never speeds it up: only the best measurement of speed counts.
const attempts = 5;

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-component-update', '--disable-sync',
  '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

let failures = 0;
const browser = await launch({ chromePath: findBrowser(), chromeFlags: flags, logLevel: 'silent' });
try {
  for (const folder of process.argv.slice(2)) await judge(folder);
} finally {
  browser.kill();
}
process.exitCode = failures === 0 ? 0 : 1;

async function judge(folder) {
  const site = await serve(folder);
  try {
    const pages = await pagesOf(folder);
    for (const [index, kind] of kinds.entries()) {
      // A language that has few pages may lack one of the kind.
      const found = pages.filter(candidate => candidate.kind === kind);
      const languages = [...new Set(found.map(page => page.address.split('/')[0]))].filter(language => language === 'sv' || language === 'fi');
      const page = found.find(candidate => candidate.address.startsWith(languages[index % languages.length] + '/'));
      if (page) await judgePage(site.address, page.address);
      else fail(`${folder} has no page of the kind ${kind}`);
    }
  } finally {
    site.close();
  }
}

async function judgePage(root, address) {
  let result;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    result = (await lighthouse(root + address, { port: browser.port, onlyCategories: categories, output: 'json', logLevel: 'error' })).lhr;
    if (categories.every(category => category !== 'performance' || scoreOf(result, category) === 100)) break;
  }

  const scores = categories.map(category => `${category} ${scoreOf(result, category)}`).join(', ');
  if (categories.every(category => scoreOf(result, category) === 100)) {
    console.log(`/${address}: ${scores}`);
    return;
  }

  fail(`/${address}: ${scores}`);
  for (const category of categories.filter(name => scoreOf(result, name) < 100)) {
    for (const { id, weight } of result.categories[category].auditRefs) {
      const audit = result.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 1) console.error(`  ${id}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
}

function scoreOf(result, category) {
  return Math.round((result.categories[category].score ?? 0) * 100);
}

function fail(words) {
  failures++;
  console.error(words);
}
