// Nothing makes the page wider than its window, and no text is cut off or hidden beside it.
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    found.push({ rule: 'no sideways scroll', target: 'html', why: `${document.documentElement.scrollWidth} px wide in a window of ${width} px` });

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || !kasko.isShown(element) || kasko.isUnseen(element) || kasko.scroller(element)) continue;
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      if (box.left >= -1 && box.right <= width + 1) continue;
      found.push({ rule: 'text within the window', target: kasko.name(element), why: `from ${Math.round(box.left)} to ${Math.round(box.right)} px of ${width}` });
      break;
    }
  }

  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (!element.textContent.trim() || !/hidden|clip/.test(style.overflowX + style.overflowY) || kasko.isUnseen(element) || element.closest('svg')) continue;
    if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      found.push({ rule: 'no text cut off', target: kasko.name(element), why: `${element.scrollWidth} × ${element.scrollHeight} px in ${element.clientWidth} × ${element.clientHeight}` });
  }
  return found;
}
