import { test } from './bench';
import { selectionRegistrationFlows } from './registration-flows';
import { selectionFlows } from './row-flows';
import { tryFlows } from './try-flows';

test.use({ manifest: 'manifest.bulk.xml' });

tryFlows([...selectionFlows, ...selectionRegistrationFlows]);
