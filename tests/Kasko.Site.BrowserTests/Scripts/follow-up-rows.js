// The blocks of the follow-up table, which has its measures in groups, follow each other closely and are not too high.
most => {
  const found = [];
  for (const table of document.querySelectorAll('.follow-up table:has(.group)')) {
    const rows = [...table.querySelectorAll('tbody tr')].filter(row => row.checkVisibility());
    rows.forEach((row, index) => {
      const box = row.getBoundingClientRect();
      if (box.height > most) found.push({ rule: 'short rows', target: kasko.name(row), why: `${Math.round(box.height)} px high, and ${most} is the most` });
      const gap = index > 0 ? box.top - rows[index - 1].getBoundingClientRect().bottom : 0;
      if (gap > 40) found.push({ rule: 'no gaps', target: kasko.name(row), why: `${Math.round(gap)} px below the row before it` });
    });
  }
  return found;
}
