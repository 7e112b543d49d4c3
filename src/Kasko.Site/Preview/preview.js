// Shows a page again when the site has changed: only what differs is replaced, so that scroll position and focus stay.
(() => {
  'use strict';

  const selector = 'script[data-version]';
  let version = document.querySelector(selector).dataset.version;
  let wanted = version;
  let isLoading = false;
  let events = null;

  const isStyle = node => node.nodeName === 'LINK' && node.rel === 'stylesheet';
  const areSimilar = (one, other) => one.nodeType === other.nodeType && one.nodeName === other.nodeName && one.id === other.id;

  function updateAttributes(from, to) {
    for (const {name} of [...from.attributes]) {
      // What the reader has opened stays open.
      if (!to.hasAttribute(name) && !(name === 'open' && from.nodeName === 'DETAILS')) from.removeAttribute(name);
    }
    for (const {name, value} of to.attributes) {
      if (from.getAttribute(name) !== value) from.setAttribute(name, value);
    }
  }

  function update(from, to) {
    if (from.nodeType !== Node.ELEMENT_NODE) {
      if (from.data !== to.data) from.data = to.data;
      return;
    }
    updateAttributes(from, to);
    const olds = [...from.childNodes];
    const news = [...to.childNodes];
    let start = 0;
    while (start < olds.length && start < news.length && olds[start].isEqualNode(news[start])) start++;
    let oldEnd = olds.length;
    let newEnd = news.length;
    while (oldEnd > start && newEnd > start && olds[oldEnd - 1].isEqualNode(news[newEnd - 1])) {
      oldEnd--;
      newEnd--;
    }
    const after = olds[oldEnd] ?? null;
    for (let index = start; index < Math.max(oldEnd, newEnd); index++) {
      const [old, fresh] = [index < oldEnd ? olds[index] : null, index < newEnd ? news[index] : null];
      if (old && fresh && areSimilar(old, fresh)) update(old, fresh);
      else if (old && fresh) old.replaceWith(fresh);
      else if (fresh) from.insertBefore(fresh, after);
      else old.remove();
    }
  }

  // New stylesheets are loaded before old ones are removed, so that the page is never without one.
  async function addStyles(head) {
    const olds = [...document.head.children].filter(isStyle);
    const news = [...head.children].filter(isStyle);
    const href = style => style.getAttribute('href');
    const added = news.filter(style => !olds.some(old => href(old) === href(style)));
    await Promise.all(added.map(style => new Promise(resolve => {
      style.onload = style.onerror = resolve;
      document.head.append(style);
    })));
    return olds.filter(style => !news.some(fresh => href(fresh) === href(style)));
  }

  function placeOf(element) {
    const place = [];
    for (let node = element; node && node !== document.body; node = node.parentElement) {
      place.unshift([...node.parentElement.children].indexOf(node));
    }
    return place;
  }

  function keepFocus(change) {
    const focused = document.activeElement;
    const place = focused && focused !== document.body ? placeOf(focused) : null;
    change();
    if (!place || document.activeElement === focused) return;
    const again = (focused.id && document.getElementById(focused.id)) || place.reduce((node, index) => node?.children[index], document.body);
    again?.focus({preventScroll: true});
  }

  async function load() {
    const answer = await fetch(location.href, {cache: 'no-store'});
    if (!answer.headers.get('Content-Type')?.startsWith('text/html')) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const script = page.querySelector(selector);
    if (!script) return;
    const stale = await addStyles(page.head);
    const {scrollX, scrollY} = window;
    keepFocus(() => {
      updateAttributes(document.documentElement, page.documentElement);
      update(document.body, page.body);
    });
    if (window.scrollX !== scrollX) window.scrollTo(scrollX, window.scrollY);
    document.title = page.title;
    for (const style of stale) style.remove();
    version = script.dataset.version;
    document.querySelector(selector).dataset.version = version;
  }

  async function refresh() {
    if (isLoading) return;
    isLoading = true;
    try {
      for (let seen = null; wanted !== version && wanted !== seen;) {
        seen = wanted;
        await load();
      }
    } catch {
      // The server has stopped; the events begin again when it is back.
    } finally {
      isLoading = false;
    }
  }

  // A browser opens only a few connections to one server, so pages in the background have none.
  function listen() {
    events?.close();
    events = null;
    if (document.hidden) return;
    events = new EventSource('/_preview/events');
    events.onmessage = event => {
      wanted = event.data;
      refresh();
    };
  }

  document.addEventListener('visibilitychange', listen);
  window.addEventListener('pagehide', () => events?.close());
  window.addEventListener('pageshow', listen);
})();
