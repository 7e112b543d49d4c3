// A chart's labels are large enough to read (12 CSS px), are inside the window, and cover neither each other nor a line.
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  for (const chart of document.querySelectorAll('figure.chart')) {
    const labels = [...chart.querySelectorAll('text')].map(text => ({ text, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
    if (labels.length < 4) found.push({ rule: 'labels shown', target: kasko.name(chart), why: `${labels.length}` });
    for (const { text, box } of labels) {
      const size = parseFloat(getComputedStyle(text).fontSize) * box.height / (text.getBBox().height || 1);
      if (size < 12) found.push({ rule: 'text of 12 px', target: kasko.name(text), why: `${size.toFixed(1)} px` });
      if (box.left < -1 || box.right > width + 1)
        found.push({ rule: 'label within the window', target: kasko.name(text), why: `from ${Math.round(box.left)} to ${Math.round(box.right)} px of ${width}` });
    }
    // Half of a line's height is empty space above and below its digits.
    for (const [index, one] of labels.entries())
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > Math.min(one.box.height, other.box.height) / 2)
          found.push({ rule: 'labels apart', target: kasko.name(one.text), why: `on ${kasko.name(other.text)}` });
      }

    // The digits of a label against all lines but those of the grid, a pixel apart.
    const points = [...chart.querySelectorAll('.chart-plot :is(.chart-line, .chart-path, .chart-target-level)')].flatMap(line => {
      const place = line.getScreenCTM();
      return line.getAttribute('d').split('M').slice(1).flatMap(run => {
        const part = line.cloneNode();
        part.setAttribute('d', 'M' + run);
        line.after(part);
        const length = part.getTotalLength();
        const all = Array.from({ length: Math.ceil(length) + 1 }, (_, at) => part.getPointAtLength(Math.min(at, length)).matrixTransform(place));
        part.remove();
        return all;
      });
    });
    for (const { text, box } of labels.filter(({ text }) => text.matches('.chart-label, .chart-latest'))) {
      const middle = (box.top + box.bottom) / 2;
      const half = parseFloat(getComputedStyle(text).fontSize) * .38;
      const covered = points.find(point => point.x > box.left && point.x < box.right && Math.abs(point.y - middle) < half);
      if (covered) found.push({ rule: 'no label on a line', target: kasko.name(text), why: `at ${Math.round(covered.x)}, ${Math.round(covered.y)} px` });
    }
  }
  return found;
}
