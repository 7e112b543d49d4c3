// The words of the page that may break at a soft hyphen.
() => {
  const words = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const word of text.data.match(/[\p{L}\u00AD]+/gu) ?? [])
      if (word.includes('\u00AD')) words.add(word);
  return [...words];
}
