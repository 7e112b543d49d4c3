// No row of a table is hidden by a box that is lower than its content.
() => [...document.querySelectorAll('tr')].filter(row => row.checkVisibility() && !kasko.isUnseen(row)).flatMap(row => {
  for (let box = row.parentElement; box && box !== document.body; box = box.parentElement)
    if (getComputedStyle(box).overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1)
      return [{ rule: 'whole rows', target: kasko.name(row), why: `in ${box.clientHeight} of ${box.scrollHeight} px` }];
  return [];
})
