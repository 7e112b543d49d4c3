// Nothing is cut off that could be reached on a screen by scrolling.
() => [...document.body.querySelectorAll('*')]
  .filter(element => element.checkVisibility() && !kasko.isUnseen(element) && !element.closest('svg') && /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX))
  .filter(element => element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
  .map(element => ({ rule: 'all of it on paper', target: kasko.name(element), why: `${element.scrollWidth} × ${element.scrollHeight} px in ${element.clientWidth} × ${element.clientHeight}` }))
