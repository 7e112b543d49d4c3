// A chart's labels are large enough to read (12 CSS px), are inside the window and do not overlap.
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  for (const chart of document.querySelectorAll('figure.chart')) {
    const labels = [...chart.querySelectorAll('text')].map(text => ({ text, box: text.getBoundingClientRect() }));
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
  }
  return found;
}
