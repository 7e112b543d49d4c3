'use strict';

// The editing program fetches the words of its interface from another server. They are in this folder too.
{
  const elsewhere = globalThis.fetch;
  const words = /^https:\/\/[^/]+\/@sveltia\/cms@[^/]+\/(locales\/[a-zA-Z-]+\.json)$/;
  globalThis.fetch = (resource, options) => {
    const found = typeof resource === 'string' && words.exec(resource);
    return found ? elsewhere.call(globalThis, found[1], options) : elsewhere.call(globalThis, resource, options);
  };
}
