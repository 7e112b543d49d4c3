// Writes files, by path with their bytes in base 64, into the folder that the page can open.
async files => {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('site', { create: true });
  // The editor takes a folder for a repository by this.
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path, bytes] of Object.entries(files)) {
    const parts = path.split('/');
    let folder = root;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await (await folder.getFileHandle(parts.at(-1), { create: true })).createWritable();
    await file.write(Uint8Array.fromBase64(bytes));
    await file.close();
  }
}
