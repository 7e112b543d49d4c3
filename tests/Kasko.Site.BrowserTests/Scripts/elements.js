// Functions about elements that several checks use. Runs before each page.
globalThis.kasko = {
  // A description of the element by which it can be found in the page's source.
  name(element) {
    const classes = [...element.classList].map(name => '.' + name).join('');
    const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    return element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + classes + (text ? ` "${text}"` : '');
  },

  // A browser counts texts of SVG as visible where their group is not displayed; they have no box.
  isShown(element) {
    return element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0;
  },

  // For screen readers only: visually hidden on purpose.
  isUnseen(element) {
    for (let at = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    return false;
  },

  // The horizontally scrollable ancestor of the element, if any.
  scroller(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return at;
    return null;
  },
};
