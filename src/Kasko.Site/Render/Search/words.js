// How words are compared. Languages/SearchWords.cs divides pages in the same way; tests/search measures it.
const token = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;
const plain = text => text.normalize().toLowerCase()
  .replace(/[\u00ad\u200b-\u200d\u2060\ufeff'’]/g, '')
  .replace(/[^\0-\x7fåäö]/g, letter => letter.normalize('NFD').replace(/\p{M}/gu, ''));
const wordsOf = text => plain(text).replace(/(\p{N})[\u00a0\u202f](?=\p{N}{3}(?!\p{N}))/gu, '$1').match(token) || [];
const bare = word => word.replace(/[åä]/g, 'a').replace(/ö/g, 'o');
// Most inflected forms begin with it; a number has none.
const startOf = word => /\p{N}/u.test(word) ? word : word.slice(0, Math.max(4, Math.round(word.length * 0.7)));

// The whole word, its beginning, inside it; then the same with a and o for å, ä and ö. Greater than 5: not at all.
function rank(word, wanted) {
  const start = startOf(wanted);
  for (const [better, form] of [[0, word], [3, bare(word)]]) {
    const at = form.indexOf(start);
    if (at >= 0) return better + (form === wanted ? 0 : at ? 2 : 1);
  }
  return 9;
}
