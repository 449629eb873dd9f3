/** Lists as files, and the parts that lists share. */
import { getFile, getText, Refusal } from './api.js';
import { fill, said } from './language.js';
import { h, refusal } from './parts.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
export const csv = (path, name) => button('CSV', `${name}.csv`, async () => new Blob(['\ufeff', await readAll(path)], { type: 'text/csv' })); // the mark says to spreadsheets that it is UTF-8

/** A button that loads a list of the API as a workbook, with headings and values in the language of the person. */
export const xlsx = (path, name) => button('Excel', `${name}.xlsx`, () => {
  const [address, query] = path.split('?');
  const whole = new URLSearchParams(query);
  whole.delete('rows');
  return getFile(`${address}?${whole}`, XLSX);
});

function button(kind, file, read) {
  const made = h('button', { type: 'button', class: 'button' }, fill(said({ en: 'Download ({kind})', ko: '내려받기({kind})' }), { kind }));
  made.addEventListener('click', async () => {
    made.disabled = true;
    try {
      const link = h('a', { href: URL.createObjectURL(await read()), download: file });
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (failure) {
      made.after(refusal(failure instanceof Refusal ? failure : new Refusal(0)));
    } finally {
      made.disabled = false;
    }
  });
  return made;
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
