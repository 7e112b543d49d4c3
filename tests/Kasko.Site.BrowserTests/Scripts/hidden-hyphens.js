// Soft hyphens outside visible text: in titles, names, addresses, code and data.
() => {
  const soft = '\u00AD';
  const found = [];
  const look = (target, text) => {
    if (text.includes(soft)) found.push({ rule: 'soft hyphens only in visible text', target, why: text.replaceAll(soft, '|').slice(0, 80) });
  };
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) look(`${kasko.name(element)} ${name}`, value);
    if (/^(TITLE|SCRIPT|STYLE|CODE|PRE)$/i.test(element.tagName)) look(kasko.name(element), element.textContent);
  }
  return found;
}
