// The skip link has been followed and Tab pressed again: the focus is not in the header.
() => {
  const element = document.activeElement;
  const main = document.querySelector('main');
  const isBehind = element !== document.body && Boolean(main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  return location.hash === '#' + main.id && isBehind ? [] : [{
    rule: 'the skip link leads to the content (2.4.1)', target: kasko.name(main).slice(0, 30), why: `at ${location.hash}, the focus is on ${kasko.name(element)}`,
  }];
}
