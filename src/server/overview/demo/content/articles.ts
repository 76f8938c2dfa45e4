// All articles of the demo company, oldest first.
import { arrivingArticles } from './articles/arriving.ts';
import { basicsArticles } from './articles/basics.ts';
import { companyArticles } from './articles/company.ts';
import { customerArticles } from './articles/customers.ts';
import { itArticles } from './articles/it.ts';
import { labArticles } from './articles/lab.ts';
import { measuringArticles } from './articles/measuring.ts';
import { plantTwoArticles } from './articles/plant-2.ts';
import { plantArticles } from './articles/plant.ts';
import { qualityArticles } from './articles/quality.ts';
import { roadArticles } from './articles/road.ts';
import { safetyElsewhereArticles } from './articles/safety-elsewhere.ts';
import { safetyArticles } from './articles/safety.ts';
import { togetherArticles } from './articles/together.ts';
import type { ArticleText } from './shape.ts';

const inNoOrder: ArticleText[] = [
	...safetyArticles,
	...safetyElsewhereArticles,
	...roadArticles,
	...customerArticles,
	...qualityArticles,
	...measuringArticles,
	...basicsArticles,
	...labArticles,
	...itArticles,
	...plantArticles,
	...plantTwoArticles,
	...arrivingArticles,
	...togetherArticles,
	...companyArticles
];

export const articles = inNoOrder.toSorted((a, b) => b.daysAgo - a.daysAgo || a.hour - b.hour);
