// The links of the menu are in one row, and most of a link that has the focus is within the window.
() => {
  const links = [...document.querySelectorAll('.menu a')];
  const found = [];
  const rows = new Set(links.map(link => Math.round(link.getBoundingClientRect().top)));
  if (rows.size > 1) found.push({ rule: 'one row', target: '.menu', why: `${rows.size} rows` });
  for (const link of links) {
    link.focus();
    const box = link.getBoundingClientRect();
    const shown = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
    if (shown < box.width / 2) found.push({ rule: 'focus in view', target: kasko.name(link), why: `from ${Math.round(box.left)} to ${Math.round(box.right)} px of ${innerWidth}` });
  }
  document.activeElement?.blur();
  return found;
}
