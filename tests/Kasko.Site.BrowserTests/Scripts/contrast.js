// Compares each letter's colour with what is painted behind it, on a picture of the page without its text
// (WCAG 1.4.3: 4.5, and 3 for large text).
async picture => {
  const bytes = Uint8Array.fromBase64(picture);
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
  canvas.drawImage(bitmap, 0, 0);

  const linear = part => (part /= 255) <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4;
  const light = ([red, green, blue]) => .2126 * linear(red) + .7152 * linear(green) + .0722 * linear(blue);
  const ratio = (one, other) => (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
  const parts = colour => colour.match(/[\d.]+/g).map(Number);

  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || !kasko.isShown(element) || kasko.isUnseen(element)) continue;
    const style = getComputedStyle(element);
    const colour = parts(element.closest('svg') ? style.fill : style.color);
    const isLarge = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700);
    const needed = isLarge ? 3 : 4.5;
    let least = Infinity;
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const [left, top] = [Math.max(0, box.left + scrollX), Math.max(0, box.top + scrollY)].map(Math.round);
      const [width, height] = [Math.min(box.width, bitmap.width - left), Math.min(box.height, bitmap.height - top)].map(Math.round);
      if (width < 1 || height < 1) continue;
      const pixels = new Uint32Array(canvas.getImageData(left, top, width, height).data.buffer);
      // Adjacent pixels mostly have the same colour, and are counted together.
      const behind = new Map();
      for (let from = 0, at = 1; at <= pixels.length; at++) {
        if (pixels[at] === pixels[from]) continue;
        behind.set(pixels[from], (behind.get(pixels[from]) ?? 0) + at - from);
        from = at;
      }
      // Less than a hundredth of the background is ignored as a small detail, such as a star.
      let rest = pixels.length / 100;
      const ratios = [...behind].map(([pixel, count]) => [ratio(light(colour), light([pixel & 255, pixel >> 8 & 255, pixel >> 16 & 255])), count]);
      for (const [contrast, count] of ratios.sort(([one], [other]) => one - other)) {
        if ((rest -= count) >= 0) continue;
        least = Math.min(least, contrast);
        break;
      }
    }
    if (least < needed)
      found.push({ rule: `contrast of ${needed}`, target: kasko.name(element), why: `${least.toFixed(2)} in ${style.color}` });
  }
  return found;
}
