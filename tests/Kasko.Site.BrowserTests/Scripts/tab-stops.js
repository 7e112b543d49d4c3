// Stores everything that the Tab key should reach, in source order, with its appearance without focus. Returns the number.
() => {
  const outline = (element, part) => {
    const style = getComputedStyle(element, part);
    return `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
  };
  kasko.outlines = element => [outline(element), outline(element, '::after')];
  kasko.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(element => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
    .map(element => ({ element, resting: kasko.outlines(element) }));
  return kasko.stops.length;
}
