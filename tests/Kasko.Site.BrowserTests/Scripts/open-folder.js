// A page may open a folder of the computer only after a person has chosen it in a dialog, which no test can use. The
// browser's own private file system has the same kind of folders, so the "chosen" folder is one of those.
globalThis.showDirectoryPicker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('site', { create: true });
