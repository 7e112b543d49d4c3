// On the home page the answer is within the first screen; on other pages the text begins at most 200 px below the menu.
() => {
  const found = [];
  const top = element => element.getBoundingClientRect().top + scrollY;
  const bottom = element => element.getBoundingClientRect().bottom + scrollY;
  const answer = document.querySelector('.answer :is(.share, .large)');
  if (document.body.classList.contains('kind-home') && !(answer && bottom(answer) <= innerHeight))
    found.push({ rule: 'the answer first', target: '.answer', why: answer ? `it ends at ${Math.round(bottom(answer))} px of ${innerHeight}` : 'missing' });

  const head = document.querySelector('.head');
  if (!head) return found;
  const menu = bottom(document.querySelector('.menu'));
  for (const [element, most] of [[head.querySelector('h1'), 100], [document.querySelector('.notice, .approved, .body'), 200]]) {
    const gap = Math.round(top(element) - menu);
    if (gap > most) found.push({ rule: 'a low head', target: kasko.name(element), why: `${gap} px below the menu, and ${most} is the most` });
  }
  return found;
}
