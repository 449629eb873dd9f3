/** The bar above public pages, for whoever is logged in. */
import { isMarked, session } from './api.js';
import { bar } from './bar.js';

if (isMarked()) {
  const who = await session();
  if (who) {
    document.querySelector('.skip').after(bar(who));
    document.querySelector('a.login')?.remove();
  }
}
