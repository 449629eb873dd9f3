/** See desk/webapp.js; the web app loads scripts only from below its own address. */
import '../../../../desk/webapp.js';
import instanceCase from '../../../../desk/instance-case.js';

export default [instanceCase];
