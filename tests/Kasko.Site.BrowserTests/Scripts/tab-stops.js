// Stores everything that the Tab key should reach, in source order, with its appearance without focus, and examines the
// focus at each press. Returns the number.
() => {
  const outline = (element, part) => {
    const style = getComputedStyle(element, part);
    return `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
  };
  const outlines = element => [outline(element), outline(element, '::after')];
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(element => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
    .map(element => ({ element, resting: outlines(element) }));

  // Is the right element in focus, and can that be seen?
  const examine = ({ element: expected, resting }) => {
    const element = document.activeElement;
    if (element !== expected)
      return [{ rule: 'Tab follows the source (2.4.3)', target: kasko.name(expected), why: `the focus is on ${kasko.name(element)}` }];

    const found = [];
    const isOutlined = outlines(element).some((outline, part) =>
      outline !== resting[part] && !outline.startsWith('none') && parseFloat(outline.split(' ')[1]) >= 2);
    if (!isOutlined) found.push({ rule: 'focus is outlined (2.4.7)', target: kasko.name(element), why: outlines(element).join(', ') });

    // The middle of the part that the window shows; a link on two lines has a box for each.
    const shown = [...element.getClientRects()].map(box => ({
      left: Math.max(0, box.left), top: Math.max(0, box.top),
      right: Math.min(innerWidth, box.right), bottom: Math.min(innerHeight, box.bottom),
    })).filter(box => box.right - box.left > 1 && box.bottom - box.top > 1);
    const seen = shown.map(box => document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2));
    if (!seen.some(top => top && (element.contains(top) || top.contains(element) && getComputedStyle(top).display === 'contents')))
      found.push({ rule: 'focus is not hidden (2.4.11)', target: kasko.name(element), why: seen.length ? `covered by ${seen.map(top => top ? kasko.name(top) : 'nothing').join(', ')}` : 'outside the window' });
    return found;
  };

  kasko.presses = [];
  addEventListener('keyup', event => {
    if (event.key === 'Tab' && kasko.presses.length < stops.length) kasko.presses.push(examine(stops[kasko.presses.length]));
  });
  return stops.length;
}
