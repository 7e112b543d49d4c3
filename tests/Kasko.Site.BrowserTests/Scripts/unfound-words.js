// Visible words with soft hyphens, up to five a page, that the browser does not find when they are typed without.
() => {
  const words = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text && words.size < 5; text = texts.nextNode()) {
    if (!kasko.isShown(text.parentElement)) continue;
    for (const word of text.data.match(/[\p{L}\u00AD]+/gu) ?? [])
      if (word.includes('\u00AD')) words.add(word);
  }
  const unfound = [...words].filter(word => !window.find(word.replaceAll('\u00AD', ''), true, false, true));
  getSelection().removeAllRanges();
  return unfound.map(word => ({ rule: 'words are found as they are typed', target: word.replaceAll('\u00AD', '|'), why: 'not found' }));
}
