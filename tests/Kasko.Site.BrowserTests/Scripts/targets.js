// Targets of at least 24 × 24 px, or with that much room around their middle (WCAG 2.5.8). Links in running text are excepted.
() => {
  const least = 24;

  // A link may be enlarged by a pseudo-element that fills its positioned ancestor.
  const area = element => {
    const after = getComputedStyle(element, '::after');
    const isWidened = after.content !== 'none' && after.position === 'absolute' && getComputedStyle(element).position === 'static';
    return (isWidened ? element.offsetParent : element).getBoundingClientRect();
  };

  const isInText = element => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    const rest = block.cloneNode(true);
    rest.querySelectorAll('a, .unseen').forEach(link => link.remove());
    return /\p{L}/u.test(rest.textContent);
  };

  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter(element => element.checkVisibility({ visibilityProperty: true }) && !kasko.isUnseen(element))
    .map(element => {
      const box = area(element);
      return { element, box, isSmall: box.width < least || box.height < least, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    });

  const reaches = (target, other) => {
    if (other.isSmall && Math.hypot(target.x - other.x, target.y - other.y) < least) return true;
    const dx = Math.max(other.box.left - target.x, 0, target.x - other.box.right);
    const dy = Math.max(other.box.top - target.y, 0, target.y - other.box.bottom);
    return Math.hypot(dx, dy) < least / 2;
  };

  return targets.filter(target => target.isSmall && !isInText(target.element)).flatMap(target => {
    const near = targets.find(other => other !== target && reaches(target, other));
    return near ? [{
      rule: 'targets of 24 px or apart (2.5.8)', target: kasko.name(target.element),
      why: `${Math.round(target.box.width)} × ${Math.round(target.box.height)} px beside ${kasko.name(near.element)}`,
    }] : [];
  });
}
