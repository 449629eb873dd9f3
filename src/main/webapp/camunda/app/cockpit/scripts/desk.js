/** See desk/webapp.js; the web app loads scripts only from below its own address. */
import '../../../../desk/webapp.js';
import instanceCase from '../../../../desk/instance-case.js';

// The part of the home that is hidden (see user-styles.css) is folded, so that it asks nothing of the server.
const KEPT = 'camunda';
localStorage.setItem(KEPT, JSON.stringify({ ...JSON.parse(localStorage.getItem(KEPT)), 'dashboardSection:deployed': false }));

export default [instanceCase];
