// Everything that is out in the demo, with its covers: the archive and the announcement of the week.
import { articles } from './articles.ts';
import { covers as coversOfArticles } from './covers.ts';
import { announcement, announcementCover } from './unpublished.ts';

export const stories = [...articles, announcement];
export const covers = [...coversOfArticles, announcementCover];
