/** See desk/webapp.js; the web app loads scripts only from below its own address. */
import '../../../../desk/webapp.js';
import '../../../../desk/form-messages.js';
import '../../../../desk/outcome.js';
import '../../../../desk/preview.js';
import taskCase from '../../../../desk/task-case.js';

export default [taskCase];
