// Reads every file of the folder that the page can open, by path with its bytes in base 64.
async () => {
  const files = {};
  const read = async (folder, path) => {
    for await (const [name, entry] of folder.entries()) {
      if (entry.kind === 'directory') await read(entry, `${path}${name}/`);
      else files[path + name] = new Uint8Array(await (await entry.getFile()).arrayBuffer()).toBase64();
    }
  };
  await read(await (await navigator.storage.getDirectory()).getDirectoryHandle('site'), '');
  return files;
}
