import { flows } from './flows';
import { messageRegistrationFlows } from './registration-flows';
import { followedRowFlows } from './row-flows';
import { tryFlows } from './try-flows';

tryFlows([...flows, ...messageRegistrationFlows, ...followedRowFlows]);
