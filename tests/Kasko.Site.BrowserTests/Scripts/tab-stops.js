// Remembers everything the Tab key should reach, in the order of the source, as it looks without focus. Says how many.
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
