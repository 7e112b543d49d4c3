// What several checks ask about elements. Runs before each page.
globalThis.kasko = {
  // The element in words that find it in the page's source.
  name(element) {
    const classes = [...element.classList].map(name => '.' + name).join('');
    const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
    return element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + classes + (text ? ` "${text}"` : '');
  },

  // For the ear only: clipped away on purpose.
  isUnseen(element) {
    for (let at = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
    return false;
  },

  // What holds the element and can be scrolled sideways by itself, if anything does.
  scroller(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return at;
    return null;
  },
};
