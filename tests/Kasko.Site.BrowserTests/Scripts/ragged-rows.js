// Parts that belong together are all beside each other or all below each other, in even rows; so are a measure's figures,
// and beside each other their labels are in one line; a figure's period is directly below it.
() => {
  const found = [];
  const box = element => element.getBoundingClientRect();
  const report = (rule, element, why) => found.push({ rule, target: kasko.name(element), why });

  for (const list of document.querySelectorAll('.tiles, .values, .brief, .band > .news')) {
    const rows = new Map();
    for (const part of [...list.children].filter(part => part.checkVisibility() && part.localName !== 'h2'))
      rows.set(Math.round(box(part).top), (rows.get(Math.round(box(part).top)) ?? 0) + 1);
    const counts = [...rows.values()];
    if (new Set(counts).size > 1) report('even rows', list, `rows of ${counts.join(' and ')}`);
  }

  for (const figures of document.querySelectorAll('.strip, .halves dl')) {
    const columns = [...figures.children].filter(column => !column.matches('.standing'));
    for (const [part, name] of [['dt', 'labels'], ['dd', 'figures']]) {
      const boxes = columns.map(column => box(column.querySelector(part)));
      const below = boxes.slice(1).map((each, index) => each.top >= boxes[index].bottom - 1);
      if (new Set(below).size > 1) report(`${name} in one line or one column`, figures, 'two and one');
      else if (!below[0] && Math.max(...boxes.map(each => each.top)) >= Math.min(...boxes.map(each => each.bottom))) report(`${name} in one line`, figures, 'one is below another');
    }
  }

  for (const period of document.querySelectorAll('.follow-up .figure + .period')) {
    const figure = document.createRange();
    figure.selectNodeContents(period.previousElementSibling);
    const gap = Math.round(box(period).top - box(figure).bottom);
    if (gap > 4) report('the period below its figure', period, `${gap} px below it`);
  }
  return found;
}
