// No list item or paragraph begins in one column and ends in the next (a block has one box unless it is split), and no
// block is so narrow that its words are broken into letters.
() => {
  const found = [];
  for (const element of document.body.querySelectorAll('h1, h2, h3, p, li, dt, dd, th, td')) {
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || style.display === 'inline' || kasko.isUnseen(element)) continue;
    const boxes = element.getClientRects();
    if (boxes.length > 1) found.push({ rule: 'one column each', target: kasko.name(element), why: `in ${boxes.length} parts` });
    if (/\p{L}{7}/u.test(element.textContent) && boxes[0].width < 3 * parseFloat(style.fontSize))
      found.push({ rule: 'room for words', target: kasko.name(element), why: `${Math.round(boxes[0].width)} px wide` });
  }
  return found;
}
