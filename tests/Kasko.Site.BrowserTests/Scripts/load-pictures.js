// Loads every picture, also those far down, and ends when each is there or has failed.
() => Promise.all([...document.images].map(image => {
  image.loading = 'eager';
  return image.complete || new Promise(ended => image.onload = image.onerror = ended);
}))
