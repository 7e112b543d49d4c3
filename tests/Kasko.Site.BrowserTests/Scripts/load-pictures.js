// Loads every picture, including lazy ones, and ends when each is loaded or has failed.
() => Promise.all([...document.images].map(image => {
  image.loading = 'eager';
  return image.complete || new Promise(ended => image.onload = image.onerror = ended);
}))
