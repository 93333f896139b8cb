// Does random commands in the editor by the keys that a person would press, inside the page: a thousand key
// presses from outside take minutes on a busy machine. Gives how many nodes there were at most.
async ({seed, commands}) => {
  const TYPES = ['list', 'map', 'function', 'thread_pool', 'zip', 'submit', 'output', 'comment'];
  const KEYS = [
    {key: 'ArrowRight'}, {key: 'ArrowDown', shiftKey: true}, {key: 'd', ctrlKey: true}, {key: 'g', ctrlKey: true},
    {key: 'G', ctrlKey: true, shiftKey: true}, {key: 'ArrowLeft', altKey: true, shiftKey: true}, {key: 'Delete'},
    {key: 'ArrowLeft', ctrlKey: true}, {key: 'ArrowDown', ctrlKey: true, shiftKey: true}, {key: 't'},
  ];
  const MOST_NODES = 30;
  const canvas = document.querySelector('.djs-container > svg');
  let state = seed, most = 0;
  const random = bound => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % bound;
  };
  const pick = list => list[random(list.length)];
  const press = keys => {
    const details = typeof keys === 'string' ? {key: keys} : keys;
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {...details, bubbles: true, cancelable: true}));
  };
  const write = text => {
    const field = document.activeElement;
    if (!('value' in field)) return;
    field.value = text;
    field.dispatchEvent(new Event('input', {bubbles: true}));
    field.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const add = () => { press('/'); write(pick(TYPES)); press('Enter'); };
  const connect = () => { press('c'); press('Enter'); press('Escape'); };
  const rename = () => { press('F2'); write(`n${random(100_000)}`); press('Escape'); };
  const edit = () => { press('Enter'); write(String(random(9))); press('Escape'); press('Escape'); };
  for (let count = 0; count < commands; count++) {
    const nodes = [...canvas.querySelectorAll('.node')];
    most = Math.max(most, nodes.length);
    (nodes.length ? pick(nodes) : canvas).focus();
    if (!nodes.length) add();
    else if (nodes.length > MOST_NODES) press('Delete');
    else [add, add, connect, connect, rename, edit, () => press(pick(KEYS)), () => press(pick(KEYS)), () => press(pick(KEYS))][random(9)]();
    // What a list was answered with is done a moment later.
    await new Promise(resolve => setTimeout(resolve));
  }
  return most;
}
