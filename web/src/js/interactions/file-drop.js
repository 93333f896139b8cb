/** Lets a workflow file be dropped anywhere on the page: `open(text, name)` gets the first one. */
export function installFileDrop(root, open) {
  const carriesFiles = event => [...event.dataTransfer?.types ?? []].includes('Files');
  let depth = 0;
  const show = on => root.classList.toggle('file-over', on);
  const over = (type, act) => root.addEventListener(type, event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    act(event);
  });
  over('dragenter', () => { depth += 1; show(true); });
  over('dragover', event => { event.dataTransfer.dropEffect = 'copy'; });
  over('dragleave', () => { depth -= 1; if (depth <= 0) show(false); });
  over('drop', async event => {
    depth = 0;
    show(false);
    const [file] = event.dataTransfer.files;
    if (file) open(await file.text(), file.name);
  });
}
