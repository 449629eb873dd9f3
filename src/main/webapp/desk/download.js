/** Lists as files, and the parts that lists share. */
import { getText, Refusal } from './api.js';
import { said } from './language.js';
import { h, refusal } from './parts.js';

/** All pages of a list as one text; the first row of the later ones repeats the names of the columns. */
async function readAll(path) {
  let all = '';
  for (let page = { next: path }; page.next;) {
    page = await getText(page.next, 'text/csv');
    all += all ? page.text.slice(page.text.indexOf('\n') + 1) : page.text;
  }
  return all;
}

/** A button that loads a list of the API as CSV, whole, whatever the page shows of it. */
export function csv(path, name) {
  const button = h('button', { type: 'button', class: 'button' }, said({ en: 'Download (CSV)', ko: '내려받기(CSV)' }));
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      // spreadsheets know by the mark at its beginning that it is UTF-8
      const link = h('a', { href: URL.createObjectURL(new Blob(['\ufeff', await readAll(path)], { type: 'text/csv' })), download: `${name}.csv` });
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (failure) {
      button.after(refusal(failure instanceof Refusal ? failure : new Refusal(0)));
    } finally {
      button.disabled = false;
    }
  });
  return button;
}

/** Links to the first page and the next one of a list; the address of the page is the search. */
export function pages(list) {
  const asked = new URLSearchParams(location.search);
  const at = (after) => {
    const wanted = new URLSearchParams(asked);
    wanted.delete('after');
    if (after) {
      wanted.set('after', after);
    }
    return `${location.pathname}?${wanted}`;
  };
  if (!asked.get('after') && !list.next) {
    return null;
  }
  return h('nav', { class: 'pages', 'aria-label': said({ en: 'Pages', ko: '쪽' }) },
    asked.get('after') ? h('a', { class: 'button', href: at(null) }, said({ en: 'First page', ko: '첫 쪽' })) : null,
    list.next ? h('a', { class: 'button', rel: 'next', href: at(new URL(list.next, location.origin).searchParams.get('after')) }, said({ en: 'Next page', ko: '다음 쪽' })) : null);
}
