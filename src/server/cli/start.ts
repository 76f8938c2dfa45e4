// `npm start`: everything from a clean checkout to a running site.
import { runSite } from './site.ts';

runSite({ title: 'Hearth' });
